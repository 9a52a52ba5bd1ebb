// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/segment_p.h"
#include "core/storage/connection.h"

namespace vanthu {

/// Writes a segment, term by term in the order of their bytes.
class SegmentWriter {
public:
    /// `documents` are the ids, ascending; `connection` outlives the writer.
    SegmentWriter(Connection &connection, qint64 segment, const std::vector<DocumentId> &documents);

    /// `term` is larger than the one before; `ordinals` are ascending and not empty.
    [[nodiscard]] Outcome add(const QByteArray &term, const Ordinals &ordinals);
    [[nodiscard]] Outcome finish();

private:
    [[nodiscard]] Outcome flush();
    [[nodiscard]] Outcome writeRow(const QByteArray &body);

    Connection &m_connection;
    Segment m_segment;
    quint32 m_nextRow = 0;
    QByteArray m_row;       ///< the dictionary row that grows
    QByteArray m_firstTerm; ///< of it
    QByteArray m_lastTerm;
};

} // namespace vanthu
