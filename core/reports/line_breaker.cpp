// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/line_breaker.h"

#include <algorithm>

namespace vanthu {

namespace {

/// One letter as it is set: its style and width.
struct Letter {
    char32_t code = 0;
    int style = 0;
    double width = 0;
};

/// A stretch of letters that makes one line.
struct Stretch {
    size_t begin = 0;
    size_t end = 0;
    bool last = false; ///< of its paragraph, or before a forced break: never justified
};

bool isBlank(char32_t code)
{
    return code == U' ' || code == U'\t';
}

bool isInvisible(char32_t code)
{
    const auto category = QChar::category(code);
    return code == 0xFEFF || category == QChar::Other_Control || category == QChar::Other_Format
           || category == QChar::Other_Surrogate;
}

bool allowsBreakAfter(char32_t code)
{
    return code == U'-' || code == U'/' || code == U'_' || code == U'.' || code == U'@'
           || code == U',' || code == U'&' || code == U'=' || code == 0x2013;
}

std::vector<Letter> letters(const Paragraph &paragraph, FontBook &fonts)
{
    std::vector<Letter> found;
    for (const TextRun &run : paragraph.runs) {
        const int style = fonts.indexOf(run.style);
        for (const char32_t code : run.text.toUcs4()) {
            if (code == U'\n')
                found.push_back({code, style, 0});
            else if (isBlank(code))
                found.push_back({U' ', style, fonts.advance(style, U' ')});
            else if (!isInvisible(code))
                found.push_back({code, style, fonts.advance(style, code)});
        }
    }
    return found;
}

/// Walks over the letters and cuts them into lines.
class Cutter {
public:
    Cutter(const std::vector<Letter> &text, const Paragraph &paragraph, double width)
        : m_text(text)
        , m_first(std::max(width - paragraph.indent - paragraph.firstIndent, 1.0))
        , m_other(std::max(width - paragraph.indent, 1.0))
    {
    }

    std::vector<Stretch> cut()
    {
        while (m_at < m_text.size())
            takeOne();
        endLine(m_text.size(), true);
        return std::move(m_lines);
    }

private:
    void takeOne()
    {
        const Letter &letter = m_text[m_at];
        if (letter.code == U'\n') {
            endLine(m_at, true);
            begin(m_at + 1);
            return;
        }
        const double limit = m_lines.empty() ? m_first : m_other;
        if (m_used + letter.width > limit + 0.01 && !isBlank(letter.code) && m_at > m_begin) {
            breakBefore();
            return;
        }
        m_used += letter.width;
        ++m_at;
        if (isBlank(letter.code))
            m_afterBlank = m_at;
        else if (allowsBreakAfter(letter.code))
            m_afterMark = m_at;
    }

    /// The letter at m_at does not fit any more.
    void breakBefore()
    {
        size_t place = m_at;
        if (m_afterBlank > m_begin)
            place = m_afterBlank;
        else if (m_afterMark > m_begin)
            place = m_afterMark;
        endLine(place, false);
        begin(place);
    }

    void endLine(size_t end, bool last) { m_lines.push_back({m_begin, end, last}); }

    void begin(size_t place)
    {
        m_begin = m_at = m_afterBlank = m_afterMark = place;
        m_used = 0;
    }

    const std::vector<Letter> &m_text;
    double m_first;
    double m_other;
    size_t m_begin = 0;
    size_t m_at = 0;
    size_t m_afterBlank = 0;
    size_t m_afterMark = 0;
    double m_used = 0;
    std::vector<Stretch> m_lines;
};

/// Turns a stretch into fragments: a new one where the style changes and, in a line that is
/// spread, after each blank.
class Setter {
public:
    Setter(const std::vector<Letter> &text, const Paragraph &paragraph, double width,
           FontBook &fonts)
        : m_text(text)
        , m_paragraph(paragraph)
        , m_width(width)
        , m_fonts(fonts)
    {
    }

    Line set(Stretch stretch, bool first)
    {
        while (stretch.end > stretch.begin && m_text[stretch.end - 1].code == U' ')
            --stretch.end;
        const double indent = m_paragraph.indent + (first ? m_paragraph.firstIndent : 0);
        double natural = 0;
        int blanks = 0;
        for (size_t at = stretch.begin; at < stretch.end; ++at) {
            natural += m_text[at].width;
            blanks += m_text[at].code == U' ' ? 1 : 0;
        }
        const double spare = std::max(m_width - indent - natural, 0.0);
        const bool spread = m_paragraph.align == Align::Justify && !stretch.last && blanks > 0;
        Line line = measured(stretch);
        fill(line, stretch, indent + shift(spare), spread ? spare / blanks : 0);
        return line;
    }

private:
    [[nodiscard]] double shift(double spare) const
    {
        if (m_paragraph.align == Align::Centre)
            return spare / 2;
        return m_paragraph.align == Align::Right ? spare : 0;
    }

    [[nodiscard]] Line measured(const Stretch &stretch) const
    {
        Line line;
        const auto add = [&](int style) {
            line.height = std::max(line.height, m_fonts.height(style) * m_paragraph.lineSpacing);
            line.baseline = std::max(
                line.baseline,
                m_fonts.ascent(style) + m_fonts.height(style) * (m_paragraph.lineSpacing - 1) / 2);
        };
        for (size_t at = stretch.begin; at < stretch.end; ++at)
            add(m_text[at].style);
        if (stretch.begin == stretch.end)
            add(m_paragraph.runs.isEmpty() ? m_fonts.indexOf({})
                                           : m_fonts.indexOf(m_paragraph.runs.first().style));
        return line;
    }

    void fill(Line &line, const Stretch &stretch, double x, double extra) const
    {
        bool fresh = true;
        for (size_t at = stretch.begin; at < stretch.end; ++at) {
            const Letter &letter = m_text[at];
            if (fresh || line.fragments.last().style != letter.style)
                line.fragments.append({x, 0, letter.style, {}});
            Fragment &fragment = line.fragments.last();
            fragment.text += QStringView(QChar::fromUcs4(letter.code));
            fragment.width += letter.width;
            x += letter.width;
            fresh = letter.code == U' ' && extra > 0;
            if (fresh)
                x += extra;
        }
    }

    const std::vector<Letter> &m_text;
    const Paragraph &m_paragraph;
    double m_width;
    FontBook &m_fonts;
};

} // namespace

double Line::left() const
{
    return fragments.isEmpty() ? 0 : fragments.first().x;
}

double Line::right() const
{
    return fragments.isEmpty() ? 0 : fragments.last().x + fragments.last().width;
}

QList<Line> breakLines(const Paragraph &paragraph, double width, FontBook &fonts)
{
    const std::vector<Letter> text = letters(paragraph, fonts);
    Setter setter(text, paragraph, width, fonts);
    QList<Line> lines;
    for (const Stretch &stretch : Cutter(text, paragraph, width).cut())
        lines.append(setter.set(stretch, lines.isEmpty()));
    return lines;
}

} // namespace vanthu
