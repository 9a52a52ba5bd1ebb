// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/documents/document.h"
#include "core/search/index_text.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace vanthu {

/// The search index as its keepers see it.
///
/// Triggers note every document whose entry no longer fits, whoever changes it; before the
/// transaction of the change ends, the index takes the noted ones in. So a change is found, or
/// gone, as soon as it is committed, and nobody who writes has to think of the index.
class SearchIndex {
public:
    /// `connection` outlives the index.
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    /// From here on the index follows every transaction of the connection.
    static void keepWith(Connection &connection);
    /// Says beforehand what the index will hold of a document, made by another thread: of its
    /// fields and pages as they will be at the end of this transaction.
    void prepared(DocumentId id, const IndexText &text);
    /// That no longer holds.
    void unprepared(DocumentId id);

    /// Whether the index was made, or is being made, by the rules of this program.
    [[nodiscard]] Result<bool> isByTheseRules();
    /// Whether every document is indexed by the rules of this program.
    [[nodiscard]] Result<bool> isCurrent();
    /// How many documents wait for being indexed anew; they are found by their old words.
    [[nodiscard]] Result<int> waiting();
    /// When a library is opened: makes what a search cannot do without, and lets documents wait for
    /// being indexed anew where the index is older than the rules of this program, or lacks them.
    [[nodiscard]] Outcome prepareForUse();
    /// Takes away what was found to be damaged, and lets its documents wait.
    [[nodiscard]] Outcome dropDamaged();
    /// Indexes some of those that wait, in a transaction of its own; answers how many it took.
    [[nodiscard]] Result<int> catchUp(int most);
    /// After many documents: as few segments as `added` documents are worth.
    [[nodiscard]] Outcome consolidate(int added);
    /// Indexes all documents anew. Errors: Cancelled (the rest waits and can be found meanwhile).
    [[nodiscard]] Outcome rebuild(const ProgressHandler &progress, const CancelToken &cancel);
    /// Whether anything waits, and whether every document stands in a segment.
    [[nodiscard]] Result<QStringList> verifyQuickly();
    /// Sentences for what does not fit: rows that cannot be read, and documents whose entry is
    /// another than their fields and text would make now. Errors: Cancelled.
    [[nodiscard]] Result<QStringList> verify(const ProgressHandler &progress,
                                             const CancelToken &cancel);

private:
    Connection &m_connection;
};

} // namespace vanthu
