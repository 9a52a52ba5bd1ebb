// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/index_view.h"
#include "core/search/query.h"

#include <functional>
#include <map>

namespace vanthu {

/// How close to what was typed a document's words are; each takes in the ones before it.
enum class Closeness {
    Exact,     ///< also words typed without marks stand there without
    Folded,    ///< words typed without marks stand there with any
    Beginning, ///< the last word may go on
    Bare,      ///< a document that was written without marks has words typed with them
};

/// Where words are looked for.
enum class WordPlace { Head, Everywhere };

/// Turns the words of a query into sets of documents. What was asked once is kept.
class WordSets {
public:
    using FieldSet = std::function<Result<IdSet>(const QueryNode &field)>;

    /// `view` outlives it; `all` are the documents that a query without words finds.
    WordSets(IndexView &view, IdSet all, FieldSet fields)
        : m_view(view)
        , m_all(std::move(all))
        , m_fields(std::move(fields))
    {
    }

    /// The documents that fit a part of a query. A long phrase takes in too many: only pairs of its
    /// words are known to stand together.
    [[nodiscard]] Result<IdSet> of(const QueryPart &part, WordPlace scope, Closeness closeness);
    /// For every two words that stand side by side in the query, the documents in which they do.
    [[nodiscard]] Result<QList<IdSet>> neighbours(const QueryPart &root, WordPlace scope,
                                                  bool beginning);
    /// The documents in whose fields, and not in their text only, a sequence may stand.
    [[nodiscard]] Result<IdSet> inFields(const QueryNode &sequence);
    [[nodiscard]] const IdSet &all() const { return m_all; }

private:
    struct Key {
        const QueryNode *node;
        WordPlace scope;
        Closeness closeness;

        friend auto operator<=>(const Key &, const Key &) = default;
    };

    [[nodiscard]] Result<IdSet> compute(const QueryNode &node, WordPlace scope,
                                        Closeness closeness);
    [[nodiscard]] Result<IdSet> together(const QueryNode &node, WordPlace scope,
                                         Closeness closeness);
    [[nodiscard]] Result<IdSet> sequence(const QueryNode &node, WordPlace scope,
                                         Closeness closeness);
    [[nodiscard]] Result<IdSet> word(const QString &syllable, bool prefix, WordPlace scope,
                                     Closeness closeness);

    IndexView &m_view;
    IdSet m_all;
    FieldSet m_fields;
    std::map<Key, IdSet> m_known;
};

/// The terms that stand for a canonical word in a space of the index.
[[nodiscard]] TermRange termsOf(TermSpace space, const QString &word, bool prefix,
                                Closeness closeness);
/// Whether the index alone cannot tell that a part fits: it knows of pairs of neighbouring words,
/// but not of longer sequences, nor with which marks a pair stands there.
[[nodiscard]] bool needsProof(const QueryPart &part);

} // namespace vanthu
