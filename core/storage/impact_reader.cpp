// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/impact_reader.h"

#include "core/storage/document_columns_p.h"
#include "core/storage/document_store.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
QString restingCodes()
{
    QStringList codes;
    for (const RelationKind kind : restingKinds)
        codes << u'\'' + relationCode(kind) + u'\'';
    return u'(' + codes.join(u", "_s) + u')';
}
} // namespace

Result<QList<ImpactReader::Step>> ImpactReader::layer(const QList<DocumentId> &ids)
{
    static const QString numbers = m_connection.dialect().numbersOf(u":ids"_s);
    static const QString select = uR"(
        SELECT relation.source_id, relation.target_id, relation.kind FROM relation
        WHERE relation.kind IN )"_s
                                  + restingCodes() + u" AND relation.target_id IN "_s + numbers
                                  + uR"(
        UNION ALL
        SELECT relation.target_id, relation.source_id, relation.kind FROM relation
        WHERE relation.kind = 'promulgates' AND relation.source_id IN )"_s
                                  + numbers + u" ORDER BY 1, 2, 3"_s;
    VT_TRY(Rows rows, m_connection.query(select, {{u":ids"_s, jsonList(ids)}}));
    QList<Step> steps;
    while (rows.next()) {
        steps.append({DocumentId{rows.number(0)}, DocumentId{rows.number(1)},
                      relationFromCode(rows.text(2)).value_or(RelationKind::BasedOn)});
    }
    return steps;
}

Result<QList<AffectedDocument>> ImpactReader::affectedBy(DocumentId id, int mostDepth)
{
    DocumentStore documents(m_connection);
    VT_TRY(const DocumentRow root, documents.row(id));
    QHash<DocumentId, QList<DocumentRow>> paths{{id, {root}}};
    QList<AffectedDocument> affected;
    QList<DocumentId> reached{id};
    for (int depth = 1; depth <= mostDepth && !reached.isEmpty(); ++depth) {
        VT_TRY(const QList<Step> steps, layer(reached));
        QHash<DocumentId, Step> found; // the first of several ways
        QList<DocumentId> ids;
        for (const Step &step : steps) {
            if (paths.contains(step.document) || found.contains(step.document))
                continue;
            found.insert(step.document, step);
            ids.append(step.document);
        }
        VT_TRY(const QList<DocumentRow> rows, documents.rows(ids));
        reached.clear();
        for (const DocumentRow &row : rows) {
            const Step step = found.value(row.id);
            const QList<DocumentRow> path = paths.value(step.on) + QList<DocumentRow>{row};
            paths.insert(row.id, path);
            reached.append(row.id);
            affected.append({row, step.relation, depth, path});
        }
    }
    std::stable_sort(affected.begin(), affected.end(),
                     [](const AffectedDocument &left, const AffectedDocument &right) {
                         return std::pair(left.depth, left.document.date)
                                < std::pair(right.depth, right.document.date);
                     });
    return affected;
}

Result<int> ImpactReader::restingOn(DocumentId id, QDate day)
{
    static const QString select = uR"(
        SELECT COUNT(*) FROM document
        JOIN status_period ON status_period.document_id = document.id
            AND status_period.from_day <= :day AND status_period.until_day > :day
            AND status_period.status <> 'expired'
        WHERE document.deleted IS NULL AND document.id IN (
            SELECT source_id FROM relation WHERE target_id = :id AND kind IN )"_s
                                  + restingCodes() + uR"(
            UNION SELECT target_id FROM relation WHERE source_id = :id AND kind = 'promulgates'))"_s;
    VT_TRY(
        const QVariant count,
        m_connection.value(select, {{u":id"_s, id.value}, {u":day"_s, day.toString(Qt::ISODate)}}));
    return count.toInt();
}

} // namespace vanthu
