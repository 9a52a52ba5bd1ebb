// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/page_painter.h"

#include "core/reports/report_words.h"

#include <algorithm>

namespace vanthu {

namespace {

constexpr double hairline = 0.5;
constexpr double unit = FontBook::unitsPerPoint;

} // namespace

PagePainter::PagePainter(QPainter &painter, const FlowPages &report, FontBook &fonts)
    : m_painter(painter)
    , m_report(report)
    , m_fonts(fonts)
    , m_area(report.text.setup.textArea())
    , m_setter(m_area.width(), fonts)
{
}

void PagePainter::paint(int page)
{
    m_painter.save();
    m_painter.scale(1 / unit, 1 / unit);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
    m_painter.setBrush(Qt::NoBrush);
    for (const Piece &piece : m_report.pages.at(size_t(page)))
        paintPiece(piece);
    paintMargins(page);
    m_painter.restore();
}

void PagePainter::paintPiece(const Piece &piece)
{
    const Block &block = m_report.text.blocks.at(piece.block);
    if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        paintParagraph(*paragraph, m_setter.paragraph(*paragraph), {m_area.left(), piece.y},
                       piece.firstLine, piece.lineCount);
    } else if (const auto *sides = std::get_if<SideBySide>(&block)) {
        paintSides(*sides, piece);
    } else if (const auto *table = std::get_if<Table>(&block)) {
        switch (piece.kind) {
        case Piece::Kind::Heading: return paintRow(*table, m_setter.headings(*table), piece);
        case Piece::Kind::ColumnNumbers:
            return paintRow(*table, m_setter.columnNumbers(*table), piece);
        default: paintRow(*table, m_setter.row(*table, table->row(piece.row)), piece);
        }
    }
}

void PagePainter::paintRow(const Table &table, const SetRow &row, const Piece &piece)
{
    const bool heading = piece.kind != Piece::Kind::Row;
    const TableRow cells = heading ? TableRow{} : table.row(piece.row);
    const std::vector<double> edges = m_setter.edges(table);
    const double bottom = piece.y + piece.height;
    const bool spans = row.cells.size() == 1;
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        const SetParagraph &set = row.cells.at(at);
        double top = piece.y + BlockSetter::cellPaddingY;
        if (heading) // headings stand in the middle of their height
            top = (piece.y + bottom - set.height()) / 2;
        const QPointF corner(m_area.left() + edges.at(size_t(at)) + BlockSetter::cellPaddingX, top);
        const Paragraph text = heading ? Paragraph{} : cells.cells.at(at);
        paintParagraph(text, set, corner, piece.firstLine,
                       heading ? int(set.lines.size()) : piece.lineCount);
    }
    if (table.lines == TableLines::None)
        return;
    const double left = m_area.left();
    line({left, piece.y}, {left + edges.back(), piece.y}, hairline);
    line({left, bottom}, {left + edges.back(), bottom}, hairline);
    for (size_t at = 0; at < edges.size(); ++at) {
        if (!spans || at == 0 || at + 1 == edges.size())
            line({left + edges[at], piece.y}, {left + edges[at], bottom}, hairline);
    }
}

void PagePainter::paintSides(const SideBySide &block, const Piece &piece)
{
    const SetSides set = m_setter.sides(block);
    for (qsizetype at = 0; at < set.sides.size(); ++at) {
        const SetSides::Side &side = set.sides.at(at);
        for (qsizetype which = 0; which < side.paragraphs.size(); ++which) {
            const SetParagraph &one = side.paragraphs.at(which);
            paintParagraph(block.sides.at(at).paragraphs.at(which), one,
                           {m_area.left() + side.x, piece.y + side.tops.at(which)}, 0,
                           int(one.lines.size()));
        }
    }
}

void PagePainter::paintParagraph(const Paragraph &paragraph, const SetParagraph &set,
                                 QPointF corner, int firstLine, int lineCount)
{
    const int end = std::min(firstLine + lineCount, int(set.lines.size()));
    double y = corner.y() + (firstLine == 0 ? set.frame : 0);
    const double top = y;
    m_painter.setPen(QColor::fromRgba(paragraph.colour));
    for (int at = firstLine; at < end; ++at) {
        const Line &line = set.lines.at(at);
        for (const Fragment &fragment : line.fragments) {
            m_painter.setFont(m_fonts.font(fragment.style));
            m_painter.drawText(QPointF(corner.x() + fragment.x, y + line.baseline) * unit,
                               fragment.text);
        }
        y += line.height;
    }
    if (paragraph.frame != Frame::None) {
        const QRectF around(QPointF(corner.x() + set.left(), top),
                            QPointF(corner.x() + set.right(), y));
        paintFrame(paragraph.frame, around.adjusted(-8, -1, 8, 1), paragraph.colour);
    }
    if (paragraph.ruleBelow > 0 && end == set.lines.size()) {
        const double half = (set.right() - set.left()) * paragraph.ruleBelow / 2;
        const double middle = corner.x() + (set.left() + set.right()) / 2;
        line({middle - half, y + 1.5}, {middle + half, y + 1.5}, 0.75);
    }
}

void PagePainter::paintFrame(Frame frame, const QRectF &around, QRgb colour)
{
    m_painter.setPen(QPen(QColor::fromRgba(colour), unit));
    const auto draw = [this](const QRectF &rect) {
        m_painter.drawRect(QRectF(rect.topLeft() * unit, rect.size() * unit));
    };
    draw(around);
    if (frame == Frame::Double) // "1 mm apart" (Thông tư 24/2020/TT-BCA, Mẫu 02)
        draw(around.adjusted(-points(1), -points(1), points(1), points(1)));
}

void PagePainter::paintMargins(int page)
{
    const PageSetup &setup = m_report.text.setup;
    const auto put = [this](const QString &text, double size, Align align, double y) {
        const Paragraph made = paragraph(text, {.size = size}, align);
        const SetParagraph set = m_setter.paragraph(made);
        paintParagraph(made, set, {m_area.left(), y}, 0, int(set.lines.size()));
    };
    if (setup.numbers == PageNumbers::HeadCentred && page > 0)
        put(QString::number(page + 1), 13, Align::Centre, points(10));
    if (setup.numbers != PageNumbers::FootOfTotal)
        return;
    const double y = m_area.bottom() + points(5);
    line({m_area.left(), y - 3}, {m_area.right(), y - 3}, 0.4);
    put(setup.foot, 9.5, Align::Left, y);
    put(pageOfTotal(page + 1, m_report.pageCount(), m_report.language), 9.5, Align::Right, y);
}

void PagePainter::line(QPointF from, QPointF to, double width)
{
    m_painter.setPen(QPen(Qt::black, width * unit, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QLineF(from * unit, to * unit));
}

} // namespace vanthu
