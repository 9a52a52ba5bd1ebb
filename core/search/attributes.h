// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/validity.h"
#include "core/search/id_set.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace vanthu {

/// What every search needs to know of a document, small enough to be held of all of them.
struct DocumentAttributes {
    enum Flag : quint8 { Known = 1, Stub = 2, File = 4, Bin = 8 };

    quint32 day = 0;    ///< Julian; 0 = undated
    quint32 issuer = 0; ///< number of a value; 0 = none
    quint32 type : 24 = 0;
    quint32 flags : 8 = 0;
    quint16 firstPeriod = 0; ///< among the periods of its chunk
    quint16 periods = 0;

    [[nodiscard]] bool is(Flag flag) const { return (flags & flag) != 0; }
};

/// The attributes of so many documents, as they lie in a row of search_attribute.
struct AttributeChunk {
    static constexpr int documents = 256;

    /// A status from a day on; the next period ends it.
    struct Period {
        quint32 fromDay = 0; ///< Julian; 0 = since ever
        Validity status = Validity::Unknown;
    };

    std::array<DocumentAttributes, documents> all;
    std::vector<Period> periods;

    [[nodiscard]] std::vector<Period> periodsOf(size_t at) const;
};

[[nodiscard]] QByteArray packedChunk(const AttributeChunk &chunk);
/// None for damaged bytes.
[[nodiscard]] std::optional<AttributeChunk> unpackedChunk(const QByteArray &packed);

/// The attributes of all documents of the library.
class AttributeTable {
public:
    /// Reads what was written since `generation`. Inside the snapshot of the search.
    [[nodiscard]] Outcome refresh(Connection &connection, qint64 generation);

    /// Blank for a document that is not there.
    [[nodiscard]] const DocumentAttributes &of(DocumentId id) const;
    [[nodiscard]] Validity statusOn(DocumentId id, quint32 day) const;
    [[nodiscard]] const IdSet &documents() const { return m_documents; } ///< outside the bin
    [[nodiscard]] const IdSet &bin() const { return m_bin; }
    [[nodiscard]] const IdSet &stubs() const { return m_stubs; }
    [[nodiscard]] const IdSet &withFile() const { return m_withFile; }

    /// The documents of a type, by the type's number; the bin included.
    [[nodiscard]] const IdSet &ofType(quint32 type) const;
    /// Those outside the undated whose day lies between; the bin included.
    [[nodiscard]] IdSet between(quint32 firstDay, quint32 lastDay) const;
    /// Those that `fits` takes; the bin included.
    template <typename Fits>
    [[nodiscard]] IdSet where(Fits fits) const
    {
        IdSet found;
        for (size_t chunk = 0; chunk < m_chunks.size(); ++chunk) {
            for (size_t at = 0; m_chunks[chunk] && at < AttributeChunk::documents; ++at) {
                const DocumentAttributes &one = m_chunks[chunk]->all[at];
                const DocumentId id = idAt(chunk, at);
                if (one.is(DocumentAttributes::Known) && fits(id, one))
                    found.insert(id);
            }
        }
        return found;
    }

    /// Types and issuers by their numbers: the code, and the name as printed.
    [[nodiscard]] const QHash<quint32, QString> &types() const { return m_types; }
    [[nodiscard]] const QHash<quint32, QString> &issuers() const { return m_issuers; }

    [[nodiscard]] size_t chunks() const { return m_chunks.size(); }
    /// Chunks, the one with the newest document first; and the day of that.
    [[nodiscard]] const std::vector<quint32> &chunksByDay() const { return m_byDay; }
    [[nodiscard]] quint32 newestDay(quint32 chunk) const { return m_newestDays[chunk]; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    [[nodiscard]] Outcome readValues(Connection &connection);
    void take(size_t chunk, AttributeChunk &&attributes);
    void takeTypes(size_t chunk, const AttributeChunk &attributes);
    void orderChunks();
    [[nodiscard]] static DocumentId idAt(size_t chunk, size_t at)
    {
        return DocumentId{static_cast<qint64>(chunk * AttributeChunk::documents + at)};
    }

    std::vector<std::unique_ptr<AttributeChunk>> m_chunks;
    std::vector<quint32> m_newestDays;
    std::vector<quint32> m_oldestDays; ///< of the dated ones
    QHash<quint32, IdSet> m_byType;
    std::vector<quint32> m_byDay;
    IdSet m_documents, m_bin, m_stubs, m_withFile;
    QHash<quint32, QString> m_types, m_issuers;
    quint32 m_lastValue = 0;
    qint64 m_generation = 0;
    bool m_damaged = false;
};

/// Writes the attributes of these documents as they stand in the catalogue now.
[[nodiscard]] Outcome writeAttributes(Connection &connection, const std::vector<DocumentId> &ids,
                                      qint64 generation);

} // namespace vanthu
