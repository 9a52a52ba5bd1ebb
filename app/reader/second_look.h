// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/seen_words.h"

namespace vanthu::reader {

/// Reads once more what lies under a seal or a signature, with the coloured ink taken off, and
/// keeps what was read better. The picture that recognition was shown is that of `page`.
void readUnder(tesseract::TessBaseAPI &api, const QRect &mark, const QRect &page,
               QList<SeenWord> &words);

/// Reads the two columns of a head and of a signature each for itself: their lines do not stand
/// level with each other, and read across the page they spoil one another.
void readColumns(tesseract::TessBaseAPI &api, const QRect &page, QList<SeenWord> &words);

} // namespace vanthu::reader
