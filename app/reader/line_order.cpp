// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/line_order.h"

#include <algorithm>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
struct Line {
    QList<PlacedWord> words;
    double top = 0;
    double bottom = 0;

    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] bool holds(const QRectF &box) const
    {
        const double overlap = qMin(bottom, box.bottom()) - qMax(top, box.top());
        return overlap > 0.5 * qMin(height(), box.height());
    }
    void add(const PlacedWord &word)
    {
        if (words.isEmpty()) {
            top = word.box.top();
            bottom = word.box.bottom();
        }
        words.append(word);
    }
};

QList<Line> linesOf(QList<PlacedWord> words)
{
    std::stable_sort(words.begin(), words.end(), [](const PlacedWord &a, const PlacedWord &b) {
        return a.box.center().y() < b.box.center().y();
    });
    QList<Line> lines;
    for (const PlacedWord &word : std::as_const(words)) {
        if (lines.isEmpty() || !lines.last().holds(word.box))
            lines.append(Line{});
        lines.last().add(word);
    }
    for (Line &line : lines) {
        std::stable_sort(
            line.words.begin(), line.words.end(),
            [](const PlacedWord &a, const PlacedWord &b) { return a.box.left() < b.box.left(); });
    }
    return lines;
}

/// Blanks between two words: none inside a word, one in running text, more in a gap.
int blanksBetween(const PlacedWord &left, const PlacedWord &right, double height)
{
    const double gap = right.box.left() - left.box.right();
    if (!left.blankBehind && gap < 0.12 * height)
        return 0;
    if (gap <= 2 * height)
        return 1;
    return qMin(60, qMax(4, static_cast<int>(gap / (0.5 * height))));
}
} // namespace

TextPage orderedPage(const QList<PlacedWord> &words, QSizeF size)
{
    TextPage page;
    page.size = size;
    const PlacedWord *before = nullptr;
    double previousBottom = 0;
    const QList<Line> lines = linesOf(words);
    for (const Line &line : lines) {
        if (!page.text.isEmpty()) {
            page.text += u'\n';
            if (line.top - previousBottom > 0.9 * line.height())
                page.text += u'\n'; // a space between paragraphs
        }
        previousBottom = line.bottom;
        before = nullptr;
        for (const PlacedWord &word : line.words) {
            if (before)
                page.text += QString(blanksBetween(*before, word, line.height()), u' ');
            const PageBox box(word.box.x() / size.width(), word.box.y() / size.height(),
                              word.box.width() / size.width(), word.box.height() / size.height());
            page.words.append({word.text, box, page.text.size()});
            page.text += word.text;
            before = &word;
        }
    }
    return page;
}

} // namespace vanthu::reader
