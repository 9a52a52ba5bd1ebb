// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/blocks.h"
#include "core/reports/line_breaker.h"

#include <vector>

namespace vanthu {

/// A paragraph with its lines.
struct SetParagraph {
    QList<Line> lines;
    double frame = 0; ///< room of its frame above and below the lines
    double rule = 0;  ///< room of the rule below it

    /// Of some of its lines, with the room around the first and below the last.
    [[nodiscard]] double height(qsizetype first, qsizetype count) const;
    [[nodiscard]] double height() const { return height(0, lines.size()); }
    [[nodiscard]] double left() const;  ///< of its leftmost line
    [[nodiscard]] double right() const; ///< of its rightmost line
};

/// The cells of a row with their lines.
struct SetRow {
    QList<SetParagraph> cells;

    [[nodiscard]] qsizetype lineCount() const; ///< of its longest cell
    /// With the padding.
    [[nodiscard]] double height(qsizetype first, qsizetype count) const;
    [[nodiscard]] double height() const { return height(0, lineCount()); }
};

struct SetSides {
    struct Side {
        double x = 0;
        QList<SetParagraph> paragraphs;
        QList<double> tops; ///< of each paragraph below the top of the block
        double height = 0;
    };

    QList<Side> sides;
    double height = 0;
};

/// Sets blocks in a column of a width.
class BlockSetter {
public:
    BlockSetter(double width, FontBook &fonts)
        : m_width(width)
        , m_fonts(fonts)
    {
    }

    static constexpr double cellPaddingX = 4;
    static constexpr double cellPaddingY = 2.5;

    [[nodiscard]] SetParagraph paragraph(const Paragraph &text) const;
    [[nodiscard]] SetRow row(const Table &table, const TableRow &row) const;
    [[nodiscard]] SetRow headings(const Table &table) const;
    /// "(1)", "(2)" … below the headings; without cells where the table has none.
    [[nodiscard]] SetRow columnNumbers(const Table &table) const;
    /// Of all that comes again at the top of a page.
    [[nodiscard]] double headingsHeight(const Table &table) const;
    [[nodiscard]] SetSides sides(const SideBySide &block) const;
    /// The left edges of the columns, and the right edge of the last.
    [[nodiscard]] std::vector<double> edges(const Table &table) const;

private:
    double m_width;
    FontBook &m_fonts;
};

} // namespace vanthu
