// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_item.h"
#include "core/library/library.h"

namespace vanthu::ctl {

/// The papers of the queue that are meant, in the order named: by identifier or its unambiguous
/// beginning. Errors: NotFound, Ambiguous.
[[nodiscard]] Result<QList<IntakeItem>> chosenItems(Library &library,
                                                    const QStringList &references);

} // namespace vanthu::ctl
