// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"
#include "core/documents/document_number.h"
#include "core/extraction/body_names_p.h"
#include "core/extraction/head_reader_p.h"
#include "core/extraction/own_number_p.h"
#include "core/extraction/subject_reader_p.h"
#include "core/extraction/type_title_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype headLines = 40;

class HeadReader {
public:
    HeadReader(const SourceText &source, ReadSelf &self)
        : m_source(source)
        , m_self(self)
        , m_lines(source)
    {
    }

    Head read();

private:
    struct Found {
        qsizetype line = -1;
        Segment segment;

        explicit operator bool() const { return line >= 0; }
    };

    [[nodiscard]] const QList<SourceLine> &lines() const { return m_lines.lines(); }
    void findNumber();
    void findPlaceAndDate();
    void findType();
    void findLetterSubject();
    [[nodiscard]] bool isHead() const;
    void readNumber();
    void readPlaceAndDate();
    void readMarks();
    void readBodies();
    void readType();
    void readSubject();
    [[nodiscard]] qsizetype behindAuthor(qsizetype line) const;
    void take(const ReadSubject &subject);
    void give(const QString &field, const Segment &segment, double certainty)
    {
        m_self.evidence.insert(field,
                               m_source.evidence(segment.offset, segment.text.size(), certainty));
    }

    const SourceText &m_source;
    ReadSelf &m_self;
    HeadLines m_lines;
    Head m_head;
    std::optional<OwnNumber> m_own;
    std::optional<TypeTitle> m_title;
    Found m_number;
    Found m_day;
    Found m_type;
    Found m_letter;
    qsizetype m_last = 0; ///< line behind the head
};

/// The number, in the left column if it stands there; one without its cue only there.
void HeadReader::findNumber()
{
    enum class Pass { Left, Anywhere, LeftBare };
    for (const Pass pass : {Pass::Left, Pass::Anywhere, Pass::LeftBare}) {
        for (qsizetype at = m_lines.first(); at < m_last; ++at) {
            const QList<Segment> &segments = lines().at(at).segments;
            const auto body = std::find_if(segments.cbegin(), segments.cend(), endsHead);
            for (auto segment = segments.cbegin(); segment != body; ++segment) {
                const bool column = m_lines.isLeft(*segment) || segments.size() == 1;
                if (pass != Pass::Anywhere && !column)
                    continue;
                m_own = pass == Pass::LeftBare ? bareNumberIn(*segment) : ownNumberIn(*segment);
                if (m_own && m_own->length + 3 > segment->text.size()) {
                    m_number = Found{at, *segment};
                    return;
                }
                m_own.reset();
            }
            if (body != segments.cend())
                break;
        }
    }
}

void HeadReader::findPlaceAndDate()
{
    for (qsizetype at = m_lines.first(); at < m_last && !m_day; ++at) {
        for (const Segment &segment : lines().at(at).segments) {
            const bool alone = segment.folded.startsWith("ngay "_L1) && segment.text.size() < 40
                               && segment.folded.contains("thang"_L1);
            if (alone || placeAndDateAt(segment) == 0)
                m_day = Found{at, segment};
        }
    }
}

void HeadReader::findType()
{
    const QString symbol = m_own ? m_own->number.typeSymbol() : QString();
    for (qsizetype at = m_lines.first(); at < m_last && !m_type; ++at) {
        const QList<Segment> &segments = lines().at(at).segments;
        for (const Segment &segment : segments) {
            // a stamp may stand beside it
            const bool centred = segment.left > 0.25 && segment.left < 0.6 && segment.right < 0.75;
            if (segments.size() > 1 && !centred)
                continue;
            if (isAddress(segment) && at > m_number.line)
                return;
            m_title = typeTitleIn(segment, symbol);
            if (m_title) {
                m_type = Found{at, segment};
                break;
            }
        }
    }
}

/// "V/v …" below the number, or for a Party letter whatever stands there.
void HeadReader::findLetterSubject()
{
    const bool party =
        m_head.family == Family::Party && m_own && m_own->number.typeSymbol() == "CV"_L1;
    for (qsizetype at = m_lines.first(); at < m_last; ++at) {
        for (const Segment &segment : lines().at(at).segments) {
            if (isAddress(segment))
                return;
            QStringView opening(segment.folded);
            while (!opening.isEmpty() && !isWordCharacter(opening.at(0)))
                opening = opening.sliced(1);
            const bool below = m_number && at > m_number.line && !isCapitals(segment.text)
                               && placeAndDateAt(segment) != 0 && !HeadLines::isTitle(segment);
            const bool opens =
                opening.startsWith(u"v/v") || opening.startsWith(u"v/ v")
                || (below && (opening.startsWith(u"ve ") || opening.startsWith(u"ve:")))
                || (below && party && m_lines.isLeft(segment));
            const bool column = m_lines.isLeft(segment) || lines().at(at).segments.size() == 1;
            if (opens && column && segment.left < 0.45) {
                m_letter = Found{at, segment};
                return;
            }
        }
    }
}

/// A title on the right makes a head; without it a number must stand with a type or a place and
/// day.
bool HeadReader::isHead() const
{
    constexpr qsizetype near = 14;
    if (m_lines.title() != RightTitle::None)
        return true;
    return m_own
           && ((m_day && qAbs(m_day.line - m_number.line) < near)
               || (m_type && qAbs(m_type.line - m_number.line) < near && m_title->exact));
}

void HeadReader::readNumber()
{
    if (!m_own)
        return;
    m_head.number = m_own->number;
    if (m_own->number.serial()) {
        m_self.number = m_own->number.printed();
        give(u"number"_s, m_number.segment, m_own->certainty);
    }
    if (m_head.family == Family::Unknown)
        m_head.family = m_own->number.family();
    m_head.joint = m_own->number.typeSymbol() == "TTLT"_L1
                   || m_own->number.typeSymbol() == "NQLT"_L1
                   || m_own->number.typeSymbol() == "CTLT"_L1;
}

void HeadReader::readPlaceAndDate()
{
    if (!m_day)
        return;
    const Segment &segment = m_day.segment;
    const qsizetype at = segment.folded.lastIndexOf("ngay"_L1);
    Segment place = segment.until(at);
    while (place.text.endsWith(u',') || place.text.endsWith(u' ') || place.text.endsWith(u'.'))
        place = place.until(place.text.size() - 1);
    if (place.text.size() > 1) {
        m_self.place = place.text.simplified();
        give(u"place"_s, place, 0.97);
    }
    const QString date = segment.text.sliced(at).simplified();
    if (const auto day = dayAt(date, 0)) {
        m_self.date = day->date;
        give(u"date"_s, segment.from(at), 0.98);
    }
}

void HeadReader::readMarks()
{
    const auto isMark = [](const Segment &segment, QStringView name) {
        return canonical(segment.text).simplified() == canonical(name) && isCapitals(segment.text);
    };
    const qsizetype last = qMin(lines().size(), qMax(m_number.line + 13, m_type.line + 1));
    for (qsizetype at = m_lines.first(); at < last; ++at) {
        for (const Segment &segment : lines().at(at).segments) {
            for (const auto &name : secrecyNames) {
                if (name.value != Secrecy::None && isMark(segment, name.vi)) {
                    m_self.secrecy = QString::fromUtf16(name.code);
                    give(u"secrecy"_s, segment, 0.96);
                }
            }
            for (const auto &name : urgencyNames) {
                if (name.value != Urgency::None && isMark(segment, name.vi)) {
                    m_self.urgency = QString::fromUtf16(name.code);
                    give(u"urgency"_s, segment, 0.96);
                }
            }
        }
    }
}

/// The issuer and those above it: capitals of the left column down to the number, in a head of one
/// column whatever capitals are no title.
void HeadReader::readBodies()
{
    qsizetype until = m_number ? m_number.line : m_lines.titleLine() + 5;
    if (!m_lines.hasColumns())
        until = qMax(until, m_lines.titleLine());
    if (m_type)
        until = qMin(until, m_type.line);
    qsizetype start = -1;
    qsizetype end = 0;
    for (qsizetype at = m_lines.first(); at < qMin(until, lines().size()); ++at) {
        for (const Segment &segment : lines().at(at).segments) {
            const bool alone = lines().at(at).segments.size() == 1;
            const bool left = m_lines.isLeft(segment) || (alone && at < m_lines.titleLine());
            const bool named = isCapitals(segment.text)
                               || (m_lines.hasColumns() && beginsBody(segment.folded)
                                   && segment.text.at(0).isUpper());
            if (!left || !named || HeadLines::isTitle(segment) || ownNumberIn(segment))
                continue;
            if (segment.folded.startsWith("so:"_L1) || segment.folded.startsWith("du thao"_L1)
                || segment.folded.startsWith("tai lieu"_L1))
                continue;
            if (start < 0)
                start = segment.offset;
            end = segment.end();
            m_head.bodies.append(segment.text.simplified());
        }
    }
    if (start >= 0)
        m_self.evidence.insert(u"issuer"_s, m_source.evidence(start, end - start, 1.0));
}

void HeadReader::readType()
{
    const QString symbol = m_own ? m_own->number.typeSymbol() : QString();
    const DocumentType *bySymbol =
        symbol.isEmpty() ? nullptr : documentTypeBySymbol(symbol, m_head.family);
    // a paper with a type has its title; "CT-TTHT" of a letter is an office (Cục Thuế)
    if (!m_type && m_letter && bySymbol && bySymbol->code != "CV"_L1) {
        m_self.type = u"CV"_s;
        give(u"type"_s, m_letter.segment, 0.92);
        return;
    }
    if (symbol == "VBHN"_L1 || (!m_type && bySymbol)) {
        m_self.type = bySymbol->code;
        // a letter has no title that could say another type
        const bool letter = bySymbol->code == "CV"_L1 && m_letter;
        give(u"type"_s, m_number.segment, letter ? 0.97 : 0.9);
    } else if (m_type) {
        m_self.type = m_title->type->code;
        const bool agrees = bySymbol && m_title->type->symbols.contains(bySymbol->symbols.first());
        const bool silent = !bySymbol;
        Segment name = m_type.segment.until(m_title->length);
        give(u"type"_s, name, agrees ? 0.99 : silent && m_title->exact ? 0.97 : 0.92);
    } else if (m_own && !m_own->type.isEmpty()) {
        m_self.type = m_own->type;
        give(u"type"_s, m_number.segment, 0.97);
    } else if (m_own && m_own->number.typeCode() == "CV"_L1) {
        m_self.type = u"CV"_s;
        give(u"type"_s, m_number.segment, 0.96);
    } else if (m_letter) {
        m_self.type = u"CV"_s;
        give(u"type"_s, m_letter.segment, 0.9);
    }
}

/// Between type and subject may stand who is the author: "CỦA BAN THƯỜNG VỤ", "HỘI NGHỊ LẦN THỨ BẢY
/// BAN CHẤP HÀNH ĐẢNG BỘ TỈNH" above "về …". The first line behind it.
qsizetype HeadReader::behindAuthor(qsizetype line) const
{
    constexpr qsizetype mostLines = 5;
    constexpr int mostBlanks = 3;
    qsizetype at = line;
    for (int blanks = 0; at < lines().size() && lines().at(at).isBlank() && blanks < mostBlanks;
         ++blanks)
        ++at;
    const bool author = m_title->hasAuthor
                        || (at < lines().size() && !lines().at(at).isBlank()
                            && lines().at(at).segments.first().text.startsWith(u"CỦA "_s)
                            && subjectBehindAuthor(lines().at(at).segments.first()) == 0);
    for (qsizetype below = at; below < qMin(lines().size(), at + mostLines); ++below) {
        if (lines().at(below).isBlank()) {
            if (below > at && !author)
                break;
            continue;
        }
        const Segment &segment = lines().at(below).segments.first();
        const bool opens = segment.text.startsWith(u"về "_s) || segment.text.startsWith(u"Về "_s)
                           || segment.text.startsWith(u"(V"_s) || segment.text.startsWith(u"V/v"_s);
        if (opens && below > at)
            return below;
        if (!isCapitals(segment.text))
            break;
    }
    // the author alone, and the subject in any form below it
    if (!m_title->hasAuthor && author)
        ++at;
    return at;
}

void HeadReader::take(const ReadSubject &subject)
{
    if (subject.text.isEmpty())
        return;
    m_self.subject = subject.text;
    m_self.evidence.insert(
        u"subject"_s,
        m_source.evidence(subject.begin, subject.end - subject.begin, subject.certainty));
    m_head.end = qMax(m_head.end, subject.end);
}

void HeadReader::readSubject()
{
    const SubjectReader reader(m_lines, m_source, joinedBodies(m_head.bodies));
    if (m_type) {
        m_head.end = qMax(m_head.end, m_type.segment.end());
        if (m_title->subject < m_type.segment.text.size()) {
            take(reader.below(m_type.line, m_type.segment.from(m_title->subject)));
            return;
        }
        const qsizetype next = behindAuthor(m_type.line + 1);
        if (next >= lines().size() || lines().at(next).isBlank())
            return;
        const Segment &first = lines().at(next).segments.first();
        take(reader.below(next, first.from(subjectBehindAuthor(first))));
    } else if (m_letter) {
        take(reader.ofLetter(m_letter.line, m_letter.segment));
    }
}

Head HeadReader::read()
{
    m_last = qMin(lines().size(), qMax<qsizetype>(m_lines.titleLine(), 0) + headLines);
    m_head.title = m_lines.title();
    if (m_head.title != RightTitle::None)
        m_head.family = m_head.title == RightTitle::State ? Family::State : Family::Party;
    findNumber();
    findPlaceAndDate();
    findType();
    if (!isHead())
        return m_head;
    m_head.found = true;
    readNumber();
    findLetterSubject();
    readPlaceAndDate();
    readMarks();
    readBodies();
    readType();
    for (const Found &found : {m_number, m_day}) {
        if (found)
            m_head.end = qMax(m_head.end, found.segment.end());
    }
    readSubject();
    return m_head;
}
} // namespace

Head readHead(const SourceText &source, ReadSelf &self)
{
    return HeadReader(source, self).read();
}

} // namespace vanthu
