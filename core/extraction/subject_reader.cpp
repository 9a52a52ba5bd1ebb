// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/body_names_p.h"
#include "core/extraction/own_number_p.h"
#include "core/extraction/subject_reader_p.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int longestSubject = 14; ///< lines
constexpr qsizetype longParagraph = 130;
constexpr double sure = 0.96;
constexpr double likely = 0.9;

bool beginsWithOneOf(const QString &folded, const QStringList &openings)
{
    return std::any_of(openings.cbegin(), openings.cend(),
                       [&folded](const QString &opening) { return folded.startsWith(opening); });
}

/// The first division of a text, or whom it is addressed to.
bool opensDivision(const QString &folded)
{
    static const QStringList openings{u"kinh gui"_s,
                                      u"kinh trinh"_s,
                                      u"dieu 1."_s,
                                      u"dieu 1:"_s,
                                      u"dieu 1 "_s,
                                      u"chuong i"_s,
                                      u"phan i"_s,
                                      u"phan thu"_s,
                                      u"i. "_s,
                                      u"i- "_s,
                                      u"i/ "_s,
                                      u"1. "_s,
                                      u"1- "_s,
                                      u"a. "_s,
                                      u"noi nhan"_s,
                                      u"thoi gian:"_s,
                                      u"thoi gian bat dau"_s};
    return beginsWithOneOf(folded, openings);
}

/// Words of a recital, which no subject begins with.
bool opensRecital(const Segment &segment)
{
    static const QStringList openings{
        u"can cu "_s,   u"xet "_s,     u"theo de nghi"_s, u"hom nay"_s, u"quoc hoi ban hanh"_s,
        u"thi hanh "_s, u"tra loi "_s, u"ngay 0"_s,       u"ngay 1"_s,  u"ngay 2"_s,
        u"ngay 3"_s};
    const bool bulleted = segment.text.startsWith(u'-') && segment.folded.contains("can cu"_L1);
    return bulleted || (segment.text.at(0).isUpper() && beginsWithOneOf(segment.folded, openings));
}

/// With these words a body begins, not a further line of a subject.
bool opensBody(const Segment &segment)
{
    static const QStringList carriedOut{u"chi thi"_s,      u"chi dao"_s,       u"cong van"_s,
                                        u"ke hoach so"_s,  u"quyet dinh so"_s, u"nghi quyet so"_s,
                                        u"thong bao so"_s, u"thong tu so"_s,   u"nghi dinh so"_s,
                                        u"huong dan so"_s, u"ket luan so"_s,   u"chuong trinh so"_s,
                                        u"quy dinh so"_s,  u"van ban so"_s};
    static const QStringList openings{
        u"trong nhung nam"_s, u"trong thoi gian"_s, u"thoi gian qua"_s, u"sau khi "_s,
        u"de thuc hien"_s,    u"tai hoi nghi"_s,    u"tai cuoc hop"_s,  u"nham "_s};
    if (opensDivision(segment.folded) || opensRecital(segment))
        return true;
    // in small letters it goes on with the line above, in capitals it is a subject
    if (!segment.text.at(0).isUpper() || isCapitals(segment.text))
        return false;
    const QLatin1StringView verb("thuc hien ");
    const bool carriesOut = segment.folded.startsWith(verb)
                            && beginsWithOneOf(segment.folded.sliced(verb.size()), carriedOut);
    return carriesOut || beginsWithOneOf(segment.folded, openings);
}

/// A sentence of the body on one line, as texts from web pages have it.
bool isParagraph(const Segment &segment)
{
    const QChar last = segment.text.back();
    const bool closed =
        last == u'.' || last == u':' || last == u';' || segment.text.endsWith(u","_s);
    return segment.text.size() > longParagraph && segment.text.at(0).isUpper() && closed;
}

/// "Ủy ban nhân dân tỉnh báo cáo như sau": a sentence with its subject and verb.
bool isSentenceOfBody(const Segment &segment)
{
    static const QStringList verbs{u" nhu sau"_s,
                                   u" ban hanh "_s,
                                   u" xay dung ke hoach"_s,
                                   u" xay dung chuong trinh"_s,
                                   u" de nghi "_s,
                                   u" thong bao "_s,
                                   u" bao cao "_s,
                                   u" thong nhat "_s,
                                   u" nhan duoc "_s,
                                   u" hop "_s,
                                   u" hop"_s,
                                   u" kinh trinh "_s,
                                   u" ket luan "_s,
                                   u" yeu cau "_s,
                                   u" da "_s,
                                   u" quyet dinh "_s};
    const bool meeting = segment.folded.startsWith("hoi nghi "_L1);
    if (!segment.text.at(0).isUpper() || !(beginsBody(segment.folded) || meeting))
        return false;
    return std::any_of(verbs.cbegin(), verbs.cend(), [&segment](const QString &verb) {
        return verb.endsWith(u' ') || verb == " nhu sau"_L1 ? segment.folded.contains(verb)
                                                            : segment.folded.endsWith(verb);
    });
}

/// A line whose last word cannot be the last of a subject: "… của Hội tỉnh" / "Bình Thuận".
bool isOpenEnded(const Segment &segment)
{
    static const QStringList ends{
        u","_s,     u"-"_s,      u";"_s,      u" va"_s,     u" cua"_s,
        u" tinh"_s, u" huyen"_s, u" xa"_s,    u" phuong"_s, u" thanh pho"_s,
        u" quan"_s, u" hoi"_s,   u" so"_s,    u" ngay"_s,   u" cac"_s,
        u" ve"_s,   u" cho"_s,   u" tai"_s,   u" theo"_s,   u" trong"_s,
        u" den"_s,  u" voi"_s,   u" thuoc"_s, u" thang"_s,  u" doi voi"_s};
    return std::any_of(ends.cbegin(), ends.cend(),
                       [&segment](const QString &end) { return segment.folded.endsWith(end); });
}

/// "… ngày 10/10/2003", a blank line, "của Chính phủ về chế độ công chức dự bị".
bool goesOnBelowBlank(const Segment &segment)
{
    constexpr qsizetype longestLine = 120;
    return segment.text.at(0).isLower() && segment.text.size() < longestLine
           && !segment.text.endsWith(u':') && !segment.text.endsWith(u';');
}

bool isHeading(const QString &folded)
{
    static const QStringList headings{u"quyet dinh"_s, u"quyet nghi"_s, u"nghi quyet"_s,
                                      u"chi thi"_s, u"muc luc"_s};
    return std::any_of(headings.cbegin(), headings.cend(), [&folded](const QString &heading) {
        return folded == heading || folded == heading + u':';
    });
}

QString tidied(QString text)
{
    text = text.simplified();
    static const QStringList cues{u"V/v:"_s, u"V/v"_s, u"V/V:"_s, u"V/V"_s, u"v/v"_s};
    const bool bracketed = text.startsWith(u'(') && text.endsWith(u')');
    const bool quoted = (text.startsWith(u'“') && text.endsWith(u'”'))
                        || (text.startsWith(u'"') && text.endsWith(u'"'));
    if (bracketed || quoted)
        text = text.sliced(1).chopped(1).trimmed();
    for (const QString &cue : cues) {
        if (text.startsWith(cue)) {
            text = text.sliced(cue.size()).trimmed();
            break;
        }
    }
    while (text.startsWith(u':') || text.startsWith(u'.'))
        text = text.sliced(1).trimmed();
    const bool openQuote = text.count(u'“') > text.count(u'”');
    while (!text.isEmpty()) {
        const QChar last = text.back();
        const bool stray = last == u'-' || last == u'_' || last == u' ' || last == u';'
                           || (last == u'.' && !text.endsWith(u"v.v."_s))
                           || (last == u'”' && text.count(u'“') < text.count(u'”'))
                           || (last == u',' && !openQuote);
        if (!stray)
            break;
        text.chop(1);
    }
    return text;
}
} // namespace

SubjectReader::SubjectReader(const HeadLines &head, const SourceText &source,
                             const QStringList &bodies)
    : m_head(head)
{
    for (const QString &body : bodies)
        m_bodies << fold(body);
    double left = 1;
    double right = 0;
    for (const SourceLine &line : source.lines()) {
        if (line.page > 0)
            break;
        // the lines of running text tell the margins
        if (line.segments.size() != 1 || line.segments.first().text.size() < 60)
            continue;
        left = qMin(left, line.segments.first().left);
        right = qMax(right, line.segments.first().right);
    }
    if (right > left) {
        m_leftMargin = left;
        m_rightMargin = right;
    }
}

bool SubjectReader::isCentred(const Segment &segment) const
{
    constexpr double slack = 0.025;
    const double before = segment.left - m_leftMargin;
    const double behind = m_rightMargin - segment.right;
    return qAbs(before - behind) < 2 * slack && before > slack / 2;
}

/// A body's first line begins at the margin or a little inside and goes on to the other one, where
/// the lines of a subject stand in the middle.
bool SubjectReader::endsByPlace(const Segment &first, const Segment &segment) const
{
    constexpr double indent = 0.03;
    constexpr double deepestIndent = 0.12;
    const bool longerThanPage = segment.right >= 1; // of a text without places
    if (!isCentred(first) || isCentred(segment) || longerThanPage)
        return false;
    const double before = segment.left - m_leftMargin;
    const double behind = m_rightMargin - segment.right;
    return before < deepestIndent
           && (before < behind - indent || (before > behind + indent && behind < indent));
}

/// A line of running text on a page whose type stands in the middle.
bool SubjectReader::isAtMargin(const Segment &segment) const
{
    constexpr double deepestIndent = 0.12;
    constexpr double widePage = 0.5;
    const bool measured = m_rightMargin - m_leftMargin > widePage && m_leftMargin > 0;
    return measured && !isCentred(segment) && segment.left - m_leftMargin < deepestIndent;
}

bool SubjectReader::namesAuthority(const Segment &segment) const
{
    if (!isCapitals(segment.text))
        return false;
    static const QStringList posts{
        u"chu tich "_s,        u"giam doc "_s,       u"bo truong "_s,      u"hieu truong "_s,
        u"tong giam doc "_s,   u"chanh an "_s,       u"thu tuong "_s,      u"cuc truong "_s,
        u"vien truong "_s,     u"truong phong "_s,   u"truong ban "_s,     u"thong doc "_s,
        u"tong cuc truong "_s, u"chi cuc truong "_s, u"tong kiem toan "_s, u"vien truong"_s};
    const QString &folded = segment.folded;
    const bool post = std::any_of(posts.cbegin(), posts.cend(),
                                  [&folded](const QString &one) { return folded.startsWith(one); });
    const bool own =
        std::any_of(m_bodies.cbegin(), m_bodies.cend(), [&folded](const QString &body) {
            return folded == body || folded.startsWith(body + u' ')
                   || (folded.contains(u' ') && body.startsWith(folded + u' '));
        });
    return own
           || (post && (beginsBody(folded.section(u' ', 2)) || beginsBody(folded.section(u' ', 3))))
           || folded.startsWith("uy ban nhan dan "_L1) || folded.startsWith("hoi dong nhan dan "_L1)
           || folded == "thu tuong chinh phu"_L1 || folded == "quoc hoi"_L1
           || folded == "chinh phu"_L1;
}

SubjectReader::Next SubjectReader::look(const Segment &first, const Segment &before, qsizetype line,
                                        bool capitals) const
{
    const SourceLine &next = m_head.lines().at(line);
    if (next.isBlank())
        return Next::Ends;
    const Segment &segment = next.segments.first();
    if (isCapitals(segment.text) != capitals && segment.text.size() > 4) {
        // a word or two of capitals inside a subject of small letters
        const bool heading = capitals || isHeading(segment.folded) || namesAuthority(segment);
        return heading || segment.text.size() > 12 ? Next::Ends : Next::GoesOn;
    }
    const bool hangs = isOpenEnded(before);
    if ((namesAuthority(segment) && !hangs) || isHeading(segment.folded)
        || placeAndDateAt(segment) == 0)
        return Next::Ends;
    if (opensBody(segment))
        return hangs && isCentred(segment) ? Next::GoesOn : Next::Ends;
    if ((isParagraph(segment) && !isParagraph(first)) || (isSentenceOfBody(segment) && !hangs))
        return Next::Ends;
    if (endsByPlace(first, segment))
        return Next::Ends;
    const bool centredBelow = line + 1 < m_head.lines().size()
                              && !m_head.lines().at(line + 1).isBlank() && isCentred(first)
                              && isCentred(m_head.lines().at(line + 1).segments.first());
    const bool newSentence = segment.text.at(0).isUpper() && segment.text.size() > 70 && !capitals
                             && !isCentred(segment) && !hangs && !centredBelow;
    return newSentence ? Next::MayEnd : Next::GoesOn;
}

ReadSubject SubjectReader::below(qsizetype line, const Segment &first) const
{
    ReadSubject subject;
    const QChar last = first.text.back();
    const bool closed = last == u'.' || last == u':' || last == u';' || last == u',';
    // "Thực hiện Nghị quyết số …" may be a subject; at the margin, or as a sentence, it is a body
    const bool body = opensDivision(first.folded) || opensRecital(first)
                      || (opensBody(first) && (closed || isAtMargin(first)));
    if (body || isHeading(first.folded) || namesAuthority(first)
        || first.folded.contains(" dien:"_L1))
        return subject;
    const bool capitals = isCapitals(first.text);
    QStringList parts{first.text};
    Segment before = first;
    subject.begin = first.offset;
    bool sureOfEnd = false;
    for (qsizetype at = line + 1; at < m_head.lines().size() && parts.size() < longestSubject;
         ++at) {
        // some web pages put a blank line behind every line
        const bool spaced = m_head.lines().at(at).isBlank() && at + 1 < m_head.lines().size()
                            && !m_head.lines().at(at + 1).isBlank()
                            && goesOnBelowBlank(m_head.lines().at(at + 1).segments.first());
        at += spaced ? 1 : 0;
        const Next next = look(first, before, at, capitals);
        sureOfEnd = next == Next::Ends;
        if (next == Next::Ends)
            break;
        if (next == Next::MayEnd)
            break;
        before = m_head.lines().at(at).segments.first();
        parts << before.text;
    }
    subject.end = before.end();
    subject.text = tidied(parts.join(u' '));
    subject.certainty = sureOfEnd && parts.size() < 5 ? sure : likely;
    return subject;
}

/// The segment of a line that stands below another one in the left column.
const Segment *SubjectReader::inColumn(qsizetype line, const Segment &above) const
{
    for (const Segment &segment : m_head.lines().at(line).segments) {
        const bool overlaps = segment.left < above.right && segment.right > above.left;
        if (m_head.hasColumns() ? m_head.isLeft(segment) && overlaps : true)
            return &segment;
    }
    return nullptr;
}

ReadSubject SubjectReader::ofLetter(qsizetype line, const Segment &first) const
{
    constexpr int longestLetterSubject = 10;
    ReadSubject subject;
    subject.begin = first.offset;
    subject.end = first.end();
    QStringList parts{first.text};
    bool sureOfEnd = false;
    const Segment *above = &first;
    for (qsizetype at = line + 1; at < m_head.lines().size() && parts.size() < longestLetterSubject;
         ++at) {
        const Segment *next = m_head.lines().at(at).isBlank() ? nullptr : inColumn(at, *above);
        // a line of the right column alone may stand between
        const bool rightAlone = !next && !m_head.lines().at(at).isBlank() && parts.size() < 4;
        if (rightAlone)
            continue;
        sureOfEnd = !next || opensBody(*next) || placeAndDateAt(*next) == 0
                    || (isCapitals(next->text) && !isOpenEnded(*above)) || isSentenceOfBody(*next)
                    || HeadLines::isTitle(*next) || ownNumberIn(*next).has_value();
        if (sureOfEnd)
            break;
        parts << next->text;
        subject.end = next->end();
        above = next;
    }
    subject.text = tidied(parts.join(u' '));
    subject.certainty = sureOfEnd && parts.size() < 6 ? sure : likely;
    return subject;
}

} // namespace vanthu
