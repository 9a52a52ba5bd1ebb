// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace vanthu {

/// A paper of the queue, as others name it.
struct IntakeRef {
    IntakeId id;
    QString uid;
    QString name;

    friend bool operator==(const IntakeRef &, const IntakeRef &) = default;
};

struct IntakePageRow {
    IntakeRef source;
    int page = 0; ///< from 0
    int turn = 0; ///< quarters, clockwise
};

/// Which papers of the queue were made of which pages of others.
class IntakePageStore {
public:
    /// `connection` outlives the store.
    explicit IntakePageStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Outcome add(IntakeId item, const QList<IntakePageRow> &pages);
    /// The paper is made of nothing any more.
    [[nodiscard]] Outcome remove(IntakeId item);
    /// In their order; empty for a file that stands as it came.
    [[nodiscard]] Result<QList<IntakePageRow>> of(IntakeId item);
    /// Of all papers in these states that were made of others.
    [[nodiscard]] Result<QHash<IntakeId, QList<IntakePageRow>>> inStates(const QStringList &states);
    /// The papers that have pages of this one, oldest first.
    [[nodiscard]] Result<QList<IntakeRef>> madeFrom(IntakeId source);

private:
    Connection &m_connection;
};

} // namespace vanthu
