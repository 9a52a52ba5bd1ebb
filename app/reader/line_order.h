// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/layout.h"

namespace vanthu::reader {

/// A word as the page gives it.
struct PlacedWord {
    QString text;
    QRectF box;              ///< points
    bool blankBehind = true; ///< false: the next word of the page belongs to it
};

/// The page's text line by line from the top, the words of a line from the left; a gap of more than
/// two letters' height stands as several blanks, so that two columns can be told apart.
[[nodiscard]] TextPage orderedPage(const QList<PlacedWord> &words, QSizeF size);

} // namespace vanthu::reader
