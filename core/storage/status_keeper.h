// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/validity.h"
#include "core/storage/connection.h"

#include <QList>

namespace vanthu {

/// Keeps the status of today beside each document, so that lists can filter by it; the truth is
/// `computeValidity` over the document and what acts on it.
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
    /// Those whose status changes by the passing of a day.
    [[nodiscard]] Outcome refreshOverdue();

private:
    [[nodiscard]] Outcome refresh(DocumentId id, QDate today);

    Connection &m_connection;
};

} // namespace vanthu
