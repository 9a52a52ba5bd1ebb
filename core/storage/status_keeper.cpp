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

Outcome StatusKeeper::refresh(const QList<DocumentId> &ids)
{
    const QDate today = Clock::today();
    for (const DocumentId id : ids) {
        VT_TRY(const ValidityReport now, report(id, today, UiLanguage::Vietnamese));
        VT_CHECK(m_connection.execute(
            u"UPDATE document SET status = :status, status_until = :until WHERE id = :id"_s,
            {{u":status"_s, codeOf(validityNames, now.status)},
             {u":until"_s, dayValue(now.until)},
             {u":id"_s, id.value}}));
    }
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
