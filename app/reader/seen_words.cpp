// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/seen_words.h"

#include "core/text/normalize.h"

#include <tesseract/baseapi.h>

#include <memory>

namespace vanthu::reader {

namespace {
constexpr double pointsPerInch = 72.0;
/// Words that Tesseract itself takes for noise.
constexpr float lowestConfidence = 20;

/// The word's box with the height of its line, so that words without tall letters keep to it.
QRectF onItsLine(const tesseract::ResultIterator &at, const QRectF &box)
{
    int fromX = 0;
    int fromY = 0;
    int toX = 0;
    int toY = 0;
    float height = 0;
    float descenders = 0;
    float ascenders = 0;
    if (!at.Baseline(tesseract::RIL_WORD, &fromX, &fromY, &toX, &toY))
        return box;
    at.RowAttributes(&height, &descenders, &ascenders);
    const double base = (fromY + toY) / 2.0;
    const double top = base - static_cast<double>(height + descenders);
    const double bottom = base - static_cast<double>(descenders);
    return bottom - top > 1 ? QRectF(box.left(), top, box.width(), bottom - top) : box;
}
} // namespace

void joinTornCapitals(QList<SeenWord> &words)
{
    constexpr double narrow = 0.35; // of the line's height
    for (qsizetype at = 0; at + 1 < words.size(); ++at) {
        SeenWord &capital = words[at];
        const SeenWord &rest = words.at(at + 1);
        const double gap = rest.box.left() - capital.box.right();
        const bool sameLine =
            qAbs(rest.box.center().y() - capital.box.center().y()) < capital.box.height() / 2;
        if (capital.text.size() != 1 || !capital.text.at(0).isUpper() || !rest.text.at(0).isLower()
            || !sameLine || gap < -capital.box.width() || gap > narrow * capital.box.height())
            continue;
        capital.text += rest.text;
        capital.box |= rest.box;
        words.removeAt(at + 1);
    }
}

QList<SeenWord> wordsOf(tesseract::TessBaseAPI &api)
{
    QList<SeenWord> words;
    const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
    if (!at)
        return words;
    do {
        // NOLINTNEXTLINE(modernize-avoid-c-arrays,cppcoreguidelines-avoid-c-arrays): Tesseract's
        // own
        const std::unique_ptr<char[]> utf8(at->GetUTF8Text(tesseract::RIL_WORD));
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        const float confidence = at->Confidence(tesseract::RIL_WORD);
        if (!utf8 || confidence < lowestConfidence
            || !at->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
            continue;
        const QString text = normalizedLine(QString::fromUtf8(utf8.get()));
        if (text.isEmpty())
            continue;
        const QRectF box(left, top, right - left, bottom - top);
        const bool upended = text.size() > 2 && box.height() > box.width();
        words.append({text, upended ? box : onItsLine(*at, box), confidence, upended});
    } while (at->Next(tesseract::RIL_WORD));
    return words;
}

void show(tesseract::TessBaseAPI &api, const QImage &grey, double pageWidth)
{
    api.SetImage(grey.constBits(), grey.width(), grey.height(), 1,
                 static_cast<int>(grey.bytesPerLine()));
    api.SetSourceResolution(qMax(70, qRound(grey.width() / pageWidth * pointsPerInch)));
}

double harvest(const QList<SeenWord> &words, const QRectF &area)
{
    constexpr float credible = 60;
    double sum = 0;
    for (const SeenWord &word : words) {
        if (area.contains(word.box.center()) && word.confidence >= credible && word.text.size() > 1)
            sum += static_cast<double>(word.confidence);
    }
    return sum;
}

} // namespace vanthu::reader
