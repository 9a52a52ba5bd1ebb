// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_reader.h"

#include "core/documents/impact.h"
#include "core/documents/validity.h"
#include "core/storage/document_columns_p.h"
#include "core/storage/status_periods.h"

#include <QSet>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr auto checkedColumns =
    u"document.id, document.kind, document.type, document.number, document.issuer, "
    u"document.subject, document.date, document.date_precision, document.effective, "
    u"document.expiry, document.stub";
constexpr int checkedColumnCount = 11;
constexpr int leastOfSeries = 10;

QString columns()
{
    return QString::fromUtf16(checkedColumns);
}

CheckedDocument checkedFrom(const Rows &rows, int first = 0)
{
    CheckedDocument document;
    document.id = DocumentId{rows.number(first)};
    document.kind =
        fromCode(documentKindNames, rows.text(first + 1)).value_or(DocumentKind::Official);
    document.type = rows.text(first + 2);
    document.number = rows.text(first + 3);
    document.issuer = rows.text(first + 4);
    document.subject = rows.text(first + 5);
    document.issued = dayFrom(rows.value(first + 6));
    document.issuedPrecision =
        fromCode(datePrecisionNames, rows.text(first + 7)).value_or(DatePrecision::Day);
    document.effective = dayFrom(rows.value(first + 8));
    document.expiry = dayFrom(rows.value(first + 9));
    document.stub = rows.number(first + 10) != 0;
    return document;
}

template <typename Kinds>
QString codesOf(const Kinds &kinds)
{
    QStringList codes;
    for (const RelationKind kind : kinds)
        codes << u'\'' + relationCode(kind) + u'\'';
    return u'(' + codes.join(u", "_s) + u')';
}
} // namespace

Result<QList<DocumentId>> CheckReader::next(DocumentId after, int count)
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT id FROM document WHERE id > :after AND deleted IS NULL ORDER BY id LIMIT :count)"_s,
                                         {{u":after"_s, after.value}, {u":count"_s, count}}));
    QList<DocumentId> ids;
    while (rows.next())
        ids.append(DocumentId{rows.number(0)});
    return ids;
}

Result<QList<CheckedDocument>> CheckReader::documents(const QList<DocumentId> &ids)
{
    static const QString select = u"SELECT "_s + columns() + u" FROM document WHERE id IN "_s
                                  + m_connection.dialect().numbersOf(u":ids"_s);
    VT_TRY(Rows rows, m_connection.query(select, {{u":ids"_s, jsonList(ids)}}));
    QHash<DocumentId, CheckedDocument> found;
    while (rows.next()) {
        const CheckedDocument document = checkedFrom(rows);
        found.insert(document.id, document);
    }
    QList<CheckedDocument> documents;
    for (const DocumentId id : ids) {
        if (found.contains(id))
            documents.append(found.value(id));
    }
    return documents;
}

Outcome CheckReader::readLinks(const QString &ids, Direction direction,
                               QHash<DocumentId, CheckedCase> &cases)
{
    const bool outgoing = direction == Direction::Outgoing;
    const QString own = outgoing ? u"relation.source_id"_s : u"relation.target_id"_s;
    const QString other = outgoing ? u"relation.target_id"_s : u"relation.source_id"_s;
    const QString select =
        u"SELECT "_s + columns() + u", "_s + own + uR"(, relation.kind, relation.scope,
            relation.from_date, relation.until_date, relation.confirmed,
            relation.evidence_sha256 <> '' AND NOT EXISTS (
                SELECT 1 FROM attachment WHERE attachment.sha256 = relation.evidence_sha256)
        FROM relation JOIN document ON document.id = )"_s
        + other + u" WHERE document.deleted IS NULL AND "_s + own + u" IN "_s
        + m_connection.dialect().numbersOf(u":ids"_s) + u" ORDER BY relation.id"_s;
    VT_TRY(Rows rows, m_connection.query(select, {{u":ids"_s, ids}}));
    while (rows.next()) {
        CheckedLink link;
        link.other = checkedFrom(rows);
        link.direction = direction;
        link.kind =
            relationFromCode(rows.text(checkedColumnCount + 1)).value_or(RelationKind::Related);
        link.scope = rows.text(checkedColumnCount + 2);
        link.from = dayFrom(rows.value(checkedColumnCount + 3));
        link.until = dayFrom(rows.value(checkedColumnCount + 4));
        link.confirmed = rows.number(checkedColumnCount + 5) != 0;
        link.evidenceGone = rows.number(checkedColumnCount + 6) != 0;
        const auto one = cases.find(DocumentId{rows.number(checkedColumnCount)});
        if (one != cases.end())
            one->links.append(link);
    }
    return {};
}

Outcome CheckReader::readLives(QHash<DocumentId, CheckedCase> &cases)
{
    QSet<DocumentId> needed;
    for (const CheckedCase &one : std::as_const(cases)) {
        needed.insert(one.document.id);
        for (const CheckedLink &link : one.links) {
            if (link.direction == Direction::Outgoing)
                needed.insert(link.other.id);
        }
    }
    VT_TRY(const auto lives, StatusPeriods(m_connection).of(needed.values()));
    for (CheckedCase &one : cases) {
        one.document.life = lives.value(one.document.id);
        for (CheckedLink &link : one.links)
            link.other.life = lives.value(link.other.id);
    }
    return {};
}

Result<QList<CheckedCase>> CheckReader::cases(const QList<DocumentId> &ids)
{
    VT_TRY(const QList<CheckedDocument> checked, documents(ids));
    QHash<DocumentId, CheckedCase> cases;
    for (const CheckedDocument &document : checked)
        cases.insert(document.id, {document, {}});
    VT_CHECK(readLinks(jsonList(ids), Direction::Outgoing, cases));
    VT_CHECK(readLinks(jsonList(ids), Direction::Incoming, cases));
    VT_CHECK(readLives(cases));
    QList<CheckedCase> ordered;
    for (const CheckedDocument &document : checked)
        ordered.append(cases.value(document.id));
    return ordered;
}

/// Documents that agree in all of the columns; a group ends where one of them changes.
Result<QList<QList<CheckedDocument>>> CheckReader::groups(const QString &grouped, int least)
{
    QList<QList<DocumentId>> ids;
    {
        const QString select =
            u"SELECT document.id, "_s + grouped.split(u", "_s).join(u" || '|' || "_s)
            + u" AS shared FROM document JOIN (SELECT "_s + grouped
            + uR"( FROM document WHERE deleted IS NULL AND stub = 0
                    AND number_key <> '' AND kind = 'official'
                    GROUP BY )"_s
            + grouped + u" HAVING COUNT(*) >= :least) AS many USING ("_s + grouped
            + uR"() WHERE document.deleted IS NULL AND document.stub = 0
                    AND document.kind = 'official' ORDER BY shared, document.id)"_s;
        VT_TRY(Rows rows, m_connection.query(select, {{u":least"_s, least}}));
        QString shared;
        while (rows.next()) {
            if (ids.isEmpty() || rows.text(1) != shared)
                ids.append(QList<DocumentId>());
            shared = rows.text(1);
            ids.last().append(DocumentId{rows.number(0)});
        }
    }
    QList<QList<CheckedDocument>> groups;
    for (const QList<DocumentId> &group : std::as_const(ids)) {
        VT_TRY(const QList<CheckedDocument> checked, documents(group));
        groups.append(checked);
    }
    return groups;
}

Result<QList<QList<CheckedDocument>>> CheckReader::sameNumbers()
{
    return groups(u"number_key, type"_s, 2);
}

Result<QList<QList<CheckedDocument>>> CheckReader::series()
{
    return groups(u"issuer_folded, type, symbol, year"_s, leastOfSeries);
}

Result<QList<CheckedEdge>> CheckReader::edges(CircleOf what)
{
    const QString select = uR"(
        SELECT DISTINCT relation.source_id, relation.target_id FROM relation
        JOIN document AS source ON source.id = relation.source_id AND source.deleted IS NULL
        JOIN document AS target ON target.id = relation.target_id AND target.deleted IS NULL
        WHERE relation.kind IN )"_s
                           + (what == CircleOf::Grounds ? codesOf(restingKinds)
                                                        : u"('amends', 'replaces', 'repeals')"_s);
    VT_TRY(Rows rows, m_connection.query(select));
    QList<CheckedEdge> edges;
    while (rows.next())
        edges.append({DocumentId{rows.number(0)}, DocumentId{rows.number(1)}});
    return edges;
}

} // namespace vanthu
