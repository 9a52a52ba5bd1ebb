// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/article_reader_p.h"
#include "core/extraction/head_reader_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

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
} // namespace

bool readArticle(const SourceText &source, ReadSelf &self)
{
    QList<const Segment *> opening;
    const Segment *last = nullptr;
    for (const SourceLine &line : source.lines()) {
        if (line.isBlank())
            continue;
        if (opening.size() < openingLines)
            opening.append(&line.segments.first());
        last = &line.segments.first();
    }
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
    if (moment < 1)
        return false;
    QList<const Segment *> before;
    for (qsizetype at = 0; at < moment; ++at) {
        if (!isWidget(*opening.at(at)))
            before.append(opening.at(at));
    }
    if (before.isEmpty())
        return false;
    // the title stands right above the moment; a longer text there is the lead, and the title first
    const bool lead = before.last()->text.size() > 160;
    const Segment *title = lead ? before.first() : before.last();
    self.title = title->text.simplified();
    self.evidence.insert(u"title"_s, source.evidence(title->offset, title->text.size(), 0.95));
    if (!lead && before.size() > 1)
        self.publisher = before.first()->text.simplified();
    if (!lead && before.size() > 2)
        self.category = before.at(1)->text.simplified();
    if (last && looksLikeAuthor(last->text.simplified()) && last != title) {
        self.author = last->text.simplified();
        self.evidence.insert(u"author"_s, source.evidence(last->offset, last->text.size(), 0.9));
    }
    self.kind = PaperKind::Article;
    return true;
}

} // namespace vanthu
