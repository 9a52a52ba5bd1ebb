// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/register.h"
#include "core/storage/connection.h"

namespace vanthu {

/// The registers of an office and the periods in which their numbers run.
class RegisterStore {
public:
    /// `connection` outlives the store.
    explicit RegisterStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Errors: Invalid (no name, a pattern without the type where each type counts for itself),
    /// Refused (the name is taken).
    [[nodiscard]] Result<RegisterId> add(const Register &added);
    [[nodiscard]] Result<QList<Register>> all();
    /// By its name, without regard to case and marks. Errors: NotFound, naming those that are
    /// there.
    [[nodiscard]] Result<Register> find(const QString &name);

    /// Newest first.
    [[nodiscard]] Result<QList<RegisterPeriod>> periods(RegisterId id);
    /// By its name; the newest where that is empty. Errors: NotFound.
    [[nodiscard]] Result<RegisterPeriod> period(const Register &of, const QString &name);
    /// The one in which a day lies; a calendar year begins by itself, a term does not. Errors:
    /// NotFound (no term holds the day).
    [[nodiscard]] Result<RegisterPeriod> periodOn(const Register &of, QDate day);
    /// The same, but nothing is begun: none for a year without a number and a day outside all
    /// terms.
    [[nodiscard]] Result<std::optional<RegisterPeriod>> knownPeriodOn(const Register &of,
                                                                      QDate day);
    /// A new term, ending the one before it that has no end. Errors: Invalid, Refused (the days
    /// overlap another period's).
    [[nodiscard]] Result<RegisterPeriodId> addPeriod(const RegisterPeriod &added);
    /// Nothing can be given in a closed period. Errors: Refused (it is so already).
    [[nodiscard]] Outcome setClosed(const RegisterPeriod &period, bool closed, const QString &why);

private:
    Connection &m_connection;
};

} // namespace vanthu
