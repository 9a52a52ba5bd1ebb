// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/page_layout.h"

#include "core/reports/flow.h"
#include "core/reports/page_breaker.h"
#include "core/reports/page_painter.h"

#include <utility>

namespace vanthu {

QSizeF PageSetup::paperSize() const
{
    const QSizeF portrait = QPageSize(size).size(QPageSize::Point);
    return orientation == QPageLayout::Portrait ? portrait : portrait.transposed();
}

QRectF PageSetup::textArea() const
{
    return QRectF(QPointF(0, 0), paperSize())
        .adjusted(points(leftMm), points(topMm), -points(rightMm), -points(bottomMm));
}

FlowPages::FlowPages(ReportText made)
    : text(std::move(made))
{
    title = text.title;
    language = text.language;
    layout = QPageLayout(QPageSize(text.setup.size), text.setup.orientation, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);

    FontBook fonts;
    PageBreaker breaker(text, fonts);
    breaker.breakAll();
    pages = std::move(breaker.pages);
    outline = std::move(breaker.outline);
}

void FlowPages::paint(QPainter &painter, int page) const
{
    FontBook fonts;
    PagePainter(painter, *this, fonts).paint(page);
}

Report layOut(ReportText text)
{
    return Report(std::make_shared<const FlowPages>(std::move(text)));
}

} // namespace vanthu
