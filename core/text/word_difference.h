// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace vanthu {

/// A stretch of two texts, in words: the same in both, or what each has in its place.
struct WordRun {
    qsizetype left = 0; ///< first word in the left text
    qsizetype leftCount = 0;
    qsizetype right = 0;
    qsizetype rightCount = 0;
    bool same = false; ///< both counts are equal then

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// How two texts differ, word by word: runs in order that cover both wholly, same and different in
/// turn. Words are compared as they are given; fold them first where marks do not matter.
[[nodiscard]] QList<WordRun> compareWords(const QStringList &left, const QStringList &right);

/// The share of words that both texts have in the same order, 0 to 1; 1 for two empty texts.
[[nodiscard]] double shareOfSame(const QList<WordRun> &runs);

} // namespace vanthu
