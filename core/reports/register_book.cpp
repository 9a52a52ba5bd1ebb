// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/register_book.h"

#include "core/documents/document_type.h"
#include "core/reports/page_layout.h"
#include "core/reports/report_words.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr TextStyle cellStyle{.size = 11};

QString dots(int count)
{
    return QString(count, u'.');
}

QString titleOf(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Incoming: return u"SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"_s;
    case RegisterKind::Internal: return u"SỔ ĐĂNG KÝ VĂN BẢN NỘI BỘ"_s;
    case RegisterKind::Outgoing: break;
    }
    return u"SỔ ĐĂNG KÝ VĂN BẢN ĐI"_s;
}

QList<TableColumn> columnsOf(RegisterKind kind)
{
    if (kind == RegisterKind::Incoming) {
        return {{23, u"Ngày đến"_s},
                {14, u"Số đến"_s},
                {34, u"Tác giả"_s},
                {28, u"Số, ký hiệu văn bản"_s},
                {21, u"Ngày tháng văn bản"_s},
                {0, u"Tên loại và trích yếu nội dung văn bản"_s},
                {26, u"Đơn vị hoặc người nhận"_s},
                {18, u"Ngày chuyển"_s},
                {17, u"Ký nhận"_s},
                {20, u"Ghi chú"_s}};
    }
    return {{33, u"Số, ký hiệu văn bản"_s},
            {21, u"Ngày tháng văn bản"_s},
            {0, u"Tên loại và trích yếu nội dung văn bản"_s},
            {26, u"Người ký"_s},
            {38, u"Nơi nhận văn bản"_s},
            {24, u"Đơn vị, người nhận bản lưu"_s},
            {16, u"Số lượng bản"_s},
            {18, u"Ngày chuyển"_s},
            {17, u"Ký nhận"_s},
            {20, u"Ghi chú"_s}};
}

Paragraph typeAndSubject(const RegisterLine &line)
{
    TextStyle bold = cellStyle;
    bold.bold = true;
    const QString type = documentTypeName(line.fields.type, UiLanguage::Vietnamese);
    Paragraph cell;
    if (!type.isEmpty())
        cell.runs.append({type + u' ', bold});
    cell.runs.append({line.fields.subject, cellStyle});
    return cell;
}

/// What became of the number, before the document's own note.
QString remarkOf(const RegisterLine &line)
{
    const RegisterEntry &entry = line.entry;
    QStringList parts;
    if (entry.state == EntryState::Void)
        parts << u"Hủy số: "_s + entry.note;
    else if (entry.state == EntryState::Reserved)
        parts << u"Giữ số"_s + (entry.note.isEmpty() ? QString() : u": "_s + entry.note);
    else if (!entry.note.isEmpty())
        parts << entry.note;
    if (!line.fields.note.isEmpty())
        parts << line.fields.note;
    return parts.join(u"; "_s);
}

TableRow rowOf(const RegisterLine &line, RegisterKind kind)
{
    const DocumentFields &fields = line.fields;
    const auto plain = [](const QString &text) { return paragraph(text, cellStyle); };
    const auto centred = [](const QString &text) {
        return paragraph(text, cellStyle, Align::Centre);
    };
    if (kind == RegisterKind::Incoming) {
        return {.cells = {centred(dateText(line.entry.day)), centred(line.entry.number.text()),
                          plain(fields.issuer), plain(fields.number),
                          centred(dateText(fields.date, fields.datePrecision)),
                          typeAndSubject(line), plain({}), plain({}), plain({}),
                          plain(remarkOf(line))}};
    }
    const std::optional<QDate> day = fields.date ? fields.date : line.entry.day;
    const QString copies = fields.copies ? QString::number(*fields.copies) : QString();
    return {.cells = {plain(line.entry.formatted), centred(dateText(day)), typeAndSubject(line),
                      plain(fields.signer), plain(fields.recipients.join(u"; "_s)), plain({}),
                      centred(copies), plain({}), plain({}), plain(remarkOf(line))}};
}

QString rangeOf(const QList<RegisterLine> &lines)
{
    if (lines.isEmpty())
        return u"Từ số %1 đến số %1"_s.arg(dots(16));
    return u"Từ số %1 đến số %2"_s.arg(lines.first().entry.number.text(),
                                       lines.last().entry.number.text());
}

/// The frame of the cover is that of a table with one cell.
Table coverOf(const RegisterBook &cover)
{
    const RegisterPeriod &period = cover.period;
    const bool byYear = cover.book.period == PeriodKind::Year;
    const QString from = dateText(period.from);
    const QString last = period.until ? dateText(period.until->addDays(-1)) : QString(dots(16));
    const auto orDots = [](const QString &text) {
        return text.isEmpty() ? dots(60) : text.toUpper();
    };
    Paragraph page;
    page.align = Align::Centre;
    page.runs = {{u"\n\n"_s + orDots(cover.parentBody) + u'\n', {.size = 13}},
                 {orDots(cover.office) + u"\n\n\n\n\n\n\n"_s, {.size = 13, .bold = true}},
                 {titleOf(cover.book.kind) + u'\n', {.size = 24, .bold = true}},
                 {cover.book.name + u"\n\n\n"_s, {.size = 14, .italic = true}},
                 {(byYear ? u"Năm: "_s : u"Nhiệm kỳ: "_s) + period.name + u'\n', {.size = 14}},
                 {u"Từ ngày %1 đến ngày %2\n"_s.arg(from, last), {.size = 14}},
                 {rangeOf(cover.lines) + u'\n', {.size = 14}},
                 {u"Quyển số: %1\n\n\n\n\n"_s.arg(dots(8)), {.size = 14}}};
    Table frame;
    frame.columns = {{0, {}}};
    frame.rowCount = 1;
    frame.row = [page](int) { return TableRow{.cells = {page}}; };
    return frame;
}
QString isoDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QStringList cellsOf(const RegisterLine &line, RegisterKind kind)
{
    const DocumentFields &fields = line.fields;
    const QString type = documentTypeName(fields.type, UiLanguage::Vietnamese);
    const QString subject = QString(type + u' ' + fields.subject).trimmed();
    if (kind == RegisterKind::Incoming) {
        return {isoDay(line.entry.day),
                line.entry.number.text(),
                fields.issuer,
                fields.number,
                isoDay(fields.date),
                subject,
                {},
                {},
                {},
                remarkOf(line)};
    }
    return {line.entry.formatted,
            isoDay(fields.date ? fields.date : line.entry.day),
            subject,
            fields.signer,
            fields.recipients.join(u"; "_s),
            {},
            fields.copies ? QString::number(*fields.copies) : QString(),
            {},
            {},
            remarkOf(line)};
}
} // namespace

QList<QStringList> registerTable(const RegisterBook &book)
{
    const RegisterKind kind = book.book.kind;
    QStringList headings;
    for (const TableColumn &column : columnsOf(kind))
        headings << column.heading;
    QList<QStringList> table{headings};
    for (const RegisterLine &line : book.lines)
        table << cellsOf(line, kind);
    return table;
}

Report makeRegisterBook(const RegisterBook &book)
{
    const QString title = u"%1, %2"_s.arg(book.book.name, book.period.name);
    ReportText text{.title = title, .language = UiLanguage::Vietnamese, .setup = {}, .blocks = {}};
    text.setup.orientation = QPageLayout::Landscape;
    text.setup.topMm = 20;
    text.setup.bottomMm = 18;
    text.setup.leftMm = 20;
    text.setup.rightMm = 12;
    text.setup.foot = title;
    text.blocks.append(coverOf(book));
    text.blocks.append(PageBreak{});
    Table table;
    table.columns = columnsOf(book.book.kind);
    table.numbersColumns = true;
    table.rowCount = int(book.lines.size());
    table.row = [lines = book.lines, kind = book.book.kind](int at) {
        return rowOf(lines.at(at), kind);
    };
    text.blocks.append(table);
    return layOut(std::move(text));
}

} // namespace vanthu
