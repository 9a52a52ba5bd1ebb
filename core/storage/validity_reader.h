// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/validity.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QList>

namespace vanthu {

/// A document with all that its validity rests on.
struct ValidityInput {
    ValiditySubject document;
    QList<ActingDocument> acting;
};

/// Reads what validity rests on, for many documents with a few statements.
class ValidityReader {
public:
    /// `connection` outlives the reader.
    explicit ValidityReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those that are there, in no order. Lives of others are read as they are stored.
    [[nodiscard]] Result<QList<ValidityInput>> read(const QList<DocumentId> &ids);
    /// Those whose status follows from the status of these: what they act on, and what details
    /// them.
    [[nodiscard]] Result<QList<DocumentId>> dependents(const QList<DocumentId> &ids);

private:
    [[nodiscard]] Outcome readActs(const QString &ids, QHash<DocumentId, ValidityInput> &inputs);
    [[nodiscard]] Outcome readDetails(const QString &ids, QHash<DocumentId, ValidityInput> &inputs);
    [[nodiscard]] Outcome readLives(QHash<DocumentId, ValidityInput> &inputs);

    Connection &m_connection;
};

} // namespace vanthu
