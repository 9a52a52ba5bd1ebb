// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/index_text.h"
#include "core/search/postings_p.h"

#include <deque>
#include <vector>

namespace vanthu {

/// Turns the terms of documents round: for every term the documents that have it.
class TermTable {
public:
    struct Entry {
        QByteArrayView term;
        size_t hash = 0;
        Ordinals ordinals;
    };

    TermTable();

    /// Documents come in the order of their ordinals; `text` outlives the table.
    void add(const IndexText &text, quint32 ordinal);
    /// In the order of the bytes of their terms.
    [[nodiscard]] std::vector<const Entry *> sorted() const;

private:
    Entry &entryFor(QByteArrayView term);
    void grow();

    std::deque<Entry> m_entries;
    std::vector<Entry *> m_places; ///< a table with free places
};

} // namespace vanthu
