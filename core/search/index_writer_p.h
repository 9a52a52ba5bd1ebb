// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/index_text.h"
#include "core/search/segment_store_p.h"
#include "core/storage/connection.h"

#include <QHash>

namespace vanthu {

/// Texts that were made beforehand, by document.
using PreparedTexts = QHash<qint64, IndexText>;

/// Writes the index, always as a part of the transaction around it.
class IndexWriter {
public:
    /// `connection` outlives the writer and is in a transaction.
    explicit IndexWriter(Connection &connection)
        : m_connection(connection)
        , m_store(connection)
    {
    }

    /// Everything that was changed since the last time, with the terms of documents as they are now
    /// unless they were prepared.
    [[nodiscard]] Outcome takeChanges(const PreparedTexts &prepared);
    /// Up to `most` documents of those that wait for being indexed anew; answers how many it took.
    [[nodiscard]] Result<int> takeBacklog(int most);
    /// Joins segments until there are as few as the largest size allows; such as have more than
    /// `most` documents together stay.
    [[nodiscard]] Outcome consolidate(quint32 most);
    /// Puts all documents into the backlog.
    [[nodiscard]] Outcome doubtAll();
    /// Takes away segments that cannot be read; their documents wait for being indexed anew.
    [[nodiscard]] Outcome dropDamaged();
    /// The attributes of all documents.
    [[nodiscard]] Outcome writeAllAttributes();

private:
    struct Changes {
        std::vector<DocumentId> words;
        std::vector<DocumentId> all;
    };

    [[nodiscard]] Result<Changes> changes();
    [[nodiscard]] Outcome index(const std::vector<DocumentId> &ids, const PreparedTexts &prepared);
    [[nodiscard]] Result<std::optional<IndexText>> textOf(DocumentId id);
    [[nodiscard]] Outcome kill(const std::vector<DocumentId> &ids);
    [[nodiscard]] Outcome writeSegment(const std::vector<DocumentId> &ids,
                                       const std::vector<IndexText> &texts);
    [[nodiscard]] Outcome tidy();
    [[nodiscard]] Outcome merge(const std::vector<size_t> &places);
    [[nodiscard]] Outcome refresh();
    [[nodiscard]] Outcome doubt(const Segment &segment);
    [[nodiscard]] Outcome doubtUnindexed();

    Connection &m_connection;
    SegmentStore m_store;
    std::vector<Segment> m_segments;
};

/// Which of the segments should be joined now, by their numbers of living documents: those of one
/// size, once there are enough of them; empty for none.
[[nodiscard]] std::vector<size_t> segmentsToJoin(const std::vector<quint32> &sizes);
/// Which of them should be joined so that few are left, with at most so many documents together.
[[nodiscard]] std::vector<size_t> segmentsToConsolidate(const std::vector<quint32> &sizes,
                                                        quint32 most);

} // namespace vanthu
