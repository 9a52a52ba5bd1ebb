// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/passwords.h"

#include <QString>

#include <optional>

namespace vanthu::ctl {

class Session;

/// $VANTHU_FILE_PASSWORD; empty when it is not set. A password never stands on the command line,
/// where every user of the machine can read it.
[[nodiscard]] QString passwordOfEnvironment();
/// That of the environment, and those of the system's keychain when a file needs one.
[[nodiscard]] Passwords passwordsAtHand();
/// Asks on a terminal, without showing what is typed. None without a terminal, or when the answer
/// is empty.
[[nodiscard]] std::optional<QString> askForPassword(const QString &question);

/// Asks for the password of a stored paper until one fits, three times at most; the right one is
/// kept for the rest of the run, and with --keep in the keychain. False when none was given or
/// none fitted.
[[nodiscard]] bool unlockedByAsking(Session &session, const QString &sha256, const QString &name);
/// The same, after that of the environment.
[[nodiscard]] bool unlocked(Session &session, const QString &sha256, const QString &name);

} // namespace vanthu::ctl
