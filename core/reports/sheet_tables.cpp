// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sheet_tables.h"

#include "core/reports/document_cells.h"
#include "core/reports/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

constexpr TextStyle cellStyle{.size = 11};
constexpr TextStyle fine{.size = 8}; // a SHA-256 on one line

Table tableOf(QList<TableColumn> columns, QList<TableRow> rows)
{
    Table table;
    table.columns = std::move(columns);
    table.rowCount = int(rows.size());
    table.row = [rows = std::move(rows)](int at) { return rows.at(at); };
    return table;
}

TableRow groupRow(const QString &title, TextStyle style)
{
    return {.cells = {paragraph(title, style)}, .keepWithNext = true};
}

/// What limits a link: "(phạm vi: khoản 2 Điều 7; từ ngày 01/01/2020; chưa xác nhận)".
QString limitsOf(const Relation &relation, UiLanguage language)
{
    QStringList limits;
    if (!relation.scope.isEmpty())
        limits << wordOf(Word::Scope, language).arg(relation.scope);
    if (relation.from)
        limits << wordOf(Word::Since, language).arg(dateText(relation.from));
    if (!relation.confirmed)
        limits << wordOf(Word::Unconfirmed, language);
    return limits.isEmpty() ? QString() : u'(' + limits.join(u"; "_s) + u')';
}

TableRow linkRow(const Link &link, UiLanguage language)
{
    Paragraph subject = subjectCell(link.other, cellStyle, language);
    const QString limits = limitsOf(link.relation, language);
    if (!limits.isEmpty())
        subject.runs.append({u' ' + limits, {.size = cellStyle.size, .italic = true}});
    return {.cells = {numberCell(link.other, cellStyle), dateCell(link.other, cellStyle), subject,
                      paragraph(link.other.issuer, cellStyle),
                      statusCell(link.other, cellStyle, language)}};
}

bool sameGroup(const Link &one, const Link &other)
{
    return one.direction == other.direction && one.relation.kind == other.relation.kind;
}

void appendDirection(QList<TableRow> &rows, QList<Link> links, Direction direction,
                     UiLanguage language)
{
    links.removeIf([direction](const Link &link) { return link.direction != direction; });
    if (links.isEmpty())
        return;
    const Word title = direction == Direction::Outgoing ? Word::Outgoing : Word::Incoming;
    rows.append(groupRow(wordOf(title, language), {.size = cellStyle.size, .bold = true}));
    for (qsizetype at = 0; at < links.size(); ++at) {
        const Link &link = links.at(at);
        if (at == 0 || !sameGroup(link, links.at(at - 1))) {
            const auto count = std::count_if(links.begin(), links.end(), [&](const Link &other) {
                return sameGroup(link, other);
            });
            rows.append(groupRow(
                u"%1 (%2)"_s.arg(relationText(link.relation.kind, direction, language)).arg(count),
                {.size = cellStyle.size, .bold = true, .italic = true}));
        }
        rows.append(linkRow(link, language));
    }
}

} // namespace

Table lineageTable(const QList<Link> &links, UiLanguage language)
{
    QList<TableRow> rows;
    appendDirection(rows, links, Direction::Outgoing, language);
    appendDirection(rows, links, Direction::Incoming, language);
    return tableOf({{31, wordOf(Word::Number, language)},
                    {22, wordOf(Word::Date, language)},
                    {0, wordOf(Word::TypeAndSubject, language)},
                    {32, wordOf(Word::Issuer, language)},
                    {27, wordOf(Word::InForce, language)}},
                   std::move(rows));
}

Table filesTable(const QList<Attachment> &files, UiLanguage language)
{
    QList<TableRow> rows;
    for (const Attachment &file : files) {
        Paragraph name = paragraph(file.name, cellStyle);
        name.runs.append({u"\nSHA-256: "_s + file.sha256, fine});
        const QString pages = file.pages ? countText(*file.pages, language) : QString();
        rows.append(
            {.cells = {name, paragraph(textOf(attachmentRoleNames, file.role, language), cellStyle),
                       paragraph(pages, cellStyle, Align::Centre),
                       paragraph(sizeText(file.bytes, language), cellStyle, Align::Right)}});
    }
    return tableOf({{0, wordOf(Word::FileName, language)},
                    {20, wordOf(Word::FileRole, language)},
                    {19, wordOf(Word::Pages, language)},
                    {23, wordOf(Word::FileSize, language)}},
                   std::move(rows));
}

Table historyTable(const QList<AuditEvent> &history, UiLanguage language)
{
    QList<TableRow> rows;
    for (const AuditEvent &event : history) {
        const QDateTime local = event.at.toLocalTime();
        const QString time = local.time().toString(u"HH:mm "_s) + dateText(local.date());
        rows.append(
            {.cells = {
                 paragraph(time, cellStyle, Align::Centre), paragraph(event.who, cellStyle),
                 paragraph(event.summary.isEmpty() ? event.action : event.summary, cellStyle)}});
    }
    return tableOf({{34, wordOf(Word::DateAndTime, language)},
                    {32, wordOf(Word::ChangedBy, language)},
                    {0, wordOf(Word::WhatChanged, language)}},
                   std::move(rows));
}

} // namespace vanthu
