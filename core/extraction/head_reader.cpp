// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"
#include "core/documents/document_number.h"
#include "core/extraction/head_reader_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int headLines = 60;
constexpr int longestSubject = 14; ///< lines

const QStringList &rightHandTitles()
{
    static const QStringList titles{u"cong hoa xa hoi"_s, u"dang cong san viet nam"_s,
                                    u"doan tncs ho chi minh"_s};
    return titles;
}

class HeadReader {
public:
    HeadReader(const SourceText &source, ReadSelf &self)
        : m_source(source)
        , m_self(self)
    {
        const auto count = qMin<qsizetype>(headLines, source.lines().size());
        m_lines = source.lines().first(count);
        splitMergedColumns();
    }

    Head read();

private:
    void splitMergedColumns();
    bool readTitleLine(const Segment &segment);
    bool readNumber(const Segment &segment);
    bool readPlaceAndDate(const Segment &segment);
    void readMark(const Segment &segment);
    [[nodiscard]] qsizetype firstLine() const;
    void readBodies(qsizetype from, qsizetype until);
    [[nodiscard]] qsizetype subjectInBrackets(qsizetype from) const;
    void readTypeAndSubject(qsizetype from);
    void readLetterSubject(qsizetype from);
    void takeSubject(qsizetype firstLine, qsizetype skipped);
    [[nodiscard]] bool endsSubject(const SourceLine &line) const;
    void give(const QString &field, qsizetype offset, qsizetype length, double certainty);

    const SourceText &m_source;
    ReadSelf &m_self;
    QList<SourceLine> m_lines;
    Head m_head;
    double m_middle = 0.5;
};

void HeadReader::give(const QString &field, qsizetype offset, qsizetype length, double certainty)
{
    m_self.evidence.insert(field, m_source.evidence(offset, length, certainty));
}

/// Scans and some texts give both columns as one: cut before the known right-hand strings.
void HeadReader::splitMergedColumns()
{
    for (SourceLine &line : m_lines) {
        for (qsizetype at = 0; at < line.segments.size(); ++at) {
            Segment &segment = line.segments[at];
            for (const QString &title : rightHandTitles()) {
                const qsizetype cut = segment.folded.indexOf(title);
                if (cut <= 0)
                    continue;
                Segment right = segment;
                right.offset += cut;
                right.text = segment.text.sliced(cut);
                right.folded = segment.folded.sliced(cut);
                right.left = segment.left
                             + (segment.right - segment.left) * static_cast<double>(cut)
                                   / static_cast<double>(segment.text.size());
                segment.text = segment.text.first(cut).trimmed();
                segment.folded = segment.folded.first(cut).trimmed();
                segment.right = right.left;
                line.segments.insert(at + 1, right);
                break;
            }
        }
    }
}

bool HeadReader::readTitleLine(const Segment &segment)
{
    for (const QString &title : rightHandTitles()) {
        if (!segment.folded.startsWith(title))
            continue;
        m_head.family = title == rightHandTitles().first() ? Family::State : Family::Party;
        m_head.found = true;
        if (segment.left > 0.2)
            m_middle = segment.left - 0.02;
        return true;
    }
    return segment.folded.startsWith("doc lap"_L1) && segment.folded.contains("hanh phuc"_L1);
}

bool HeadReader::readNumber(const Segment &segment)
{
    static const QStringList cues{u"luat so"_s, u"phap lenh so"_s, u"nghi quyet so"_s,
                                  u"bo luat so"_s, u"so"_s};
    for (const QString &cue : cues) {
        if (!segment.folded.startsWith(cue) || segment.text.size() <= cue.size())
            continue;
        const QChar behind = segment.text.at(cue.size());
        if (behind.isLetter())
            continue;
        const QString rest = segment.text.sliced(cue.size());
        const auto number = DocumentNumber::parse(rest);
        if (!number)
            continue;
        if (number->serial()) {
            m_self.number = number->printed();
            give(u"number"_s, segment.offset, segment.text.size(), 0.99);
        }
        if (m_self.type.isEmpty())
            m_self.type = number->typeCode();
        if (cue.size() > 2)
            m_self.type = documentTypeByName(QStringView(cue).chopped(3))->code;
        m_head.family = m_head.family == Family::Unknown ? number->family() : m_head.family;
        m_head.found = true;
        return true;
    }
    return false;
}

bool HeadReader::readPlaceAndDate(const Segment &segment)
{
    const qsizetype at = segment.folded.indexOf("ngay"_L1);
    if (at < 0 || !segment.folded.contains("thang"_L1) || segment.text.size() > 90)
        return false;
    const bool opens = at == 0 || segment.folded.first(at).trimmed().endsWith(u',');
    if (!opens)
        return false;
    const QString place = segment.text.first(at).trimmed();
    // "Thực hiện Kế hoạch số 25/KH-STTTT, ngày …" is of the body
    if (std::any_of(place.cbegin(), place.cend(), [](QChar c) { return c.isDigit(); }))
        return false;
    if (place.size() > 1 && m_self.place.isEmpty()) {
        m_self.place = place.chopped(1).trimmed();
        give(u"place"_s, segment.offset, m_self.place.size(), 0.97);
    }
    const QString date = segment.text.sliced(at).simplified();
    if (const auto day = dayAt(date, 0)) {
        m_self.date = day->date;
        give(u"date"_s, segment.offset + at, segment.text.size() - at, 0.98);
    }
    return true;
}

void HeadReader::readMark(const Segment &segment)
{
    const QString text = canonical(segment.text).simplified();
    for (const auto &name : secrecyNames) {
        if (name.value != Secrecy::None && text == canonical(QStringView(name.vi))) {
            m_self.secrecy = QString::fromUtf16(name.code);
            give(u"secrecy"_s, segment.offset, segment.text.size(), 0.96);
        }
    }
    for (const auto &name : urgencyNames) {
        if (name.value != Urgency::None && text == canonical(QStringView(name.vi))) {
            m_self.urgency = QString::fromUtf16(name.code);
            give(u"urgency"_s, segment.offset, segment.text.size(), 0.96);
        }
    }
}

/// What stands more than a few lines above the national or Party title is a stamp of arrival.
qsizetype HeadReader::firstLine() const
{
    constexpr qsizetype aboveTitle = 2;
    for (qsizetype at = 0; at < qMin<qsizetype>(m_lines.size(), 30); ++at) {
        for (const Segment &segment : m_lines.at(at).segments) {
            for (const QString &title : rightHandTitles()) {
                if (segment.folded.startsWith(title) && m_lines.at(at).segments.size() > 1)
                    return qMax<qsizetype>(0, at - aboveTitle);
            }
        }
    }
    return 0;
}

void HeadReader::readBodies(qsizetype from, qsizetype until)
{
    qsizetype start = 0;
    qsizetype end = 0;
    for (qsizetype at = from; at < until; ++at) {
        for (const Segment &segment : m_lines.at(at).segments) {
            const bool right = segment.left >= m_middle && m_lines.at(at).segments.size() > 1;
            if (right || !isCapitals(segment.text) || readTitleLine(segment))
                continue;
            if (m_head.bodies.isEmpty())
                start = segment.offset;
            end = segment.end();
            m_head.bodies.append(segment.text.simplified());
        }
    }
    if (!m_head.bodies.isEmpty())
        give(u"issuer"_s, start, end - start, 0.96);
}

bool HeadReader::endsSubject(const SourceLine &line) const
{
    if (line.isBlank())
        return true;
    const Segment &first = line.segments.first();
    const bool rule = std::none_of(first.text.cbegin(), first.text.cend(),
                                   [](QChar c) { return c.isLetterOrNumber(); });
    if (rule)
        return true;
    static const QStringList openings{u"can cu"_s,     u"kinh gui"_s, u"kinh trinh"_s,
                                      u"thuc hien "_s, u"dieu 1"_s,   u"chuong i"_s,
                                      u"i."_s,         u"1."_s,       u"quoc hoi ban hanh"_s,
                                      u"xet "_s,       u"ngay "_s};
    const bool bold = isCapitals(first.text);
    return !bold
           && std::any_of(openings.cbegin(), openings.cend(), [&first](const QString &opening) {
                  return first.folded.startsWith(opening)
                         && !(opening.startsWith(u"thuc hien") && first.left > 0.18);
              });
}

void HeadReader::takeSubject(qsizetype firstLine, qsizetype skipped)
{
    QStringList parts;
    qsizetype start = -1;
    qsizetype end = 0;
    const bool capitals =
        firstLine < m_lines.size() && !m_lines.at(firstLine).isBlank()
        && isCapitals(m_lines.at(firstLine).segments.first().text.sliced(skipped));
    for (qsizetype at = firstLine; at < m_lines.size() && parts.size() < longestSubject; ++at) {
        const SourceLine &line = m_lines.at(at);
        if (at > firstLine
            && (endsSubject(line) || isCapitals(line.segments.first().text) != capitals))
            break;
        const Segment &segment = line.segments.first();
        const qsizetype from = at == firstLine ? skipped : 0;
        if (start < 0)
            start = segment.offset + from;
        end = segment.end();
        parts << segment.text.sliced(from);
    }
    m_self.subject = parts.join(u' ').simplified();
    if (m_self.subject.startsWith(u'(') && m_self.subject.endsWith(u')'))
        m_self.subject = m_self.subject.sliced(1).chopped(1);
    while (m_self.subject.endsWith(u'-') || m_self.subject.endsWith(u'_')
           || m_self.subject.endsWith(u' '))
        m_self.subject.chop(1);
    if (!m_self.subject.isEmpty())
        give(u"subject"_s, start, end - start, parts.size() < 5 ? 0.96 : 0.9);
    m_head.end = qMax(m_head.end, end);
}

/// "(Về việc …)" within the lines below an author that goes on over several; else `from`.
qsizetype HeadReader::subjectInBrackets(qsizetype from) const
{
    constexpr qsizetype farthest = 5;
    for (qsizetype at = from; at < qMin(m_lines.size(), from + farthest); ++at) {
        if (!m_lines.at(at).isBlank() && m_lines.at(at).segments.first().text.startsWith(u"(V"_s))
            return at;
    }
    return from;
}

void HeadReader::readTypeAndSubject(qsizetype from)
{
    for (qsizetype at = from; at < m_lines.size(); ++at) {
        if (m_lines.at(at).isBlank())
            continue;
        // a stamp may stand beside it
        const Segment &segment = m_lines.at(at).segments.last();
        const bool centred = segment.left > 0.25 && segment.left < 0.6 && segment.right < 0.75;
        if (m_lines.at(at).segments.size() > 1 && !centred)
            continue;
        // "NGHỊ QUYẾT CỦA HỘI ĐỒNG …": the author may go on behind the type
        const qsizetype author = segment.text.indexOf(u" CỦA "_s);
        const QString title = author > 0 ? segment.text.first(author) : segment.text;
        const DocumentType *type =
            isCapitals(segment.text) ? documentTypeByName(title.simplified()) : nullptr;
        if (!type)
            continue;
        m_self.type = type->code;
        give(u"type"_s, segment.offset, segment.text.size(), 0.99);
        qsizetype next = at + 1;
        while (next < m_lines.size() && m_lines.at(next).isBlank() && next < at + 3)
            ++next;
        // the author may stand between type and subject: "CỦA BAN THƯỜNG VỤ"
        if (next < m_lines.size() && !m_lines.at(next).isBlank()
            && m_lines.at(next).segments.first().text.startsWith(u"CỦA "_s))
            ++next;
        if (author > 0)
            next = subjectInBrackets(next);
        if (next < m_lines.size() && !m_lines.at(next).isBlank()
            && !m_lines.at(next).segments.first().folded.startsWith("can cu"_L1))
            takeSubject(next, 0);
        m_head.end = qMax(m_head.end, segment.end());
        return;
    }
}

void HeadReader::readLetterSubject(qsizetype from)
{
    for (qsizetype at = from; at < m_lines.size(); ++at) {
        for (const Segment &segment : m_lines.at(at).segments) {
            const bool opens = segment.folded.startsWith("v/v"_L1)
                               || (m_head.family == Family::Party && m_self.type == "CV"_L1
                                   && segment.folded.startsWith("ve "_L1));
            if (!opens || segment.left > 0.45)
                continue;
            qsizetype skipped = segment.folded.startsWith("v/v"_L1) ? 3 : 0;
            while (skipped < segment.text.size()
                   && (segment.text.at(skipped).isSpace() || segment.text.at(skipped) == u':'))
                ++skipped;
            takeSubject(at, skipped);
            if (m_self.type.isEmpty())
                m_self.type = u"CV"_s;
            return;
        }
    }
}

Head HeadReader::read()
{
    qsizetype numberLine = -1;
    const qsizetype top = firstLine();
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        for (const Segment &segment : m_lines.at(at).segments) {
            const bool opening = numberLine < 0 || at <= numberLine + 12;
            if (!opening || readTitleLine(segment))
                continue;
            // a head in one column stands in the middle
            const bool left = segment.left < m_middle || m_lines.at(at).segments.size() == 1;
            if (numberLine < 0 && at >= top && left && readNumber(segment))
                numberLine = at;
            else if (!m_self.date && at >= top && readPlaceAndDate(segment))
                continue;
            else
                readMark(segment);
            m_head.end = qMax(m_head.end, numberLine == at ? segment.end() : 0);
        }
    }
    if (!m_head.found)
        return m_head;
    if (numberLine < 0)
        numberLine = 0;
    readBodies(top, numberLine);
    readTypeAndSubject(numberLine);
    if (m_self.subject.isEmpty())
        readLetterSubject(numberLine);
    if (!m_self.type.isEmpty() && !m_self.evidence.contains(u"type"_s)) {
        Evidence number = m_self.evidence.value(u"number"_s);
        number.certainty = m_self.type == u"CV"_s ? 0.96 : 0.9;
        m_self.evidence.insert(u"type"_s, number);
    }
    return m_head;
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

Head readHead(const SourceText &source, ReadSelf &self)
{
    return HeadReader(source, self).read();
}

} // namespace vanthu
