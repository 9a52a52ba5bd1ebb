// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/impact.h"
#include "core/storage/connection.h"

namespace vanthu {

/// Reads what rests on documents.
class ImpactReader {
public:
    /// `connection` outlives the reader.
    explicit ImpactReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Nearest first, then by date; each document once, on its shortest path. Circles end by
    /// themselves. Errors: NotFound.
    [[nodiscard]] Result<QList<AffectedDocument>> affectedBy(DocumentId id, int mostDepth);
    /// How many documents rest on it directly and have not expired on that day.
    [[nodiscard]] Result<int> restingOn(DocumentId id, QDate day);

private:
    struct Step {
        DocumentId document;
        DocumentId on; ///< what it rests on
        RelationKind relation = RelationKind::BasedOn;
    };

    [[nodiscard]] Result<QList<Step>> layer(const QList<DocumentId> &ids);

    Connection &m_connection;
};

} // namespace vanthu
