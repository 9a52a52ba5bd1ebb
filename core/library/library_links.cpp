// SPDX-License-Identifier: GPL-3.0-or-later
// Links that sentences tell of, documents that are cited and missing, records that are made one.
#include "core/intake/document_merger.h"
#include "core/library/library_p.h"
#include "core/storage/stub_reader.h"

namespace vanthu {

Library::Answer<QList<LinkProposal>> Library::proposeLinks(DocumentId id,
                                                           const QString &sentence) const
{
    return d->readers.run([id, sentence](Connection &connection) {
        return vanthu::proposeLinks(connection, id, sentence);
    });
}

Library::Answer<RelationId> Library::accept(DocumentId id, const LinkProposal &proposal,
                                            const std::optional<DocumentId> &other)
{
    return d->write([id, proposal, other](Connection &connection) {
        return acceptProposal(connection, id, proposal, other);
    });
}

Library::Answer<QList<MissingDocument>> Library::missing(int limit) const
{
    return d->readers.run(
        [limit](Connection &connection) { return missingDocuments(connection, limit); });
}

Library::Answer<void> Library::merge(DocumentId kept, DocumentId gone)
{
    return d->write([kept, gone](Connection &connection) {
        return DocumentMerger(connection).merge(kept, gone);
    });
}

Library::Answer<DocumentId> Library::undoMerge(DocumentId id)
{
    return d->write([id](Connection &connection) { return DocumentMerger(connection).undo(id); });
}

} // namespace vanthu
