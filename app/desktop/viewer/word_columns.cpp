// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewer/word_columns.h"

#include <algorithm>

namespace vanthu::desktop {

namespace {
/// Justified lines have gaps of up to 15 points; the blocks of a head stand 30 and more apart.
constexpr double gapOfColumns = 0.04;

bool followsClosely(const PageBox &before, const PageBox &word)
{
    const bool sameLine = word.center().y() < before.bottom() && word.center().y() > before.top();
    return sameLine && word.left() >= before.left() && word.left() - before.right() < gapOfColumns;
}
} // namespace

QList<WordSpan> spansOf(const TextPage &page)
{
    QList<WordSpan> spans;
    spans.reserve(page.words.size());
    qsizetype first = 0;
    for (qsizetype at = 0; at < page.words.size(); ++at) {
        const PageBox &box = page.words.at(at).box;
        if (at > 0 && followsClosely(page.words.at(at - 1).box, box)) {
            spans.append({spans.last().left, box.right()});
        } else {
            first = at;
            spans.append({box.left(), box.right()});
        }
        for (qsizetype before = first; before < at; ++before)
            spans[before].right = std::max(spans.at(before).right, box.right());
    }
    return spans;
}

} // namespace vanthu::desktop
