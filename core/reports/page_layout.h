// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/blocks.h"
#include "core/reports/report.h"

#include <QPageSize>

namespace vanthu {

enum class PageNumbers {
    FootOfTotal, ///< "Trang 2/5" at the right foot
    HeadCentred, ///< "2" in the middle of the top margin, none on the first page (NĐ30, Phụ lục I)
    None,
};

/// The sheet and what stands around its text.
struct PageSetup {
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    double topMm = 20;
    double bottomMm = 20;
    double leftMm = 30;
    double rightMm = 15;
    PageNumbers numbers = PageNumbers::FootOfTotal;
    QString foot; ///< at the left foot of every page

    [[nodiscard]] QSizeF paperSize() const; ///< points
    [[nodiscard]] QRectF textArea() const;  ///< points
};

/// A report as a row of blocks.
struct ReportText {
    QString title;
    UiLanguage language = UiLanguage::Vietnamese;
    PageSetup setup;
    QList<Block> blocks;
};

/// Breaks the blocks into pages. Nothing is left out: what does not fit on a page goes on to the
/// next one.
[[nodiscard]] Report layOut(ReportText text);

} // namespace vanthu
