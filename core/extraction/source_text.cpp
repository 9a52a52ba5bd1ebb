// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/head_reader_p.h"
#include "core/extraction/source_text_p.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int columnGap = 3;     ///< blanks that divide two columns
constexpr double textWidth = 96; ///< letters across a page of plain text

/// Whether a line begins something of its own: a bullet, a heading, a numbered clause.
bool beginsParagraph(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty())
        return true;
    const QChar first = line.at(0);
    if (first == u'-' || first == u'+' || first == u'*' || first == u'•' || first == u'–')
        return true;
    static const QStringList openings{u"Điều "_s,   u"Chương "_s, u"Mục "_s,     u"Căn cứ "_s,
                                      u"Phụ lục"_s, u"Theo đề"_s, u"Nơi nhận"_s, u"Kính gửi"_s,
                                      u"Xét "_s,    u"PHỤ LỤC"_s};
    for (const QString &opening : openings) {
        if (line.startsWith(opening))
            return true;
    }
    qsizetype at = 0;
    while (at < line.size() && line.at(at).isLetterOrNumber() && at < 4)
        ++at;
    const bool listSign = at > 0 && at + 1 < line.size()
                          && (line.at(at) == u'.' || line.at(at) == u')')
                          && line.at(at + 1).isSpace();
    return listSign
           && (line.at(0).isDigit() || at == 1 || line.at(0) == u'I' || line.at(0) == u'V');
}

/// A line that ends so is not at the end of its paragraph, wherever the next one begins.
bool wantsMore(QStringView line)
{
    static const QStringList words{u"số"_s,       u"của"_s,    u"và"_s,      u"về"_s,
                                   u"ngày"_s,     u"tại"_s,    u"theo"_s,    u"các"_s,
                                   u"thay thế"_s, u"bãi bỏ"_s, u"bởi"_s,     u"việc"_s,
                                   u"năm"_s,      u"căn cứ"_s, u"sửa đổi"_s, u"bổ sung"_s};
    const QStringView text = line.trimmed();
    return std::any_of(words.cbegin(), words.cend(), [text](const QString &word) {
        return text.endsWith(u' ' + word, Qt::CaseInsensitive) && text.back().isLower();
    });
}

/// Whether the second line opens a paragraph by its place: set in, or behind a line that stops
/// early.
bool isIndented(const SourceLine &line, const SourceLine &next)
{
    if (line.isBlank() || next.isBlank() || !next.segments.first().text.at(0).isUpper())
        return false;
    return next.segments.first().left > line.segments.first().left + 0.02
           || line.segments.last().right < 0.62;
}

bool endsSentence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.isEmpty() || text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u':');
}
} // namespace

Segment Segment::from(qsizetype at) const
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    Segment part = *this;
    part.offset += at;
    part.text = text.sliced(at);
    part.folded = folded.sliced(at);
    part.left += (right - left) * static_cast<double>(at)
                 / static_cast<double>(qMax<qsizetype>(1, text.size()));
    return part;
}

Segment Segment::until(qsizetype at) const
{
    Segment part = *this;
    part.right = left
                 + (right - left) * static_cast<double>(at)
                       / static_cast<double>(qMax<qsizetype>(1, text.size()));
    while (at > 0 && text.at(at - 1).isSpace())
        --at;
    part.text = text.first(at);
    part.folded = folded.first(at);
    return part;
}

SourceText::SourceText(const TextDocument &document)
    : m_document(document)
    , m_text(document.fullText())
{
    qsizetype start = 0;
    for (int page = 0; page < pageCount(); ++page) {
        m_pageStarts.append(start);
        addPage(page, start);
        start += document.pages.at(page).text.size() + 1;
    }
    flatten();
}

bool SourceText::hasPages() const
{
    return std::any_of(m_document.pages.cbegin(), m_document.pages.cend(),
                       [](const TextPage &page) { return !page.words.isEmpty(); });
}

/// Told by where a line's words follow each other.
SourceText::Turn SourceText::turnOf(const TextPage &page)
{
    constexpr qsizetype enough = 200;
    int right = 0;
    int left = 0;
    int down = 0;
    int up = 0;
    for (qsizetype at = 0; at + 1 < qMin(enough, page.words.size()); ++at) {
        const TextWord &here = page.words.at(at);
        const TextWord &next = page.words.at(at + 1);
        const qsizetype behind = here.offset + here.text.size();
        if (QStringView(page.text).sliced(behind, next.offset - behind).contains(u'\n'))
            continue;
        const QPointF way = next.box.center() - here.box.center();
        const bool level = qAbs(way.x()) >= qAbs(way.y());
        int &direction = level ? (way.x() > 0 ? right : left) : (way.y() > 0 ? down : up);
        ++direction;
    }
    if (down > right + left && down > up)
        return Turn::RunsDown;
    if (up > right + left && up > down)
        return Turn::RunsUp;
    return left > right && left > down + up ? Turn::OnItsHead : Turn::Upright;
}

/// A place on a page as it is seen, on the page turned so that its lines run level.
PageBox SourceText::upright(const PageBox &box, Turn turn)
{
    switch (turn) {
    case Turn::RunsDown: return {box.top(), 1 - box.right(), box.height(), box.width()};
    case Turn::RunsUp: return {1 - box.bottom(), box.left(), box.height(), box.width()};
    case Turn::OnItsHead: return {1 - box.right(), 1 - box.bottom(), box.width(), box.height()};
    case Turn::Upright: break;
    }
    return box;
}

void SourceText::addPage(int page, qsizetype pageStart)
{
    m_turns.append(turnOf(m_document.pages.at(page)));
    const QString &text = m_document.pages.at(page).text;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        addLine(page, pageStart, start, end);
        start = end + 1;
    }
}

void SourceText::addLine(int page, qsizetype pageStart, qsizetype start, qsizetype end)
{
    const QStringView line = QStringView(m_document.pages.at(page).text).sliced(start, end - start);
    SourceLine found{pageStart + start, page, {}};
    qsizetype from = -1;
    qsizetype blanks = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        const bool blank = at == line.size() || line.at(at).isSpace();
        const bool tab = at < line.size() && line.at(at) == u'\t';
        if (!blank) {
            if (from < 0)
                from = at;
            blanks = 0;
            continue;
        }
        blanks += tab ? columnGap : 1;
        if (from >= 0 && (blanks >= columnGap || at == line.size())) {
            qsizetype last = at;
            while (last > from && line.at(last - 1).isSpace())
                --last;
            found.segments.append(segment(page, pageStart, start, start + from, start + last));
            from = -1;
        }
    }
    m_lines.append(found);
}

Segment SourceText::segment(int page, qsizetype pageStart, qsizetype lineStart, qsizetype start,
                            qsizetype end) const
{
    const TextPage &source = m_document.pages.at(page);
    Segment found;
    found.offset = pageStart + start;
    found.text = source.text.sliced(start, end - start);
    found.folded = fold(found.text);
    found.left = qMin(1.0, static_cast<double>(start - lineStart) / textWidth);
    found.right = qMin(1.0, static_cast<double>(end - lineStart) / textWidth);
    const auto byOffset = [](const TextWord &word, qsizetype offset) {
        return word.offset < offset;
    };
    const auto first =
        std::lower_bound(source.words.cbegin(), source.words.cend(), start, byOffset);
    const auto last = std::lower_bound(first, source.words.cend(), end, byOffset);
    if (first != last) {
        const PageBox opening = upright(first->box, m_turns.at(page));
        found.left = opening.left();
        found.right = upright(std::prev(last)->box, m_turns.at(page)).right();
        found.top = opening.top();
        found.bottom = opening.bottom();
    }
    return found;
}

void SourceText::flatten()
{
    m_flat = m_text;
    for (qsizetype line = 0; line + 1 < m_lines.size(); ++line) {
        const qsizetype lineEnd = m_lines.at(line + 1).offset - 1;
        const qsizetype nextEnd =
            line + 2 < m_lines.size() ? m_lines.at(line + 2).offset - 1 : m_text.size();
        const QStringView here =
            QStringView(m_text).sliced(m_lines.at(line).offset, lineEnd - m_lines.at(line).offset);
        const QStringView next = QStringView(m_text).sliced(lineEnd + 1, nextEnd - lineEnd - 1);
        const bool samePage = m_lines.at(line).page == m_lines.at(line + 1).page;
        const bool joins =
            samePage && !m_lines.at(line).isBlank() && !endsSentence(here) && !beginsParagraph(next)
            && (wantsMore(here) || !isIndented(m_lines.at(line), m_lines.at(line + 1)));
        m_flat[lineEnd] = joins ? u' ' : u'\n';
    }
    joinTornLines();
    joinPages();
    m_folded = fold(m_flat);
}

/// A blank line inside a sentence ends nothing: "… số 22/2019/QĐ-UBND", "", "ngày 13 tháng 9".
void SourceText::joinTornLines()
{
    for (qsizetype line = 0; line + 2 < m_lines.size(); ++line) {
        const SourceLine &here = m_lines.at(line);
        const SourceLine &next = m_lines.at(line + 2);
        if (here.isBlank() || !m_lines.at(line + 1).isBlank() || next.isBlank()
            || here.page != next.page)
            continue;
        const Segment &last = here.segments.last();
        if (here.segments.size() > 1 || endsSentence(last.text) || isCapitals(last.text)
            || !next.segments.first().text.at(0).isLower()
            || beginsParagraph(next.segments.first().text))
            continue;
        for (qsizetype at = last.end(); at < next.offset; ++at)
            m_flat[at] = u' ';
    }
}

/// A sentence goes on over the page break and the page's number.
void SourceText::joinPages()
{
    constexpr double fullLine = 0.8;
    static const QRegularExpression pageNumber(u"^[-–]?\\s*\\d{1,4}\\s*([-–]|/\\s*\\d{1,4})?$"_s);
    const SourceLine *last = nullptr;
    for (const SourceLine &line : std::as_const(m_lines)) {
        if (line.isBlank() || pageNumber.match(line.segments.first().text).hasMatch())
            continue;
        const SourceLine *before = std::exchange(last, &line);
        if (!before || before->page + 1 != line.page || before->segments.size() > 1
            || line.segments.size() > 1)
            continue;
        const Segment &here = before->segments.first();
        const Segment &next = line.segments.first();
        const bool goesOn = next.text.at(0).isLower() || here.right > fullLine;
        if (!goesOn || endsSentence(here.text) || beginsParagraph(next.text))
            continue;
        for (qsizetype at = here.end(); at < next.offset; ++at)
            m_flat[at] = u' ';
    }
}

bool SourceText::isRecognized(qsizetype offset) const
{
    const auto after = std::upper_bound(m_pageStarts.cbegin(), m_pageStarts.cend(), offset);
    const auto page = after - m_pageStarts.cbegin() - 1;
    return page >= 0 && m_document.pages.at(page).recognized;
}

/// What a machine read off a picture is for a person to look at.
constexpr double surestOfScan = 0.9;

Evidence SourceText::evidence(qsizetype offset, qsizetype length, double certainty) const
{
    Evidence evidence;
    evidence.offset = offset;
    evidence.length = length;
    evidence.certainty = certainty;
    evidence.text = m_text.sliced(offset, length).simplified();
    const auto after = std::upper_bound(m_pageStarts.cbegin(), m_pageStarts.cend(), offset);
    const auto page = static_cast<int>(after - m_pageStarts.cbegin()) - 1;
    if (page >= 0 && m_document.pages.at(page).recognized)
        evidence.certainty = qMin(certainty, surestOfScan);
    if (page < 0 || !hasPages())
        return evidence;
    evidence.page = page + 1;
    const qsizetype start = offset - m_pageStarts.at(page);
    for (const TextWord &word : m_document.pages.at(page).words) {
        if (word.offset + word.text.size() <= start || word.offset >= start + length)
            continue;
        const PageBox here = upright(word.box, m_turns.at(page));
        const bool sameLine = !evidence.boxes.isEmpty()
                              && qAbs(upright(evidence.boxes.last(), m_turns.at(page)).center().y()
                                      - here.center().y())
                                     < 0.5 * here.height();
        if (sameLine)
            evidence.boxes.last() |= word.box;
        else
            evidence.boxes.append(word.box);
    }
    return evidence;
}

} // namespace vanthu
