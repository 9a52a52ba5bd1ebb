// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/document_list.h"

#include "core/reports/document_cells.h"
#include "core/reports/page_layout.h"
#include "core/reports/report_words.h"

namespace vanthu {

namespace {

constexpr TextStyle cellStyle{.size = 11};

TableRow rowOf(const DocumentRow &row, int ordinal, UiLanguage language)
{
    return {.cells = {paragraph(QString::number(ordinal), cellStyle, Align::Centre),
                      numberCell(row, cellStyle), dateCell(row, cellStyle),
                      subjectCell(row, cellStyle, language), paragraph(row.issuer, cellStyle),
                      statusCell(row, cellStyle, language)}};
}

Table tableOf(const QList<DocumentRow> &rows, UiLanguage language)
{
    const auto word = [language](Word one) { return wordOf(one, language); };
    Table table;
    table.columns = {{rows.size() < 1000 ? 11.0 : 15.0, word(Word::Ordinal)},
                     {34, word(Word::Number)},
                     {24, word(Word::Date)},
                     {0, word(Word::TypeAndSubject)},
                     {54, word(Word::Issuer)},
                     {27, word(Word::InForce)}};
    table.rowCount = int(rows.size());
    table.row = [rows, language](int at) { return rowOf(rows.at(at), at + 1, language); };
    return table;
}

} // namespace

Report makeDocumentList(const QString &title, const QList<DocumentRow> &rows,
                        const QString &description, UiLanguage language)
{
    ReportText text{.title = title, .language = language, .setup = {}, .blocks = {}};
    text.setup.orientation = QPageLayout::Landscape;
    text.setup.topMm = 18;
    text.setup.bottomMm = 18;
    text.setup.leftMm = 20;
    text.setup.rightMm = 15;
    text.setup.foot = wordOf(Word::PrintedOn, language).arg(dateText(QDate::currentDate()));

    Paragraph heading = paragraph(title.toUpper(), {.size = 14, .bold = true}, Align::Centre);
    heading.after = 3;
    text.blocks.append(heading);
    if (!description.isEmpty()) {
        Paragraph asked = paragraph(description, {.size = 12, .italic = true}, Align::Centre);
        asked.after = 3;
        text.blocks.append(asked);
    }
    const QString total =
        rows.isEmpty()
            ? wordOf(Word::NoDocuments, language)
            : wordOf(Word::TotalDocuments, language).arg(countText(rows.size(), language));
    Paragraph sum = paragraph(total, {.size = 12}, Align::Centre);
    sum.after = 8;
    sum.keepWithNext = true;
    text.blocks.append(sum);
    if (!rows.isEmpty())
        text.blocks.append(tableOf(rows, language));
    return layOut(std::move(text));
}

} // namespace vanthu
