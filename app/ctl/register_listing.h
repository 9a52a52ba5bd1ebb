// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace vanthu::ctl {

/// A line of a register as `register next` and `register show` print it.
[[nodiscard]] QJsonObject toJson(const RegisterEntry &entry);

// What `register` prints; `words` begins with the name of the register.
[[nodiscard]] Result<Exit> listRegisters(Session &session, Library &library,
                                         const QStringList &words);
[[nodiscard]] Result<Exit> showEntries(Session &session, Library &library,
                                       const QStringList &words);
[[nodiscard]] Result<Exit> showGaps(Session &session, Library &library, const QStringList &words);

} // namespace vanthu::ctl
