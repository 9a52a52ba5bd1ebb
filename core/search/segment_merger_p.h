// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/segment_p.h"
#include "core/storage/connection.h"

namespace vanthu {

/// Reads a segment term by term, in order.
class SegmentCursor {
public:
    enum class Leave { Everything, Nothing }; ///< of the rows that it has read

    /// Both outlive the cursor.
    SegmentCursor(Connection &connection, const Segment &segment, Leave leave);

    /// False at the end.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] const QByteArray &term() const { return m_row->term(); }
    /// The documents of the term, the dead included.
    [[nodiscard]] Result<Ordinals> ordinals();
    /// Whether something could not be read; it was passed over.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    [[nodiscard]] Result<QByteArray> row(quint32 number);
    [[nodiscard]] Result<bool> nextRow();

    Connection &m_connection;
    const Segment &m_segment;
    Leave m_leave;
    size_t m_place = 0;
    QByteArray m_data;
    std::optional<DictionaryRow> m_row;
    bool m_atEnd = false;
    bool m_damaged = false;
};

/// Whether every row of a segment can be read.
[[nodiscard]] Result<bool> isWhole(Connection &connection, const Segment &segment);

/// Writes one segment with the living documents of several, which are gone afterwards but for their
/// headers. Answers the places of those that were damaged: their documents lack terms.
[[nodiscard]] Result<std::vector<size_t>>
mergeSegments(Connection &connection, const std::vector<const Segment *> &from, qint64 into);

} // namespace vanthu
