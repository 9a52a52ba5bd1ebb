// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/extraction/link_sentence.h"
#include "core/storage/connection.h"

namespace vanthu {

/// A link that a sentence tells of a document, and what it may mean by the other one.
struct LinkProposal {
    SentenceLink link;
    QList<DocumentRow> candidates; ///< those with the very number first; empty: it becomes a stub

    /// One candidate or none: nothing has to be chosen.
    [[nodiscard]] bool isClear() const { return candidates.size() < 2; }
    friend bool operator==(const LinkProposal &, const LinkProposal &) = default;
};

/// What a sentence says of a document. Errors: NotFound.
[[nodiscard]] Result<QList<LinkProposal>> proposeLinks(Connection &connection, DocumentId document,
                                                       const QString &sentence);
/// Makes the link; `other` is the candidate that was chosen, none takes the only one or cites it.
/// Errors: Ambiguous (several and none chosen), Refused.
[[nodiscard]] Result<RelationId> acceptProposal(Connection &connection, DocumentId document,
                                                const LinkProposal &proposal,
                                                const std::optional<DocumentId> &other);

} // namespace vanthu
