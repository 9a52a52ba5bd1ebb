// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/layout.h"

namespace vanthu::desktop {

/// From where to where a stretch of words goes, as fractions of the page's width.
struct WordSpan {
    double left = 0;
    double right = 1;

    [[nodiscard]] bool meets(const WordSpan &other) const
    {
        return left < other.right && other.left < right;
    }
    friend bool operator==(const WordSpan &, const WordSpan &) = default;
};

/// For each word of a page, the stretch of its line that it stands in: the two blocks of an
/// official head are two stretches, a line of running text is one.
[[nodiscard]] QList<WordSpan> spansOf(const TextPage &page);

} // namespace vanthu::desktop
