// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>

namespace vanthu {

/// Where the passwords of protected papers are kept from one run to the next. Any thread may call;
/// calls wait for the answer, which may be a person's.
class Keychain {
public:
    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    Keychain(Keychain &&) = delete;
    Keychain &operator=(Keychain &&) = delete;

    /// The newest first. Errors: Unreadable (there is no keychain, or it refused).
    [[nodiscard]] virtual Result<QStringList> passwords() = 0;
    /// Errors: Unwritable, with the sentence for the clerk.
    [[nodiscard]] virtual Outcome keep(const QString &password) = 0;
};

/// The keychain of this user's session (Secret Service, KWallet, Windows' vault); one a program.
[[nodiscard]] std::shared_ptr<Keychain> systemKeychain();

} // namespace vanthu
