// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pdf_file.h"

#include "app/reader/file_passwords.h"
#include "app/reader/line_order.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"

#include <QCoreApplication>

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

QList<PlacedWord> wordsOf(const Poppler::Page &page)
{
    QList<PlacedWord> words;
    const auto boxes = page.textList();
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
        QList<PlacedWord> words = usable ? wordsOf(*page) : QList<PlacedWord>();
        if (saysWrongLetters(words))
            words.clear();
        read.pagesWithoutText += words.isEmpty() ? 1 : 0;
        read.text.pages.append(orderedPage(words, usable ? size : QSizeF(1, 1)));
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
