// SPDX-License-Identifier: GPL-3.0-or-later
// What is not in order in a period of a register.
#include "core/documents/document_number.h"
#include "core/storage/register_entry_store.h"

#include <QSet>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
Result<QSet<qint64>> binnedIn(Connection &connection, RegisterPeriodId period)
{
    VT_TRY(Rows rows, connection.query(uR"(
        SELECT document.id FROM register_entry
        JOIN document ON document.id = register_entry.document_id
        WHERE register_entry.period_id = :period AND document.deleted IS NOT NULL)"_s,
                                       {{u":period"_s, period.value}}));
    QSet<qint64> binned;
    while (rows.next())
        binned.insert(rows.number(0));
    return binned;
}

/// Whether the document that took a number bears it still.
bool bears(const DocumentRow &document, const QString &formatted)
{
    return foldedNumber(document.number) == foldedNumber(formatted);
}
} // namespace

Result<RegisterGaps> RegisterEntryStore::gaps(const Register &of, const RegisterPeriod &period,
                                              QDate today)
{
    VT_TRY(const QList<RegisterEntry> all, entries(period.id));
    VT_TRY(const QSet<qint64> binned, binnedIn(m_connection, period.id));
    RegisterGaps gaps;
    QString series;
    int last = 0;
    QDate latest;
    for (const RegisterEntry &entry : all) {
        if (entry.series != series) {
            series = entry.series;
            last = 0;
            latest = {};
        }
        if (entry.number.number > last + 1)
            gaps.missing.append({series, last + 1, entry.number.number - 1});
        last = entry.number.number;
        if (entry.state == EntryState::Reserved && entry.reservedUntil
            && *entry.reservedUntil < today)
            gaps.unused.append(entry);
        if (entry.state == EntryState::Used && entry.number.suffix.isEmpty()) {
            if (latest.isValid() && entry.day < latest)
                gaps.backwards.append(entry);
            latest = qMax(latest, entry.day);
        }
        const bool ownNumber = of.kind != RegisterKind::Incoming;
        if (entry.document
            && (binned.contains(entry.document->id.value)
                || (ownNumber && !bears(*entry.document, entry.formatted))))
            gaps.documents.append(entry);
    }
    return gaps;
}

} // namespace vanthu
