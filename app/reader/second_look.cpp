// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/second_look.h"

#include "core/text/fold.h"

#include <tesseract/baseapi.h>

#include <algorithm>
#include <iterator>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
constexpr float sure = 85;
constexpr float credible = 60;

QList<SeenWord> wordsIn(tesseract::TessBaseAPI &api, const QRect &area)
{
    api.SetRectangle(area.x(), area.y(), area.width(), area.height());
    return api.Recognize(nullptr) == 0 ? wordsOf(api) : QList<SeenWord>();
}

/// Where the right column of a head begins, and the lines that it takes.
struct HeadPlace {
    double split = 0;
    double top = 0;
    double bottom = 0;

    [[nodiscard]] bool found() const { return split > 0; }
};

bool isOnLine(const SeenWord &word, const QRectF &line)
{
    return qAbs(word.box.center().y() - line.center().y()) < line.height() / 2;
}

/// The words of the national or Party title, which stand close together on one line.
QRectF titleBox(const QList<SeenWord> &words, const QRect &page)
{
    static const QStringList title{u"cong"_s,  u"hoa"_s,  u"xa"_s,  u"hoi"_s,  u"chu"_s,
                                   u"nghia"_s, u"viet"_s, u"nam"_s, u"dang"_s, u"san"_s};
    constexpr int fewest = 4;
    constexpr double upperPart = 0.4;
    for (const SeenWord &first : words) {
        if (first.box.top() > upperPart * page.height() || !title.contains(fold(first.text)))
            continue;
        QRectF box;
        int count = 0;
        for (const SeenWord &word : words) {
            const bool near =
                box.isNull() || word.box.left() - box.right() < 2 * first.box.height();
            if (!isOnLine(word, first.box) || word.box.left() < first.box.left() || !near
                || !title.contains(fold(word.text)) || word.text.at(0).isLower())
                continue;
            box |= word.box;
            ++count;
        }
        if (count >= fewest)
            return box;
    }
    return {};
}

/// A letter's subject and marks stand in the left column, down to whom it is addressed to; 0 where
/// anything stands in the middle or on the right above that, as the type of other papers does.
double letterSubjectEnd(const QList<SeenWord> &words, const HeadPlace &place)
{
    constexpr double most = 12; // lines
    double end = 0;
    for (qsizetype at = 0; at + 1 < words.size() && end == 0; ++at) {
        const SeenWord &word = words.at(at);
        const bool address =
            fold(word.text) == "kinh"_L1 && fold(words.at(at + 1).text).startsWith("gui"_L1);
        if (address && word.box.top() < place.bottom + most * word.box.height())
            end = word.box.top() - word.box.height() / 3;
    }
    const bool between = std::any_of(words.cbegin(), words.cend(), [&](const SeenWord &word) {
        return word.box.right() > place.split && word.box.top() > place.bottom
               && word.box.bottom() < end;
    });
    return between ? 0 : end;
}

HeadPlace headPlace(const QList<SeenWord> &words, const QRect &page)
{
    constexpr double leftMost = 0.3;
    const QRectF title = titleBox(words, page);
    if (title.isNull() || title.left() < leftMost * page.width())
        return {};
    const double line = title.height();
    HeadPlace place{title.left() - line / 2, title.top() - 2 * line, title.bottom() + 2 * line};
    // place and day end the right column
    double day = title.bottom() + 9 * line;
    for (const SeenWord &word : words) {
        const QString folded = fold(word.text);
        if ((folded == "ngay"_L1 || folded == "thang"_L1) && word.box.top() > title.bottom()
            && word.box.left() > place.split)
            day = qMin(day, word.box.bottom());
    }
    if (day < title.bottom() + 9 * line)
        place.bottom = day + line / 2;
    place.bottom = qMax(place.bottom, letterSubjectEnd(words, place));
    return place;
}

/// Whether the left column was read as a head has it: with a number, and nothing guessed.
bool isDoubtful(const QList<SeenWord> &words, const QRectF &column)
{
    constexpr float guessed = 75;
    bool numbered = false;
    for (const SeenWord &word : words) {
        if (!column.contains(word.box.center()))
            continue;
        if (word.confidence < guessed)
            return true;
        const qsizetype slash = qMax(word.text.lastIndexOf(u'/'), word.text.lastIndexOf(u'-'));
        numbered =
            numbered || (slash > 0 && slash + 1 < word.text.size() && word.text.at(0).isDigit());
    }
    return !numbered;
}

/// The words of an area on the line of one of them.
QList<SeenWord> onLineOf(const SeenWord &word, const QList<SeenWord> &words, const QRectF &area)
{
    QList<SeenWord> line;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(line),
                 [&](const SeenWord &other) {
                     return area.contains(other.box.center()) && isOnLine(other, word.box);
                 });
    return line;
}

/// What was read of an area in place of what was read there before, line for line where it is as
/// more, unless what was there before was more in all.
void replace(const QRectF &area, QList<SeenWord> read, QList<SeenWord> &words)
{
    constexpr double asGood = 0.9;
    constexpr double better = 1.05;
    const double found = harvest(read, area);
    if (found <= 0 || found < asGood * harvest(words, area))
        return;
    words.removeIf([&area](const SeenWord &word) {
        return area.contains(word.box.center()) && word.confidence < credible;
    });
    while (!read.isEmpty()) {
        const QList<SeenWord> line = onLineOf(read.first(), read, area);
        const QList<SeenWord> before = onLineOf(read.first(), words, area);
        if (!line.isEmpty() && harvest(line, area) > better * harvest(before, area)) {
            words.removeIf([&before](const SeenWord &word) {
                return std::any_of(before.cbegin(), before.cend(), [&word](const SeenWord &other) {
                    return other.box == word.box;
                });
            });
            words.append(line);
        }
        const QRectF done = read.first().box;
        read.removeIf([&done](const SeenWord &word) { return isOnLine(word, done); });
    }
}

void readHead(tesseract::TessBaseAPI &api, const QRect &page, QList<SeenWord> &words)
{
    const HeadPlace place = headPlace(words, page);
    if (!place.found())
        return;
    const QRect left =
        QRectF(0, place.top, place.split, place.bottom - place.top).toRect().intersected(page);
    if (isDoubtful(words, left))
        replace(left, wordsIn(api, left), words);
}

/// The middle of the widest upright gap between the words of some lines; none where there is none
/// as wide as a line is high.
double widestGap(const QList<SeenWord> &words, double top, const QRect &page)
{
    constexpr double leftMost = 0.25;
    constexpr double rightMost = 0.75;
    QList<std::pair<double, double>> spans;
    double line = 0;
    for (const SeenWord &word : words) {
        if (word.box.bottom() < top || word.confidence < credible)
            continue;
        spans.append({word.box.left(), word.box.right()});
        line = qMax(line, word.box.height());
    }
    std::sort(spans.begin(), spans.end());
    double end = leftMost * page.width();
    double middle = 0;
    double widest = line;
    for (const auto &[left, right] : std::as_const(spans)) {
        if (left - end > widest && left < rightMost * page.width()) {
            widest = left - end;
            middle = (left + end) / 2;
        }
        end = qMax(end, right);
    }
    return middle;
}

/// The signature stands right of the list that "Nơi nhận:" opens.
void readSignature(tesseract::TessBaseAPI &api, const QRect &page, QList<SeenWord> &words)
{
    const SeenWord *opening = nullptr;
    double bottom = 0;
    for (qsizetype at = 0; at + 1 < words.size(); ++at) {
        bottom = qMax(bottom, words.at(at + 1).box.bottom());
        if (fold(words.at(at).text) == "noi"_L1
            && fold(words.at(at + 1).text).startsWith("nhan"_L1))
            opening = &words.at(at);
    }
    if (!opening)
        return;
    const double line = opening->box.height();
    const double top = opening->box.top() - line / 2;
    const double from = widestGap(words, top, page);
    if (from <= 0)
        return;
    const QRect right =
        QRectF(from, top, page.width() - from, bottom + line - top).toRect().intersected(page);
    replace(right, wordsIn(api, right), words);
}
} // namespace

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
    const QList<SeenWord> under = wordsIn(api, looked);
    const double found = harvest(under, area);
    if (found <= 0 || found < asGood * harvest(words, area))
        return;
    const auto inside = [&area](const SeenWord &word) {
        return QRectF(area).contains(word.box.center());
    };
    // what stands beside the mark, or was sure, and has no successor stays
    words.removeIf([&](const SeenWord &word) {
        const bool succeeded =
            std::any_of(under.cbegin(), under.cend(),
                        [&word](const SeenWord &other) { return other.box.intersects(word.box); });
        const bool marked = QRectF(mark).intersects(word.box) && word.confidence < sure;
        return inside(word) && (succeeded || marked);
    });
    std::copy_if(under.cbegin(), under.cend(), std::back_inserter(words), inside);
}

void readColumns(tesseract::TessBaseAPI &api, const QRect &page, QList<SeenWord> &words)
{
    readHead(api, page, words);
    readSignature(api, page, words);
}

} // namespace vanthu::reader
