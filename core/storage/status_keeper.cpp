// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/status_keeper.h"

#include "core/base/clock.h"
#include "core/storage/document_columns_p.h"
#include "core/storage/document_store.h"
#include "core/storage/relation_store.h"
#include "core/storage/status_periods.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Rises whenever the rules would divide time differently.
constexpr int rulesVersion = 1;
} // namespace

Result<ValidityReport> StatusKeeper::report(DocumentId id, QDate asOf, UiLanguage language)
{
    VT_TRY(const Document document, DocumentStore(m_connection).find(id));
    VT_TRY(const QList<ActingDocument> acting, RelationStore(m_connection).actingOn(id));
    return computeValidity(document.fields, id, document.stub, acting, asOf, language);
}

/// Only what validity rests on is read, and only what changed is written: a refresh follows every
/// change of the catalogue.
Outcome StatusKeeper::refreshOne(DocumentId id)
{
    DocumentFields fields;
    bool stub = false;
    {
        VT_TRY(Rows rows, m_connection.query(uR"(
            SELECT number, type, date, date_precision, effective, expiry, stub
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
    }
    VT_TRY(const QList<ActingDocument> acting, RelationStore(m_connection).actingOn(id));
    VT_CHECK(StatusPeriods(m_connection).put(id, statusPeriods(fields, stub, acting)));
    return {};
}

Outcome StatusKeeper::refresh(const QList<DocumentId> &ids)
{
    for (const DocumentId id : ids)
        VT_CHECK(refreshOne(id));
    return {};
}

Outcome StatusKeeper::bringUpToDate()
{
    VT_TRY(const QVariant known,
           m_connection.value(u"SELECT value FROM setting WHERE name = 'status_rules'"_s));
    if (known.toInt() == rulesVersion)
        return {};
    VT_TRY(Transaction transaction, m_connection.begin());
    QList<DocumentId> all;
    {
        VT_TRY(Rows rows, m_connection.query(u"SELECT id FROM document ORDER BY id"_s));
        while (rows.next())
            all.append(DocumentId{rows.number(0)});
    }
    VT_CHECK(refresh(all));
    VT_CHECK(m_connection.execute(uR"(
        INSERT INTO setting (name, value) VALUES ('status_rules', :version)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_s,
                                  {{u":version"_s, QString::number(rulesVersion)}}));
    return transaction.commit();
}

} // namespace vanthu
