// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/article_reader_p.h"
#include "core/extraction/head_lines_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestTimeLine = 45;
constexpr int openingLines = 14;
constexpr qsizetype longestAuthor = 40;

/// "10:30" in a line; -1 when there is none.
qsizetype timeAt(const QString &text)
{
    for (qsizetype at = 1; at + 2 < text.size(); ++at) {
        if (text.at(at) == u':' && text.at(at - 1).isDigit() && text.at(at + 1).isDigit()
            && text.at(at + 2).isDigit())
            return at > 1 && text.at(at - 2).isDigit() ? at - 2 : at - 1;
    }
    return -1;
}

std::optional<QDateTime> momentIn(const Segment &segment)
{
    if (segment.text.size() > longestTimeLine)
        return std::nullopt;
    const QList<FoundDate> days = findDays(segment.text);
    if (days.size() != 1)
        return std::nullopt;
    const qsizetype at = timeAt(segment.text);
    const QTime time =
        at < 0 ? QTime()
               : QTime::fromString(segment.text.sliced(at, segment.text.indexOf(u':', at) + 3 - at),
                                   u"H:mm"_s);
    return QDateTime(days.first().date, time.isValid() ? time : QTime(0, 0), Qt::UTC);
}

bool isWidget(const Segment &segment)
{
    return segment.folded.startsWith("xem voi co chu"_L1) || segment.folded.startsWith("chia se"_L1)
           || segment.folded.startsWith("in trang"_L1);
}

bool looksLikeAuthor(const QString &text)
{
    if (text.size() > longestAuthor || text.endsWith(u'.') || text.contains(u':'))
        return false;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 6)
        return false;
    for (const QString &word : words) {
        if (word.at(0).isLetter() && !word.at(0).isUpper())
            return false;
    }
    return true;
}

/// The opening lines that are no buttons of a web page.
QList<const Segment *> openingOf(const SourceText &source)
{
    QList<const Segment *> opening;
    for (const SourceLine &line : source.lines()) {
        if (line.isBlank() || isWidget(line.segments.first())
            || line.segments.first().text.size() < 2)
            continue;
        opening.append(&line.segments.first());
        if (opening.size() == openingLines)
            break;
    }
    return opening;
}

/// "Báo Ấp Bắc", "Cổng thông tin điện tử tỉnh …", "baochinhphu.vn".
bool looksLikePublisher(const Segment &segment)
{
    static const QStringList openings{u"bao "_s,    u"cong "_s,     u"trang thong tin"_s,
                                      u"tap chi"_s, u"dai "_s,      u"ttxvn"_s,
                                      u"website"_s, u"trang tin"_s, u"thong tan xa"_s};
    constexpr qsizetype longestName = 70;
    return segment.text.size() < longestName
           && (segment.folded.contains(".vn"_L1)
               || std::any_of(openings.cbegin(), openings.cend(),
                              [&segment](const QString &opening) {
                                  return segment.folded.startsWith(opening);
                              }));
}

/// "NDO - Chiều 20/1 …", "(Chinhphu.vn) - …": a newspaper's mark before the lead.
QString markBeforeLead(const QList<const Segment *> &opening)
{
    static const QRegularExpression mark(u"^\\(?([A-ZĐ][\\w.]{1,24})\\)?\\s[-–—]\\s"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (const Segment *segment : opening) {
        const auto match = mark.match(segment->text);
        const bool lead = segment->text.size() > 60;
        if (match.hasMatch() && lead
            && (isCapitals(match.captured(1)) || match.captured(1).contains(u'.')))
            return match.captured(1);
    }
    return {};
}

void readBefore(const SourceText &source, const QList<const Segment *> &before, ReadSelf &self)
{
    // the title stands right above the moment; a longer text there is the lead, and the title first
    constexpr qsizetype longestTitle = 160;
    const bool lead = before.last()->text.size() > longestTitle;
    const Segment *title = lead ? before.first() : before.last();
    self.title = title->text.simplified();
    self.evidence.insert(u"title"_s, source.evidence(title->offset, title->text.size(), 0.95));
    const bool published = !lead && before.size() > 1 && looksLikePublisher(*before.first());
    if (published)
        self.publisher = before.first()->text.simplified();
    if (published && before.size() > 2)
        self.category = before.at(before.size() - 2)->text.simplified();
}

/// The moment may stand above the title.
bool readBehind(const SourceText &source, const QList<const Segment *> &behind, ReadSelf &self)
{
    constexpr qsizetype shortestTitle = 20;
    constexpr qsizetype longestTitle = 200;
    for (const Segment *segment : behind) {
        if (segment->text.size() < shortestTitle)
            continue;
        if (segment->text.size() > longestTitle || segment->text.endsWith(u'.'))
            return false;
        self.title = segment->text.simplified();
        self.evidence.insert(u"title"_s,
                             source.evidence(segment->offset, segment->text.size(), 0.9));
        return true;
    }
    return false;
}
} // namespace

bool readArticle(const SourceText &source, ReadSelf &self)
{
    const QList<const Segment *> opening = openingOf(source);
    qsizetype moment = -1;
    for (qsizetype at = 0; at < opening.size() && moment < 0; ++at) {
        if (const auto found = momentIn(*opening.at(at))) {
            moment = at;
            self.published = found;
            self.evidence.insert(
                u"published"_s,
                source.evidence(opening.at(at)->offset, opening.at(at)->text.size(), 0.96));
        }
    }
    if (moment < 0)
        return false;
    if (moment > 0)
        readBefore(source, opening.first(moment), self);
    else if (!readBehind(source, opening.sliced(1), self))
        return false;
    if (self.publisher.isEmpty())
        self.publisher = markBeforeLead(opening);
    const SourceLine *last = nullptr;
    for (const SourceLine &line : source.lines())
        last = line.isBlank() ? last : &line;
    const Segment &end = last->segments.first();
    if (looksLikeAuthor(end.text.simplified()) && end.text.simplified() != self.title
        && end.offset > opening.at(moment)->offset) {
        self.author = end.text.simplified();
        self.evidence.insert(u"author"_s, source.evidence(end.offset, end.text.size(), 0.9));
    }
    self.kind = PaperKind::Article;
    return true;
}

} // namespace vanthu
