// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/documents/document.h"
#include "core/search/index_text.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace vanthu {

/// Keeps the search index equal to the catalogue. Every call belongs into the transaction of the
/// change it follows, so that a change is found, or gone, as soon as it is committed.
class SearchIndex {
public:
    /// `connection` outlives the index.
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Outcome add(DocumentId id, const DocumentFields &fields,
                              const QStringList &pages);
    /// With a text that was made beforehand, of these very fields and pages.
    [[nodiscard]] Outcome add(DocumentId id, const std::optional<QDate> &date,
                              const IndexText &text);
    /// With what was indexed: the fields and pages as they were before the change.
    [[nodiscard]] Outcome remove(DocumentId id, const DocumentFields &fields,
                                 const QStringList &pages);
    /// Whether every document is indexed by the rules of this program.
    [[nodiscard]] Result<bool> isCurrent();
    /// Makes the index anew. Errors: Cancelled (the old index stays).
    [[nodiscard]] Outcome rebuild(const ProgressHandler &progress, const CancelToken &cancel);
    /// Whether the index answers for what is stored: its own check, and one row a document.
    [[nodiscard]] Result<QStringList> verify();

private:
    Connection &m_connection;
};

} // namespace vanthu
