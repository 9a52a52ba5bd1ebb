// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/documents/details.h"
#include "core/documents/document_identity.h"
#include "core/storage/connection.h"

namespace vanthu {

/// The documents of a library. Every change is a transaction with an audit event and a new row
/// version.
class DocumentStore {
public:
    /// `connection` outlives the store.
    explicit DocumentStore(Connection &connection)
        : m_connection(connection)
    {
    }

    enum class Standing { Document, Stub };

    [[nodiscard]] Result<Document> add(const DocumentFields &fields, Standing standing,
                                       const QString &uid = {});
    /// Writes all fields; `standing` may turn a stub into a document. Errors: Conflict when `seen`
    /// is stale, NotFound.
    [[nodiscard]] Result<RowVersion> update(DocumentId id, const DocumentFields &fields,
                                            Standing standing, RowVersion seen);
    /// To the bin, or back from it. Errors: NotFound.
    [[nodiscard]] Result<RowVersion> setDeleted(DocumentId id, bool deleted);
    [[nodiscard]] Outcome setHasFile(DocumentId id, bool hasFile);

    /// Errors: NotFound.
    [[nodiscard]] Result<Document> find(DocumentId id);
    [[nodiscard]] Result<bool> hasUid(const QString &uid);
    /// The row of a list, with the status of the day. Errors: NotFound.
    [[nodiscard]] Result<DocumentRow> row(DocumentId id, QDate day = Clock::today());
    /// In the order asked for; those that are not there are left out.
    [[nodiscard]] Result<QList<DocumentRow>> rows(const QList<DocumentId> &ids,
                                                  QDate day = Clock::today());

    /// Documents and stubs outside the bin that may be the one with this identity: the numbers fold
    /// alike and neither issuer, date nor type speaks against it; those with the very number first.
    [[nodiscard]] Result<QList<DocumentRow>> candidates(const DocumentIdentity &identity);
    /// Of some documents those that are neither stubs nor in the bin and whose number, where both
    /// are whole, is that one; in the same order.
    [[nodiscard]] Result<QList<DocumentRow>> notNumberedOtherwise(const QList<DocumentId> &ids,
                                                                  const DocumentIdentity &identity);
    /// By uid, its unambiguous beginning, or a number with "@issuer" or "@year" behind it.
    /// Errors: NotFound, Ambiguous (the message lists the candidates).
    [[nodiscard]] Result<DocumentId> resolve(const QString &reference);

private:
    [[nodiscard]] Result<QList<DocumentRow>> byNumber(const QString &number,
                                                      const QString &narrowing);
    [[nodiscard]] Outcome writeTags(DocumentId id, const QStringList &tags);
    [[nodiscard]] Result<QStringList> tagsOf(DocumentId id);

    Connection &m_connection;
};

/// The columns that a `DocumentRow` is read from, in order, of a table or alias `document`, with
/// the status of the day. Never kept: it holds the day.
[[nodiscard]] QString documentRowColumns(QDate day = Clock::today());
[[nodiscard]] DocumentRow documentRowFrom(const Rows &rows, int firstColumn = 0);

} // namespace vanthu
