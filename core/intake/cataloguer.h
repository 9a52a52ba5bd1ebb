// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_record.h"
#include "core/extraction/extraction.h"
#include "core/intake/prepared_text.h"
#include "core/storage/connection.h"
#include "core/storage/content_store.h"

#include <QMap>

namespace vanthu {

/// A link that a paper brings with it.
struct NewLink {
    RelationKind kind = RelationKind::Cites;
    DocumentFields target; ///< what is said of it; made a stub when it is not in the library
    QString scope;
    std::optional<QDate> from;
    std::optional<QDate> until; ///< of a suspension: its last day
    SourcePlace evidence;
    RelationOrigin origin = RelationOrigin::Manual;
    bool confirmed = true;
};

/// A document that enters the catalogue.
struct NewDocument {
    DocumentFields fields;
    PreparedText text; ///< of these fields
    QList<NewLink> links;
    QString uid; ///< empty: a new one
};

/// The one way into the catalogue: a document with its texts, links, stubs, statuses and index
/// entries in one transaction.
class Cataloguer {
public:
    /// `connection` outlives the cataloguer.
    explicit Cataloguer(Connection &connection)
        : m_connection(connection)
    {
    }

    /// A stub with the same identity turns into the document; other fields that were only read give
    /// way to the paper's own.
    [[nodiscard]] Result<DocumentId> add(const NewDocument &document);
    /// The same, with what is known of its identity: the rows that `candidates` answers.
    [[nodiscard]] Result<DocumentId> add(const NewDocument &document,
                                         const QList<DocumentRow> &known);
    /// A record of another library, under its own uid where that is free; a stub stays a stub.
    [[nodiscard]] Result<DocumentId> addRecord(const DocumentRecord &record,
                                               const PreparedText &text,
                                               const QList<DocumentRow> &known);
    /// A link made by hand or read: the target is found, or a stub made of what is said of it.
    [[nodiscard]] Result<RelationId> link(DocumentId source, const NewLink &link);
    /// A link between two documents that are there.
    [[nodiscard]] Result<RelationId> linkTo(const Relation &relation);
    [[nodiscard]] Outcome unlink(RelationId id);
    /// Errors: Conflict, NotFound, Invalid (no such field, no such day).
    [[nodiscard]] Result<RowVersion> set(DocumentId id, const QMap<QString, QString> &changes,
                                         RowVersion seen);
    [[nodiscard]] Result<RowVersion> setDeleted(DocumentId id, bool deleted);
    /// The document that is meant, or a new stub. Errors: Storage.
    [[nodiscard]] Result<DocumentId> findOrCite(const DocumentFields &named);
    /// Takes a document that came from a paper out again: into the bin, or back to a stub where
    /// others cite it.
    [[nodiscard]] Outcome withdraw(DocumentId id);
    [[nodiscard]] Result<AttachmentId> attach(DocumentId id, const Attachment &file,
                                              const QStringList &pages);

private:
    [[nodiscard]] Result<RelationId> makeLink(DocumentId source, const NewLink &link);
    [[nodiscard]] Result<DocumentId> place(const NewDocument &document,
                                           const QList<DocumentRow> &known);
    /// What cites a second stub of the same document cites the document from here on.
    [[nodiscard]] Outcome absorb(DocumentId into, DocumentId stub);
    [[nodiscard]] Result<DocumentId> arrive(DocumentId stub, const NewDocument &document);
    [[nodiscard]] Outcome noticePart(DocumentId target, DocumentId source,
                                     const std::optional<QDate> &named);
    /// Of all that the document acts on.
    [[nodiscard]] Outcome noticeParts(DocumentId id);
    /// Looks after the statuses that a link bears on.
    [[nodiscard]] Outcome refreshEnds(const Relation &relation);

    Connection &m_connection;
};

} // namespace vanthu
