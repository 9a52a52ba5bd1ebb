// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/validity.h"
#include "core/storage/connection.h"

#include <QList>

namespace vanthu {

/// Keeps the periods of each document's status (`status_period`), so that lists can filter by the
/// status of any day; the truth is `statusPeriods` over the document and what acts on it.
class StatusKeeper {
public:
    /// `connection` outlives the keeper.
    explicit StatusKeeper(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<ValidityReport> report(DocumentId id, QDate asOf, UiLanguage language);
    /// Call it in the transaction of a change, for the documents the change bears on.
    [[nodiscard]] Outcome refresh(const QList<DocumentId> &ids);
    /// Computes all anew when the library was written under older rules.
    [[nodiscard]] Outcome bringUpToDate();

private:
    [[nodiscard]] Outcome refreshOne(DocumentId id);

    Connection &m_connection;
};

} // namespace vanthu
