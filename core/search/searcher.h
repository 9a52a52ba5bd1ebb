// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/search/search_request.h"
#include "core/storage/connection.h"

namespace vanthu {

struct FacetCount {
    QString value;
    int count = 0;
};

struct FacetCounts {
    QList<FacetCount> types, issuers, years, statuses;
};

/// Answers requests. Ranking: the number itself, numbers that begin so, metadata with the words
/// side by side, metadata, text with the words side by side, text; the newest first in each.
class Searcher {
public:
    /// `connection` outlives the searcher.
    explicit Searcher(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Never fails because of what was typed. Errors: Storage.
    [[nodiscard]] Result<SearchResult> search(const SearchRequest &request);
    /// Over the first 10,000 documents that match; the most frequent first, years newest first.
    [[nodiscard]] Result<FacetCounts> facets(const SearchRequest &request);
    /// All matching documents in order, without snippets.
    [[nodiscard]] Result<QList<DocumentId>> ids(const SearchRequest &request, int limit);

private:
    Connection &m_connection;
};

} // namespace vanthu
