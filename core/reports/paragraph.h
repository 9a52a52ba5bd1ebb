// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRgb>
#include <QString>

#include <optional>

namespace vanthu {

/// All lengths of the reports are points (1/72 inch) unless their name says millimetres.
[[nodiscard]] constexpr double points(double mm)
{
    return mm * 72.0 / 25.4;
}

/// The face is always the one of the regulations (Times New Roman or its metric twin).
struct TextStyle {
    double size = 12;
    bool bold = false;
    bool italic = false;
    bool underline = false;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// Letters of one style. A '\n' begins a new line of the same paragraph.
struct TextRun {
    QString text;
    TextStyle style;
};

enum class Align { Left, Centre, Right, Justify };
enum class Frame { None, Single, Double };

struct Paragraph {
    QList<TextRun> runs;
    Align align = Align::Left;
    double firstIndent = 0; ///< of its first line, on top of `indent`
    double indent = 0;      ///< of all lines
    double before = 0;      ///< blank above; none at the top of a page
    double after = 0;
    double lineSpacing = 1;    ///< times the height of the letters
    double ruleBelow = 0;      ///< length of a thin rule under it, as a part of its longest line
    Frame frame = Frame::None; ///< a stamp's frame, tight around the text
    QRgb colour = 0xff000000;
    bool keepWithNext = false;       ///< stands on the page where the next block begins
    std::optional<int> outlineLevel; ///< a bookmark with its text leads here
};

/// A paragraph of one style.
[[nodiscard]] inline Paragraph paragraph(const QString &text, TextStyle style,
                                         Align align = Align::Left)
{
    Paragraph made;
    made.runs = {{text, style}};
    made.align = align;
    return made;
}

} // namespace vanthu
