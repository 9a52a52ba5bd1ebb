// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/register.h"
#include "core/storage/connection.h"

namespace vanthu {

/// The numbers of registers. However many programs ask at once, and wherever one of them is
/// stopped, a number is given once and none is left out: the counter of a series and the line with
/// its number are one change.
class RegisterEntryStore {
public:
    /// `connection` outlives the store.
    explicit RegisterEntryStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Gives, reserves, puts in or takes over a number. Errors: Invalid (no type where each counts
    /// for itself), NotFound (no term holds the day), Refused (the period is closed, the number is
    /// given or void, the office gives no numbers in between).
    [[nodiscard]] Result<RegisterEntry> give(const Register &from, const NumberRequest &request);
    /// What `give` would answer now; nothing is written. Errors: the same.
    [[nodiscard]] Result<QString> preview(const Register &from, const NumberRequest &request);
    /// The number stays in its place, with the reason. Errors: NotFound, Refused.
    [[nodiscard]] Result<RegisterEntry> makeVoid(const Register &of, const RegisterPeriod &period,
                                                 const QString &series,
                                                 const RegisterNumber &number, const QString &why);
    /// In the order of the numbers; all where `limit` is 0.
    [[nodiscard]] Result<QList<RegisterEntry>> entries(RegisterPeriodId period, int offset = 0,
                                                       int limit = 0);
    [[nodiscard]] Result<int> count(RegisterPeriodId period);
    [[nodiscard]] Result<RegisterGaps> gaps(const Register &of, const RegisterPeriod &period,
                                            QDate today);
    /// The lines that a document has in registers.
    [[nodiscard]] Result<QList<RegisterEntry>> of(DocumentId document);

private:
    struct Place {
        RegisterPeriod period;
        QString series;
    };
    /// Where the number goes. Errors: Invalid, NotFound, Refused (closed).
    [[nodiscard]] Result<Place> placeFor(const Register &from, const NumberRequest &request,
                                         const RegisterPeriod &period);
    [[nodiscard]] Outcome raiseCounter(const Place &place, int last);
    [[nodiscard]] Result<RegisterNumber> nextNumber(const Place &place);
    [[nodiscard]] Result<RegisterNumber> numberBehind(const Register &of, const Place &place,
                                                      int number);
    [[nodiscard]] Result<std::optional<RegisterEntry>> find(const Place &place,
                                                            const RegisterNumber &number);
    [[nodiscard]] Result<RegisterEntry> takeReserved(const RegisterEntry &reserved,
                                                     const NumberRequest &request);
    [[nodiscard]] Result<RegisterEntry> write(RegisterEntry entry, const NumberRequest &request);
    [[nodiscard]] Result<QList<RegisterEntry>> read(const QString &condition,
                                                    const Bindings &bindings);
    [[nodiscard]] Outcome log(const QString &action, const RegisterEntry &entry);

    Connection &m_connection;
};

} // namespace vanthu
