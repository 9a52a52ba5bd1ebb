// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/image_file.h"

#include "app/reader/line_order.h"
#include "app/reader/pdf_file.h"
#include "app/reader/scan_image.h"
#include "app/reader/second_look.h"
#include "app/reader/seen_words.h"
#include "core/text/normalize.h"
#include "core/text/recognized_spelling.h"

#include <QCoreApplication>
#include <QImageReader>

#include <tesseract/baseapi.h>

#include <algorithm>
#include <memory>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// What a page is drawn with for recognition: 300 dots an inch on A4.
constexpr int recognitionWidth = 2480;
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

/// One look at a scan, turned by quarters of a circle and straightened.
struct Look {
    QList<SeenWord> words; ///< in the pixels of the straightened scan
    QSize size;            ///< its pixels
    QTransform back;       ///< to the pixels of the scan as it came
};

Look look(tesseract::TessBaseAPI &api, const QImage &scan, int quarters, double pageWidth)
{
    const StraightScan straight = straightened(scan, quarters);
    const QImage grey = straight.image.convertToFormat(QImage::Format_Grayscale8);
    show(api, grey, pageWidth);
    if (api.Recognize(nullptr) != 0)
        return {};
    Look seen{wordsOf(api), straight.image.size(), straight.back};
    const QList<QRect> marks = colouredMarks(straight.image);
    const QImage plain = marks.isEmpty() ? grey : withoutColour(straight.image);
    show(api, plain, pageWidth);
    api.SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
    for (const QRect &mark : marks)
        readUnder(api, mark, straight.image.rect(), seen.words);
    readColumns(api, straight.image.rect(), seen.words);
    api.SetPageSegMode(tesseract::PSM_AUTO);
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
