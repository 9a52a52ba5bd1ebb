// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/search/number_sets_p.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Of numbers that only begin as typed; a digit or two begin a tenth of all.
constexpr int mostBeginnings = 2000;

Result<IdSet> between(Connection &connection, const QString &from, const QString &until)
{
    VT_TRY(
        Rows rows,
        connection.query(uR"(
        SELECT id FROM document WHERE number_folded >= :from AND number_folded < :until
        ORDER BY number_folded LIMIT :most)"_s,
                         {{u":from"_s, from}, {u":until"_s, until}, {u":most"_s, mostBeginnings}}));
    IdSet found;
    while (rows.next())
        found.insert(DocumentId{rows.number(0)});
    return found;
}
} // namespace

Result<QList<IdSet>> numberSets(Connection &connection, const Query &query)
{
    if (query.number.isEmpty())
        return QList<IdSet>();
    const auto parsed = DocumentNumber::parse(query.typedNumber);
    const QString key = parsed ? parsed->key() : QString();
    IdSet spelled;
    IdSet same;
    {
        VT_TRY(
            Rows rows,
            connection.query(u"SELECT id, number_key FROM document WHERE number_folded = :number"_s,
                             {{u":number"_s, query.number}}));
        while (rows.next())
            (rows.text(1) == key ? spelled : same).insert(DocumentId{rows.number(0)});
    }
    VT_TRY(const IdSet more, between(connection, query.number + u' ', query.number + u'!'));
    VT_TRY(const IdSet begins, between(connection, query.number + u'!', query.number + u'~'));
    return QList<IdSet>{spelled, same, more, begins};
}

} // namespace vanthu
