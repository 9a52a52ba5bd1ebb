// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stub_reader.h"

#include "core/storage/document_columns_p.h"
#include "core/storage/document_store.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int rowColumns = 12; ///< of documentRowColumns

Outcome readCandidates(Connection &connection, QList<MissingDocument> &missing)
{
    QHash<DocumentId, qsizetype> places;
    QList<DocumentId> ids;
    for (qsizetype at = 0; at < missing.size(); ++at) {
        places.insert(missing.at(at).document.id, at);
        ids.append(missing.at(at).document.id);
    }
    const QString select = u"SELECT "_s + documentRowColumns() + uR"(, missing.id
        FROM document AS missing JOIN document ON document.number_folded = missing.number_folded
            AND document.id <> missing.id AND document.stub = 0 AND document.deleted IS NULL
        WHERE missing.number_folded <> '' AND missing.id IN )"_s
                           + connection.dialect().numbersOf(u":ids"_s)
                           + u" ORDER BY document.date DESC, document.id"_s;
    VT_TRY(Rows rows, connection.query(select, {{u":ids"_s, jsonList(ids)}}));
    while (rows.next()) {
        const qsizetype at = places.value(DocumentId{rows.number(rowColumns)});
        missing[at].candidates.append(documentRowFrom(rows));
    }
    return {};
}
} // namespace

Result<QList<MissingDocument>> missingDocuments(Connection &connection, int limit)
{
    QList<MissingDocument> missing;
    {
        const QString select = u"SELECT "_s + documentRowColumns() + uR"(,
            (SELECT COUNT(DISTINCT relation.source_id) FROM relation
             JOIN document AS citing ON citing.id = relation.source_id AND citing.deleted IS NULL
             WHERE relation.target_id = document.id) AS mentions
            FROM document WHERE stub = 1 AND deleted IS NULL
            ORDER BY mentions DESC, document.id LIMIT :limit)"_s;
        VT_TRY(Rows rows, connection.query(select, {{u":limit"_s, limit}}));
        while (rows.next()) {
            missing.append({documentRowFrom(rows), static_cast<int>(rows.number(rowColumns)), {}});
        }
    }
    VT_CHECK(readCandidates(connection, missing));
    return missing;
}

} // namespace vanthu
