// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/segment_writer_p.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// With the row's own head it fills a page of the database and leaves no gap.
constexpr qsizetype rowBytes = 4020;
/// Longer lists of documents lie in rows of their own.
constexpr qsizetype longestInline = 1000;

qsizetype sharedLength(const QByteArray &left, const QByteArray &right)
{
    const qsizetype common = qMin(left.size(), right.size());
    return std::mismatch(left.cbegin(), left.cbegin() + common, right.cbegin()).first
           - left.cbegin();
}

std::vector<Segment::Run> runsOf(const std::vector<DocumentId> &documents)
{
    std::vector<Segment::Run> runs;
    quint32 ordinal = 0;
    for (const DocumentId document : documents) {
        if (runs.empty() || runs.back().id + runs.back().count != document.value)
            runs.push_back({ordinal, document.value, 0});
        ++runs.back().count;
        ++ordinal;
    }
    return runs;
}
} // namespace

SegmentWriter::SegmentWriter(Connection &connection, qint64 segment,
                             const std::vector<DocumentId> &documents)
    : m_connection(connection)
{
    m_segment.id = segment;
    m_segment.documents = static_cast<quint32>(documents.size());
    m_segment.runs = runsOf(documents);
}

Outcome SegmentWriter::writeRow(const QByteArray &body)
{
    static const QString insert = u"INSERT INTO search_block (id, data) VALUES (:id, :data)"_s;
    VT_CHECK(m_connection.execute(
        insert, {{u":id"_s, m_segment.rowId(m_nextRow)}, {u":data"_s, sealed(body)}}));
    ++m_nextRow;
    return {};
}

Outcome SegmentWriter::flush()
{
    if (m_row.isEmpty())
        return {};
    m_segment.rows.push_back(m_nextRow);
    m_segment.firstTerms.append(m_firstTerm);
    m_segment.firstEnds.push_back(static_cast<quint32>(m_segment.firstTerms.size()));
    VT_CHECK(writeRow(m_row));
    m_row.clear();
    m_lastTerm.clear();
    return {};
}

Outcome SegmentWriter::add(const QByteArray &term, const Ordinals &ordinals)
{
    const QByteArray packed =
        ordinals.size() > 1 ? packedOrdinals(ordinals, m_segment.documents) : QByteArray();
    const bool isLong = packed.size() > longestInline;
    const qsizetype needed = term.size() + (isLong ? 0 : packed.size()) + 20;
    if (m_row.size() + needed > rowBytes)
        VT_CHECK(flush());
    std::optional<quint32> elsewhere;
    if (isLong) { // in front of the dictionary row that speaks of it, and of no other
        elsewhere = m_nextRow;
        VT_CHECK(writeRow(packed));
    }
    if (m_row.isEmpty())
        m_firstTerm = term;
    const qsizetype shared = sharedLength(m_lastTerm, term);
    putNumber(m_row, static_cast<quint64>(shared));
    putNumber(m_row, static_cast<quint64>(term.size() - shared));
    m_row.append(QByteArrayView(term).sliced(shared));
    putNumber(m_row, ordinals.size());
    if (ordinals.size() == 1) {
        putNumber(m_row, ordinals.front());
    } else if (elsewhere) {
        putNumber(m_row, 0);
        putNumber(m_row, *elsewhere);
    } else {
        putNumber(m_row, static_cast<quint64>(packed.size()));
        m_row.append(packed);
    }
    m_lastTerm = term;
    return {};
}

Outcome SegmentWriter::finish()
{
    VT_CHECK(flush());
    VT_CHECK(m_connection.execute(
        u"INSERT INTO search_segment (id, documents, header) VALUES (:id, :documents, :header)"_s,
        {{u":id"_s, m_segment.id},
         {u":documents"_s, m_segment.documents},
         {u":header"_s, packedHeader(m_segment)}}));
    return {};
}

} // namespace vanthu
