// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pdf_file.h"

#include "app/reader/file_passwords.h"
#include "app/reader/line_order.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"

#include <QCoreApplication>
#include <QTransform>

#include <memory>
#include <poppler-qt6.h>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// A page of A0 at 200 dots an inch; more is a mistake or an attack.
constexpr double mostPixels = 64e6;
constexpr double pointsPerInch = 72.0;

using Document = std::unique_ptr<Poppler::Document>;

/// What Poppler thinks of a file goes into the answer, not to the terminal.
void silencePoppler()
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
}

Result<Document> opened(const reader_protocol::Request &request)
{
    silencePoppler();
    Document document = Poppler::Document::load(request.file);
    if (!document) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr("“%1” is a damaged PDF and cannot be read. The file itself is "
                                  "kept; ask for it again.")
                        .arg(request.shownAs));
    }
    const auto opens = [&document](const QByteArray &key) { return !document->unlock(key, key); };
    if (document->isLocked() && !opensWithAPassword(request.file, request.passwords, opens))
        return needsItsPassword(request.shownAs);
    if (document->numPages() == 0) {
        return fail(
            Error::Code::Unreadable,
            Sentences::tr("“%1” is a PDF without pages. Ask for it again.").arg(request.shownAs));
    }
    if (document->numPages() > request.pages) {
        return fail(Error::Code::TooLarge,
                    Sentences::tr("“%1” has %2 pages, more than the %3 that are read. The file "
                                  "itself is kept.")
                        .arg(request.shownAs)
                        .arg(document->numPages())
                        .arg(request.pages));
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return document;
}

/// Letters that no Vietnamese or English text has tell of a font that says wrong letters for its
/// shapes; such a page is recognised like a scan.
bool saysWrongLetters(const QList<PlacedWord> &words)
{
    constexpr int fewestLetters = 60;
    constexpr double mostForeign = 0.04;
    int letters = 0;
    int foreign = 0;
    for (const PlacedWord &word : words) {
        for (const QChar c : word.text) {
            if (!c.isLetter())
                continue;
            ++letters;
            const char16_t base = fold(c.unicode());
            foreign += base < u'a' || base > u'z' ? 1 : 0;
        }
    }
    return letters >= fewestLetters && foreign > mostForeign * letters;
}

using Rotation = Poppler::Page::Rotation;

/// The turn after which a page's lines run level: pages that were scanned or printed lying on their
/// side keep their text that way.
Rotation uprightTurn(const Poppler::Page &page)
{
    int right = 0;
    int down = 0;
    int left = 0;
    int up = 0;
    const auto boxes = page.textList();
    for (const auto &box : boxes) {
        const auto last = static_cast<int>(box->text().size()) - 1;
        if (last < 2)
            continue;
        const QPointF way = box->charBoundingBox(last).center() - box->charBoundingBox(0).center();
        int &direction = qAbs(way.x()) >= qAbs(way.y()) ? (way.x() > 0 ? right : left)
                                                        : (way.y() > 0 ? down : up);
        ++direction;
    }
    if (left > right && left > down + up)
        return Rotation::Rotate180;
    if (down > right + left && down > up)
        return Rotation::Rotate270;
    if (up > right + left && up > down)
        return Rotation::Rotate90;
    return Rotation::Rotate0;
}

/// A page of `size` turned, with the way of its fractions back to those of the page as it is seen.
struct TurnedPage {
    QSizeF size;
    QTransform back;
};

TurnedPage turned(QSizeF size, Rotation turn)
{
    switch (turn) {
    case Rotation::Rotate90: return {size.transposed(), QTransform(0, -1, 1, 0, 0, 1)};
    case Rotation::Rotate180: return {size, QTransform(-1, 0, 0, -1, 1, 1)};
    case Rotation::Rotate270: return {size.transposed(), QTransform(0, 1, -1, 0, 1, 0)};
    case Rotation::Rotate0: break;
    }
    return {size, {}};
}

QList<PlacedWord> wordsOf(const Poppler::Page &page, Rotation turn)
{
    QList<PlacedWord> words;
    const auto boxes = page.textList(turn);
    for (const auto &box : boxes) {
        const QString text = normalizedLine(box->text());
        if (!text.isEmpty())
            words.append(
                {text, box->boundingBox(), box->hasSpaceAfter() || box->nextWord() == nullptr});
    }
    return words;
}
} // namespace

Result<ReadFile> readPdf(const reader_protocol::Request &request)
{
    VT_TRY(const Document document, opened(request));
    ReadFile read;
    read.mediaType = u"application/pdf"_s;
    read.pages = document->numPages();
    read.title = normalizedLine(document->title());
    for (int number = 0; number < read.pages; ++number) {
        const std::unique_ptr<Poppler::Page> page(document->page(number));
        const QSizeF size = page ? page->pageSizeF() : QSizeF();
        const bool usable = page && size.width() > 0 && size.height() > 0;
        const Rotation turn = usable ? uprightTurn(*page) : Rotation::Rotate0;
        QList<PlacedWord> words = usable ? wordsOf(*page, turn) : QList<PlacedWord>();
        if (saysWrongLetters(words))
            words.clear();
        read.pagesWithoutText += words.isEmpty() ? 1 : 0;
        const TurnedPage upright = turned(usable ? size : QSizeF(1, 1), turn);
        TextPage text = orderedPage(words, upright.size);
        for (TextWord &word : text.words)
            word.box = upright.back.mapRect(word.box);
        text.size = usable ? size : QSizeF(1, 1);
        read.text.pages.append(text);
    }
    return read;
}

Result<QImage> renderPdf(const reader_protocol::Request &request)
{
    VT_TRY(const Document document, opened(request));
    const std::unique_ptr<Poppler::Page> page(request.page < 0 ? nullptr
                                                               : document->page(request.page));
    const QSizeF size = page ? page->pageSizeF() : QSizeF();
    if (!page || size.isEmpty() || request.width <= 0) {
        return fail(
            Error::Code::NotFound,
            Sentences::tr("“%1” has no page %2.").arg(request.shownAs).arg(request.page + 1));
    }
    double scale = request.width / size.width();
    const double pixels = size.width() * size.height() * scale * scale;
    if (pixels > mostPixels)
        scale *= std::sqrt(mostPixels / pixels);
    const QImage image = page->renderToImage(pointsPerInch * scale, pointsPerInch * scale);
    if (image.isNull()) {
        return fail(Error::Code::Unreadable, Sentences::tr("Page %2 of “%1” cannot be drawn.")
                                                 .arg(request.shownAs)
                                                 .arg(request.page + 1));
    }
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace vanthu::reader
