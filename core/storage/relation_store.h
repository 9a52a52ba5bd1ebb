// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/storage/connection.h"

namespace vanthu {

/// The links between documents.
class RelationStore {
public:
    /// `connection` outlives the store.
    explicit RelationStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Answers the id of the link; one that is there already (same source, kind, target and scope)
    /// is not made twice. Errors: Refused (a document with itself), Storage.
    [[nodiscard]] Result<RelationId> add(const Relation &relation);
    /// Errors: NotFound.
    [[nodiscard]] Result<Relation> find(RelationId id);
    [[nodiscard]] Outcome remove(RelationId id);
    [[nodiscard]] Outcome confirm(RelationId id);
    /// Every link of one document becomes the other's; one that would join it with itself goes.
    [[nodiscard]] Outcome moveAll(DocumentId from, DocumentId to);
    /// Outgoing first, each in the order of relationNames.
    [[nodiscard]] Result<QList<Link>> of(DocumentId document);

private:
    [[nodiscard]] Outcome read(DocumentId document, Direction direction, QList<Link> &links);

    Connection &m_connection;
};

} // namespace vanthu
