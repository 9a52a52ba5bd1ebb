// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/document_store.h"

#include "core/base/clock.h"
#include "core/documents/document_fields.h"
#include "core/documents/document_number.h"
#include "core/storage/audit_log.h"
#include "core/storage/document_columns_p.h"
#include "core/storage/status_periods.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString now()
{
    return Clock::now().toString(Qt::ISODateWithMs);
}

tl::unexpected<Error> notThere()
{
    return fail(Error::Code::NotFound,
                Sentences::tr("The document is no longer in the library. Look for it again."));
}

const QString &insertStatement()
{
    static const QString statement = [] {
        const QStringList columns = boundColumns();
        return u"INSERT INTO document (uid, stub, created, changed, "_s + columns.join(u", "_s)
               + u") VALUES (:uid, :stub, :created, :changed, :"_s + columns.join(u", :"_s)
               + u")"_s;
    }();
    return statement;
}

const QString &updateStatement()
{
    static const QString statement = [] {
        QStringList assignments;
        const QStringList columns = boundColumns();
        for (const QString &column : columns)
            assignments << column + u" = :"_s + column;
        return u"UPDATE document SET "_s + assignments.join(u", "_s)
               + u", stub = :stub, changed = :changed, row_version = row_version + 1 "
                 "WHERE id = :id AND row_version = :seen"_s;
    }();
    return statement;
}
} // namespace

QString documentRowColumns(QDate day)
{
    return u"document.id, document.uid, document.kind, document.type, document.number, "
           "document.issuer, document.date, document.date_precision, document.subject, "
           "%1, document.stub, document.has_file"_s.arg(statusOn(day));
}

DocumentRow documentRowFrom(const Rows &rows, int firstColumn)
{
    DocumentRow row;
    int column = firstColumn;
    row.id = DocumentId{rows.number(column++)};
    row.uid = rows.text(column++);
    row.kind = fromCode(documentKindNames, rows.text(column++)).value_or(DocumentKind::Official);
    row.type = rows.text(column++);
    row.number = rows.text(column++);
    row.issuer = rows.text(column++);
    row.date = dayFrom(rows.value(column++));
    row.datePrecision =
        fromCode(datePrecisionNames, rows.text(column++)).value_or(DatePrecision::Day);
    row.subject = rows.text(column++);
    row.status = fromCode(validityNames, rows.text(column++)).value_or(Validity::Unknown);
    row.stub = rows.number(column++) != 0;
    row.hasFile = rows.number(column) != 0;
    return row;
}

Result<Document> DocumentStore::add(const DocumentFields &fields, Standing standing,
                                    const QString &uid)
{
    Document document;
    document.uid = uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uid;
    document.fields = fields;
    document.stub = standing == Standing::Stub;
    document.created = document.changed = Clock::now();
    Bindings bindings = bindingsOf(fields);
    bindings.append({{u":uid"_s, document.uid},
                     {u":stub"_s, document.stub ? 1 : 0},
                     {u":created"_s, document.created.toString(Qt::ISODateWithMs)},
                     {u":changed"_s, document.changed.toString(Qt::ISODateWithMs)}});

    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const qint64 id, m_connection.insert(insertStatement(), bindings));
    document.id = DocumentId{id};
    // nothing can act yet on a document that was not there
    const ValiditySubject subject = validitySubject(fields, document.id, document.stub);
    VT_CHECK(StatusPeriods(m_connection).add(document.id, statusPeriods(subject, {})));
    if (!fields.tags.isEmpty())
        VT_CHECK(writeTags(document.id, fields.tags));
    AuditEntry entry{document.stub ? u"document.cite"_s : u"document.add"_s,
                     document.id,
                     fields.number,
                     {},
                     differences(fields, {})};
    VT_CHECK(AuditLog(m_connection).append(entry));
    VT_CHECK(transaction.commit());
    return document;
}

Result<RowVersion> DocumentStore::update(DocumentId id, const DocumentFields &fields,
                                         Standing standing, RowVersion seen)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const Document before, find(id));
    Bindings bindings = bindingsOf(fields);
    bindings.append({{u":stub"_s, standing == Standing::Stub ? 1 : 0},
                     {u":changed"_s, now()},
                     {u":id"_s, id.value},
                     {u":seen"_s, seen.value}});
    VT_TRY(const int rows, m_connection.execute(updateStatement(), bindings));
    if (rows == 0) {
        return fail(Error::Code::Conflict,
                    Sentences::tr("Someone else changed this document while you were editing it. "
                                  "Compare both versions, then save again."));
    }
    VT_CHECK(writeTags(id, fields.tags));
    const bool arrived = before.stub && standing == Standing::Document;
    VT_CHECK(AuditLog(m_connection)
                 .append({arrived ? u"document.arrive"_s : u"document.set"_s, id, fields.number,
                          differences(before.fields, fields), differences(fields, before.fields)}));
    VT_CHECK(transaction.commit());
    return RowVersion{seen.value + 1};
}

Result<RowVersion> DocumentStore::setDeleted(DocumentId id, bool deleted)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const int rows,
           m_connection.execute(uR"(
        UPDATE document SET deleted = :deleted, changed = :changed, row_version = row_version + 1
        WHERE id = :id AND (deleted IS NULL) = :alive)"_s,
                                {{u":deleted"_s, deleted ? QVariant(now()) : QVariant()},
                                 {u":changed"_s, now()},
                                 {u":id"_s, id.value},
                                 {u":alive"_s, deleted ? 1 : 0}}));
    VT_TRY(const Document document, find(id));
    if (rows > 0) {
        VT_CHECK(AuditLog(m_connection)
                     .append({deleted ? u"document.remove"_s : u"document.restore"_s,
                              id,
                              document.fields.number,
                              {},
                              {}}));
    }
    VT_CHECK(transaction.commit());
    return document.version;
}

Outcome DocumentStore::setHasFile(DocumentId id, bool hasFile)
{
    VT_CHECK(m_connection.execute(u"UPDATE document SET has_file = :has WHERE id = :id"_s,
                                  {{u":has"_s, hasFile ? 1 : 0}, {u":id"_s, id.value}}));
    return {};
}

Outcome DocumentStore::writeTags(DocumentId id, const QStringList &tags)
{
    VT_TRY(const QStringList stored, tagsOf(id));
    if (stored == tags)
        return {};
    VT_CHECK(m_connection.execute(u"DELETE FROM document_tag WHERE document_id = :id"_s,
                                  {{u":id"_s, id.value}}));
    for (const QString &tag : tags) {
        VT_CHECK(m_connection.execute(
            u"INSERT INTO tag (name) VALUES (:name) ON CONFLICT (name) DO NOTHING"_s,
            {{u":name"_s, tag}}));
        VT_CHECK(m_connection.execute(uR"(
            INSERT INTO document_tag (document_id, tag_id)
            SELECT :id, tag.id FROM tag WHERE tag.name = :name ON CONFLICT DO NOTHING)"_s,
                                      {{u":id"_s, id.value}, {u":name"_s, tag}}));
    }
    return {};
}

Result<QStringList> DocumentStore::tagsOf(DocumentId id)
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT tag.name FROM document_tag JOIN tag ON tag.id = document_tag.tag_id
        WHERE document_tag.document_id = :id ORDER BY tag.name)"_s,
                                         {{u":id"_s, id.value}}));
    QStringList tags;
    while (rows.next())
        tags << rows.text(0);
    return tags;
}

Result<Document> DocumentStore::find(DocumentId id)
{
    static const QString select =
        u"SELECT uid, stub, has_file, created, changed, deleted, row_version, "_s
        + documentFieldColumns() + u" FROM document WHERE id = :id"_s;
    Document document;
    document.id = id;
    {
        VT_TRY(Rows rows, m_connection.query(select, {{u":id"_s, id.value}}));
        if (!rows.next())
            return notThere();
        document.uid = rows.text(0);
        document.stub = rows.number(1) != 0;
        document.hasFile = rows.number(2) != 0;
        document.created = QDateTime::fromString(rows.text(3), Qt::ISODateWithMs);
        document.changed = QDateTime::fromString(rows.text(4), Qt::ISODateWithMs);
        if (!rows.isNull(5))
            document.deleted = QDateTime::fromString(rows.text(5), Qt::ISODateWithMs);
        document.version = RowVersion{rows.number(6)};
        document.fields = fieldsFrom(rows, 7);
    }
    VT_TRY(document.fields.tags, tagsOf(id));
    return document;
}

Result<bool> DocumentStore::hasUid(const QString &uid)
{
    if (uid.isEmpty())
        return false;
    VT_TRY(const QVariant id,
           m_connection.value(u"SELECT id FROM document WHERE uid = :uid"_s, {{u":uid"_s, uid}}));
    return id.isValid();
}

Result<DocumentRow> DocumentStore::row(DocumentId id, QDate day)
{
    const QString select =
        u"SELECT "_s + documentRowColumns(day) + u" FROM document WHERE id = :id"_s;
    VT_TRY(Rows rows, m_connection.query(select, {{u":id"_s, id.value}}));
    if (!rows.next())
        return notThere();
    return documentRowFrom(rows);
}

Result<QList<DocumentRow>> DocumentStore::rows(const QList<DocumentId> &ids, QDate day)
{
    QList<DocumentRow> found;
    for (const DocumentId id : ids) {
        auto one = row(id, day);
        if (one)
            found.append(*std::move(one));
        else if (one.error().code != Error::Code::NotFound)
            return tl::unexpected(one.error());
    }
    return found;
}

} // namespace vanthu
