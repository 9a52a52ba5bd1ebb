// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/attributes.h"

#include "core/search/postings_p.h"
#include "core/search/segment_p.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr quint64 statuses = 16; ///< room for a status in a number
constexpr quint64 mostPeriods = 1000;
constexpr auto chunkSize = static_cast<qint64>(AttributeChunk::documents);

bool readDocument(ByteReader &reader, AttributeChunk &chunk, DocumentAttributes &out)
{
    out.flags = static_cast<quint8>(reader.number());
    if (out.flags == 0)
        return !reader.hasFailed();
    out.day = static_cast<quint32>(reader.number());
    out.type = static_cast<quint32>(reader.number()) & 0xffffffU;
    out.issuer = static_cast<quint32>(reader.number());
    out.firstPeriod = static_cast<quint16>(chunk.periods.size());
    const quint64 periods = reader.number();
    if (periods > mostPeriods)
        return false;
    out.periods = static_cast<quint16>(periods);
    for (quint64 left = periods; left > 0; --left) {
        const quint64 number = reader.number();
        chunk.periods.push_back(
            {static_cast<quint32>(number / statuses), static_cast<Validity>(number % statuses)});
    }
    return !reader.hasFailed();
}
} // namespace

std::vector<AttributeChunk::Period> AttributeChunk::periodsOf(size_t at) const
{
    const auto first = periods.begin() + all[at].firstPeriod;
    return {first, first + all[at].periods};
}

QByteArray packedChunk(const AttributeChunk &chunk)
{
    QByteArray out;
    for (size_t at = 0; at < chunk.all.size(); ++at) {
        const DocumentAttributes &attributes = chunk.all[at];
        putNumber(out, attributes.flags);
        if (attributes.flags == 0)
            continue;
        putNumber(out, attributes.day);
        putNumber(out, attributes.type);
        putNumber(out, attributes.issuer);
        putNumber(out, attributes.periods);
        for (const AttributeChunk::Period &period : chunk.periodsOf(at))
            putNumber(out, period.fromDay * statuses + static_cast<quint64>(period.status));
    }
    return sealed(out);
}

std::optional<AttributeChunk> unpackedChunk(const QByteArray &packed)
{
    AttributeChunk chunk;
    const QByteArrayView body = unsealed(packed);
    ByteReader reader(body);
    if (body.isEmpty())
        return std::nullopt;
    for (DocumentAttributes &attributes : chunk.all) {
        if (!readDocument(reader, chunk, attributes))
            return std::nullopt;
    }
    return chunk;
}

Outcome AttributeTable::refresh(Connection &connection, qint64 generation)
{
    if (generation == m_generation)
        return {};
    VT_CHECK(readValues(connection));
    {
        VT_TRY(Rows rows,
               connection.query(
                   u"SELECT chunk, data FROM search_attribute WHERE generation > :known"_s,
                   {{u":known"_s, m_generation}}));
        while (rows.next()) {
            auto chunk = unpackedChunk(rows.value(1).toByteArray());
            if (chunk)
                take(static_cast<size_t>(rows.number(0)), std::move(*chunk));
            else
                m_damaged = true;
        }
    }
    orderChunks();
    m_generation = generation;
    return {};
}

Outcome AttributeTable::readValues(Connection &connection)
{
    VT_TRY(
        Rows rows,
        connection.query(u"SELECT id, kind, value FROM search_value WHERE id > :last ORDER BY id"_s,
                         {{u":last"_s, m_lastValue}}));
    while (rows.next()) {
        m_lastValue = static_cast<quint32>(rows.number(0));
        (rows.text(1) == "type"_L1 ? m_types : m_issuers).insert(m_lastValue, rows.text(2));
    }
    return {};
}

void AttributeTable::take(size_t chunk, AttributeChunk &&attributes)
{
    if (chunk >= m_chunks.size()) {
        m_chunks.resize(chunk + 1);
        m_newestDays.resize(chunk + 1);
        m_oldestDays.resize(chunk + 1);
    }
    quint32 newest = 0;
    quint32 oldest = std::numeric_limits<quint32>::max();
    const auto put = [](IdSet &set, DocumentId id, bool in) {
        in ? set.insert(id) : set.remove(id);
    };
    for (size_t at = 0; at < attributes.all.size(); ++at) {
        const DocumentAttributes &one = attributes.all[at];
        const DocumentId id = idAt(chunk, at);
        const bool there = one.is(DocumentAttributes::Known);
        put(m_documents, id, there && !one.is(DocumentAttributes::Bin));
        put(m_bin, id, there && one.is(DocumentAttributes::Bin));
        put(m_stubs, id, there && one.is(DocumentAttributes::Stub));
        put(m_withFile, id, there && one.is(DocumentAttributes::File));
        newest = std::max(newest, one.day);
        oldest = one.day == 0 ? oldest : std::min(oldest, one.day);
    }
    takeTypes(chunk, attributes);
    m_newestDays[chunk] = newest;
    m_oldestDays[chunk] = oldest;
    m_chunks[chunk] = std::make_unique<AttributeChunk>(std::move(attributes));
}

void AttributeTable::takeTypes(size_t chunk, const AttributeChunk &attributes)
{
    for (IdSet &set : m_byType)
        set.removeIn(idAt(chunk, 0), AttributeChunk::documents);
    for (size_t at = 0; at < attributes.all.size(); ++at) {
        if (attributes.all[at].is(DocumentAttributes::Known))
            m_byType[attributes.all[at].type].insert(idAt(chunk, at));
    }
}

const IdSet &AttributeTable::ofType(quint32 type) const
{
    static const IdSet none;
    const auto found = m_byType.constFind(type);
    return found == m_byType.constEnd() ? none : *found;
}

IdSet AttributeTable::between(quint32 firstDay, quint32 lastDay) const
{
    IdSet found;
    for (size_t chunk = 0; chunk < m_chunks.size(); ++chunk) {
        if (!m_chunks[chunk] || m_newestDays[chunk] < firstDay || m_oldestDays[chunk] > lastDay)
            continue;
        for (size_t at = 0; at < AttributeChunk::documents; ++at) {
            const quint32 day = m_chunks[chunk]->all[at].day;
            if (day != 0 && day >= firstDay && day <= lastDay)
                found.insert(idAt(chunk, at));
        }
    }
    return found;
}

void AttributeTable::orderChunks()
{
    m_byDay.resize(m_chunks.size());
    std::iota(m_byDay.begin(), m_byDay.end(), 0);
    std::stable_sort(m_byDay.begin(), m_byDay.end(), [this](quint32 left, quint32 right) {
        return m_newestDays[left] > m_newestDays[right];
    });
}

const DocumentAttributes &AttributeTable::of(DocumentId id) const
{
    static const DocumentAttributes blank;
    const auto chunk = static_cast<size_t>(id.value / chunkSize);
    if (id.value < 0 || chunk >= m_chunks.size() || !m_chunks[chunk])
        return blank;
    return m_chunks[chunk]->all[static_cast<size_t>(id.value % chunkSize)];
}

Validity AttributeTable::statusOn(DocumentId id, quint32 day) const
{
    const DocumentAttributes &attributes = of(id);
    if (attributes.periods == 0)
        return Validity::Unknown;
    const auto &periods = m_chunks[static_cast<size_t>(id.value / chunkSize)]->periods;
    size_t at = attributes.firstPeriod;
    const size_t end = at + attributes.periods;
    while (at + 1 < end && periods[at + 1].fromDay <= day)
        ++at;
    return periods[at].status;
}

} // namespace vanthu
