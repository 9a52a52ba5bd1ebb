// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/document_json.h"

#include "core/documents/document_fields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString isoDate(const DocumentRow &row)
{
    switch (row.datePrecision) {
    case DatePrecision::Year: return row.date->toString(u"yyyy"_s);
    case DatePrecision::Month: return row.date->toString(u"yyyy-MM"_s);
    case DatePrecision::Day: break;
    }
    return row.date->toString(Qt::ISODate);
}
} // namespace

QJsonObject toJson(const DocumentRow &row)
{
    return {{u"id"_s, row.uid},
            {u"kind"_s, codeOf(documentKindNames, row.kind)},
            {u"type"_s, textOrNull(row.type)},
            {u"number"_s, textOrNull(row.number)},
            {u"issuer"_s, textOrNull(row.issuer)},
            {u"date"_s, row.date ? QJsonValue(isoDate(row)) : QJsonValue()},
            {u"subject"_s, textOrNull(row.subject)},
            {u"status"_s, codeOf(validityNames, row.status)},
            {u"stub"_s, row.stub}};
}

QJsonObject toJson(const Document &document, Validity status)
{
    QJsonObject json = fieldsToJson(document.fields);
    json.insert("id"_L1, document.uid);
    json.insert("status"_L1, codeOf(validityNames, status));
    json.insert("stub"_L1, document.stub);
    return json;
}

QJsonObject toJson(const Link &link)
{
    const bool outgoing = link.direction == Direction::Outgoing;
    const Relation &relation = link.relation;
    return {{u"relation"_s, relationCode(relation.kind)},
            {outgoing ? u"target"_s : u"source"_s, toJson(link.other)},
            {u"scope"_s, textOrNull(relation.scope)},
            {u"from"_s, dayOrNull(relation.from)},
            {u"until"_s, dayOrNull(relation.until)},
            {u"origin"_s, codeOf(relationOriginNames, relation.origin)},
            {u"confirmed"_s, relation.confirmed},
            {u"place"_s, toJson(relation.evidence)}};
}

QJsonValue toJson(const SourcePlace &place)
{
    if (place.isEmpty())
        return {};
    QJsonArray boxes;
    for (const PageBox &box : place.boxes)
        boxes.append(QJsonArray{box.left(), box.top(), box.right(), box.bottom()});
    return QJsonObject{{u"page"_s, place.page ? QJsonValue(*place.page) : QJsonValue()},
                       {u"boxes"_s, boxes},
                       {u"text"_s, textOrNull(place.quote)},
                       {u"sha256"_s, textOrNull(place.sha256)},
                       {u"file_is_gone"_s, place.fileIsGone()}};
}

QString marked(const MarkedText &text)
{
    QString result = text.text;
    for (auto run = text.marks.crbegin(); run != text.marks.crend(); ++run) {
        result.insert(run->start + run->length, u"</mark>"_s);
        result.insert(run->start, u"<mark>"_s);
    }
    return result;
}

QJsonObject toJson(const SearchResult &result)
{
    QJsonArray hits;
    for (const SearchHit &hit : result.hits) {
        QJsonObject json = toJson(hit.document);
        json.insert("snippet"_L1, marked(hit.snippet.text.isEmpty() ? hit.subject : hit.snippet));
        json.insert("page"_L1, hit.page ? QJsonValue(*hit.page) : QJsonValue());
        QJsonArray matched;
        for (const SearchField field : hit.matched)
            matched.append(codeOf(searchFieldNames, field));
        json.insert("matched"_L1, matched);
        hits.append(json);
    }
    QJsonArray parts;
    for (const PartCount &part : result.parts)
        parts.append(QJsonObject{{u"part"_s, part.part},
                                 {u"total"_s, part.total},
                                 {u"total_is_exact"_s, part.totalIsExact}});
    return {{u"query"_s, result.query},
            {u"parts"_s, parts},
            {u"suggestion"_s, textOrNull(result.suggestion)},
            {u"notes"_s, QJsonArray::fromStringList(result.notes)},
            {u"total"_s, result.total},
            {u"total_is_exact"_s, result.totalIsExact},
            {u"took_ms"_s, qRound(result.tookMs * 100) / 100.0},
            {u"hits"_s, hits}};
}

QJsonObject toJson(const ImportLine &line)
{
    QJsonObject json{{u"path"_s, line.path},
                     {u"result"_s, codeOf(importResultNames, line.result)},
                     {u"id"_s, textOrNull(line.uid)},
                     {u"number"_s, textOrNull(line.number)},
                     {u"reasons"_s, QJsonArray::fromStringList(line.reasons)}};
    if (line.result == ImportLine::Result::Failed)
        json.insert("code"_L1, errorCodeName(line.code));
    return json;
}

QJsonObject toJson(const AuditEvent &event)
{
    return {{u"at"_s, event.at.toString(Qt::ISODateWithMs)},
            {u"who"_s, event.who},
            {u"action"_s, event.action},
            {u"summary"_s, event.summary},
            {u"before"_s, event.before},
            {u"after"_s, event.after}};
}

QString dateText(const std::optional<QDate> &date, DatePrecision precision)
{
    if (!date)
        return {};
    switch (precision) {
    case DatePrecision::Year: return date->toString(u"yyyy"_s);
    case DatePrecision::Month: return date->toString(u"M/yyyy"_s);
    case DatePrecision::Day: break;
    }
    return date->toString(u"d/M/yyyy"_s);
}

QString nameOf(const DocumentRow &row)
{
    return row.number.isEmpty() ? row.subject : row.number;
}

void printDocuments(const Output &output, const QList<DocumentRow> &rows)
{
    QList<QStringList> cells;
    for (const DocumentRow &row : rows) {
        cells << QStringList{row.number.isEmpty() ? u"—"_s : row.number,
                             dateText(row.date, row.datePrecision),
                             row.stub ? Sentences::tr("not in the library")
                                      : textOf(validityNames, row.status, output.language()),
                             row.issuer, row.subject};
    }
    output.table({Sentences::tr("Number"), Sentences::tr("Date"), Sentences::tr("Status"),
                  Sentences::tr("Issuer"), Sentences::tr("Subject")},
                 cells);
}

} // namespace vanthu::ctl
