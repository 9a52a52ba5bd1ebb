// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paragraph.h"

#include <functional>
#include <variant>

namespace vanthu {

struct TableColumn {
    double widthMm = 0; ///< 0 = what the others leave
    QString heading;
};

struct TableRow {
    QList<Paragraph> cells; ///< one a column; one alone spans them all
    bool keepWithNext = false;
};

enum class TableLines { Grid, None };

/// A table whose headings come again on every page. A row stays on one page unless it is higher
/// than a page; then it is parted between two lines.
struct Table {
    QList<TableColumn> columns;
    int rowCount = 0;
    std::function<TableRow(int)> row; ///< asked whenever a row is measured or painted
    TableLines lines = TableLines::Grid;
    TextStyle headingStyle{.size = 11, .bold = true};
    bool numbersColumns =
        false; ///< a row "(1) (2) (3)" below the headings, as the law's forms have
    double after = 0;

    /// Whether any column has a heading.
    [[nodiscard]] bool hasHeadings() const;
};

/// Columns of paragraphs beside each other, on one page: a letter's head, its signatures.
struct SideBySide {
    struct Side {
        double widthMm = 0; ///< 0 = what the others leave, shared equally
        QList<Paragraph> paragraphs;
    };

    QList<Side> sides;
    double before = 0;
    double after = 0;
};

struct PageBreak {};

using Block = std::variant<Paragraph, Table, SideBySide, PageBreak>;

} // namespace vanthu
