// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/relation_store.h"

#include "core/base/clock.h"
#include "core/documents/document_fields.h"
#include "core/documents/provision.h"
#include "core/storage/audit_log.h"
#include "core/storage/document_columns_p.h"
#include "core/storage/document_store.h"
#include "core/storage/reading_places.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr auto relationColumns =
    u"relation.id, relation.source_id, relation.kind, relation.target_id, relation.scope, "
    u"relation.from_date, relation.until_date, relation.evidence, relation.origin, "
    u"relation.confirmed, relation.evidence_page, relation.evidence_boxes, "
    u"relation.evidence_sha256, "
    u"(SELECT MIN(attachment.document_id) FROM attachment "
    u"WHERE attachment.sha256 = relation.evidence_sha256)";
constexpr int relationColumnCount = 14;

Relation relationFrom(const Rows &rows)
{
    Relation relation;
    relation.id = RelationId{rows.number(0)};
    relation.source = DocumentId{rows.number(1)};
    relation.kind = relationFromCode(rows.text(2)).value_or(RelationKind::Related);
    relation.target = DocumentId{rows.number(3)};
    relation.scope = rows.text(4);
    relation.from = dayFrom(rows.value(5));
    relation.until = dayFrom(rows.value(6));
    relation.evidence.quote = rows.text(7);
    relation.origin = fromCode(relationOriginNames, rows.text(8)).value_or(RelationOrigin::Manual);
    relation.confirmed = rows.number(9) != 0;
    if (!rows.isNull(10))
        relation.evidence.page = rows.value(10).toInt();
    relation.evidence.boxes = boxesFrom(rows.text(11));
    relation.evidence.sha256 = rows.text(12);
    if (!rows.isNull(13))
        relation.evidence.document = DocumentId{rows.number(13)};
    return relation;
}

QJsonObject logged(const Relation &relation)
{
    return {{u"relation"_s, relationCode(relation.kind)},
            {u"source"_s, relation.source.value},
            {u"target"_s, relation.target.value},
            {u"scope"_s, relation.scope}};
}

size_t placeOf(RelationKind kind)
{
    size_t place = 0;
    while (relationNames.at(place).kind != kind)
        ++place;
    return place;
}
} // namespace

Result<RelationId> RelationStore::add(const Relation &relation)
{
    if (relation.source == relation.target) {
        return fail(Error::Code::Refused,
                    Sentences::tr("A document cannot be linked with itself. Choose another one."));
    }
    const QString scope = notNull(saidScope(relation.scope));
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const QVariant there, m_connection.value(uR"(
        SELECT id FROM relation WHERE source_id = :source AND kind = :kind
        AND target_id = :target AND scope = :scope)"_s,
                                                    {{u":source"_s, relation.source.value},
                                                     {u":kind"_s, relationCode(relation.kind)},
                                                     {u":target"_s, relation.target.value},
                                                     {u":scope"_s, scope}}));
    if (there.isValid()) {
        VT_CHECK(transaction.commit());
        return RelationId{there.toLongLong()};
    }
    VT_TRY(
        const qint64 id,
        m_connection.insert(
            uR"(
        INSERT INTO relation (uid, source_id, kind, target_id, scope, from_date, until_date,
                              evidence, evidence_page, evidence_boxes, evidence_sha256,
                              origin, confirmed, created)
        VALUES (:uid, :source, :kind, :target, :scope, :from, :until,
                :evidence, :page, :boxes, :sha256, :origin, :confirmed, :created))"_s,
            {{u":uid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
             {u":source"_s, relation.source.value},
             {u":kind"_s, relationCode(relation.kind)},
             {u":target"_s, relation.target.value},
             {u":scope"_s, scope},
             {u":from"_s, dayValue(relation.from)},
             {u":until"_s, dayValue(relation.until)},
             {u":evidence"_s, notNull(relation.evidence.quote)},
             {u":page"_s, relation.evidence.page ? QVariant(*relation.evidence.page) : QVariant()},
             {u":boxes"_s, boxesText(relation.evidence.boxes)},
             {u":sha256"_s, notNull(relation.evidence.sha256)},
             {u":origin"_s, codeOf(relationOriginNames, relation.origin)},
             {u":confirmed"_s, relation.confirmed ? 1 : 0},
             {u":created"_s, Clock::now().toString(Qt::ISODateWithMs)}}));
    VT_CHECK(
        AuditLog(m_connection).append({u"link.add"_s, relation.source, {}, {}, logged(relation)}));
    VT_CHECK(transaction.commit());
    return RelationId{id};
}

Result<Relation> RelationStore::find(RelationId id)
{
    static const QString select =
        u"SELECT "_s + QString::fromUtf16(relationColumns) + u" FROM relation WHERE id = :id"_s;
    VT_TRY(Rows rows, m_connection.query(select, {{u":id"_s, id.value}}));
    if (!rows.next()) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("The link is no longer there. Look at the document again."));
    }
    return relationFrom(rows);
}

Outcome RelationStore::remove(RelationId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const Relation relation, find(id));
    VT_CHECK(
        m_connection.execute(u"DELETE FROM relation WHERE id = :id"_s, {{u":id"_s, id.value}}));
    VT_CHECK(AuditLog(m_connection)
                 .append({u"link.remove"_s, relation.source, {}, logged(relation), {}}));
    return transaction.commit();
}

Outcome RelationStore::confirm(RelationId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const Relation relation, find(id));
    VT_CHECK(m_connection.execute(
        u"UPDATE relation SET confirmed = 1, row_version = row_version + 1 WHERE id = :id"_s,
        {{u":id"_s, id.value}}));
    VT_CHECK(AuditLog(m_connection)
                 .append({u"link.confirm"_s, relation.source, {}, {}, logged(relation)}));
    return transaction.commit();
}

Outcome RelationStore::moveAll(DocumentId from, DocumentId to)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    const Bindings both{{u":from"_s, from.value}, {u":to"_s, to.value}};
    VT_CHECK(m_connection.execute(uR"(
        DELETE FROM relation WHERE (source_id = :from AND target_id = :to)
            OR (source_id = :to AND target_id = :from))"_s,
                                  both));
    VT_CHECK(m_connection.execute(
        u"UPDATE relation SET target_id = :to, row_version = row_version + 1 WHERE target_id = :from"_s,
        both));
    VT_CHECK(m_connection.execute(
        u"UPDATE relation SET source_id = :to, row_version = row_version + 1 WHERE source_id = :from"_s,
        both));
    VT_CHECK(
        AuditLog(m_connection).append({u"link.move"_s, to, {}, {{u"document"_s, from.value}}, {}}));
    return transaction.commit();
}

Outcome RelationStore::read(DocumentId document, Direction direction, QList<Link> &links)
{
    const bool outgoing = direction == Direction::Outgoing;
    const QString select =
        u"SELECT "_s + QString::fromUtf16(relationColumns) + u", "_s + documentRowColumns()
        + u" FROM relation JOIN document ON document.id = relation."_s
        + (outgoing ? u"target_id"_s : u"source_id"_s) + u" WHERE relation."_s
        + (outgoing ? u"source_id"_s : u"target_id"_s)
        + u" = :id AND document.deleted IS NULL ORDER BY document.date DESC, document.id"_s;
    VT_TRY(Rows rows, m_connection.query(select, {{u":id"_s, document.value}}));
    const qsizetype first = links.size();
    while (rows.next())
        links.append({relationFrom(rows), direction, documentRowFrom(rows, relationColumnCount)});
    std::stable_sort(links.begin() + first, links.end(), [](const Link &a, const Link &b) {
        return placeOf(a.relation.kind) < placeOf(b.relation.kind);
    });
    return {};
}

Result<QList<Link>> RelationStore::of(DocumentId document)
{
    QList<Link> links;
    VT_CHECK(read(document, Direction::Outgoing, links));
    VT_CHECK(read(document, Direction::Incoming, links));
    return links;
}

} // namespace vanthu
