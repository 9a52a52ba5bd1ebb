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

/// The most frequent first, years newest first.
struct FacetCounts {
    QList<FacetCount> types, issuers, years, statuses, registers, tags;
};

/// Answers requests. The order of relevance is the ranking's (ranking_p.h says it).
class Searcher {
public:
    /// `connection` outlives the searcher.
    explicit Searcher(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Never fails because of what was typed. Errors: Storage.
    [[nodiscard]] Result<SearchResult> search(const SearchRequest &request);
    /// Of everything that matches. The filter of a facet does not narrow the facet itself, so that
    /// a second value can be chosen.
    [[nodiscard]] Result<FacetCounts> facets(const SearchRequest &request);
    /// How many match; for a saved search.
    [[nodiscard]] Result<int> count(const SearchRequest &request);
    /// All matching documents in order, without snippets.
    [[nodiscard]] Result<QList<DocumentId>> ids(const SearchRequest &request, int limit);

private:
    Connection &m_connection;
};

} // namespace vanthu
