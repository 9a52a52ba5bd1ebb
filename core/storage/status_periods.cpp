// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/status_periods.h"

#include "core/storage/document_columns_p.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr auto forEverText = "9999-12-31"_L1;

QString fromText(const StatusPeriod &period)
{
    return period.from ? period.from->toString(Qt::ISODate) : u""_s;
}

QString untilText(const StatusPeriod &period)
{
    return period.until ? period.until->toString(Qt::ISODate) : QString(forEverText);
}
} // namespace

QString statusOn(QDate day)
{
    // a day made of digits by us needs no binding, and the text can stand anywhere in a statement
    return u"(SELECT status_period.status FROM status_period "
           "WHERE status_period.document_id = document.id AND status_period.from_day <= '%1' "
           "AND status_period.until_day > '%1')"_s.arg(day.toString(Qt::ISODate));
}

Result<QList<StatusPeriod>> StatusPeriods::of(DocumentId document)
{
    VT_TRY(auto found, of(QList<DocumentId>{document}));
    return found.take(document);
}

Result<QHash<DocumentId, QList<StatusPeriod>>> StatusPeriods::of(const QList<DocumentId> &documents)
{
    static const QString select = uR"(
        SELECT document_id, from_day, until_day, status, with_parents FROM status_period
        WHERE document_id IN )"_s + m_connection.dialect().numbersOf(u":ids"_s)
                                  + u" ORDER BY document_id, from_day"_s;
    VT_TRY(Rows rows, m_connection.query(select, {{u":ids"_s, jsonList(documents)}}));
    QHash<DocumentId, QList<StatusPeriod>> found;
    while (rows.next()) {
        StatusPeriod period;
        period.from = dayFrom(rows.value(1));
        if (rows.text(2) != forEverText)
            period.until = dayFrom(rows.value(2));
        period.status = fromCode(validityNames, rows.text(3)).value_or(Validity::Unknown);
        period.withParents = rows.number(4) != 0;
        found[DocumentId{rows.number(0)}].append(period);
    }
    return found;
}

Outcome StatusPeriods::add(DocumentId document, const QList<StatusPeriod> &periods)
{
    for (const StatusPeriod &period : periods) {
        VT_CHECK(m_connection.execute(uR"(
            INSERT INTO status_period (document_id, from_day, until_day, status, with_parents)
            VALUES (:id, :from, :until, :status, :with))"_s,
                                      {{u":id"_s, document.value},
                                       {u":from"_s, fromText(period)},
                                       {u":until"_s, untilText(period)},
                                       {u":status"_s, codeOf(validityNames, period.status)},
                                       {u":with"_s, period.withParents ? 1 : 0}}));
    }
    return {};
}

/// Each row is one text of columns of fixed width: to take it apart again costs less than to bind
/// five values a row.
Outcome StatusPeriods::putAll(const QList<std::pair<DocumentId, QList<StatusPeriod>>> &all)
{
    static const QString numbers = m_connection.dialect().numbersOf(u":ids"_s);
    static const QString insert = uR"(
        INSERT INTO status_period (document_id, from_day, until_day, with_parents, status)
        SELECT CAST(substr(value, 1, 19) AS BIGINT), trim(substr(value, 20, 10)),
               substr(value, 30, 10), CAST(substr(value, 40, 1) AS INTEGER), substr(value, 41)
        FROM )"_s + m_connection.dialect().textsOf(u":rows"_s);
    QList<DocumentId> ids;
    QString rows;
    for (const auto &[id, periods] : all) {
        ids.append(id);
        const QString number = QString::number(id.value).leftJustified(19);
        for (const StatusPeriod &period : periods) {
            rows += (rows.isEmpty() ? u"[\""_s : u",\""_s) + number
                    + fromText(period).leftJustified(10) + untilText(period)
                    + (period.withParents ? u'1' : u'0') + codeOf(validityNames, period.status)
                    + u'"';
        }
    }
    if (rows.isEmpty())
        return {};
    VT_CHECK(m_connection.execute(u"DELETE FROM status_period WHERE document_id IN "_s + numbers,
                                  {{u":ids"_s, jsonList(ids)}}));
    VT_CHECK(m_connection.execute(insert, {{u":rows"_s, rows + u']'}}));
    return {};
}

} // namespace vanthu
