// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_item.h"
#include "core/library/library.h"

namespace vanthu::ctl {

enum class Exit;
class Session;

/// The papers of the queue that are meant, in the order named: by identifier or its unambiguous
/// beginning. Errors: NotFound, Ambiguous.
[[nodiscard]] Result<QList<IntakeItem>> chosenItems(Library &library,
                                                    const QStringList &references);
/// A paper as `intake list --json` prints it.
[[nodiscard]] Result<QJsonObject> queueObject(Library &library, const IntakeItem &item);
/// A paper whose pages can be read: a protected one is opened first, with the passwords at hand or
/// one that is asked for. Errors: Encrypted.
[[nodiscard]] Result<IntakeItem> opened(Session &session, Library &library, const IntakeItem &item);

// What `intake` does with pages
[[nodiscard]] Result<Exit> splitPapers(Session &session, Library &library,
                                       const QList<IntakeItem> &items);
[[nodiscard]] Result<Exit> mergePapers(Session &session, Library &library,
                                       const QList<IntakeItem> &items);
[[nodiscard]] Result<Exit> keepPapers(Session &session, Library &library,
                                      const QList<IntakeItem> &items);

} // namespace vanthu::ctl
