// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachment_store.h"

#include "core/base/clock.h"
#include "core/storage/audit_log.h"

#include <QUuid>

namespace vanthu {
using namespace Qt::StringLiterals;

Outcome AttachmentStore::addContent(const StoredContent &content, const QString &mediaType)
{
    VT_CHECK(m_connection.execute(uR"(
        INSERT INTO content (sha256, bytes, media_type, created)
        VALUES (:sha256, :bytes, :type, :created) ON CONFLICT (sha256) DO
        UPDATE SET media_type = excluded.media_type
        WHERE content.media_type = 'application/octet-stream')"_s,
                                  {{u":sha256"_s, content.sha256},
                                   {u":bytes"_s, content.bytes},
                                   {u":type"_s, mediaType},
                                   {u":created"_s, Clock::now().toString(Qt::ISODateWithMs)}}));
    return {};
}

Result<AttachmentId> AttachmentStore::add(const Attachment &attachment)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const qint64 id,
           m_connection.insert(
               uR"(
        INSERT INTO attachment (uid, document_id, role, name, sha256, pages, created)
        VALUES (:uid, :document, :role, :name, :sha256, :pages, :created))"_s,
               {{u":uid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                {u":document"_s, attachment.document.value},
                {u":role"_s, codeOf(attachmentRoleNames, attachment.role)},
                {u":name"_s, attachment.name},
                {u":sha256"_s, attachment.sha256},
                {u":pages"_s, attachment.pages ? QVariant(*attachment.pages) : QVariant()},
                {u":created"_s, Clock::now().toString(Qt::ISODateWithMs)}}));
    VT_CHECK(m_connection.execute(u"UPDATE document SET has_file = 1 WHERE id = :id"_s,
                                  {{u":id"_s, attachment.document.value}}));
    VT_CHECK(AuditLog(m_connection)
                 .append({u"file.add"_s,
                          attachment.document,
                          attachment.name,
                          {},
                          {{u"name"_s, attachment.name}, {u"sha256"_s, attachment.sha256}}}));
    VT_CHECK(transaction.commit());
    return AttachmentId{id};
}

Outcome AttachmentStore::remove(DocumentId document, const QString &sha256)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const QList<Attachment> files, of(document));
    for (const Attachment &file : files) {
        if (!sha256.isEmpty() && file.sha256 != sha256)
            continue;
        VT_CHECK(m_connection.execute(u"DELETE FROM attachment WHERE id = :id"_s,
                                      {{u":id"_s, file.id.value}}));
        VT_CHECK(AuditLog(m_connection)
                     .append({u"file.remove"_s,
                              document,
                              file.name,
                              {{u"name"_s, file.name}, {u"sha256"_s, file.sha256}},
                              {}}));
    }
    VT_CHECK(
        m_connection.execute(u"UPDATE document SET has_file = EXISTS (SELECT 1 FROM attachment "
                             "WHERE document_id = document.id) WHERE id = :id"_s,
                             {{u":id"_s, document.value}}));
    return transaction.commit();
}

Outcome AttachmentStore::removeAll(DocumentId document)
{
    return remove(document, {});
}

Result<QList<Attachment>> AttachmentStore::of(DocumentId document)
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT attachment.id, attachment.role, attachment.name, attachment.sha256,
               content.media_type, content.bytes, attachment.pages
        FROM attachment JOIN content ON content.sha256 = attachment.sha256
        WHERE attachment.document_id = :id ORDER BY attachment.id)"_s,
                                         {{u":id"_s, document.value}}));
    QList<Attachment> found;
    while (rows.next()) {
        Attachment attachment;
        attachment.id = AttachmentId{rows.number(0)};
        attachment.document = document;
        attachment.role =
            fromCode(attachmentRoleNames, rows.text(1)).value_or(AttachmentRole::Original);
        attachment.name = rows.text(2);
        attachment.sha256 = rows.text(3);
        attachment.mediaType = rows.text(4);
        attachment.bytes = rows.number(5);
        if (!rows.isNull(6))
            attachment.pages = rows.value(6).toInt();
        found.append(attachment);
    }
    return found;
}

Result<std::optional<DocumentId>> AttachmentStore::documentWith(const QString &sha256)
{
    VT_TRY(const QVariant id, m_connection.value(uR"(
        SELECT document.id FROM attachment JOIN document ON document.id = attachment.document_id
        WHERE attachment.sha256 = :sha256 AND document.deleted IS NULL LIMIT 1)"_s,
                                                 {{u":sha256"_s, sha256}}));
    return id.isValid() ? std::optional(DocumentId{id.toLongLong()}) : std::nullopt;
}

Result<QStringList> AttachmentStore::neededContents()
{
    VT_TRY(Rows rows, m_connection.query(u"SELECT sha256 FROM content ORDER BY sha256"_s));
    QStringList hashes;
    while (rows.next())
        hashes << rows.text(0);
    return hashes;
}

} // namespace vanthu
