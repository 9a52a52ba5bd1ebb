// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/image_file.h"

#include "app/reader/line_order.h"
#include "app/reader/pdf_file.h"
#include "core/text/normalize.h"

#include <QCoreApplication>
#include <QImageReader>

#include <tesseract/baseapi.h>

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

QList<PlacedWord> wordsOf(tesseract::TessBaseAPI &api, QSizeF scale)
{
    QList<PlacedWord> words;
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
        if (!utf8 || at->Confidence(tesseract::RIL_WORD) < lowestConfidence
            || !at->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
            continue;
        const QString text = normalizedLine(QString::fromUtf8(utf8.get()));
        if (!text.isEmpty()) {
            words.append({text,
                          QRectF(left * scale.width(), top * scale.height(),
                                 (right - left) * scale.width(), (bottom - top) * scale.height()),
                          true});
        }
    } while (at->Next(tesseract::RIL_WORD));
    return words;
}

Result<TextPage> recognized(const QImage &image, QSizeF points)
{
    tesseract::TessBaseAPI *api = engine();
    if (!api) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr("Scans are not read: install the package tesseract-ocr-vie. The "
                                  "pages themselves are kept."));
    }
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    api->SetImage(grey.constBits(), grey.width(), grey.height(), 1,
                  static_cast<int>(grey.bytesPerLine()));
    api->SetSourceResolution(qMax(70, qRound(grey.width() / points.width() * pointsPerInch)));
    if (api->Recognize(nullptr) != 0)
        return TextPage{points, {}, {}};
    const QSizeF scale(points.width() / grey.width(), points.height() / grey.height());
    TextPage page = orderedPage(wordsOf(*api, scale), points);
    page.recognized = true;
    api->Clear();
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
