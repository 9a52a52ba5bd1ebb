// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/search/query.h"
#include "core/storage/connection.h"

namespace vanthu {

/// Turns a found document into a hit: where the words stand, a snippet and its page.
class HitMaker {
public:
    HitMaker(Connection &connection, const Query &query)
        : m_connection(connection)
        , m_query(query)
        , m_terms(soughtTerms(query))
    {
    }

    /// None when a phrase does not stand there after all (the index knows pairs of words only).
    [[nodiscard]] Result<std::optional<SearchHit>> make(const DocumentRow &row);

private:
    [[nodiscard]] Outcome addSnippet(SearchHit &hit);
    [[nodiscard]] Result<bool> hasPhrases(const DocumentRow &row);

    Connection &m_connection;
    const Query &m_query;
    QStringList m_terms;
};

} // namespace vanthu
