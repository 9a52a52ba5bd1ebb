// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/storage/connection.h"

namespace vanthu {

/// The searches that people keep under a name.
class SavedSearches {
public:
    /// `connection` outlives the store.
    explicit SavedSearches(Connection &connection)
        : m_connection(connection)
    {
    }

    /// In the order of their names, without counts.
    [[nodiscard]] Result<QList<SavedSearch>> all();
    /// A search of that name takes another query.
    [[nodiscard]] Outcome save(const QString &name, const QString &query);
    /// Errors: NotFound.
    [[nodiscard]] Outcome remove(const QString &name);

private:
    Connection &m_connection;
};

} // namespace vanthu
