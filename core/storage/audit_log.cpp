// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_log.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace vanthu {
using namespace Qt::StringLiterals;

QString accountName()
{
    static const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"local"_s : name;
}

namespace {
QString chained(const QString &previous, const QString &at, const QString &who,
                const QString &action, qint64 document, const QString &details)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString number = QString::number(document);
    for (const QString &part : {previous, at, who, action, number, details}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\n", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

AuditEvent eventFrom(const Rows &rows)
{
    AuditEvent event;
    event.id = AuditId{rows.number(0)};
    event.at = QDateTime::fromString(rows.text(1), Qt::ISODateWithMs);
    event.who = rows.text(2);
    event.action = rows.text(3);
    if (!rows.isNull(4))
        event.document = DocumentId{rows.number(4)};
    const QJsonObject details = QJsonDocument::fromJson(rows.text(5).toUtf8()).object();
    event.summary = details.value("summary"_L1).toString();
    event.before = details.value("before"_L1).toObject();
    event.after = details.value("after"_L1).toObject();
    return event;
}

Result<QList<AuditEvent>> eventsFrom(Result<Rows> found)
{
    if (!found)
        return tl::unexpected(found.error());
    QList<AuditEvent> events;
    while (found->next())
        events.append(eventFrom(*found));
    return events;
}
} // namespace

Outcome AuditLog::append(const AuditEntry &entry)
{
    QString previous = m_connection.chainEnd();
    if (previous.isEmpty()) {
        VT_TRY(const QVariant last,
               m_connection.value(u"SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1"_s));
        previous = last.toString();
    }
    QJsonObject details;
    if (!entry.summary.isEmpty())
        details.insert("summary"_L1, entry.summary);
    if (!entry.before.isEmpty())
        details.insert("before"_L1, entry.before);
    if (!entry.after.isEmpty())
        details.insert("after"_L1, entry.after);
    const QString text = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
    const QString at = Clock::now().toString(Qt::ISODateWithMs);
    const QString who = accountName();
    const qint64 document = entry.document ? entry.document->value : 0;
    static const QString insert = uR"(
        INSERT INTO audit_event (at, who, action, document_id, details, hash)
        VALUES (:at, :who, :action, :document, :details, :hash))"_s;
    const QString hash = chained(previous, at, who, entry.action, document, text);
    VT_CHECK(m_connection.execute(
        insert, {{u":at"_s, at},
                 {u":who"_s, who},
                 {u":action"_s, entry.action},
                 {u":document"_s, entry.document ? QVariant(document) : QVariant()},
                 {u":details"_s, text},
                 {u":hash"_s, hash}}));
    m_connection.setChainEnd(hash);
    return {};
}

Result<QList<AuditEvent>> AuditLog::of(DocumentId document)
{
    return eventsFrom(m_connection.query(uR"(
        SELECT id, at, who, action, document_id, details FROM audit_event
        WHERE document_id = :document ORDER BY id DESC)"_s,
                                         {{u":document"_s, document.value}}));
}

Result<QList<AuditEvent>> AuditLog::since(const QDateTime &moment)
{
    return eventsFrom(
        m_connection.query(uR"(
        SELECT id, at, who, action, document_id, details FROM audit_event
        WHERE at >= :since ORDER BY id DESC)"_s,
                           {{u":since"_s, moment.toUTC().toString(Qt::ISODateWithMs)}}));
}

Result<AuditLog::Check> AuditLog::check()
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT id, at, who, action, document_id, details, hash FROM audit_event ORDER BY id)"_s));
    Check result;
    QString previous;
    while (rows.next()) {
        const QString hash = chained(previous, rows.text(1), rows.text(2), rows.text(3),
                                     rows.number(4), rows.text(5));
        if (hash != rows.text(6) || rows.number(0) != result.events + 1) {
            result.broken = AuditId{rows.number(0)};
            break;
        }
        previous = hash;
        ++result.events;
    }
    return result;
}

} // namespace vanthu
