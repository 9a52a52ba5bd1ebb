// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/postings_p.h"

#include <cstring>

namespace vanthu {

namespace {
enum class Form : char { Gaps = 0, Bits = 1 };

constexpr quint64 more = 0x80;

qsizetype bytesOfBits(quint32 documents)
{
    return (static_cast<qsizetype>(documents) + 7) / 8;
}

/// Calls `visit` for every ordinal; false for damaged bytes.
template <typename Visit>
bool readGaps(QByteArrayView packed, quint32 documents, Visit visit)
{
    const auto *at = reinterpret_cast<const uchar *>(packed.data());
    const uchar *end = at + packed.size();
    quint64 next = 0;
    while (at != end) {
        quint64 gap = *at & ~more;
        for (unsigned shift = 7; (*at & more) != 0; shift += 7) {
            if (++at == end || shift > 28)
                return false;
            gap |= (*at & ~more) << shift;
        }
        ++at;
        next += gap;
        if (next >= documents)
            return false;
        visit(static_cast<quint32>(next));
        ++next;
    }
    return true;
}
} // namespace

void putNumber(QByteArray &out, quint64 number)
{
    while (number >= more) {
        out.append(static_cast<char>(number | more));
        number >>= 7U;
    }
    out.append(static_cast<char>(number));
}

quint64 ByteReader::number()
{
    quint64 number = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.isEmpty(); shift += 7) {
        const auto byte = static_cast<uchar>(m_rest.front());
        m_rest = m_rest.sliced(1);
        number |= (byte & ~more) << shift;
        if ((byte & more) == 0)
            return number;
    }
    m_failed = true;
    m_rest = {};
    return 0;
}

QByteArrayView ByteReader::bytes(quint64 count)
{
    if (count > static_cast<quint64>(m_rest.size())) {
        m_failed = true;
        m_rest = {};
        return {};
    }
    const QByteArrayView taken = m_rest.first(static_cast<qsizetype>(count));
    m_rest = m_rest.sliced(static_cast<qsizetype>(count));
    return taken;
}

QByteArray packedOrdinals(const Ordinals &ordinals, quint32 documents)
{
    QByteArray packed(1, static_cast<char>(Form::Gaps));
    quint32 next = 0;
    for (const quint32 ordinal : ordinals) {
        putNumber(packed, ordinal - next);
        next = ordinal + 1;
        if (packed.size() > bytesOfBits(documents))
            break;
    }
    if (packed.size() <= bytesOfBits(documents) + 1 && next == ordinals.back() + 1)
        return packed;
    packed.fill(0, bytesOfBits(documents) + 1);
    packed[0] = static_cast<char>(Form::Bits);
    for (const quint32 ordinal : ordinals) {
        char &byte = packed[static_cast<qsizetype>(1 + ordinal / 8)];
        byte = static_cast<char>(byte | (1 << (ordinal % 8)));
    }
    return packed;
}

bool unpackInto(Bits &bits, QByteArrayView packed, quint32 documents)
{
    if (packed.isEmpty())
        return false;
    const QByteArrayView body = packed.sliced(1);
    if (packed.front() == static_cast<char>(Form::Gaps)) {
        return readGaps(body, documents, [&bits](quint32 ordinal) {
            bits[ordinal / IdSet::wordBits] |= IdSet::Word{1} << (ordinal % IdSet::wordBits);
        });
    }
    if (packed.front() != static_cast<char>(Form::Bits) || body.size() != bytesOfBits(documents))
        return false;
    for (qsizetype at = 0; at < body.size(); at += 8) {
        IdSet::Word word = 0; // the lowest byte first, as on the machines this runs on
        std::memcpy(&word, body.data() + at,
                    static_cast<size_t>(qMin<qsizetype>(8, body.size() - at)));
        bits[static_cast<size_t>(at / 8)] |= word;
    }
    return true;
}

std::optional<Ordinals> unpackedOrdinals(QByteArrayView packed, quint32 documents)
{
    Ordinals ordinals;
    if (!packed.isEmpty() && packed.front() == static_cast<char>(Form::Gaps)) {
        if (!readGaps(packed.sliced(1), documents,
                      [&ordinals](quint32 ordinal) { ordinals.push_back(ordinal); }))
            return std::nullopt;
        return ordinals;
    }
    Bits bits((documents + IdSet::wordBits - 1) / IdSet::wordBits);
    if (!unpackInto(bits, packed, documents))
        return std::nullopt;
    for (size_t at = 0; at < bits.size(); ++at) {
        for (IdSet::Word rest = bits[at]; rest != 0; rest &= rest - 1)
            ordinals.push_back(static_cast<quint32>(at * IdSet::wordBits
                                                    + static_cast<size_t>(std::countr_zero(rest))));
    }
    return ordinals;
}

quint32 checksumOf(QByteArrayView bytes)
{
    constexpr quint64 prime = 0x9e3779b97f4a7c15U;
    quint64 sum = static_cast<quint64>(bytes.size()) * prime;
    for (qsizetype at = 0; at < bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at,
                    static_cast<size_t>(qMin<qsizetype>(8, bytes.size() - at)));
        sum = (sum ^ word) * prime;
        sum ^= sum >> 32U;
    }
    return static_cast<quint32>(sum >> 16U);
}

} // namespace vanthu
