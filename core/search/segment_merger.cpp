// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/segment_merger_p.h"
#include "core/search/segment_writer_p.h"

#include <algorithm>
#include <memory>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr quint32 nowhere = 0xffffffffU;
} // namespace

SegmentCursor::SegmentCursor(Connection &connection, const Segment &segment, Leave leave)
    : m_connection(connection)
    , m_segment(segment)
    , m_leave(leave)
{
}

Result<QByteArray> SegmentCursor::row(quint32 number)
{
    static const QString select = u"SELECT data FROM search_block WHERE id = :id"_s;
    VT_TRY(const QVariant data, m_connection.value(select, {{u":id"_s, m_segment.rowId(number)}}));
    QByteArray row = data.toByteArray();
    if (unsealed(row).isNull()) {
        m_damaged = true;
        return QByteArray();
    }
    row.chop(4);
    return row;
}

Result<bool> SegmentCursor::nextRow()
{
    static const QString remove = u"DELETE FROM search_block WHERE id BETWEEN :first AND :last"_s;
    if (m_row && m_leave == Leave::Nothing) { // with the lists that lie in front of it; their room
                                              // is used again at once
        const quint32 before = m_place > 1 ? m_segment.rows[m_place - 2] + 1 : 0;
        VT_CHECK(m_connection.execute(
            remove, {{u":first"_s, m_segment.rowId(before)},
                     {u":last"_s, m_segment.rowId(m_segment.rows[m_place - 1])}}));
    }
    if (m_place == m_segment.rows.size())
        return false;
    VT_TRY(m_data, row(m_segment.rows[m_place]));
    m_row.emplace(m_data);
    ++m_place;
    return true;
}

Result<bool> SegmentCursor::next()
{
    while (!m_row || !m_row->next()) {
        m_damaged = m_damaged || (m_row && m_row->hasFailed());
        VT_TRY(const bool there, nextRow());
        if (!there) {
            m_atEnd = true;
            return false;
        }
    }
    return true;
}

Result<Ordinals> SegmentCursor::ordinals()
{
    QByteArray list;
    QByteArrayView packed = m_row->packed();
    if (m_row->elsewhere()) {
        VT_TRY(list, row(*m_row->elsewhere()));
        packed = list;
    }
    const auto ordinals = unpackedOrdinals(packed, m_segment.documents);
    m_damaged = m_damaged || !ordinals;
    return ordinals.value_or(Ordinals());
}

Result<bool> isWhole(Connection &connection, const Segment &segment)
{
    SegmentCursor cursor(connection, segment, SegmentCursor::Leave::Everything);
    while (true) {
        VT_TRY(const bool there, cursor.next());
        if (!there)
            return !cursor.isDamaged();
        VT_CHECK(cursor.ordinals());
    }
}

namespace {
/// The documents of several segments, ascending, and where those of each have gone.
struct Places {
    std::vector<DocumentId> documents;
    std::vector<Ordinals> of; ///< by segment and ordinal; `nowhere` for the dead
};

Places placesOf(const std::vector<const Segment *> &segments)
{
    struct Coming {
        DocumentId id;
        size_t segment;
        quint32 ordinal;
    };
    std::vector<Coming> coming;
    Places places;
    for (size_t at = 0; at < segments.size(); ++at) {
        places.of.emplace_back(segments[at]->documents, nowhere);
        segments[at]->forEachAlive([&coming, at](DocumentId id, quint32 ordinal) {
            coming.push_back({id, at, ordinal});
        });
    }
    std::sort(coming.begin(), coming.end(),
              [](const Coming &left, const Coming &right) { return left.id < right.id; });
    for (const Coming &one : coming) {
        places.of[one.segment][one.ordinal] = static_cast<quint32>(places.documents.size());
        places.documents.push_back(one.id);
    }
    return places;
}

using Cursors = std::vector<std::unique_ptr<SegmentCursor>>;

/// The smallest term that any of them stands at; null at the end of all.
const QByteArray *smallestTerm(const Cursors &cursors)
{
    const QByteArray *smallest = nullptr;
    for (const auto &cursor : cursors) {
        if (!cursor->atEnd() && (!smallest || cursor->term() < *smallest))
            smallest = &cursor->term();
    }
    return smallest;
}

/// The documents of a term in all segments; moves the cursors past it.
Result<Ordinals> gathered(Cursors &cursors, const Places &places, const QByteArray &term)
{
    Ordinals merged;
    for (size_t at = 0; at < cursors.size(); ++at) {
        SegmentCursor &cursor = *cursors[at];
        if (cursor.atEnd() || cursor.term() != term)
            continue;
        VT_TRY(const Ordinals ordinals, cursor.ordinals());
        for (const quint32 ordinal : ordinals) {
            if (places.of[at][ordinal] != nowhere)
                merged.push_back(places.of[at][ordinal]);
        }
        VT_CHECK(cursor.next());
    }
    if (!std::is_sorted(merged.begin(), merged.end()))
        std::sort(merged.begin(), merged.end());
    return merged;
}
} // namespace

Result<std::vector<size_t>> mergeSegments(Connection &connection,
                                          const std::vector<const Segment *> &from, qint64 into)
{
    const Places places = placesOf(from);
    Cursors cursors;
    for (const Segment *segment : from) {
        cursors.push_back(
            std::make_unique<SegmentCursor>(connection, *segment, SegmentCursor::Leave::Nothing));
        VT_CHECK(cursors.back()->next());
    }
    SegmentWriter writer(connection, into, places.documents);
    while (const QByteArray *smallest = smallestTerm(cursors)) {
        const QByteArray term = *smallest;
        VT_TRY(const Ordinals ordinals, gathered(cursors, places, term));
        if (!ordinals.empty())
            VT_CHECK(writer.add(term, ordinals));
    }
    if (!places.documents.empty())
        VT_CHECK(writer.finish());
    std::vector<size_t> damaged;
    for (size_t at = 0; at < cursors.size(); ++at) {
        if (cursors[at]->isDamaged())
            damaged.push_back(at);
    }
    return damaged;
}

} // namespace vanthu
