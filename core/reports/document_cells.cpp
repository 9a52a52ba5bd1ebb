// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/document_cells.h"

#include "core/documents/document_type.h"
#include "core/reports/report_words.h"

using namespace Qt::StringLiterals;

namespace vanthu {

Paragraph numberCell(const DocumentRow &row, TextStyle style)
{
    return paragraph(row.number, style);
}

Paragraph dateCell(const DocumentRow &row, TextStyle style)
{
    return paragraph(dateText(row.date, row.datePrecision), style, Align::Centre);
}

Paragraph subjectCell(const DocumentRow &row, TextStyle style, UiLanguage language)
{
    const QString type = row.kind == DocumentKind::Article
                             ? textOf(documentKindNames, row.kind, language)
                             : documentTypeName(row.type, language);
    TextStyle bold = style;
    bold.bold = true;
    Paragraph cell;
    if (!type.isEmpty())
        cell.runs.append({row.subject.isEmpty() ? type : type + u' ', bold});
    cell.runs.append({row.subject, style});
    return cell;
}

Paragraph statusCell(const DocumentRow &row, TextStyle style, UiLanguage language)
{
    if (row.kind == DocumentKind::Article)
        return paragraph({}, style);
    return paragraph(row.stub ? wordOf(Word::CitedOnly, language)
                              : textOf(validityNames, row.status, language),
                     style);
}

} // namespace vanthu
