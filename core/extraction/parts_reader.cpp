// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/head_reader_p.h"
#include "core/extraction/parts_reader_p.h"
#include "core/extraction/source_text_p.h"
#include "core/extraction/tail_reader_p.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Above the head there may be a page number and a stamp of arrival.
constexpr int linesAboveTitle = 12;
/// From the title down to the lines below type and subject.
constexpr int linesOfHead = 16;
constexpr double sure = 0.95;
constexpr double likely = 0.8;

TextDocument pagesOf(const TextDocument &text, int first, int last)
{
    TextDocument part;
    part.pages = text.pages.sliced(first, last - first + 1);
    return part;
}

bool isTitle(const QString &line)
{
    static const QStringList titles{u"cong hoa xa hoi chu nghia"_s, u"dang cong san viet nam"_s};
    const QString folded = fold(line);
    for (const QString &title : titles) {
        const qsizetype at = folded.indexOf(title);
        if (at >= 0 && isCapitals(QStringView(line).sliced(at, title.size())))
            return true;
    }
    return false;
}

/// The first lines of a page up to where a head would end; empty when no title opens it.
QStringList headOfPage(const TextPage &page)
{
    QStringList lines;
    int title = -1;
    qsizetype start = 0;
    while (start < page.text.size() && lines.size() < linesAboveTitle + linesOfHead) {
        qsizetype end = page.text.indexOf(u'\n', start);
        end = end < 0 ? page.text.size() : end;
        const QString line = page.text.sliced(start, end - start).simplified();
        start = end + 1;
        if (line.isEmpty())
            continue;
        lines << line;
        if (title < 0 && isTitle(line))
            title = static_cast<int>(lines.size());
        if (title < 0 && lines.size() > linesAboveTitle)
            return {};
        if (title >= 0 && lines.size() >= title + linesOfHead)
            break;
    }
    return title < 0 ? QStringList() : lines;
}

/// "Phụ lục II", "Mẫu số 01", "(Ban hành kèm theo …)": what follows is a part of the document
/// before it, with whatever titles of its own.
bool belongsToAnother(const QStringList &head)
{
    static const std::array marks{u"phu luc"_s,  u"mau so"_s,  u"mau "_s,
                                  u"bieu mau"_s, u"bieu so"_s, u"(mau"_s};
    static const std::array bodies{u"can cu"_s, u"kinh gui"_s, u"dieu 1"_s, u"thuc hien"_s};
    for (const QString &line : head) {
        const QString folded = fold(line);
        const auto opens = [&folded](const QString &mark) { return folded.startsWith(mark); };
        if (std::any_of(bodies.cbegin(), bodies.cend(), opens))
            return false;
        const qsizetype along = folded.indexOf("kem theo"_L1);
        const bool promulgated =
            along >= 0 && along <= 12 && (line.at(0) == u'(' || line.at(0).isUpper());
        if (promulgated || std::any_of(marks.cbegin(), marks.cend(), opens))
            return true;
    }
    return false;
}

/// What stands in a run of pages, as far as it tells where a document begins and ends.
struct Stretch {
    ReadSelf self;
    bool hasHead = false;
    bool hasIssuer = false;
    bool isSigned = false;
};

Stretch readStretch(const TextDocument &pages)
{
    const SourceText source(pages);
    Stretch stretch;
    const Head head = readHead(source, stretch.self);
    stretch.hasHead = head.found;
    stretch.hasIssuer = !head.bodies.isEmpty();
    static_cast<void>(readTail(source, head.end, stretch.self));
    stretch.isSigned = !stretch.self.signer.isEmpty() || !stretch.self.recipients.isEmpty();
    return stretch;
}

/// A copy has a number of its own, which is not a document's: "07/SY-UBND" (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, phần II), "24-BS/UBKTTU" (Hướng dẫn 36-HD/VPTW).
bool isOfACopy(const QString &number)
{
    static const QStringList state{u"SY"_s, u"SL"_s, u"TrS"_s, u"TS"_s};
    return state.contains(number.section(u'/', -1).section(u'-', 0, 0))
           || number.section(u'/', 0, 0).endsWith("-BS"_L1);
}

bool isPlace(const QString &place)
{
    return place.size() > 1 && std::none_of(place.cbegin(), place.cend(), [](QChar c) {
               return c.isDigit() || (c.isPunct() && c != u'-');
           });
}

/// How sure it is that `page` opens another document than the one that goes from `from` to the
/// page before it; none when it does not.
std::optional<double> opensAnother(const TextDocument &text, int from, int page)
{
    const QStringList head = headOfPage(text.pages.at(page));
    if (head.isEmpty() || belongsToAnother(head))
        return std::nullopt;
    const Stretch here = readStretch(pagesOf(text, page, page));
    if (!here.hasHead || !here.hasIssuer || isOfACopy(here.self.number))
        return std::nullopt;
    const Stretch before = readStretch(pagesOf(text, from, page - 1));
    if (!before.hasHead)
        return std::nullopt;
    const bool hasNumber = !here.self.number.isEmpty();
    const bool hasDate = here.self.date.has_value();
    // a head that is repeated on every page
    if (hasNumber && here.self.number == before.self.number && !before.isSigned)
        return std::nullopt;
    if (hasNumber && hasDate)
        return before.isSigned ? sure : likely;
    // number and day of a scan may be written by hand; a form has dots in their place
    const bool written = text.pages.at(page).recognized && !here.self.type.isEmpty()
                         && (hasDate || isPlace(here.self.place));
    if (before.isSigned && (hasNumber || written))
        return likely;
    return std::nullopt;
}

PaperPart partOf(const TextDocument &text, int first, int last, double certainty)
{
    const ReadSelf self = readStretch(pagesOf(text, first, last)).self;
    return {first + 1, last + 1, self.type, self.number, certainty};
}
} // namespace

QList<PaperPart> readParts(const TextDocument &text)
{
    struct Opening {
        int page;
        double certainty;
    };
    QList<Opening> openings{{0, 1}};
    for (int page = 1; page < text.pages.size(); ++page) {
        if (const auto certainty = opensAnother(text, openings.last().page, page))
            openings.append({page, *certainty});
    }
    if (openings.size() == 1)
        return {};
    QList<PaperPart> parts;
    for (qsizetype at = 0; at < openings.size(); ++at) {
        const int next = at + 1 < openings.size() ? openings.at(at + 1).page
                                                  : static_cast<int>(text.pages.size());
        parts.append(partOf(text, openings.at(at).page, next - 1, openings.at(at).certainty));
    }
    return parts;
}

} // namespace vanthu
