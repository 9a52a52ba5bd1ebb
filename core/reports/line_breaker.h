// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/font_book.h"
#include "core/reports/paragraph.h"

#include <QList>
#include <QString>

namespace vanthu {

/// Letters of one style in a row on a line.
struct Fragment {
    double x = 0; ///< from the left edge of the paragraph's column
    double width = 0;
    int style = 0; ///< number in the font book
    QString text;
};

struct Line {
    double height = 0;
    double baseline = 0; ///< below the line's top
    QList<Fragment> fragments;

    [[nodiscard]] double left() const;
    [[nodiscard]] double right() const; ///< without blanks at the end
};

/// Sets a paragraph in a column of that width. A word that is wider than the column is parted,
/// after a hyphen or slash where there is one. An empty paragraph is one empty line. Control and
/// direction characters are left out.
[[nodiscard]] QList<Line> breakLines(const Paragraph &paragraph, double width, FontBook &fonts);

} // namespace vanthu
