// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/validity.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QList>

namespace vanthu {

/// SQL for the status of the row of `document` on a day, as its code: for SELECT, WHERE and ORDER
/// BY. Reads the table `status_period` (document_id, from_day, until_day, status), which the
/// status keeper writes in the transaction of every change.
[[nodiscard]] QString statusOn(QDate day);

/// The stored periods of documents.
class StatusPeriods {
public:
    /// `connection` outlives it.
    explicit StatusPeriods(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Oldest first, without a gap; empty for a document that is not there.
    [[nodiscard]] Result<QList<StatusPeriod>> of(DocumentId document);
    [[nodiscard]] Result<QHash<DocumentId, QList<StatusPeriod>>>
    of(const QList<DocumentId> &documents);
    /// For a document that has none yet.
    [[nodiscard]] Outcome add(DocumentId document, const QList<StatusPeriod> &periods);
    /// Writes them in place of the stored ones, with two statements for all.
    [[nodiscard]] Outcome putAll(const QList<std::pair<DocumentId, QList<StatusPeriod>>> &all);

private:
    Connection &m_connection;
};

} // namespace vanthu
