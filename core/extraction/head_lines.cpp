// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/extraction/head_lines_p.h"
#include "core/extraction/own_number_p.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype farthestTitle = 200; ///< lines of a web page before the document

struct TitleWords {
    const char16_t *folded;
    const char16_t *whole;
    RightTitle title;
};

constexpr std::array titleWords{
    TitleWords{u"cong hoa xa hoi", u"cong hoa xa hoi chu nghia viet nam", RightTitle::State},
    TitleWords{u"dang cong san viet nam", u"dang cong san viet nam", RightTitle::Party},
    TitleWords{u"doan tncs ho chi minh", u"doan tncs ho chi minh", RightTitle::Youth},
    TitleWords{u"doan thanh nien cong san", u"doan thanh nien cong san ho chi minh",
               RightTitle::Youth},
};

bool isWordAt(const QString &folded, qsizetype at)
{
    return at == 0 || !isWordCharacter(folded.at(at - 1));
}

/// Whether two words differ by no more than a letter.
bool nearlyEqual(QStringView one, QStringView other)
{
    if (one == other)
        return true;
    if (one.size() < 3 || qAbs(one.size() - other.size()) > 1)
        return false;
    qsizetype front = 0;
    while (front < qMin(one.size(), other.size()) && one.at(front) == other.at(front))
        ++front;
    qsizetype back = 0;
    while (back < qMin(one.size(), other.size()) - front
           && one.at(one.size() - 1 - back) == other.at(other.size() - 1 - back))
        ++back;
    return qMax(one.size(), other.size()) - front - back <= 1;
}

/// Where a title begins that a reading of a picture gave with wrong letters or a word less: "ĐẲNG
/// CỘNG VIỆT NAM". -1 where none does.
qsizetype blurredTitleAt(const Segment &segment, RightTitle &title)
{
    constexpr int mostMissing = 1;
    if (!isCapitals(segment.text) || segment.text.size() > 90)
        return -1;
    const QList<Syllable> words = syllables(segment.folded);
    for (const TitleWords &sought : {titleWords.at(0), titleWords.at(1)}) {
        const QList<QStringView> wanted = QStringView(sought.whole).split(u' ');
        for (qsizetype first = 0; first < words.size(); ++first) {
            qsizetype at = first;
            int missing = 0;
            for (const QStringView word : wanted) {
                const bool there =
                    at < words.size()
                    && nearlyEqual(QStringView(segment.folded)
                                       .sliced(words.at(at).offset, words.at(at).length),
                                   word);
                at += there ? 1 : 0;
                missing += there ? 0 : 1;
            }
            const bool opens = nearlyEqual(
                QStringView(segment.folded).sliced(words.at(first).offset, words.at(first).length),
                wanted.first());
            if (opens && missing <= mostMissing && at == words.size()) {
                title = sought.title;
                return words.at(first).offset;
            }
        }
    }
    return -1;
}

/// Where a title of the right-hand column begins; -1 where none does. In running text it is none.
qsizetype titleAt(const Segment &segment, RightTitle &title)
{
    for (const TitleWords &words : titleWords) {
        const QStringView sought(words.folded);
        const qsizetype at = segment.folded.indexOf(sought);
        if (at < 0 || !isWordAt(segment.folded, at))
            continue;
        const bool whole = at == 0 && segment.folded == QStringView(words.whole);
        if (!whole && !isCapitals(QStringView(segment.text).sliced(at, sought.size())))
            continue;
        // "CHỦ TỊCH NƯỚC CỘNG HÒA …" is a post
        if (segment.folded.first(at).trimmed().endsWith("nuoc"_L1))
            continue;
        // "BAN CHẤP HÀNH ĐOÀN TNCS …" and "ĐẢNG BỘ … ĐẢNG CỘNG SẢN" are bodies on one line
        const bool ofBody = words.title == RightTitle::Youth && at > 0
                            && segment.folded.first(at).trimmed().contains("ban chap hanh"_L1);
        if (ofBody)
            continue;
        title = words.title;
        return at;
    }
    return blurredTitleAt(segment, title);
}

/// The motto, or what a reading of a picture left of it.
qsizetype mottoAt(const QString &folded)
{
    const qsizetype at = folded.indexOf("doc lap"_L1);
    return at >= 0 && isWordAt(folded, at) && folded.indexOf("hanh ph"_L1, at) > 0 ? at : -1;
}

/// Nothing but what a rule is drawn or typed with, or the border of a table.
bool isRule(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool endsWithWord(const QString &folded, QLatin1StringView word)
{
    return folded.endsWith(word) && isWordAt(folded, folded.size() - word.size());
}

/// A day that a line or column break cut: "Sóc Trăng, ngày" / "27 tháng 09 năm 2022".
bool breaksInDay(const Segment &here, const Segment &next)
{
    static const QRegularExpression open(u"(^|[ ,.])ngay\\s*\\d{0,2}$|thang\\s*\\d{0,2}$|nam$"_s);
    static const QRegularExpression rest(
        u"^(\\d{1,2}\\s*thang|thang\\s*\\d|nam\\s*\\d{4}|\\d{4}$)"_s);
    return here.text.size() < 60 && here.folded.contains("ngay"_L1)
           && open.match(here.folded).hasMatch() && rest.match(next.folded).hasMatch();
}

/// A place that a line break cut: "Hà" / "Nội, ngày 19 tháng 5 năm 2011".
bool breaksInPlace(const Segment &here, const Segment &next)
{
    const qsizetype comma = next.text.indexOf(u',');
    if (here.text.size() > 12 || comma < 1 || !next.folded.sliced(comma).contains("ngay"_L1))
        return false;
    return findProvince(here.text + u' ' + next.text.first(comma)) != nullptr;
}

bool breaksInTitle(const Segment &here, const Segment &next)
{
    return std::any_of(titleWords.cbegin(), titleWords.cend(), [&](const TitleWords &words) {
        return here.folded + u' ' + next.folded == QStringView(words.whole);
    });
}

bool breaksInNumber(const Segment &here, const Segment &next)
{
    const bool cue = here.folded == "so:"_L1 || here.folded == "so"_L1
                     || here.folded == "luat so:"_L1 || here.folded == "nghi quyet so:"_L1;
    return cue
           && ownNumberIn(Segment{0, u"Số: "_s + next.text, u"so: "_s + next.folded}).has_value();
}

bool breaksInLetterSubject(const Segment &here, const Segment &next)
{
    return here.folded == "v/v"_L1 && next.text.size() > 3;
}

bool belongTogether(const Segment &here, const Segment &next)
{
    return breaksInTitle(here, next) || breaksInDay(here, next) || breaksInPlace(here, next)
           || breaksInNumber(here, next) || breaksInLetterSubject(here, next);
}

/// Blanks left for a hand-written number or day do not divide columns.
bool isFilledByHand(const Segment &here, const Segment &next)
{
    const bool number = (here.folded == "so:"_L1 || here.folded == "so"_L1)
                        && (next.text.startsWith(u'/') || next.text.startsWith(u'-'));
    const bool day = endsWithWord(here.folded, "ngay"_L1) && next.folded.startsWith("thang"_L1);
    const bool month = endsWithWord(here.folded, "thang"_L1) && next.folded.startsWith("nam"_L1);
    return number || day || month;
}

void append(Segment &here, const Segment &next)
{
    // what stands between them is blank, so the text goes on right where it stops
    const qsizetype gap = qMax<qsizetype>(1, next.offset - here.end());
    const bool contiguous = gap < 40;
    here.text += QString(contiguous ? gap : 1, u' ') + next.text;
    here.folded += QString(contiguous ? gap : 1, u' ') + next.folded;
    here.right = qMax(here.right, next.right);
    here.left = qMin(here.left, next.left);
    here.bottom = next.bottom;
}

/// The place of a cut inside a segment that holds more than one thing; -1 where it holds one.
qsizetype cutIn(const Segment &segment)
{
    RightTitle title = RightTitle::None;
    if (const qsizetype at = titleAt(segment, title); at > 0)
        return at;
    if (const qsizetype at = mottoAt(segment.folded); at > 0 && isCapitals(segment.text.first(at)))
        return at;
    if (const qsizetype at = placeAndDateAt(segment); at > 0)
        return at;
    return -1;
}
} // namespace

bool isCapitals(QStringView text)
{
    int capitals = 0;
    int small = 0;
    for (const QChar c : text) {
        capitals += c.isUpper();
        small += c.isLower();
    }
    return capitals > 1 && small <= capitals / 12;
}

qsizetype placeAndDateAt(const Segment &segment)
{
    static const QRegularExpression day(
        u"[, ]\\s*ngay\\s*[\\d .…_|]*(thang\\s*[\\d .…_|]*nam[\\s\\d.…_|]*|[/.-]\\s*\\d{1,2}[/.-]\\d{4}\\s*)$"_s);
    const auto match = day.match(segment.folded);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return -1;
    const bool comma = match.captured().startsWith(u',');
    qsizetype at = match.capturedStart();
    qsizetype start = at;
    int words = 0;
    // the place are the words with a capital right before it
    while (at > 0 && words < 6) {
        qsizetype from = at;
        while (from > 0 && !segment.text.at(from - 1).isSpace())
            --from;
        const QStringView word = QStringView(segment.text).sliced(from, at - from);
        const bool joint = word == u"-" || word == u"–";
        const bool named = !word.isEmpty() && word.at(0).isUpper() && !word.endsWith(u',')
                           && !word.endsWith(u';') && !word.contains(u'/')
                           && (!isCapitals(word) || word.endsWith(u'.') || word == u"TP");
        const bool level = word == u"phố" || word.at(0).isDigit();
        if (!named && !joint && !(level && from > 0))
            break;
        if (named)
            start = from;
        at = from;
        while (at > 0 && segment.text.at(at - 1).isSpace())
            --at;
        ++words;
    }
    const qsizetype length = match.capturedStart() - start;
    if (length <= 0)
        return -1;
    // without a comma only a known place is one: "họp ngày 6 tháng 5 năm 2020"
    if (!comma && !findProvince(segment.text.sliced(start, length)))
        return -1;
    // two names stand side by side: the known one is the place
    for (qsizetype blank = segment.text.indexOf(u' ', start);
         blank > 0 && blank < match.capturedStart();
         blank = segment.text.indexOf(u' ', blank + 1)) {
        if (findProvince(segment.text.sliced(blank + 1, match.capturedStart() - blank - 1))
            && !findProvince(segment.text.sliced(start, length)))
            return segment.text.first(blank).endsWith(u"phố"_s)
                           || segment.text.first(blank).endsWith(u"TP."_s)
                       ? start
                       : blank + 1;
    }
    return start;
}

bool HeadLines::isTitle(const Segment &segment)
{
    RightTitle title = RightTitle::None;
    return titleAt(segment, title) == 0 || mottoAt(segment.folded) == 0;
}

HeadLines::HeadLines(const SourceText &source)
    : m_lines(source.lines().first(qMin<qsizetype>(farthestTitle, source.lines().size())))
{
    for (SourceLine &line : m_lines)
        line.segments.removeIf([](const Segment &segment) { return isRule(segment.text); });
    join();
    divide();
    findTitle();
    findFirst();
}

void HeadLines::join()
{
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        QList<Segment> &segments = m_lines[at].segments;
        for (qsizetype here = 0; here + 1 < segments.size();) {
            if (!isFilledByHand(segments.at(here), segments.at(here + 1))) {
                ++here;
                continue;
            }
            append(segments[here], segments.at(here + 1));
            segments.removeAt(here + 1);
        }
        // the last column of a line may go on in the last column of the next
        while (!segments.isEmpty() && at + 1 < m_lines.size() && !m_lines.at(at + 1).isBlank()
               && belongTogether(segments.last(), m_lines.at(at + 1).segments.last())) {
            append(segments.last(), m_lines.at(at + 1).segments.last());
            m_lines[at + 1].segments.removeLast();
            if (m_lines.at(at + 1).isBlank())
                m_lines.removeAt(at + 1);
        }
    }
}

void HeadLines::divide()
{
    for (SourceLine &line : m_lines) {
        for (qsizetype at = 0; at < line.segments.size(); ++at) {
            Segment &segment = line.segments[at];
            qsizetype cut = cutIn(segment);
            if (cut < 0) {
                // "Số: 12/QĐ-UBND Đà Nẵng, …": what stands behind the number is the right column
                const auto number = ownNumberIn(segment);
                if (number && number->length < segment.text.size())
                    cut = number->length;
            }
            if (cut <= 0)
                continue;
            const Segment right = segment.from(cut);
            segment = segment.until(cut);
            if (!right.text.isEmpty())
                line.segments.insert(at + 1, right);
        }
    }
}

void HeadLines::findTitle()
{
    constexpr double rightColumn = 0.35;
    constexpr double narrow = 0.02;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const QList<Segment> &segments = m_lines.at(at).segments;
        for (const Segment &segment : segments) {
            if (titleAt(segment, m_title) != 0)
                continue;
            m_titleLine = at;
            m_hasColumns = segments.size() > 1 || segment.left > rightColumn;
            m_middle = segment.left - narrow;
            return;
        }
    }
}

/// Whether a line above the title is of the head, too: a body's name in capitals, the number, or a
/// line between the number and the title ("V/v …" and what it goes on with).
bool HeadLines::belongsAboveTitle(qsizetype line) const
{
    constexpr qsizetype nearNumber = 6;
    const Segment &segment = m_lines.at(line).segments.first();
    const bool stamp = segment.folded.startsWith("den"_L1) || segment.folded.contains("sao y"_L1);
    if (stamp)
        return false;
    if (isCapitals(segment.text) || ownNumberIn(segment) || placeAndDateAt(segment) == 0)
        return true;
    for (qsizetype above = line - 1; above >= qMax<qsizetype>(0, line - nearNumber); --above) {
        if (!m_lines.at(above).isBlank() && ownNumberIn(m_lines.at(above).segments.first()))
            return true;
    }
    return false;
}

/// In a head of two columns the issuer begins beside the title, or a line above it; in one column
/// everything in capitals right above the title belongs to the head.
void HeadLines::findFirst()
{
    constexpr qsizetype besideTitle = 2;
    constexpr int mostAbove = 10;
    constexpr int widestGap = 3;
    m_first = qMax<qsizetype>(0, m_titleLine);
    if (m_titleLine < 0)
        return;
    int lines = 0;
    int blanks = 0;
    for (qsizetype at = m_titleLine - 1; at >= 0 && lines < mostAbove && blanks <= widestGap;
         --at) {
        if (m_lines.at(at).isBlank()) {
            ++blanks;
            continue;
        }
        if ((m_hasColumns && m_titleLine - at > besideTitle) || !belongsAboveTitle(at))
            break;
        m_first = at;
        blanks = 0;
        ++lines;
    }
}

} // namespace vanthu
