// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/laid_out_pages.h"
#include "core/reports/page_layout.h"

#include <vector>

namespace vanthu {

/// A part of a block on a page. Only its place is kept; its lines are set again when painted.
struct Piece {
    enum class Kind { Lines, Heading, ColumnNumbers, Row, Sides };

    Kind kind = Kind::Lines;
    int block = 0;     ///< index in the report's blocks
    int row = 0;       ///< of a Row
    int firstLine = 0; ///< of Lines, or of each cell of a Row
    int lineCount = 0;
    double y = 0; ///< from the top of the sheet
    double height = 0;
};

using PageOfPieces = std::vector<Piece>;

/// Pages made of blocks.
class FlowPages final : public LaidOutPages {
public:
    explicit FlowPages(ReportText made);

    [[nodiscard]] int pageCount() const override { return int(pages.size()); }
    void paint(QPainter &painter, int page) const override;

    ReportText text;
    std::vector<PageOfPieces> pages;
};

} // namespace vanthu
