// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/segment_p.h"
#include "core/storage/connection.h"

#include <QList>

namespace vanthu {

/// The segments of the index as they are in the database.
class SegmentStore {
public:
    /// `connection` outlives the store.
    explicit SegmentStore(Connection &connection)
        : m_connection(connection)
    {
    }

    struct State {
        qint64 generation = 0;
        int rules = 0;
    };
    [[nodiscard]] Result<State> state();
    /// Counts a change of the index; answers the new generation.
    [[nodiscard]] Result<qint64> nextGeneration();
    [[nodiscard]] Result<qint64> nextSegmentId();

    /// Brings what was read before up to now: all that is readable, the oldest first, with the
    /// dead. Answers those that cannot be read.
    [[nodiscard]] Result<QList<qint64>> refresh(std::vector<Segment> &segments);
    /// Writes the dead of a segment anew.
    [[nodiscard]] Outcome writeDead(const Segment &segment);
    [[nodiscard]] Outcome remove(qint64 id);

private:
    [[nodiscard]] Result<QList<qint64>> ids();
    [[nodiscard]] Result<std::unique_ptr<Segment>> segment(qint64 id);
    [[nodiscard]] Outcome readDead(std::vector<Segment> &segments);

    Connection &m_connection;
};

} // namespace vanthu
