// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/block_setter.h"
#include "core/reports/flow.h"

namespace vanthu {

/// Puts blocks on pages, one after another.
class PageBreaker {
public:
    PageBreaker(const ReportText &text, FontBook &fonts);

    void breakAll();

    std::vector<PageOfPieces> pages;
    QList<OutlineEntry> outline;

private:
    void place(int block, const Paragraph &paragraph);
    void place(int block, const Table &table);
    void place(int block, const SideBySide &sides);
    void placeLines(int block, const SetParagraph &set);
    void placeRow(int block, const Table &table, int row, double together);
    void placeHighRow(int block, const Table &table, int row, const SetRow &set);
    void placeHeadings(int block, const Table &table);
    void remember(const Paragraph &paragraph);
    [[nodiscard]] double beginning(int block) const; ///< least height that a block begins with
    [[nodiscard]] double rowWithFollowers(const Table &table, int row) const;

    void add(Piece piece); ///< at m_y, which moves on
    void newPage();
    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_bottom + 0.01; }
    [[nodiscard]] bool isPageEmpty() const { return pages.back().empty(); }

    const ReportText &m_text;
    BlockSetter m_setter;
    double m_top;
    double m_bottom;
    double m_y;
};

} // namespace vanthu
