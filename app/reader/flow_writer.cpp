// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/flow_writer.h"

#include "core/text/normalize.h"

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype paperWidth = 96;
/// Taller cells hold text of their own and are no columns of a head.
constexpr qsizetype tallestCell = 60;
constexpr qsizetype longestColumnLine = 160;
constexpr qsizetype deepestTable = 40;
/// Of one file; a text longer than that is an attack.
constexpr qsizetype longestText = 64LL * 1024 * 1024;
const QString gap = u"      "_s;
} // namespace

FlowWriter::Lines &FlowWriter::lines()
{
    return m_open.last();
}

void FlowWriter::text(QStringView text)
{
    m_written += text.size();
    if (m_written <= longestText)
        m_text += text;
}

void FlowWriter::tab()
{
    m_text += gap;
}

void FlowWriter::lineBreak()
{
    lines().append({std::exchange(m_text, {}), Alignment::Left});
}

void FlowWriter::endParagraph(Alignment alignment)
{
    // the lines before a break belong to the same paragraph
    lines().append({std::exchange(m_text, {}), alignment});
}

void FlowWriter::pageBreak()
{
    if (m_open.size() > 1)
        return;
    if (!m_text.isEmpty())
        endParagraph();
    QStringList page;
    for (const Line &line : std::as_const(lines()))
        page << onPaper(line);
    lines().clear();
    const QString text = normalized(page.join(u'\n'));
    if (!text.trimmed().isEmpty())
        m_pages << text;
}

void FlowWriter::beginRow()
{
    if (!m_text.isEmpty())
        endParagraph();
    m_rows.append(Row());
}

void FlowWriter::beginCell()
{
    if (!m_rows.isEmpty() && m_open.size() < deepestTable)
        m_open.append(Lines());
}

void FlowWriter::endCell()
{
    if (m_rows.isEmpty() || m_open.size() < 2)
        return;
    if (!m_text.isEmpty())
        endParagraph();
    m_rows.last().cells.append(m_open.takeLast());
}

void FlowWriter::endRow()
{
    if (m_rows.isEmpty())
        return;
    const Row row = m_rows.takeLast();
    QList<Lines> filled;
    bool tall = false;
    for (const Lines &cell : row.cells) {
        const bool blank = std::all_of(cell.cbegin(), cell.cend(), [](const Line &line) {
            return line.text.trimmed().isEmpty();
        });
        if (!blank)
            filled.append(cell);
        tall = tall || cell.size() > tallestCell
               || std::any_of(cell.cbegin(), cell.cend(), [](const Line &line) {
                      return line.text.size() > longestColumnLine;
                  });
    }
    if (filled.size() > 1 && !tall) {
        putSideBySide(filled);
        return;
    }
    for (const Lines &cell : std::as_const(filled))
        lines().append(cell);
}

void FlowWriter::putSideBySide(const QList<Lines> &cells)
{
    QList<qsizetype> widths;
    qsizetype height = 0;
    for (const Lines &cell : cells) {
        qsizetype width = paperWidth / 2 - gap.size();
        for (const Line &line : cell)
            width = qMax(width, line.text.simplified().size());
        widths.append(cells.size() == 2 ? width : 0);
        height = qMax(height, cell.size());
    }
    for (qsizetype at = 0; at < height; ++at) {
        QString text;
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            // blanks left for a hand-written day or number do not divide columns
            const QString part = cells.at(cell).value(at).text.simplified();
            text += cell + 1 < cells.size() ? part.leftJustified(widths.at(cell)) + gap : part;
        }
        lines().append({text, Alignment::Left});
    }
}

QString FlowWriter::onPaper(const Line &line)
{
    QString text = line.text.trimmed();
    const qsizetype room = paperWidth - text.size();
    if (line.alignment == Alignment::Left)
        return line.text;
    if (room <= 0)
        return text;
    return QString(line.alignment == Alignment::Center ? room / 2 : room, u' ') + text;
}

QStringList FlowWriter::takePages()
{
    while (!m_rows.isEmpty()) {
        endCell();
        endRow();
    }
    pageBreak();
    if (m_pages.isEmpty())
        m_pages << QString();
    return std::exchange(m_pages, {});
}

} // namespace vanthu::reader
