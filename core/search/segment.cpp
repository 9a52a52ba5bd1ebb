// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/segment_p.h"

#include <algorithm>
#include <cstring>

namespace vanthu {

namespace {
constexpr qsizetype sealBytes = 4;
/// A header that speaks of more than this was not written by us.
constexpr quint64 mostDocuments = 1U << 28U;

qsizetype sharedLength(QByteArrayView left, QByteArrayView right)
{
    const qsizetype common = qMin(left.size(), right.size());
    const auto pair = std::mismatch(left.begin(), left.begin() + common, right.begin());
    return pair.first - left.begin();
}
} // namespace

QByteArray sealed(QByteArray body)
{
    const quint32 sum = checksumOf(body);
    for (unsigned shift = 0; shift < 32; shift += 8)
        body.append(static_cast<char>(sum >> shift));
    return body;
}

QByteArrayView unsealed(const QByteArray &row)
{
    if (row.size() < sealBytes)
        return {};
    const QByteArrayView body = QByteArrayView(row).chopped(sealBytes);
    quint32 sum = 0;
    for (unsigned at = 0; at < sealBytes; ++at)
        sum |= static_cast<quint32>(static_cast<uchar>(row.at(body.size() + at))) << (8 * at);
    return sum == checksumOf(body) ? body : QByteArrayView();
}

QByteArrayView Segment::firstTerm(size_t at) const
{
    const quint32 begin = at == 0 ? 0 : firstEnds[at - 1];
    return QByteArrayView(firstTerms).sliced(begin, firstEnds[at] - begin);
}

std::optional<size_t> Segment::placeOf(QByteArrayView term) const
{
    size_t low = 0;
    size_t high = rows.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (firstTerm(middle).compare(term) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? std::nullopt : std::optional(low - 1);
}

std::optional<quint32> Segment::ordinalOf(DocumentId document) const
{
    const auto after =
        std::upper_bound(runs.begin(), runs.end(), document.value,
                         [](qint64 value, const Run &run) { return value < run.id; });
    if (after == runs.begin())
        return std::nullopt;
    const Run &run = *std::prev(after);
    const qint64 step = document.value - run.id;
    return step < run.count ? std::optional(run.ordinal + static_cast<quint32>(step))
                            : std::nullopt;
}

void Segment::kill(quint32 ordinal)
{
    if (ordinal >= documents || isDead(ordinal))
        return;
    dead.resize(words());
    dead[ordinal / IdSet::wordBits] |= IdSet::Word{1} << (ordinal % IdSet::wordBits);
    ++deadCount;
}

void Segment::addTo(IdSet &set, Bits &ordinals) const
{
    for (size_t at = 0; at < dead.size(); ++at)
        ordinals[at] &= ~dead[at];
    for (const Run &run : runs)
        set.insertBits(DocumentId{run.id}, ordinals, run.ordinal, run.count);
}

QByteArray packedHeader(const Segment &segment)
{
    QByteArray out;
    putNumber(out, segment.runs.size());
    qint64 last = 0;
    for (const Segment::Run &run : segment.runs) {
        putNumber(out, static_cast<quint64>(run.id - last));
        putNumber(out, run.count);
        last = run.id + run.count;
    }
    putNumber(out, segment.rows.size());
    quint32 lastRow = 0;
    QByteArrayView lastTerm;
    for (size_t at = 0; at < segment.rows.size(); ++at) {
        const QByteArrayView term = segment.firstTerm(at);
        const qsizetype shared = sharedLength(lastTerm, term);
        putNumber(out, segment.rows[at] - lastRow);
        putNumber(out, static_cast<quint64>(shared));
        putNumber(out, static_cast<quint64>(term.size() - shared));
        out.append(term.sliced(shared));
        lastRow = segment.rows[at];
        lastTerm = term;
    }
    return sealed(out);
}

namespace {
bool readRuns(ByteReader &reader, Segment &segment)
{
    qint64 last = 0;
    for (quint64 left = reader.number(); left > 0 && !reader.hasFailed(); --left) {
        Segment::Run run;
        run.ordinal = segment.documents;
        run.id = last + static_cast<qint64>(reader.number());
        const quint64 count = reader.number();
        if (count == 0 || segment.documents + count > mostDocuments)
            return false;
        run.count = static_cast<quint32>(count);
        last = run.id + run.count;
        segment.documents += run.count;
        segment.runs.push_back(run);
    }
    return !reader.hasFailed();
}
} // namespace

std::unique_ptr<Segment> unpackedHeader(qint64 id, const QByteArray &packed)
{
    auto segment = std::make_unique<Segment>();
    segment->id = id;
    ByteReader reader(unsealed(packed));
    if (reader.atEnd() || !readRuns(reader, *segment))
        return nullptr;
    quint32 row = 0;
    QByteArray term;
    for (quint64 left = reader.number(); left > 0 && !reader.hasFailed(); --left) {
        row += static_cast<quint32>(reader.number());
        const auto shared = static_cast<qsizetype>(reader.number());
        const QByteArrayView suffix = reader.bytes(reader.number());
        if (shared > term.size())
            return nullptr;
        term.truncate(shared);
        term.append(suffix);
        segment->rows.push_back(row);
        segment->firstTerms.append(term);
        segment->firstEnds.push_back(static_cast<quint32>(segment->firstTerms.size()));
    }
    if (reader.hasFailed())
        return nullptr;
    return segment;
}

bool DictionaryRow::next()
{
    if (m_rest.atEnd())
        return false;
    const auto shared = static_cast<qsizetype>(m_rest.number());
    const QByteArrayView suffix = m_rest.bytes(m_rest.number());
    m_count = static_cast<quint32>(m_rest.number());
    m_elsewhere.reset();
    if (m_count == 1) {
        m_single.fill(0, 1);
        putNumber(m_single, m_rest.number());
        m_packed = m_single;
    } else if (const quint64 size = m_rest.number(); size > 0) {
        m_packed = m_rest.bytes(size);
    } else {
        m_elsewhere = static_cast<quint32>(m_rest.number());
        m_packed = {};
    }
    if (m_rest.hasFailed() || shared > m_term.size())
        return false;
    m_term.truncate(shared);
    m_term.append(suffix);
    return true;
}

} // namespace vanthu
