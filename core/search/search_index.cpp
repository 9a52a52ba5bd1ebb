// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include "core/search/index_text.h"
#include "core/storage/document_store.h"
#include "core/storage/text_store.h"
#include "core/text/fold.h"

#include <QCoreApplication>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// The rules by which a row was made.
constexpr int entryVersion = indexVersion * 1000 + foldingVersion;
constexpr int progressStep = 500;
} // namespace

Outcome SearchIndex::add(DocumentId id, const DocumentFields &fields, const QStringList &pages)
{
    return add(id, fields.date, indexTextOf(fields, pages));
}

Outcome SearchIndex::add(DocumentId id, const std::optional<QDate> &date, const IndexText &text)
{
    const qint64 row = indexRow(id, date);
    VT_CHECK(m_connection.execute(u"INSERT INTO search_head (rowid, words) VALUES (:row, :words)"_s,
                                  {{u":row"_s, row}, {u":words"_s, text.head}}));
    VT_CHECK(m_connection.execute(u"INSERT INTO search_all (rowid, words) VALUES (:row, :words)"_s,
                                  {{u":row"_s, row}, {u":words"_s, text.all}}));
    VT_CHECK(m_connection.execute(
        uR"(
        INSERT INTO search_entry (document_id, row, version) VALUES (:id, :row, :version)
        ON CONFLICT (document_id) DO UPDATE SET row = excluded.row, version = excluded.version)"_s,
        {{u":id"_s, id.value}, {u":row"_s, row}, {u":version"_s, entryVersion}}));
    return {};
}

Outcome SearchIndex::remove(DocumentId id, const DocumentFields &fields, const QStringList &pages)
{
    VT_TRY(const QVariant row,
           m_connection.value(u"SELECT row FROM search_entry WHERE document_id = :id"_s,
                              {{u":id"_s, id.value}}));
    if (!row.isValid())
        return {};
    const IndexText text = indexTextOf(fields, pages);
    VT_CHECK(m_connection.execute(
        u"INSERT INTO search_head (search_head, rowid, words) VALUES ('delete', :row, :words)"_s,
        {{u":row"_s, row}, {u":words"_s, text.head}}));
    VT_CHECK(m_connection.execute(
        u"INSERT INTO search_all (search_all, rowid, words) VALUES ('delete', :row, :words)"_s,
        {{u":row"_s, row}, {u":words"_s, text.all}}));
    VT_CHECK(m_connection.execute(u"DELETE FROM search_entry WHERE document_id = :id"_s,
                                  {{u":id"_s, id.value}}));
    return {};
}

Result<bool> SearchIndex::isCurrent()
{
    VT_TRY(const QVariant stale, m_connection.value(uR"(
        SELECT EXISTS (SELECT 1 FROM search_entry WHERE version <> :version)
            OR (SELECT count(*) FROM search_entry)
               <> (SELECT count(*) FROM document WHERE deleted IS NULL))"_s,
                                                    {{u":version"_s, entryVersion}}));
    return stale.toInt() == 0;
}

Outcome SearchIndex::rebuild(const ProgressHandler &progress, const CancelToken &cancel)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    for (const char16_t *table : {u"search_head", u"search_all"}) {
        const QString name = QString::fromUtf16(table);
        VT_CHECK(m_connection.execute(u"INSERT INTO "_s + name + u" ("_s + name
                                      + u") VALUES ('delete-all')"_s));
    }
    VT_CHECK(m_connection.execute(u"DELETE FROM search_entry"_s));
    QList<DocumentId> ids;
    {
        VT_TRY(Rows rows,
               m_connection.query(u"SELECT id FROM document WHERE deleted IS NULL ORDER BY id"_s));
        while (rows.next())
            ids.append(DocumentId{rows.number(0)});
    }
    DocumentStore documents(m_connection);
    TextStore texts(m_connection);
    for (int done = 0; done < ids.size(); ++done) {
        if (cancel.isCancelled()) {
            return fail(Error::Code::Cancelled,
                        Sentences::tr("Rebuilding the index was stopped; the old one stays."));
        }
        if (progress && done % progressStep == 0)
            progress({done, static_cast<int>(ids.size()), {}});
        VT_TRY(const Document document, documents.find(ids.at(done)));
        VT_TRY(const QStringList pages, texts.pages(document.id));
        VT_CHECK(add(document.id, document.fields, pages));
    }
    return transaction.commit();
}

Result<QStringList> SearchIndex::verify()
{
    QStringList findings;
    for (const char16_t *table : {u"search_head", u"search_all"}) {
        const QString name = QString::fromUtf16(table);
        if (!m_connection.execute(u"INSERT INTO "_s + name + u" ("_s + name
                                  + u") VALUES ('integrity-check')"_s))
            findings << Sentences::tr("The search index is damaged. Rebuild it with reindex.");
    }
    VT_TRY(const bool current, isCurrent());
    if (!current)
        findings << Sentences::tr("The search index is older than the catalogue. Rebuild it with "
                                  "reindex.");
    return findings;
}

} // namespace vanthu
