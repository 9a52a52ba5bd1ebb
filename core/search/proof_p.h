// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/page_reader_p.h"
#include "core/search/query.h"
#include "core/search/word_sets_p.h"
#include "core/storage/connection.h"
#include "core/text/term_finder.h"

#include <map>

namespace vanthu {

/// Looks into the text of documents for what the index does not know for certain: long phrases,
/// and phrases in one field.
class Proof {
public:
    /// All outlive it.
    Proof(Connection &connection, PageReader &pages, WordSets &words, const QueryPart &root)
        : m_connection(connection)
        , m_pages(pages)
        , m_words(words)
        , m_root(root)
    {
    }

    [[nodiscard]] Result<bool> fits(DocumentId id);

private:
    [[nodiscard]] Result<bool> fits(const QueryPart &part, DocumentId id);
    [[nodiscard]] Result<bool> standsSomewhere(const QueryNode &node, DocumentId id);
    [[nodiscard]] Result<bool> standsInField(const QueryNode &node, DocumentId id);
    [[nodiscard]] const TermFinder &finder(const QueryNode &node, TermFinder::Marks marks);

    Connection &m_connection;
    PageReader &m_pages;
    WordSets &m_words;
    const QueryPart &m_root;
    std::map<std::pair<const QueryNode *, TermFinder::Marks>, TermFinder> m_finders;
    std::map<const QueryNode *, IdSet> m_inFields;
};

} // namespace vanthu
