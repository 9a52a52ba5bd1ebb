// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/postings_p.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace vanthu {

/// A piece of the index: the terms of some documents, written once and never changed; a document
/// that is indexed anew is dead here and stands in a younger segment.
///
/// On the disk it is a row of search_segment and rows of search_block, numbered `id * 2^32 + n`.
/// Dictionary rows hold terms in the order of their bytes, each with the documents it stands in;
/// where these are many, they lie in a row of their own in front of it.
struct Segment {
    /// Documents whose ids follow each other.
    struct Run {
        quint32 ordinal = 0; ///< of the first
        qint64 id = 0;       ///< of the first
        quint32 count = 0;
    };

    qint64 id = 0;
    quint32 documents = 0;
    std::vector<Run> runs;
    std::vector<quint32> rows;      ///< the dictionary rows, in the order of their terms
    QByteArray firstTerms;          ///< their first terms, one after another
    std::vector<quint32> firstEnds; ///< where each of them ends
    Bits dead;                      ///< empty while all are alive
    quint32 deadCount = 0;

    [[nodiscard]] qint64 rowId(quint32 row) const { return (id << 32U) + row; }
    [[nodiscard]] size_t words() const
    {
        return (documents + IdSet::wordBits - 1) / IdSet::wordBits;
    }
    [[nodiscard]] quint32 alive() const { return documents - deadCount; }
    [[nodiscard]] QByteArrayView firstTerm(size_t at) const;
    /// The place in `rows` of the row that a term would stand in; none before the first.
    [[nodiscard]] std::optional<size_t> placeOf(QByteArrayView term) const;
    [[nodiscard]] std::optional<quint32> ordinalOf(DocumentId document) const;
    [[nodiscard]] bool isDead(quint32 ordinal) const
    {
        return !dead.empty()
               && (dead[ordinal / IdSet::wordBits] >> (ordinal % IdSet::wordBits) & 1U);
    }
    void kill(quint32 ordinal);
    /// Adds the living among these documents.
    void addTo(IdSet &set, Bits &ordinals) const;
    /// Calls `visit(DocumentId, ordinal)` for every living document, ascending.
    template <typename Visit>
    void forEachAlive(Visit visit) const
    {
        for (const Run &run : runs) {
            for (quint32 step = 0; step < run.count; ++step) {
                if (!isDead(run.ordinal + step))
                    visit(DocumentId{run.id + step}, run.ordinal + step);
            }
        }
    }
};

/// What search_segment keeps of it; without the dead.
[[nodiscard]] QByteArray packedHeader(const Segment &segment);
/// Null for damaged bytes.
[[nodiscard]] std::unique_ptr<Segment> unpackedHeader(qint64 id, const QByteArray &packed);

/// Terms with their documents, one after another, out of a dictionary row.
class DictionaryRow {
public:
    /// `body` outlives it.
    explicit DictionaryRow(QByteArrayView body)
        : m_rest(body)
    {
    }

    /// False at the end, and where the bytes are damaged.
    bool next();
    [[nodiscard]] bool hasFailed() const { return m_rest.hasFailed(); }
    [[nodiscard]] const QByteArray &term() const { return m_term; }
    [[nodiscard]] quint32 count() const { return m_count; } ///< documents, the dead included
    /// The row that holds them; none when they stand here.
    [[nodiscard]] std::optional<quint32> elsewhere() const { return m_elsewhere; }
    /// As `packedOrdinals` makes it; a single document is written shorter.
    [[nodiscard]] QByteArrayView packed() const { return m_packed; }

private:
    ByteReader m_rest;
    QByteArray m_term;
    quint32 m_count = 0;
    std::optional<quint32> m_elsewhere;
    QByteArray m_single;
    QByteArrayView m_packed;
};

/// The bytes of a row with their checksum behind them, and back; null when they do not fit.
[[nodiscard]] QByteArray sealed(QByteArray body);
[[nodiscard]] QByteArrayView unsealed(const QByteArray &row);

} // namespace vanthu
