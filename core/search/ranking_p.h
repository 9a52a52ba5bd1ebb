// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/index_view.h"
#include "core/search/search_request.h"
#include "core/search/word_sets_p.h"

#include <QList>

namespace vanthu {

/// A query and a request as sets of documents.
struct FoundSets {
    IdSet all;            ///< what matches; a long phrase takes in too many
    IdSet within;         ///< what the place, the filters and the fields leave
    QList<IdSet> numbers; ///< the closest first
    bool hasWords = false;
};

/// Puts what was found in the order of how well it fits: the number itself; then the words in the
/// head (number, subject, issuer, short name …) before those in the text; in each the words as
/// typed before other marks, whole words before beginnings, words side by side before others, and
/// the newest first among equals.
class Ranking {
public:
    /// All outlive it.
    Ranking(IndexView &view, WordSets &words, const Query &query, const FoundSets &found)
        : m_view(view)
        , m_words(words)
        , m_query(query)
        , m_found(found)
    {
    }

    /// The first `wanted` of them.
    [[nodiscard]] Result<QList<DocumentId>> first(qsizetype wanted);

private:
    [[nodiscard]] bool isFull() const { return m_order.size() >= m_wanted; }
    void take(IdSet set);
    void takeNumbers();
    [[nodiscard]] Outcome takeWords(WordPlace scope, Closeness closeness);

    IndexView &m_view;
    WordSets &m_words;
    const Query &m_query;
    const FoundSets &m_found;
    qsizetype m_wanted = 0;
    IdSet m_left;
    QList<DocumentId> m_order;
};

/// The newest `wanted` of a set, the newest first; the undated last, the youngest id first.
[[nodiscard]] QList<DocumentId> newestOf(const AttributeTable &attributes, const IdSet &set,
                                         qsizetype wanted);
/// The first `wanted` in the order that the request asks for, which is not relevance.
[[nodiscard]] Result<QList<DocumentId>> sortedBy(Connection &connection,
                                                 const AttributeTable &attributes, const IdSet &set,
                                                 const SearchRequest &request, qsizetype wanted);

} // namespace vanthu
