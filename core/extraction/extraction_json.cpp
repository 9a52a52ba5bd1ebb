// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/extraction.h"

#include <QJsonArray>

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct TextField {
    const char16_t *name;
    QString ReadSelf::*member;
};

constexpr std::array textFields{
    TextField{u"type", &ReadSelf::type},
    TextField{u"number", &ReadSelf::number},
    TextField{u"issuer", &ReadSelf::issuer},
    TextField{u"place", &ReadSelf::place},
    TextField{u"subject", &ReadSelf::subject},
    TextField{u"signer", &ReadSelf::signer},
    TextField{u"signer_title", &ReadSelf::signerTitle},
    TextField{u"authority", &ReadSelf::authority},
    TextField{u"secrecy", &ReadSelf::secrecy},
    TextField{u"urgency", &ReadSelf::urgency},
    TextField{u"title", &ReadSelf::title},
    TextField{u"publisher", &ReadSelf::publisher},
    TextField{u"category", &ReadSelf::category},
    TextField{u"author", &ReadSelf::author},
};

struct DayField {
    const char16_t *name;
    std::optional<QDate> ReadSelf::*member;
};

constexpr std::array dayFields{
    DayField{u"date", &ReadSelf::date},
    DayField{u"effective", &ReadSelf::effective},
    DayField{u"expiry", &ReadSelf::expiry},
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayFrom(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// [left, top, right, bottom] as fractions of the page.
QJsonArray toJson(const PageBox &box)
{
    const auto rounded = [](double value) { return qRound(value * 10000) / 10000.0; };
    return {rounded(box.left()), rounded(box.top()), rounded(box.right()), rounded(box.bottom())};
}

QJsonObject toJson(const Evidence &evidence)
{
    QJsonObject json{{u"page"_s, evidence.page ? QJsonValue(*evidence.page) : QJsonValue()},
                     {u"text"_s, evidence.text},
                     {u"offset"_s, static_cast<qint64>(evidence.offset)},
                     {u"length"_s, static_cast<qint64>(evidence.length)},
                     {u"certainty"_s, qRound(evidence.certainty * 100) / 100.0}};
    QJsonArray boxes;
    for (const PageBox &box : evidence.boxes)
        boxes.append(toJson(box));
    json.insert("box"_L1, boxes.isEmpty() ? QJsonValue() : boxes.first());
    if (boxes.size() > 1)
        json.insert("boxes"_L1, boxes);
    return json;
}

PageBox boxFrom(const QJsonValue &value)
{
    const QJsonArray sides = value.toArray();
    return PageBox(QPointF(sides.at(0).toDouble(), sides.at(1).toDouble()),
                   QPointF(sides.at(2).toDouble(), sides.at(3).toDouble()));
}

Evidence evidenceFrom(const QJsonObject &json)
{
    Evidence evidence;
    if (json.value("page"_L1).isDouble())
        evidence.page = json.value("page"_L1).toInt();
    evidence.text = json.value("text"_L1).toString();
    evidence.offset = json.value("offset"_L1).toInteger();
    evidence.length = json.value("length"_L1).toInteger();
    evidence.certainty = json.value("certainty"_L1).toDouble();
    const QJsonArray boxes = json.value("boxes"_L1).toArray();
    for (const QJsonValue &box : boxes)
        evidence.boxes.append(boxFrom(box));
    if (boxes.isEmpty() && json.value("box"_L1).isArray())
        evidence.boxes.append(boxFrom(json.value("box"_L1)));
    return evidence;
}

QString kindName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Official: return u"official"_s;
    case PaperKind::Article: return u"article"_s;
    case PaperKind::Unknown: break;
    }
    return u"unknown"_s;
}

QJsonObject toJson(const ReadSelf &self)
{
    QJsonObject json{{u"kind"_s, kindName(self.kind)}};
    for (const TextField &field : textFields)
        json.insert(QStringView(field.name), textOrNull(self.*field.member));
    for (const DayField &field : dayFields)
        json.insert(QStringView(field.name), dayOrNull(self.*field.member));
    json.insert("recipients"_L1, QJsonArray::fromStringList(self.recipients));
    json.insert("pages"_L1, self.pages ? QJsonValue(*self.pages) : QJsonValue());
    const bool timed = self.published && self.published->time() != QTime(0, 0);
    json.insert("published"_L1,
                !self.published ? QJsonValue()
                                : QJsonValue(self.published->toString(timed ? u"yyyy-MM-ddTHH:mm"_s
                                                                            : u"yyyy-MM-dd"_s)));
    QJsonObject evidence;
    for (auto found = self.evidence.cbegin(); found != self.evidence.cend(); ++found)
        evidence.insert(found.key(), toJson(*found));
    json.insert("evidence"_L1, evidence);
    return json;
}

ReadSelf selfFrom(const QJsonObject &json)
{
    ReadSelf self;
    const QString kind = json.value("kind"_L1).toString();
    if (kind == "official"_L1)
        self.kind = PaperKind::Official;
    else if (kind == "article"_L1)
        self.kind = PaperKind::Article;
    for (const TextField &field : textFields)
        self.*field.member = json.value(QStringView(field.name)).toString();
    for (const DayField &field : dayFields)
        self.*field.member = dayFrom(json.value(QStringView(field.name)));
    const QJsonArray recipients = json.value("recipients"_L1).toArray();
    for (const QJsonValue &recipient : recipients)
        self.recipients << recipient.toString();
    if (json.value("pages"_L1).isDouble())
        self.pages = json.value("pages"_L1).toInt();
    QDateTime published = QDateTime::fromString(json.value("published"_L1).toString(), Qt::ISODate);
    if (published.isValid()) {
        published.setTimeSpec(Qt::UTC);
        self.published = published;
    }
    const QJsonObject evidence = json.value("evidence"_L1).toObject();
    for (auto found = evidence.begin(); found != evidence.end(); ++found)
        self.evidence.insert(found.key(), evidenceFrom(found->toObject()));
    return self;
}

QJsonObject toJson(const CitedDocument &document)
{
    QJsonArray mentions;
    for (const Mention &mention : document.mentions) {
        QJsonObject json = toJson(mention.evidence);
        json.insert("scope"_L1, textOrNull(mention.scope));
        mentions.append(json);
    }
    return {{u"key"_s, document.key},
            {u"type"_s, textOrNull(document.type)},
            {u"number"_s, textOrNull(document.number)},
            {u"issuer"_s, textOrNull(document.issuer)},
            {u"date"_s, dayOrNull(document.date)},
            {u"subject"_s, textOrNull(document.subject)},
            {u"aliases"_s, QJsonArray::fromStringList(document.aliases)},
            {u"mentions"_s, mentions}};
}

CitedDocument citedFrom(const QJsonObject &json)
{
    CitedDocument document;
    document.key = json.value("key"_L1).toString();
    document.type = json.value("type"_L1).toString();
    document.number = json.value("number"_L1).toString();
    document.issuer = json.value("issuer"_L1).toString();
    document.date = dayFrom(json.value("date"_L1));
    document.subject = json.value("subject"_L1).toString();
    const QJsonArray aliases = json.value("aliases"_L1).toArray();
    for (const QJsonValue &alias : aliases)
        document.aliases << alias.toString();
    const QJsonArray mentions = json.value("mentions"_L1).toArray();
    for (const QJsonValue &mention : mentions)
        document.mentions.append(
            {evidenceFrom(mention.toObject()), mention.toObject().value("scope"_L1).toString()});
    return document;
}

QJsonObject toJson(const ReadRelation &relation)
{
    return {{u"source"_s, relation.source.isEmpty() ? u"self"_s : relation.source},
            {u"relation"_s, relationCode(relation.kind)},
            {u"target"_s, relation.target},
            {u"scope"_s, textOrNull(relation.scope)},
            {u"from"_s, dayOrNull(relation.from)},
            {u"until"_s, dayOrNull(relation.until)},
            {u"cue"_s, textOrNull(relation.cue)},
            {u"certainty"_s, qRound(relation.certainty * 100) / 100.0}};
}

ReadRelation relationFrom(const QJsonObject &json)
{
    ReadRelation relation;
    relation.source = json.value("source"_L1).toString();
    if (relation.source == "self"_L1)
        relation.source.clear();
    relation.kind =
        relationFromCode(json.value("relation"_L1).toString()).value_or(RelationKind::Cites);
    relation.target = json.value("target"_L1).toString();
    relation.scope = json.value("scope"_L1).toString();
    relation.from = dayFrom(json.value("from"_L1));
    relation.until = dayFrom(json.value("until"_L1));
    relation.cue = json.value("cue"_L1).toString();
    relation.certainty = json.value("certainty"_L1).toDouble();
    return relation;
}

QJsonObject toJson(const PaperPart &part)
{
    return {{u"first"_s, part.first},
            {u"last"_s, part.last},
            {u"type"_s, textOrNull(part.type)},
            {u"number"_s, textOrNull(part.number)},
            {u"certainty"_s, part.certainty}};
}

PaperPart partFrom(const QJsonObject &json)
{
    return {json.value("first"_L1).toInt(), json.value("last"_L1).toInt(),
            json.value("type"_L1).toString(), json.value("number"_L1).toString(),
            json.value("certainty"_L1).toDouble()};
}
} // namespace

QJsonObject toJson(const Extraction &extraction)
{
    QJsonArray documents;
    for (const CitedDocument &document : extraction.documents)
        documents.append(toJson(document));
    QJsonArray relations;
    for (const ReadRelation &relation : extraction.relations)
        relations.append(toJson(relation));
    QJsonObject json{{u"self"_s, toJson(extraction.self)},
                     {u"documents"_s, documents},
                     {u"relations"_s, relations}};
    QJsonArray parts;
    for (const PaperPart &part : extraction.parts)
        parts.append(toJson(part));
    if (!parts.isEmpty())
        json.insert("parts"_L1, parts);
    return json;
}

Extraction extractionFromJson(const QJsonObject &json)
{
    Extraction extraction;
    extraction.self = selfFrom(json.value("self"_L1).toObject());
    const QJsonArray documents = json.value("documents"_L1).toArray();
    for (const QJsonValue &document : documents)
        extraction.documents.append(citedFrom(document.toObject()));
    const QJsonArray relations = json.value("relations"_L1).toArray();
    for (const QJsonValue &relation : relations)
        extraction.relations.append(relationFrom(relation.toObject()));
    const QJsonArray parts = json.value("parts"_L1).toArray();
    for (const QJsonValue &part : parts)
        extraction.parts.append(partFrom(part.toObject()));
    return extraction;
}

} // namespace vanthu
