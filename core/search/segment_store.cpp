// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/segment_store_p.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

Result<SegmentStore::State> SegmentStore::state()
{
    VT_TRY(Rows rows,
           m_connection.query(u"SELECT generation, rules FROM search_state WHERE id = 1"_s));
    return rows.next() ? State{rows.number(0), static_cast<int>(rows.number(1))} : State{};
}

Result<qint64> SegmentStore::nextGeneration()
{
    VT_TRY(const QVariant generation, m_connection.value(uR"(
        UPDATE search_state SET generation = generation + 1 WHERE id = 1 RETURNING generation)"_s));
    return generation.toLongLong();
}

Result<qint64> SegmentStore::nextSegmentId()
{
    VT_TRY(const QVariant next, m_connection.value(uR"(
        UPDATE search_state SET next_segment = next_segment + 1 WHERE id = 1
        RETURNING next_segment)"_s));
    return next.toLongLong() - 1;
}

Result<QList<qint64>> SegmentStore::ids()
{
    VT_TRY(Rows rows, m_connection.query(u"SELECT id FROM search_segment ORDER BY id"_s));
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.number(0));
    return ids;
}

Result<std::unique_ptr<Segment>> SegmentStore::segment(qint64 id)
{
    VT_TRY(const QVariant header,
           m_connection.value(u"SELECT header FROM search_segment WHERE id = :id"_s,
                              {{u":id"_s, id}}));
    return unpackedHeader(id, header.toByteArray());
}

Result<QList<qint64>> SegmentStore::refresh(std::vector<Segment> &segments)
{
    std::vector<Segment> before;
    before.swap(segments);
    QList<qint64> damaged;
    VT_TRY(const QList<qint64> known, ids());
    for (const qint64 id : known) {
        const auto kept = std::find_if(before.begin(), before.end(),
                                       [id](const Segment &one) { return one.id == id; });
        if (kept != before.end()) { // it never changes but for its dead
            segments.push_back(std::move(*kept));
            segments.back().dead.clear();
            segments.back().deadCount = 0;
            continue;
        }
        VT_TRY(auto one, segment(id));
        if (one)
            segments.push_back(std::move(*one));
        else
            damaged.append(id);
    }
    VT_CHECK(readDead(segments));
    return damaged;
}

Outcome SegmentStore::readDead(std::vector<Segment> &segments)
{
    VT_TRY(Rows rows, m_connection.query(u"SELECT segment, data FROM search_dead"_s));
    while (rows.next()) {
        const auto one =
            std::find_if(segments.begin(), segments.end(),
                         [&rows](const Segment &each) { return each.id == rows.number(0); });
        if (one == segments.end())
            continue;
        const QByteArray data = rows.value(1).toByteArray();
        const auto ordinals = unpackedOrdinals(unsealed(data), one->documents);
        // where it cannot be known who is dead, nobody may be shown as alive
        for (quint32 ordinal = 0; !ordinals && ordinal < one->documents; ++ordinal)
            one->kill(ordinal);
        for (const quint32 ordinal : ordinals.value_or(Ordinals()))
            one->kill(ordinal);
    }
    return {};
}

Outcome SegmentStore::writeDead(const Segment &segment)
{
    Ordinals ordinals;
    for (quint32 ordinal = 0; ordinal < segment.documents; ++ordinal) {
        if (segment.isDead(ordinal))
            ordinals.push_back(ordinal);
    }
    VT_CHECK(
        m_connection.execute(uR"(
        INSERT INTO search_dead (segment, data) VALUES (:segment, :data)
        ON CONFLICT (segment) DO UPDATE SET data = excluded.data)"_s,
                             {{u":segment"_s, segment.id},
                              {u":data"_s, sealed(packedOrdinals(ordinals, segment.documents))}}));
    return {};
}

Outcome SegmentStore::remove(qint64 id)
{
    VT_CHECK(m_connection.execute(u"DELETE FROM search_block WHERE id >= :first AND id < :behind"_s,
                                  {{u":first"_s, id << 32U}, {u":behind"_s, (id + 1) << 32U}}));
    VT_CHECK(
        m_connection.execute(u"DELETE FROM search_segment WHERE id = :id"_s, {{u":id"_s, id}}));
    VT_CHECK(
        m_connection.execute(u"DELETE FROM search_dead WHERE segment = :id"_s, {{u":id"_s, id}}));
    return {};
}

} // namespace vanthu
