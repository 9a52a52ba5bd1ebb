// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csv_export.h"

#include "core/documents/document_type.h"
#include "core/reports/report_words.h"

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

/// Spreadsheets take a cell that begins with one of these for a formula.
bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

/// RFC 4180, section 2.
QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const bool needed = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n')
                        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    return needed ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QByteArray lineOf(const QStringList &cells)
{
    QStringList safe;
    safe.reserve(cells.size());
    for (const QString &cell : cells)
        safe.append(quoted(cell));
    return safe.join(u',').toUtf8() + "\r\n";
}

QString isoDate(const DocumentRow &row)
{
    if (!row.date)
        return {};
    switch (row.datePrecision) {
    case DatePrecision::Day: return row.date->toString(Qt::ISODate);
    case DatePrecision::Month: return row.date->toString(u"yyyy-MM"_s);
    case DatePrecision::Year: break;
    }
    return row.date->toString(u"yyyy"_s);
}

QStringList cellsOf(const DocumentRow &row, UiLanguage language)
{
    const bool article = row.kind == DocumentKind::Article;
    return {row.number,
            isoDate(row),
            article ? textOf(documentKindNames, row.kind, language)
                    : documentTypeName(row.type, language),
            row.subject,
            row.issuer,
            row.stub ? wordOf(Word::CitedOnly, language)
                     : textOf(validityNames, row.status, language),
            row.uid};
}

} // namespace

QByteArray csvOf(const QList<QStringList> &lines)
{
    QByteArray csv = "\xEF\xBB\xBF";
    for (const QStringList &line : lines)
        csv += lineOf(line);
    return csv;
}

QByteArray toCsv(const QList<DocumentRow> &rows, UiLanguage language)
{
    QStringList headings;
    for (const Word word :
         {Word::Number, Word::Date, Word::Type, Word::Subject, Word::Issuer, Word::InForce})
        headings.append(wordOf(word, language));
    headings.append(u"id"_s);

    QList<QStringList> lines{headings};
    for (const DocumentRow &row : rows)
        lines.append(cellsOf(row, language));
    return csvOf(lines);
}

Outcome writeCsv(const QList<DocumentRow> &rows, const QString &path, UiLanguage language,
                 IfExists ifExists)
{
    VT_CHECK(checkTarget(path, ifExists));
    return writeWholeFile(path, toCsv(rows, language), ifExists);
}

} // namespace vanthu
