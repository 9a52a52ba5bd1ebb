// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/page_reader_p.h"
#include "core/search/wanted_ids_p.h"
#include "core/storage/text_codec.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostAhead = 64;
} // namespace

void PageReader::expect(const QList<DocumentId> &ids)
{
    m_expected = ids;
    m_next = 0;
}

Outcome PageReader::readFrom(DocumentId id)
{
    QList<DocumentId> ids;
    const qsizetype at = m_expected.indexOf(id, m_next);
    if (at < 0) {
        ids.append(id);
    } else {
        ids = m_expected.mid(at, m_ahead);
        m_next = at + ids.size();
        m_ahead = qMin(m_ahead * 2, mostAhead);
    }
    m_packed.clear(); // what was read before was looked at in its order
    for (const DocumentId one : std::as_const(ids))
        m_packed.insert(one.value, {});
    VT_TRY(Rows rows,
           m_connection.query(u"SELECT document_text.document_id, document_text.text FROM "_s
                                  + wantedIds(m_connection)
                                  + u" JOIN document_text ON document_text.document_id = wanted.id "
                                    "ORDER BY document_text.document_id, document_text.page"_s,
                              {{u":wanted"_s, wantedText(ids)}}));
    while (rows.next())
        m_packed[rows.number(0)].append(rows.value(1).toByteArray());
    return {};
}

Result<QList<QByteArray>> PageReader::pages(DocumentId id)
{
    if (!m_packed.contains(id.value))
        VT_CHECK(readFrom(id));
    QList<QByteArray> pages;
    for (const QByteArray &packed : m_packed.value(id.value)) {
        const auto page = unpackedBytes(m_connection, packed);
        if (!page && page.error().code != Error::Code::Damaged)
            return tl::unexpected(page.error());
        pages.append(page.value_or(QByteArray()));
    }
    return pages;
}

} // namespace vanthu
