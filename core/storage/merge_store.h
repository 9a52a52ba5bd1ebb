// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/missing.h"
#include "core/storage/connection.h"

#include <QJsonObject>

namespace vanthu {

/// What moves when two records of one document are made one, and how it goes back. Knows rows only:
/// index, statuses and fields are the cataloguer's.
class MergeStore {
public:
    /// `connection` outlives the store.
    explicit MergeStore(Connection &connection)
        : m_connection(connection)
    {
    }

    struct Merge {
        qint64 id = 0;
        DocumentId kept;
        DocumentId gone;
        QJsonObject moved;
    };

    /// Links and files of `gone` become those of `kept`; a link between the two, and one that
    /// `kept` has already, goes. Answers what undoing needs; call `add` with it.
    [[nodiscard]] Result<QJsonObject> move(DocumentId kept, DocumentId gone);
    [[nodiscard]] Outcome moveBack(const Merge &merge);
    [[nodiscard]] Outcome add(const Merge &merge);
    /// The last merge of that document, kept or gone, that was not undone. Errors: NotFound.
    [[nodiscard]] Result<Merge> last(DocumentId document);
    [[nodiscard]] Outcome markUndone(qint64 id);

private:
    [[nodiscard]] Result<QJsonArray> takeSuperfluous(DocumentId kept, DocumentId gone);
    [[nodiscard]] Result<QJsonArray> idsOf(const QString &sql, DocumentId gone);
    [[nodiscard]] Outcome give(const char16_t *sql, const QJsonValue &ids, DocumentId to);

    Connection &m_connection;
};

} // namespace vanthu
