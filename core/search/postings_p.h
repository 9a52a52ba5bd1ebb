// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/id_set.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vanthu {

/// Documents within one segment of the index: 0 is the one with the lowest id.
using Ordinals = std::vector<quint32>;
using Bits = std::vector<IdSet::Word>;

/// Numbers of seven bits a byte, the lowest first, as in protocol buffers.
void putNumber(QByteArray &out, quint64 number);

/// Reads what `putNumber` and its like have written; once something does not fit, it has failed
/// and answers nothing but zeros and blanks.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    quint64 number();
    QByteArrayView bytes(quint64 count);

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

/// Ascending ordinals below `documents`: the gaps as numbers, or a bit a document where that is
/// shorter.
[[nodiscard]] QByteArray packedOrdinals(const Ordinals &ordinals, quint32 documents);
/// Adds them to the bits, of which there are at least `documents`. False for damaged bytes.
[[nodiscard]] bool unpackInto(Bits &bits, QByteArrayView packed, quint32 documents);
/// The same as a list; none for damaged bytes.
[[nodiscard]] std::optional<Ordinals> unpackedOrdinals(QByteArrayView packed, quint32 documents);

/// What stands behind every row of the index, so that altered bytes are noticed.
[[nodiscard]] quint32 checksumOf(QByteArrayView bytes);

} // namespace vanthu
