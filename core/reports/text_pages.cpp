// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/text_pages.h"

#include "core/reports/page_layout.h"

namespace vanthu {

namespace {

void appendPage(QList<Block> &blocks, const QString &page)
{
    for (const QString &line : page.split(u'\n')) {
        Paragraph text = paragraph(line, {.size = 13}, Align::Justify);
        text.after = line.isEmpty() ? 0 : 4;
        text.lineSpacing = 1.08;
        blocks.append(text);
    }
}

} // namespace

Report makeTextPages(const QString &title, const QStringList &pages, UiLanguage language)
{
    ReportText text{.title = title, .language = language, .setup = {}, .blocks = {}};
    for (const QString &page : pages) {
        if (!text.blocks.isEmpty())
            text.blocks.append(PageBreak{});
        appendPage(text.blocks, page);
    }
    return layOut(std::move(text));
}

} // namespace vanthu
