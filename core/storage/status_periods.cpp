// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/status_periods.h"

#include "core/storage/document_columns_p.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr auto forEver = "9999-12-31"_L1;

QString fromText(const StatusPeriod &period)
{
    return period.from ? period.from->toString(Qt::ISODate) : u""_s;
}

QString untilText(const StatusPeriod &period)
{
    return period.until ? period.until->toString(Qt::ISODate) : QString(forEver);
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
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT from_day, until_day, status FROM status_period
        WHERE document_id = :id ORDER BY from_day)"_s,
                                         {{u":id"_s, document.value}}));
    QList<StatusPeriod> periods;
    while (rows.next()) {
        StatusPeriod period;
        period.from = dayFrom(rows.value(0));
        if (rows.text(1) != forEver)
            period.until = dayFrom(rows.value(1));
        period.status = fromCode(validityNames, rows.text(2)).value_or(Validity::Unknown);
        periods.append(period);
    }
    return periods;
}

Outcome StatusPeriods::add(DocumentId document, const QList<StatusPeriod> &periods)
{
    for (const StatusPeriod &period : periods) {
        VT_CHECK(m_connection.execute(uR"(
            INSERT INTO status_period (document_id, from_day, until_day, status)
            VALUES (:id, :from, :until, :status))"_s,
                                      {{u":id"_s, document.value},
                                       {u":from"_s, fromText(period)},
                                       {u":until"_s, untilText(period)},
                                       {u":status"_s, codeOf(validityNames, period.status)}}));
    }
    return {};
}

Result<bool> StatusPeriods::put(DocumentId document, const QList<StatusPeriod> &periods)
{
    VT_TRY(const QList<StatusPeriod> stored, of(document));
    if (stored == periods)
        return false;
    VT_CHECK(m_connection.execute(u"DELETE FROM status_period WHERE document_id = :id"_s,
                                  {{u":id"_s, document.value}}));
    VT_CHECK(add(document, periods));
    return true;
}

} // namespace vanthu
