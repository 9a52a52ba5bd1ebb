// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/image_file.h"

#include "app/reader/line_order.h"
#include "app/reader/pdf_file.h"
#include "app/reader/scan_image.h"
#include "core/text/normalize.h"
#include "core/text/recognized_spelling.h"

#include <QCoreApplication>
#include <QImageReader>

#include <tesseract/baseapi.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr double pointsPerInch = 72.0;
/// What a page is drawn with for recognition: 300 dots an inch on A4.
constexpr int recognitionWidth = 2480;
/// Words that Tesseract itself takes for noise.
constexpr float lowestConfidence = 20;
constexpr int mostMegabytes = 512;

Result<QImage> pageImage(const reader_protocol::Request &request)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(request.file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (request.page > 0)
        reader.jumpToImage(request.page);
    const QImage image = reader.read();
    if (image.isNull()) {
        return fail(
            Error::Code::Unreadable,
            Sentences::tr("“%1” is a damaged picture and cannot be read. The file itself is "
                          "kept; scan it again.")
                .arg(request.shownAs),
            reader.errorString());
    }
    return image;
}

/// Pictures that say no resolution are taken for A4.
QSizeF pointsOf(const QImage &image)
{
    constexpr double a4Width = 595;
    return {a4Width, a4Width * image.height() / qMax(1, image.width())};
}

/// One engine for the life of the reader: loading the language takes longer than a page.
tesseract::TessBaseAPI *engine()
{
    static const std::unique_ptr<tesseract::TessBaseAPI> api = [] {
        auto made = std::make_unique<tesseract::TessBaseAPI>();
        for (const char *languages : {"vie", "eng"}) {
            if (made->Init(nullptr, languages, tesseract::OEM_LSTM_ONLY) == 0) {
                made->SetPageSegMode(tesseract::PSM_AUTO);
                return made;
            }
        }
        return std::unique_ptr<tesseract::TessBaseAPI>();
    }();
    return api.get();
}

/// A word as Tesseract sees it, in pixels.
struct SeenWord {
    QString text;
    QRectF box;
    float confidence = 0; ///< 0 to 100
    bool upended = false; ///< taller than wide: its line runs up or down the page
};

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

/// "N guyễn" with no gap that a blank would have is one word.
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

/// How much of an area was read, by words that are words.
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

/// Reads once more what lies under a seal or a signature, with the coloured ink taken off, and
/// keeps what was read better.
void readUnder(tesseract::TessBaseAPI &api, const QRect &mark, const QRect &page,
               QList<SeenWord> &words)
{
    constexpr int margin = 40;
    constexpr double asGood = 0.6;
    const int wider = margin + mark.width() / 4;
    const QRect area = mark.adjusted(-wider, -margin / 2, wider, margin / 2).intersected(page);
    // wide enough that no word of the area is cut
    const QRect looked =
        area.adjusted(-2 * margin, -2 * margin, 2 * margin, 2 * margin).intersected(page);
    api.SetRectangle(looked.x(), looked.y(), looked.width(), looked.height());
    if (api.Recognize(nullptr) != 0)
        return;
    const QList<SeenWord> under = wordsOf(api);
    const double found = harvest(under, area);
    if (found <= 0 || found < asGood * harvest(words, area))
        return;
    const auto inside = [&area](const SeenWord &word) {
        return QRectF(area).contains(word.box.center());
    };
    // what stands beside the mark, or was sure, and has no successor stays
    constexpr float sure = 85;
    words.removeIf([&](const SeenWord &word) {
        const bool succeeded =
            std::any_of(under.cbegin(), under.cend(),
                        [&word](const SeenWord &other) { return other.box.intersects(word.box); });
        const bool marked = QRectF(mark).intersects(word.box) && word.confidence < sure;
        return inside(word) && (succeeded || marked);
    });
    std::copy_if(under.cbegin(), under.cend(), std::back_inserter(words), inside);
}

/// One look at a scan, turned by quarters of a circle and straightened.
struct Look {
    QList<SeenWord> words; ///< in the pixels of the straightened scan
    QSize size;            ///< its pixels
    QTransform back;       ///< to the pixels of the scan as it came
};

Look look(tesseract::TessBaseAPI &api, const QImage &scan, int quarters, double pageWidth)
{
    const StraightScan straight = straightened(scan, quarters);
    show(api, straight.image.convertToFormat(QImage::Format_Grayscale8), pageWidth);
    if (api.Recognize(nullptr) != 0)
        return {};
    Look seen{wordsOf(api), straight.image.size(), straight.back};
    const QList<QRect> marks = colouredMarks(straight.image);
    if (!marks.isEmpty()) {
        show(api, withoutColour(straight.image), pageWidth);
        api.SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
        for (const QRect &mark : marks)
            readUnder(api, mark, straight.image.rect(), seen.words);
        api.SetPageSegMode(tesseract::PSM_AUTO);
    }
    joinTornCapitals(seen.words);
    api.Clear();
    return seen;
}

/// Upright as it came, or turned where its lines do not run level or hardly a word is read.
/// Tesseract reads lines that run up and down too, but only upright do they stand in order.
Look bestLook(tesseract::TessBaseAPI &api, const QImage &scan, double pageWidth)
{
    constexpr double fewWords = 6 * 100; // credible ones, each of 100 at most
    const auto yield = [](const Look &seen) {
        return harvest(seen.words, QRectF(QPointF(), QSizeF(seen.size)));
    };
    Look best = look(api, scan, 0, pageWidth);
    const auto upended = std::count_if(best.words.cbegin(), best.words.cend(),
                                       [](const SeenWord &word) { return word.upended; });
    const bool aside = upended * 3 > best.words.size();
    if (best.words.isEmpty() || (!aside && yield(best) >= fewWords))
        return best;
    double most = aside ? 0 : yield(best);
    for (const int quarters : {1, 2, 3}) {
        if (aside && quarters == 2)
            continue;
        Look turned = look(api, scan, quarters, pageWidth);
        if (yield(turned) <= most)
            continue;
        most = yield(turned);
        best = std::move(turned);
    }
    return best;
}

Result<TextPage> recognized(const QImage &image, QSizeF points)
{
    tesseract::TessBaseAPI *api = engine();
    if (!api) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr("Scans are not read: install the package tesseract-ocr-vie. The "
                                  "pages themselves are kept."));
    }
    const Look seen = bestLook(*api, image, points.width());
    QStringList texts;
    for (const SeenWord &word : seen.words)
        texts << word.text;
    mendRecognized(texts);
    // lines run level in what was looked at: it is put in order there, and placed on the scan
    const double pointsPerPixel = points.width() / image.width();
    QList<PlacedWord> words;
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const QRectF &box = seen.words.at(at).box;
        words.append({texts.at(at),
                      QRectF(box.topLeft() * pointsPerPixel, box.size() * pointsPerPixel), true});
    }
    TextPage page = orderedPage(words, QSizeF(seen.size) * pointsPerPixel);
    const QTransform toPixels = QTransform::fromScale(seen.size.width(), seen.size.height());
    const QTransform toScan = QTransform::fromScale(1.0 / image.width(), 1.0 / image.height());
    for (TextWord &word : page.words)
        word.box = (toPixels * seen.back * toScan).mapRect(word.box);
    page.size = points;
    page.recognized = true;
    return page;
}
} // namespace

Result<ReadFile> readImage(const reader_protocol::Request &request)
{
    VT_TRY(const QImage image, pageImage(request));
    QImageReader reader(request.file);
    reader.setDecideFormatFromContent(true);
    ReadFile read;
    read.mediaType = u"image/"_s + QString::fromLatin1(reader.format()).toLower();
    if (read.mediaType == "image/jpg"_L1)
        read.mediaType = u"image/jpeg"_s;
    read.pages = qBound(1, reader.imageCount(), request.pages);
    read.pagesWithoutText = read.pages;
    for (int page = 0; page < read.pages; ++page)
        read.text.pages.append(TextPage{pointsOf(image), {}, {}});
    return read;
}

Result<QImage> renderImage(const reader_protocol::Request &request)
{
    VT_TRY(const QImage image, pageImage(request));
    return image.scaledToWidth(qMax(1, request.width), Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

Result<ReadFile> recognizePage(FileKind kind, const reader_protocol::Request &request)
{
    reader_protocol::Request drawing = request;
    drawing.width = recognitionWidth;
    ReadFile read;
    if (kind == FileKind::Pdf) {
        VT_TRY(const QImage image, renderPdf(drawing));
        constexpr double a4Width = 595;
        const QSizeF points(a4Width, a4Width * image.height() / image.width());
        VT_TRY(const TextPage page, recognized(image, points));
        read.text.pages.append(page);
    } else {
        VT_TRY(const QImage image, pageImage(drawing));
        const QImage large = image.width() < recognitionWidth / 2
                                 ? image.scaledToWidth(recognitionWidth, Qt::SmoothTransformation)
                                 : image;
        VT_TRY(const TextPage page, recognized(large, pointsOf(image)));
        read.text.pages.append(page);
    }
    read.pages = 1;
    return read;
}

} // namespace vanthu::reader
