// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/validity_reader.h"

#include "core/documents/document.h"
#include "core/documents/legal_class.h"
#include "core/storage/document_columns_p.h"
#include "core/storage/status_periods.h"

#include <QSet>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Those by which one document changes the validity of another.
QString actingCodes()
{
    QStringList codes;
    for (const RelationKind kind : actingKinds)
        codes << u'\'' + relationCode(kind) + u'\'';
    return u'(' + codes.join(u", "_s) + u')';
}

DatePrecision precisionFrom(const Rows &rows, int column)
{
    return fromCode(datePrecisionNames, rows.text(column)).value_or(DatePrecision::Day);
}
} // namespace

Result<QList<ValidityInput>> ValidityReader::read(const QList<DocumentId> &ids)
{
    const QString list = jsonList(ids);
    static const QString select = uR"(
        SELECT id, type, number, date, date_precision, effective, expiry, stub
        FROM document WHERE id IN )"_s
                                  + m_connection.dialect().numbersOf(u":ids"_s);
    QHash<DocumentId, ValidityInput> inputs;
    {
        VT_TRY(Rows rows, m_connection.query(select, {{u":ids"_s, list}}));
        while (rows.next()) {
            ValiditySubject document;
            document.id = DocumentId{rows.number(0)};
            document.type = rows.text(1);
            document.number = rows.text(2);
            document.issued = dayFrom(rows.value(3));
            document.issuedPrecision = precisionFrom(rows, 4);
            document.effective = dayFrom(rows.value(5));
            document.expiry = dayFrom(rows.value(6));
            document.stub = rows.number(7) != 0;
            inputs.insert(document.id, {document, {}});
        }
    }
    VT_CHECK(readActs(list, inputs));
    VT_CHECK(readDetails(list, inputs));
    VT_CHECK(readLives(inputs));
    return inputs.values();
}

Outcome ValidityReader::readActs(const QString &ids, QHash<DocumentId, ValidityInput> &inputs)
{
    // two that end each other, by the whole: which of them holds cannot be told
    static const QString select = uR"(
        SELECT relation.target_id, relation.id, relation.kind, relation.scope, relation.from_date,
               relation.until_date, relation.confirmed, document.id, document.type,
               document.number, document.date, document.date_precision, document.effective,
               document.expiry,
               EXISTS (SELECT 1 FROM relation AS back
                       WHERE back.source_id = relation.target_id
                       AND back.target_id = relation.source_id AND back.scope = ''
                       AND back.kind IN ('replaces', 'repeals'))
        FROM relation JOIN document ON document.id = relation.source_id
        WHERE document.deleted IS NULL AND relation.kind IN )"_s
                                  + actingCodes() + u" AND relation.target_id IN "_s
                                  + m_connection.dialect().numbersOf(u":ids"_s);
    VT_TRY(Rows rows, m_connection.query(select, {{u":ids"_s, ids}}));
    while (rows.next()) {
        ActingDocument by;
        by.relation = RelationId{rows.number(1)};
        by.kind = relationFromCode(rows.text(2)).value_or(RelationKind::Cites);
        by.scope = rows.text(3);
        by.from = dayFrom(rows.value(4));
        by.until = dayFrom(rows.value(5));
        by.confirmed = rows.number(6) != 0;
        by.id = DocumentId{rows.number(7)};
        by.type = rows.text(8);
        by.number = rows.text(9);
        by.issued = dayFrom(rows.value(10));
        by.issuedPrecision = precisionFrom(rows, 11);
        by.effective = dayFrom(rows.value(12));
        by.expiry = dayFrom(rows.value(13));
        const bool endsWhole =
            by.scope.isEmpty()
            && (by.kind == RelationKind::Replaces || by.kind == RelationKind::Repeals);
        by.disputed = endsWhole && rows.number(14) != 0;
        const auto input = inputs.find(DocumentId{rows.number(0)});
        if (input != inputs.end())
            input->acting.append(by);
    }
    return {};
}

Outcome ValidityReader::readDetails(const QString &ids, QHash<DocumentId, ValidityInput> &inputs)
{
    static const QString select = uR"(
        SELECT relation.source_id, document.id, document.type, document.number, document.date,
               document.date_precision, relation.id
        FROM relation JOIN document ON document.id = relation.target_id
        WHERE document.deleted IS NULL AND relation.kind = 'guides' AND relation.source_id IN )"_s
                                  + m_connection.dialect().numbersOf(u":ids"_s);
    VT_TRY(Rows rows, m_connection.query(select, {{u":ids"_s, ids}}));
    while (rows.next()) {
        const auto input = inputs.find(DocumentId{rows.number(0)});
        if (input == inputs.end() || !isNormative(input->document.type, input->document.number))
            continue;
        DetailedDocument parent;
        parent.id = DocumentId{rows.number(1)};
        parent.type = rows.text(2);
        parent.number = rows.text(3);
        parent.issued = dayFrom(rows.value(4));
        parent.issuedPrecision = precisionFrom(rows, 5);
        parent.relation = RelationId{rows.number(6)};
        input->document.details.append(parent);
    }
    return {};
}

Outcome ValidityReader::readLives(QHash<DocumentId, ValidityInput> &inputs)
{
    QSet<DocumentId> needed;
    for (const ValidityInput &input : std::as_const(inputs)) {
        for (const ActingDocument &by : input.acting)
            needed.insert(by.id);
        for (const DetailedDocument &parent : input.document.details)
            needed.insert(parent.id);
    }
    if (needed.isEmpty())
        return {};
    VT_TRY(const auto lives, StatusPeriods(m_connection).of(needed.values()));
    for (ValidityInput &input : inputs) {
        for (ActingDocument &by : input.acting)
            by.life = lives.value(by.id);
        for (DetailedDocument &parent : input.document.details)
            parent.life = lives.value(parent.id);
    }
    return {};
}

Result<QList<DocumentId>> ValidityReader::dependents(const QList<DocumentId> &ids)
{
    static const QString numbers = m_connection.dialect().numbersOf(u":ids"_s);
    static const QString select =
        u"SELECT target_id FROM relation WHERE kind IN "_s + actingCodes() + u" AND source_id IN "_s
        + numbers
        + u" UNION SELECT source_id FROM relation WHERE kind = 'guides' AND target_id IN "_s
        + numbers;
    VT_TRY(Rows rows, m_connection.query(select, {{u":ids"_s, jsonList(ids)}}));
    QList<DocumentId> found;
    while (rows.next())
        found.append(DocumentId{rows.number(0)});
    return found;
}

} // namespace vanthu
