// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewer/text_setting.h"

#include <QFontMetricsF>

#include <algorithm>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr QSizeF paper(595, 842); ///< A4 in points
constexpr double edge = 57;
constexpr double fontPoints = 12;
/// So many blanks divide columns, and so many letters fill a line of a text.
constexpr qsizetype columnGap = 3;
constexpr qsizetype lineLetters = 96;

QFont pageFont()
{
    QFont font(u"Tinos"_s);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(static_cast<int>(fontPoints));
    return font;
}

/// Sets words one after the other and begins new lines and pages as they fill.
class Setter {
public:
    Setter()
        : m_metrics(pageFont())
        , m_blank(m_metrics.horizontalAdvance(u' '))
    {
        newPage();
    }

    void paragraph(QStringView line)
    {
        qsizetype end = 0;
        const QList<Syllable> parts = blocks(line);
        for (const Syllable &part : parts) {
            if (part.offset - end >= columnGap)
                m_x = columnAt(line, part.offset);
            word(line.sliced(part.offset, part.length));
            end = part.offset + part.length;
        }
        newLine();
    }

    TextDocument done() { return m_document; }

private:
    /// Where what stands behind a gap begins: as far across the paper as across the line, and so
    /// that it ends before the edge.
    [[nodiscard]] double columnAt(QStringView line, qsizetype offset) const
    {
        static const QString gap(columnGap, u' ');
        const qsizetype next = line.indexOf(gap, offset);
        const QStringView part = line.sliced(offset, (next < 0 ? line.size() : next) - offset);
        const double room = paper.width() - 2 * edge;
        const double share = static_cast<double>(offset)
                             / static_cast<double>(qMax<qsizetype>(lineLetters, line.size()));
        double latest = paper.width() - edge + m_blank;
        const QList<Syllable> words = blocks(part);
        for (const Syllable &one : words)
            latest -= m_metrics.horizontalAdvance(part.sliced(one.offset, one.length).toString())
                      + m_blank;
        const double earliest = m_x > edge ? m_x + 2 * m_blank : edge;
        return qMax(earliest, qMin(edge + share * room, latest));
    }

    static QList<Syllable> blocks(QStringView line)
    {
        QList<Syllable> found;
        qsizetype start = -1;
        for (qsizetype at = 0; at <= line.size(); ++at) {
            const bool inside = at < line.size() && !line.at(at).isSpace();
            if (inside && start < 0)
                start = at;
            if (!inside && start >= 0) {
                found.append({start, at - start});
                start = -1;
            }
        }
        return found;
    }

    void word(QStringView text)
    {
        const double width = m_metrics.horizontalAdvance(text.toString());
        if (m_x + width > paper.width() - edge && m_x > edge)
            newLine();
        TextPage &page = m_document.pages.last();
        if (!page.text.isEmpty())
            page.text += u' ';
        page.words.append({text.toString(),
                           PageBox(m_x / paper.width(), m_y / paper.height(), width / paper.width(),
                                   m_metrics.height() / paper.height()),
                           page.text.size()});
        page.text += text;
        m_x += width + m_blank;
    }

    void newLine()
    {
        m_x = edge;
        m_y += m_metrics.height() * 1.25;
        if (m_y > paper.height() - edge - m_metrics.height())
            newPage();
    }

    void newPage()
    {
        m_document.pages.append(TextPage{paper, {}, {}});
        m_x = edge;
        m_y = edge;
    }

    QFontMetricsF m_metrics;
    double m_blank;
    double m_x = 0;
    double m_y = 0;
    TextDocument m_document;
};
} // namespace

TextDocument setOnPages(const TextDocument &text)
{
    Setter setter;
    for (const TextPage &page : text.pages) {
        const QList<QStringView> lines = QStringView(page.text).split(u'\n');
        for (const QStringView line : lines)
            setter.paragraph(line);
    }
    return setter.done();
}

void paintSetPage(QPainter &painter, const TextPage &page, const QRect &rect)
{
    painter.save();
    painter.translate(rect.topLeft());
    const double scale = rect.width() / page.size.width();
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    painter.setFont(pageFont());
    const double ascent = QFontMetricsF(pageFont()).ascent();
    for (const TextWord &word : page.words) {
        painter.drawText(
            QPointF(word.box.x() * page.size.width(), word.box.y() * page.size.height() + ascent),
            word.text);
    }
    painter.restore();
}

QList<QList<PageBox>> placesOf(const TextPage &page, const TermFinder &finder)
{
    QString text;
    QList<qsizetype> starts;
    for (const TextWord &word : page.words) {
        starts.append(text.size());
        text += word.text + u' ';
    }
    QList<QList<PageBox>> hits;
    const QList<FoundTerm> found = finder.find(QStringView(text));
    for (const FoundTerm &term : found) {
        QList<PageBox> boxes;
        const auto behind = std::upper_bound(starts.cbegin(), starts.cend(), term.start);
        for (qsizetype word = behind - starts.cbegin() - 1;
             word < starts.size() && starts.at(word) < term.start + term.length; ++word)
            boxes.append(page.words.at(word).box);
        hits.append(boxes);
    }
    return hits;
}

} // namespace vanthu::desktop
