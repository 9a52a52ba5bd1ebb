// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/layout.h"

namespace vanthu {

/// A place in a text with pages.
struct TextPlace {
    int page = 0; ///< from 0
    PageBox box;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// Words that two texts do not share at one spot: those that one has and the other has not, or has
/// otherwise.
struct TextDifference {
    QList<TextPlace> left;  ///< a box a word; empty where only the right text has words
    QList<TextPlace> right; ///< the same
    TextPlace atLeft;       ///< where to look: the first of the words, or the word before the gap
    TextPlace atRight;

    friend bool operator==(const TextDifference &, const TextDifference &) = default;
};

struct TextComparison {
    QList<TextDifference> differences; ///< in the order of the texts
    double likeness = 1;               ///< share of the words that both have, 0 to 1

    friend bool operator==(const TextComparison &, const TextComparison &) = default;
};

/// How two papers differ, word by word with their places. Signs between words do not matter; marks
/// and capitals do, unless one of the papers was read from a picture. Pure; any thread.
[[nodiscard]] TextComparison compareTexts(const TextDocument &left, const TextDocument &right);

} // namespace vanthu
