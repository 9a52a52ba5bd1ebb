// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

namespace tesseract {
class TessBaseAPI;
}

namespace vanthu::reader {

/// A word as Tesseract sees it, in pixels.
struct SeenWord {
    QString text;
    QRectF box;
    float confidence = 0; ///< 0 to 100
    bool upended = false; ///< taller than wide: its line runs up or down the page
};

/// Gives a grey picture to recognition; `pageWidth` in points tells its resolution.
void show(tesseract::TessBaseAPI &api, const QImage &grey, double pageWidth);
/// What was recognized last, in reading order, without what Tesseract itself takes for noise.
[[nodiscard]] QList<SeenWord> wordsOf(tesseract::TessBaseAPI &api);
/// "N guyễn" with no gap that a blank would have is one word.
void joinTornCapitals(QList<SeenWord> &words);
/// How much of an area was read, by words that are words.
[[nodiscard]] double harvest(const QList<SeenWord> &words, const QRectF &area);

} // namespace vanthu::reader
