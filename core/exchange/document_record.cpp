// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/document_record.h"

#include "core/documents/document_fields.h"
#include "core/text/normalize.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr auto format = "vanthu.document/1"_L1;

/// Keys of a record that are no fields of the document.
const QStringList &ownKeys()
{
    static const QStringList keys{u"format"_s,      u"id"_s,   u"relations"_s, u"text"_s,
                                  u"files"_s,       u"stub"_s, u"status"_s,    u"version"_s,
                                  u"attachments"_s, u"links"_s};
    return keys;
}

std::optional<QDate> dayFrom(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

DocumentRecord::Target targetFrom(const QJsonObject &json, QStringList &notes)
{
    DocumentRecord::Target target;
    const QString code = json.value("relation"_L1).toString();
    const auto kind = relationFromCode(code);
    if (!kind)
        notes << Sentences::tr("“%1” is no relation; it is kept as “related”.").arg(code);
    target.kind = kind.value_or(RelationKind::Related);
    target.fields = fieldsFromJson(json.value("target"_L1).toObject()).fields;
    target.fields.extra = {};
    target.scope = normalizedLine(json.value("scope"_L1).toString());
    target.from = dayFrom(json.value("from"_L1));
    target.until = dayFrom(json.value("until"_L1));
    return target;
}

QJsonObject toJson(const DocumentRecord::Target &target)
{
    const DocumentFields &fields = target.fields;
    const QJsonObject named{
        {u"type"_s, textOrNull(fields.type)},
        {u"number"_s, textOrNull(fields.number)},
        {u"issuer"_s, textOrNull(fields.issuer)},
        {u"subject"_s, textOrNull(fields.subject)},
        {u"date"_s, fields.date ? QJsonValue(fields.date->toString(Qt::ISODate)) : QJsonValue()}};
    QJsonObject json{
        {u"relation"_s, relationCode(target.kind)},
        {u"target"_s, named},
        {u"scope"_s, textOrNull(target.scope)},
        {u"from"_s, target.from ? QJsonValue(target.from->toString(Qt::ISODate)) : QJsonValue()}};
    if (target.until)
        json.insert("until"_L1, target.until->toString(Qt::ISODate));
    return json;
}

Attachment fileFrom(const QJsonObject &json)
{
    Attachment file;
    file.role = fromCode(attachmentRoleNames, json.value("role"_L1).toString())
                    .value_or(AttachmentRole::Original);
    file.name = json.value("name"_L1).toString();
    file.sha256 = json.value("sha256"_L1).toString();
    return file;
}
} // namespace

Result<DocumentRecord> parseRecord(const QByteArray &line)
{
    QJsonParseError parsed{};
    const QJsonObject json = QJsonDocument::fromJson(line, &parsed).object();
    if (parsed.error != QJsonParseError::NoError) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("This is not a document record: it is not JSON."),
                    parsed.errorString());
    }
    if (json.value("format"_L1).toString() != format) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("This is not a document record: “format” is not %1.")
                        .arg(QString(format)));
    }
    DocumentRecord record;
    QJsonObject fields = json;
    for (const QString &key : ownKeys())
        fields.remove(key);
    FieldsRead read = fieldsFromJson(fields);
    record.fields = std::move(read.fields);
    record.notes = read.notes;
    if (record.fields.number.isEmpty() && record.fields.subject.isEmpty()) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("This record has neither a number nor a subject. Add one."));
    }
    record.uid = json.value("id"_L1).toString();
    record.stub = json.value("stub"_L1).toBool();
    const QJsonArray relations = json.value("relations"_L1).toArray();
    for (const QJsonValue &relation : relations)
        record.relations.append(targetFrom(relation.toObject(), record.notes));
    const QJsonArray pages = json.value("text"_L1).toArray();
    for (const QJsonValue &page : pages)
        record.text << normalized(page.toString());
    const QJsonArray files = json.value("files"_L1).toArray();
    for (const QJsonValue &file : files)
        record.files.append(fileFrom(file.toObject()));
    return record;
}

QJsonObject recordToJson(const DocumentRecord &record)
{
    QJsonObject json = fieldsToJson(record.fields);
    json.insert("format"_L1, QString(format));
    json.insert("id"_L1, record.uid);
    json.insert("stub"_L1, record.stub);
    QJsonArray relations;
    for (const DocumentRecord::Target &relation : record.relations)
        relations.append(toJson(relation));
    json.insert("relations"_L1, relations);
    json.insert("text"_L1, QJsonArray::fromStringList(record.text));
    QJsonArray files;
    for (const Attachment &file : record.files) {
        files.append(QJsonObject{
            {u"role"_s, codeOf(attachmentRoleNames, file.role)},
            {u"name"_s, file.name},
            {u"sha256"_s, file.sha256},
            {u"path"_s, u"content/"_s + file.sha256.left(2) + u'/' + file.sha256.mid(2)}});
    }
    json.insert("files"_L1, files);
    return json;
}

QByteArray writtenRecord(const DocumentRecord &record)
{
    return QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact);
}

DocumentRecord recordOf(const DocumentDetails &details, const QStringList &text)
{
    DocumentRecord record;
    record.uid = details.document.uid;
    record.stub = details.document.stub;
    record.fields = details.document.fields;
    record.files = details.attachments;
    record.text = text;
    for (const Link &link : details.links) {
        if (link.direction != Direction::Outgoing)
            continue;
        DocumentRecord::Target target;
        target.kind = link.relation.kind;
        target.scope = link.relation.scope;
        target.from = link.relation.from;
        target.until = link.relation.until;
        target.fields.type = link.other.type;
        target.fields.number = link.other.number;
        target.fields.issuer = link.other.issuer;
        target.fields.subject = link.other.number.isEmpty() ? link.other.subject : QString();
        target.fields.date = link.other.date;
        record.relations.append(target);
    }
    return record;
}

} // namespace vanthu
