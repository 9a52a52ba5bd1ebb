// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block_setter.h"
#include "core/reports/flow.h"

#include <QPainter>

namespace vanthu {

/// Paints the pieces of a page. The painter's unit is the point on the way in; inside it is the
/// unit of the font book.
class PagePainter {
public:
    /// All three outlive the painter.
    PagePainter(QPainter &painter, const FlowPages &report, FontBook &fonts);

    void paint(int page);

private:
    void paintPiece(const Piece &piece);
    void paintRow(const Table &table, const SetRow &row, const Piece &piece);
    void paintSides(const SideBySide &block, const Piece &piece);
    void paintParagraph(const Paragraph &paragraph, const SetParagraph &set, QPointF corner,
                        int firstLine, int lineCount);
    void paintFrame(Frame frame, const QRectF &around, QRgb colour);
    void paintMargins(int page);
    void line(QPointF from, QPointF to, double width);

    QPainter &m_painter;
    const FlowPages &m_report;
    FontBook &m_fonts;
    QRectF m_area;
    BlockSetter m_setter;
};

} // namespace vanthu
