// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/text_store.h"

#include "core/storage/text_codec.h"

namespace vanthu {
using namespace Qt::StringLiterals;

Outcome TextStore::put(DocumentId document, const QStringList &pages)
{
    VT_CHECK(m_connection.execute(u"DELETE FROM document_text WHERE document_id = :id"_s,
                                  {{u":id"_s, document.value}}));
    VT_TRY(const auto codec, textCodec(m_connection));
    QList<QByteArray> packed;
    for (const QString &page : pages)
        packed.append(codec->packed(page));
    return addPacked(document, packed);
}

Outcome TextStore::addPacked(DocumentId document, const QList<QByteArray> &pages)
{
    static const QString insert =
        u"INSERT INTO document_text (document_id, page, text) VALUES (:id, :page, :text)"_s;
    for (int page = 0; page < pages.size(); ++page) {
        VT_CHECK(m_connection.execute(
            insert,
            {{u":id"_s, document.value}, {u":page"_s, page}, {u":text"_s, pages.at(page)}}));
    }
    return {};
}

Result<bool> TextStore::has(DocumentId document)
{
    VT_TRY(
        const QVariant found,
        m_connection.value(u"SELECT EXISTS (SELECT 1 FROM document_text WHERE document_id = :id)"_s,
                           {{u":id"_s, document.value}}));
    return found.toBool();
}

Result<QStringList> TextStore::pages(DocumentId document)
{
    VT_TRY(Rows rows, m_connection.query(
                          u"SELECT text FROM document_text WHERE document_id = :id ORDER BY page"_s,
                          {{u":id"_s, document.value}}));
    QStringList pages;
    while (rows.next()) {
        VT_TRY(const QString page, unpackedText(m_connection, rows.value(0).toByteArray()));
        pages << page;
    }
    return pages;
}

} // namespace vanthu
