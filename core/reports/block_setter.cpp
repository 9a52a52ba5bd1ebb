// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/block_setter.h"

#include <algorithm>

namespace vanthu {

namespace {

constexpr double frameRoom = 4;
constexpr double ruleRoom = 3.5;

/// What is left for columns of width 0.
template <typename Columns>
double shareOfTheRest(const Columns &columns, double width)
{
    int sharing = 0;
    for (const auto &column : columns) {
        width -= points(column.widthMm);
        sharing += column.widthMm > 0 ? 0 : 1;
    }
    return sharing > 0 ? std::max(width, 0.0) / sharing : 0;
}

} // namespace

bool Table::hasHeadings() const
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const TableColumn &column) { return !column.heading.isEmpty(); });
}

double SetParagraph::height(qsizetype first, qsizetype count) const
{
    double sum = 0;
    const qsizetype end = std::min(first + count, lines.size());
    for (qsizetype at = first; at < end; ++at)
        sum += lines.at(at).height;
    if (first == 0 && count > 0)
        sum += frame;
    if (end == lines.size() && end > first)
        sum += frame + rule;
    return sum;
}

double SetParagraph::left() const
{
    double edge = lines.isEmpty() ? 0 : lines.first().left();
    for (const Line &line : lines)
        edge = std::min(edge, line.left());
    return edge;
}

double SetParagraph::right() const
{
    double edge = 0;
    for (const Line &line : lines)
        edge = std::max(edge, line.right());
    return edge;
}

qsizetype SetRow::lineCount() const
{
    qsizetype most = 0;
    for (const SetParagraph &cell : cells)
        most = std::max(most, cell.lines.size());
    return most;
}

double SetRow::height(qsizetype first, qsizetype count) const
{
    double highest = 0;
    for (const SetParagraph &cell : cells)
        highest = std::max(highest, cell.height(first, count));
    return highest + 2 * BlockSetter::cellPaddingY;
}

SetParagraph BlockSetter::paragraph(const Paragraph &text) const
{
    return {.lines = breakLines(text, m_width, m_fonts),
            .frame = text.frame == Frame::None ? 0 : frameRoom,
            .rule = text.ruleBelow > 0 ? ruleRoom : 0};
}

SetRow BlockSetter::row(const Table &table, const TableRow &row) const
{
    const std::vector<double> edge = edges(table);
    SetRow made;
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        const double right = row.cells.size() == 1 ? edge.back() : edge.at(size_t(at) + 1);
        const double width = right - edge.at(size_t(at)) - 2 * cellPaddingX;
        made.cells.append(BlockSetter(width, m_fonts).paragraph(row.cells.at(at)));
    }
    return made;
}

SetRow BlockSetter::headings(const Table &table) const
{
    TableRow row;
    for (const TableColumn &column : table.columns)
        row.cells.append(vanthu::paragraph(column.heading, table.headingStyle, Align::Centre));
    return this->row(table, row);
}

SetRow BlockSetter::columnNumbers(const Table &table) const
{
    if (!table.numbersColumns)
        return {};
    TableRow row;
    for (qsizetype at = 1; at <= table.columns.size(); ++at)
        row.cells.append(
            vanthu::paragraph(QStringLiteral("(%1)").arg(at), {.size = 10}, Align::Centre));
    return this->row(table, row);
}

double BlockSetter::headingsHeight(const Table &table) const
{
    if (!table.hasHeadings())
        return 0;
    const double numbers = table.numbersColumns ? columnNumbers(table).height() : 0;
    return headings(table).height() + numbers;
}

SetSides BlockSetter::sides(const SideBySide &block) const
{
    const double share = shareOfTheRest(block.sides, m_width);
    SetSides made;
    double x = 0;
    for (const SideBySide::Side &side : block.sides) {
        const double width = side.widthMm > 0 ? points(side.widthMm) : share;
        SetSides::Side set{.x = x, .paragraphs = {}, .tops = {}};
        for (const Paragraph &text : side.paragraphs) {
            set.height += text.before;
            set.tops.append(set.height);
            set.paragraphs.append(BlockSetter(width, m_fonts).paragraph(text));
            set.height += set.paragraphs.last().height() + text.after;
        }
        made.height = std::max(made.height, set.height);
        made.sides.append(set);
        x += width;
    }
    return made;
}

std::vector<double> BlockSetter::edges(const Table &table) const
{
    const double share = shareOfTheRest(table.columns, m_width);
    std::vector<double> edge{0};
    for (const TableColumn &column : table.columns)
        edge.push_back(edge.back() + (column.widthMm > 0 ? points(column.widthMm) : share));
    return edge;
}

} // namespace vanthu
