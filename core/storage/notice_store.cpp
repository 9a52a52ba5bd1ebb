// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notice_store.h"

#include "core/base/clock.h"
#include "core/storage/audit_log.h"
#include "core/storage/document_columns_p.h"
#include "core/storage/document_store.h"
#include "core/storage/impact_reader.h"
#include "core/storage/status_keeper.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

bool isFall(Validity status)
{
    return status == Validity::Expired || status == Validity::PartlyExpired
           || status == Validity::Suspended;
}
} // namespace

Outcome NoticeStore::add(DocumentId id, Validity status, QDate from)
{
    VT_TRY(const int resting, ImpactReader(m_connection).restingOn(id, from));
    if (resting == 0)
        return {};
    VT_CHECK(m_connection.execute(uR"(
        INSERT INTO notice (uid, document_id, status, from_day, created)
        VALUES (:uid, :document, :status, :from, :created)
        ON CONFLICT (document_id, status, from_day) DO NOTHING)"_s,
                                  {{u":uid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                   {u":document"_s, id.value},
                                   {u":status"_s, codeOf(validityNames, status)},
                                   {u":from"_s, from.toString(Qt::ISODate)},
                                   {u":created"_s, Clock::now().toString(Qt::ISODateWithMs)}}));
    return {};
}

Outcome NoticeStore::takeBackUntrue(DocumentId id)
{
    VT_CHECK(m_connection.execute(uR"(
        DELETE FROM notice WHERE document_id = :id AND dealt IS NULL AND NOT EXISTS (
            SELECT 1 FROM status_period WHERE status_period.document_id = notice.document_id
            AND status_period.status = notice.status
            AND status_period.from_day <= notice.from_day
            AND status_period.until_day > notice.from_day))"_s,
                                  {{u":id"_s, id.value}}));
    return {};
}

Outcome NoticeStore::lifeChanged(DocumentId id, const QList<StatusPeriod> &before,
                                 const QList<StatusPeriod> &after)
{
    VT_CHECK(takeBackUntrue(id));
    for (const StatusPeriod &period : after) {
        const bool isNew =
            std::none_of(before.cbegin(), before.cend(), [&period](const StatusPeriod &old) {
                return old.status == period.status && old.from == period.from;
            });
        if (isNew && period.from && isFall(period.status))
            VT_CHECK(add(id, period.status, *period.from));
    }
    return {};
}

Outcome NoticeStore::partFell(DocumentId id, QDate from)
{
    VT_TRY(const DocumentRow row, DocumentStore(m_connection).row(id, from));
    return row.status == Validity::PartlyExpired ? add(id, row.status, from) : Outcome();
}

Result<QList<Notice>> NoticeStore::notices(Which which, UiLanguage language)
{
    const QString select =
        uR"(SELECT notice.id, notice.uid, notice.status, notice.from_day, notice.created,
            notice.dealt, notice.dealt_by, notice.note, )"_s
        + documentRowColumns() + uR"( FROM notice JOIN document ON document.id = notice.document_id
            WHERE document.deleted IS NULL)"_s
        + (which == Which::Open ? u" AND notice.dealt IS NULL"_s : QString())
        + u" ORDER BY notice.created DESC, notice.id DESC"_s;
    QList<Notice> notices;
    {
        VT_TRY(Rows rows, m_connection.query(select));
        while (rows.next()) {
            Notice notice;
            notice.id = NoticeId{rows.number(0)};
            notice.uid = rows.text(1);
            notice.status = fromCode(validityNames, rows.text(2)).value_or(Validity::Unknown);
            notice.from = dayFrom(rows.value(3)).value_or(QDate());
            notice.created = QDateTime::fromString(rows.text(4), Qt::ISODateWithMs);
            if (!rows.isNull(5))
                notice.dealt = QDateTime::fromString(rows.text(5), Qt::ISODateWithMs);
            notice.dealtBy = rows.text(6);
            notice.note = rows.text(7);
            notice.document = documentRowFrom(rows, 8);
            notices.append(notice);
        }
    }
    for (Notice &notice : notices) {
        VT_TRY(const ValidityReport report,
               StatusKeeper(m_connection).report(notice.document.id, notice.from, language));
        const auto begins = std::find_if(
            report.reasons.cbegin(), report.reasons.cend(),
            [&notice](const ValidityReason &reason) { return reason.from == notice.from; });
        if (begins != report.reasons.cend())
            notice.reason = begins->text;
        else if (!report.reasons.isEmpty())
            notice.reason = report.reasons.first().text;
        VT_TRY(notice.affected,
               ImpactReader(m_connection).restingOn(notice.document.id, notice.from));
    }
    return notices;
}

Result<int> NoticeStore::countOpen()
{
    VT_TRY(const QVariant count, m_connection.value(uR"(
        SELECT COUNT(*) FROM notice JOIN document ON document.id = notice.document_id
        WHERE notice.dealt IS NULL AND document.deleted IS NULL)"_s));
    return count.toInt();
}

Result<NoticeId> NoticeStore::resolve(const QString &uid)
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT id FROM notice WHERE uid >= :from AND uid < :until ORDER BY uid LIMIT 2)"_s,
                                         {{u":from"_s, uid}, {u":until"_s, uid + u'g'}}));
    if (!uid.isEmpty() && rows.next()) {
        const NoticeId id{rows.number(0)};
        if (!rows.next())
            return id;
        return fail(Error::Code::Ambiguous,
                    Sentences::tr("“%1” fits several notices. Write more of it.").arg(uid));
    }
    return fail(Error::Code::NotFound,
                Sentences::tr("There is no notice “%1”. vanthuctl notices lists them.").arg(uid));
}

Outcome NoticeStore::change(NoticeId id, const QString &action, const QString &sql,
                            const Bindings &bindings)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const QVariant document,
           m_connection.value(u"SELECT document_id FROM notice WHERE id = :id"_s,
                              {{u":id"_s, id.value}}));
    if (!document.isValid()) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("The notice is no longer there. Look at the list again."));
    }
    VT_CHECK(m_connection.execute(sql, bindings));
    VT_CHECK(
        AuditLog(m_connection).append({action, DocumentId{document.toLongLong()}, {}, {}, {}}));
    return transaction.commit();
}

Outcome NoticeStore::deal(NoticeId id, const QString &note)
{
    return change(id, u"notice.deal"_s, uR"(
        UPDATE notice SET dealt = :at, dealt_by = :who, note = :note,
            row_version = row_version + 1 WHERE id = :id)"_s,
                  {{u":at"_s, Clock::now().toString(Qt::ISODateWithMs)},
                   {u":who"_s, accountName()},
                   {u":note"_s, note.isNull() ? u""_s : note},
                   {u":id"_s, id.value}});
}

Outcome NoticeStore::reopen(NoticeId id)
{
    return change(id, u"notice.reopen"_s, uR"(
        UPDATE notice SET dealt = NULL, dealt_by = '', note = '',
            row_version = row_version + 1 WHERE id = :id)"_s,
                  {{u":id"_s, id.value}});
}

} // namespace vanthu
