// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

namespace vanthu {

/// What stands at the top right of a first page and tells whose rules the paper follows.
enum class RightTitle { None, State, Party, Youth };

/// The lines of a paper's head, made ready for reading: what a text dump broke over lines is one
/// line again ("Hà" / "Nội, ngày 19 tháng 5 năm 2011"), columns that it ran together are divided
/// ("UBND TỈNH … CỘNG HÒA …"), and drawn rules are blank lines.
class HeadLines {
public:
    explicit HeadLines(const SourceText &source);

    [[nodiscard]] const QList<SourceLine> &lines() const { return m_lines; }
    [[nodiscard]] RightTitle title() const { return m_title; }
    /// The line of the title; -1 where there is none.
    [[nodiscard]] qsizetype titleLine() const { return m_titleLine; }
    /// The first line of the head: what stands above it is a stamp or a web page's own words.
    [[nodiscard]] qsizetype first() const { return m_first; }
    /// Whether the head has a left and a right column.
    [[nodiscard]] bool hasColumns() const { return m_hasColumns; }
    /// Whether a segment stands in the left column; in a head of one column all do.
    [[nodiscard]] bool isLeft(const Segment &segment) const
    {
        return !m_hasColumns || segment.left < m_middle;
    }
    /// Whether a segment is the national or Party title, or the motto.
    [[nodiscard]] static bool isTitle(const Segment &segment);

private:
    void divide();
    void join();
    void findTitle();
    void findFirst();
    [[nodiscard]] bool belongsAboveTitle(qsizetype line) const;

    QList<SourceLine> m_lines;
    RightTitle m_title = RightTitle::None;
    qsizetype m_titleLine = -1;
    qsizetype m_first = 0;
    double m_middle = 0.5;
    bool m_hasColumns = false;
};

/// Where ", ngày 5 tháng 3 năm 2020" with the place before it begins at the end of a text; -1 where
/// there is none. The day may be blank.
[[nodiscard]] qsizetype placeAndDateAt(const Segment &segment);

/// Whether a text is written in capitals.
[[nodiscard]] bool isCapitals(QStringView text);

} // namespace vanthu
