// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paragraph.h"

#include <QFont>
#include <QHash>

#include <deque>
#include <vector>

namespace vanthu {

/// The fonts of a report with the widths of their letters.
///
/// Letters are set without kerning and ligatures: a line is as wide as the sum of its letters, and
/// each letter comes out of a PDF as it went in. One book belongs to one thread.
class FontBook {
public:
    FontBook();

    /// Painters draw `font` in units of 1/unitsPerPoint point.
    static constexpr int unitsPerPoint = 10;

    /// A style's number in this book.
    [[nodiscard]] int indexOf(const TextStyle &style);
    [[nodiscard]] const QFont &font(int index) const { return m_faces.at(size_t(index)).font; }
    /// Of one letter, in points.
    [[nodiscard]] double advance(int index, char32_t letter);
    [[nodiscard]] double ascent(int index) const { return m_faces.at(size_t(index)).ascent; }
    /// From one baseline to the next in points.
    [[nodiscard]] double height(int index) const { return m_faces.at(size_t(index)).height; }

private:
    struct Face {
        TextStyle style;
        QFont font;
        double ascent = 0;
        double height = 0;
        std::vector<float>
            common; ///< advances of the letters below U+2100; negative = not asked yet
        QHash<char32_t, float> rare;
    };

    std::deque<Face> m_faces;
};

} // namespace vanthu
