// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/reports/laid_out_pages.h"

#include <utility>

namespace vanthu {

Report::Report(std::shared_ptr<const LaidOutPages> pages)
    : m_pages(std::move(pages))
{
}

const QString &Report::title() const
{
    return m_pages->title;
}

UiLanguage Report::language() const
{
    return m_pages->language;
}

QPageLayout Report::pageLayout() const
{
    return m_pages->layout;
}

int Report::pageCount() const
{
    return m_pages->pageCount();
}

void Report::paintPage(QPainter &painter, int page, const QRectF &paper) const
{
    const QRectF sheet = m_pages->layout.fullRect(QPageLayout::Point);
    painter.save();
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / sheet.width(), paper.height() / sheet.height());
    m_pages->paint(painter, page);
    painter.restore();
}

const QList<OutlineEntry> &Report::outline() const
{
    return m_pages->outline;
}

bool paintReport(const Report &report, QPagedPaintDevice &device)
{
    device.setPageLayout(report.pageLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF paper(0, 0, device.width(), device.height());
    for (int page = 0; page < report.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        report.paintPage(painter, page, paper);
    }
    return painter.end();
}

} // namespace vanthu
