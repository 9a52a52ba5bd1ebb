// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace vanthu {

/// The passwords that are tried on protected files: those given in this run, the newest first, and
/// those kept from earlier runs, which are fetched once, when a file first needs one. Nothing here
/// is ever written anywhere. Copies share them. Thread-safe.
class Passwords {
public:
    using Fetch = std::function<QStringList()>;

    /// `kept` is called once at most, on the thread that first needs it, and may take its time.
    explicit Passwords(Fetch kept = {});

    void add(const QString &password) const;
    /// What is at hand without asking for the kept ones.
    [[nodiscard]] QStringList atHand() const;
    /// With those kept from earlier runs.
    [[nodiscard]] QStringList all() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace vanthu
