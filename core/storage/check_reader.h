// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/legal_checks.h"
#include "core/storage/connection.h"

namespace vanthu {

/// Reads what the legal checks look at, many documents with a few statements.
class CheckReader {
public:
    /// `connection` outlives the reader.
    explicit CheckReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The next documents and stubs behind one, in the order of their ids; none at the end.
    [[nodiscard]] Result<QList<DocumentId>> next(DocumentId after, int count);
    /// With all their links.
    [[nodiscard]] Result<QList<CheckedCase>> cases(const QList<DocumentId> &ids);
    /// In the order asked for, without their lives.
    [[nodiscard]] Result<QList<CheckedDocument>> documents(const QList<DocumentId> &ids);
    /// Documents of one number and type, where there are several.
    [[nodiscard]] Result<QList<QList<CheckedDocument>>> sameNumbers();
    /// Documents of one issuer, type, symbol and year, where there are ten or more.
    [[nodiscard]] Result<QList<QList<CheckedDocument>>> series();
    [[nodiscard]] Result<QList<CheckedEdge>> edges(CircleOf what);

private:
    [[nodiscard]] Outcome readLinks(const QString &ids, Direction direction,
                                    QHash<DocumentId, CheckedCase> &cases);
    [[nodiscard]] Outcome readLives(QHash<DocumentId, CheckedCase> &cases);
    [[nodiscard]] Result<QList<QList<CheckedDocument>>> groups(const QString &columns, int least);

    Connection &m_connection;
};

} // namespace vanthu
