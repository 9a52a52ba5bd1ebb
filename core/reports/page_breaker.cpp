// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/page_breaker.h"

#include <algorithm>

namespace vanthu {

PageBreaker::PageBreaker(const ReportText &text, FontBook &fonts)
    : pages(1)
    , m_text(text)
    , m_setter(text.setup.textArea().width(), fonts)
    , m_top(text.setup.textArea().top())
    , m_bottom(text.setup.textArea().bottom())
    , m_y(m_top)
{
}

void PageBreaker::breakAll()
{
    for (int block = 0; block < m_text.blocks.size(); ++block) {
        const Block &one = m_text.blocks.at(block);
        if (const auto *paragraph = std::get_if<Paragraph>(&one))
            place(block, *paragraph);
        else if (const auto *table = std::get_if<Table>(&one))
            place(block, *table);
        else if (const auto *sides = std::get_if<SideBySide>(&one))
            place(block, *sides);
        else if (!isPageEmpty())
            newPage();
    }
}

void PageBreaker::place(int block, const Paragraph &paragraph)
{
    const SetParagraph set = m_setter.paragraph(paragraph);
    if (!isPageEmpty())
        m_y += paragraph.before;
    const double follower = paragraph.keepWithNext ? paragraph.after + beginning(block + 1) : 0;
    const bool whole = paragraph.keepWithNext || set.lines.size() < 4;
    if (!isPageEmpty() && whole && !fits(set.height() + follower))
        newPage();
    remember(paragraph);
    placeLines(block, set);
    m_y += paragraph.after;
}

void PageBreaker::placeLines(int block, const SetParagraph &set)
{
    const qsizetype all = set.lines.size();
    for (qsizetype first = 0; first < all;) {
        qsizetype count = all - first;
        while (count > 1 && !fits(set.height(first, count)))
            --count;
        // never one line alone at the foot or at the head of a page
        if (count < all - first && all - first - count == 1 && count > 2)
            --count;
        const bool alone = count == 1 && all > 1;
        if (!isPageEmpty() && (alone || !fits(set.height(first, count)))) {
            newPage();
            continue;
        }
        add({.kind = Piece::Kind::Lines,
             .block = block,
             .firstLine = int(first),
             .lineCount = int(count),
             .height = set.height(first, count)});
        first += count;
        if (first < all)
            newPage();
    }
}

void PageBreaker::place(int block, const Table &table)
{
    if (table.rowCount > 0 && !isPageEmpty() && !fits(beginning(block)))
        newPage();
    placeHeadings(block, table);
    for (int row = 0; row < table.rowCount; ++row)
        placeRow(block, table, row, rowWithFollowers(table, row));
    m_y += table.after;
}

void PageBreaker::placeRow(int block, const Table &table, int row, double together)
{
    const SetRow set = m_setter.row(table, table.row(row));
    if (!fits(together)) {
        const double headings = m_setter.headingsHeight(table);
        if (m_y > m_top + headings + 0.01) {
            newPage();
            placeHeadings(block, table);
        }
        if (!fits(set.height()))
            return placeHighRow(block, table, row, set);
    }
    add({.kind = Piece::Kind::Row,
         .block = block,
         .row = row,
         .lineCount = int(set.lineCount()),
         .height = set.height()});
}

void PageBreaker::placeHighRow(int block, const Table &table, int row, const SetRow &set)
{
    const qsizetype all = set.lineCount();
    for (qsizetype first = 0; first < all;) {
        qsizetype count = all - first;
        while (count > 1 && !fits(set.height(first, count)))
            --count;
        add({.kind = Piece::Kind::Row,
             .block = block,
             .row = row,
             .firstLine = int(first),
             .lineCount = int(count),
             .height = set.height(first, count)});
        first += count;
        if (first < all) {
            newPage();
            placeHeadings(block, table);
        }
    }
}

void PageBreaker::placeHeadings(int block, const Table &table)
{
    if (table.hasHeadings()) {
        add({.kind = Piece::Kind::Heading,
             .block = block,
             .height = m_setter.headings(table).height()});
    }
    if (table.numbersColumns) {
        add({.kind = Piece::Kind::ColumnNumbers,
             .block = block,
             .height = m_setter.columnNumbers(table).height()});
    }
}

void PageBreaker::place(int block, const SideBySide &sides)
{
    const double height = m_setter.sides(sides).height;
    if (!isPageEmpty())
        m_y += sides.before;
    if (!isPageEmpty() && !fits(height))
        newPage();
    add({.kind = Piece::Kind::Sides, .block = block, .height = height});
    m_y += sides.after;
}

void PageBreaker::remember(const Paragraph &paragraph)
{
    if (!paragraph.outlineLevel)
        return;
    QString title;
    for (const TextRun &run : paragraph.runs)
        title += run.text;
    outline.append({title.simplified(), int(pages.size()) - 1, *paragraph.outlineLevel});
}

double PageBreaker::beginning(int block) const
{
    if (block >= m_text.blocks.size())
        return 0;
    const Block &one = m_text.blocks.at(block);
    if (const auto *sides = std::get_if<SideBySide>(&one))
        return sides->before + m_setter.sides(*sides).height;
    if (const auto *paragraph = std::get_if<Paragraph>(&one)) {
        const SetParagraph set = m_setter.paragraph(*paragraph);
        if (paragraph->keepWithNext)
            return paragraph->before + set.height() + paragraph->after + beginning(block + 1);
        return paragraph->before + set.height(0, set.lines.size() < 4 ? set.lines.size() : 2);
    }
    const auto *table = std::get_if<Table>(&one);
    if (table == nullptr || table->rowCount == 0)
        return 0;
    return m_setter.headingsHeight(*table) + rowWithFollowers(*table, 0);
}

double PageBreaker::rowWithFollowers(const Table &table, int row) const
{
    double sum = 0;
    for (; row < table.rowCount; ++row) {
        const TableRow cells = table.row(row);
        sum += m_setter.row(table, cells).height();
        if (!cells.keepWithNext)
            break;
    }
    return sum;
}

void PageBreaker::add(Piece piece)
{
    piece.y = m_y;
    m_y += piece.height;
    pages.back().push_back(piece);
}

void PageBreaker::newPage()
{
    pages.emplace_back();
    m_y = m_top;
}

} // namespace vanthu
