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

    /// Errors: NotFound.
    [[nodiscard]] Result<ValidityReport> report(DocumentId id, QDate asOf, UiLanguage language,
                                                const std::optional<Provision> &provision = {});
    /// All of time with its reasons. Errors: NotFound.
    [[nodiscard]] Result<QList<TimelinePeriod>>
    timeline(DocumentId id, UiLanguage language, const std::optional<Provision> &provision = {});

    /// Call it in the transaction of a change, for the documents the change bears on: of a link
    /// its two ends. What depends on them is computed too, as far as lives change.
    [[nodiscard]] Outcome refresh(const QList<DocumentId> &ids);
    /// The same for a document whose own days changed, or that came or went: with all it acts on.
    [[nodiscard]] Outcome refreshAround(DocumentId id);
    /// Computes all anew when the library was written under older rules.
    [[nodiscard]] Outcome bringUpToDate();
    /// Computes every document and writes what differs; answers how many did.
    [[nodiscard]] Result<int> rebuild();

private:
    [[nodiscard]] Result<QList<DocumentId>> compute(const QList<DocumentId> &ids);

    Connection &m_connection;
};

} // namespace vanthu
