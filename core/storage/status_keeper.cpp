// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/status_keeper.h"

#include "core/base/clock.h"
#include "core/storage/document_columns_p.h"
#include "core/storage/document_store.h"
#include "core/storage/relation_store.h"

namespace vanthu {
using namespace Qt::StringLiterals;

Result<ValidityReport> StatusKeeper::report(DocumentId id, QDate asOf, UiLanguage language)
{
    VT_TRY(const Document document, DocumentStore(m_connection).find(id));
    VT_TRY(const QList<ActingDocument> acting, RelationStore(m_connection).actingOn(id));
    return computeValidity(document.fields, id, document.stub, acting, asOf, language);
}

/// Only what validity rests on is read, and only what changed is written: a refresh follows every
/// change of the catalogue.
Outcome StatusKeeper::refresh(DocumentId id, QDate today)
{
    DocumentFields fields;
    bool stub = false;
    QVariant status;
    QVariant until;
    {
        VT_TRY(Rows rows, m_connection.query(uR"(
            SELECT number, type, date, date_precision, effective, expiry, stub, status, status_until
            FROM document WHERE id = :id)"_s,
                                             {{u":id"_s, id.value}}));
        if (!rows.next())
            return {};
        fields.number = rows.text(0);
        fields.type = rows.text(1);
        fields.date = dayFrom(rows.value(2));
        fields.datePrecision =
            fromCode(datePrecisionNames, rows.text(3)).value_or(DatePrecision::Day);
        fields.effective = dayFrom(rows.value(4));
        fields.expiry = dayFrom(rows.value(5));
        stub = rows.number(6) != 0;
        status = rows.value(7);
        until = rows.value(8);
    }
    VT_TRY(const QList<ActingDocument> acting, RelationStore(m_connection).actingOn(id));
    const ValidityReport now =
        computeValidity(fields, id, stub, acting, today, UiLanguage::Vietnamese);
    const QString code = codeOf(validityNames, now.status);
    const QVariant change = dayValue(now.until);
    if (status.toString() == code && until.toString() == change.toString())
        return {};
    VT_CHECK(m_connection.execute(
        u"UPDATE document SET status = :status, status_until = :until WHERE id = :id"_s,
        {{u":status"_s, code}, {u":until"_s, change}, {u":id"_s, id.value}}));
    return {};
}

Outcome StatusKeeper::refresh(const QList<DocumentId> &ids)
{
    const QDate today = Clock::today();
    for (const DocumentId id : ids)
        VT_CHECK(refresh(id, today));
    return {};
}

Outcome StatusKeeper::refreshOverdue()
{
    QList<DocumentId> overdue;
    {
        VT_TRY(Rows rows,
               m_connection.query(u"SELECT id FROM document WHERE status_until <= :today"_s,
                                  {{u":today"_s, Clock::today().toString(Qt::ISODate)}}));
        while (rows.next())
            overdue.append(DocumentId{rows.number(0)});
    }
    if (overdue.isEmpty())
        return {};
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_CHECK(refresh(overdue));
    return transaction.commit();
}

} // namespace vanthu
