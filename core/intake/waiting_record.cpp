// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/waiting_record.h"

#include "core/documents/document_fields.h"
#include "core/intake/read_fields_p.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
Evidence certainly(const QString &text)
{
    Evidence evidence;
    evidence.text = text;
    evidence.certainty = 1;
    return evidence;
}

CitedDocument citedOf(const DocumentRecord::Target &target, qsizetype place)
{
    CitedDocument cited;
    const DocumentFields &fields = target.fields;
    // two relations to one document are two entries
    cited.key = fields.number.isEmpty() && fields.subject.isEmpty() ? fields.shortName
                                                                    : QString::number(place);
    cited.type = fields.type;
    cited.number = fields.number;
    cited.issuer = fields.issuer;
    cited.date = fields.date;
    cited.subject = fields.subject;
    return cited;
}
} // namespace

Extraction readingOf(const DocumentRecord &record)
{
    Extraction reading;
    reading.self = selfOfFields(record.fields);
    const QJsonObject fields = fieldsToJson(record.fields);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const QString text = field.value().toVariant().toString(); !text.isEmpty())
            reading.self.evidence.insert(field.key(), certainly(text));
    }
    for (const DocumentRecord::Target &target : record.relations) {
        const CitedDocument cited = citedOf(target, reading.documents.size());
        ReadRelation relation;
        relation.kind = target.kind;
        relation.target = cited.key;
        relation.scope = target.scope;
        relation.from = target.from;
        relation.until = target.until;
        relation.certainty = 1;
        reading.documents.append(cited);
        reading.relations.append(relation);
    }
    return reading;
}

DocumentFields decidedFields(const DocumentRecord &record, const DocumentFields &proposed,
                             const DocumentFields &decided)
{
    const QJsonObject before = fieldsToJson(proposed);
    const QJsonObject after = fieldsToJson(decided);
    QJsonObject fields = fieldsToJson(record.fields);
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (before.value(field.key()) != field.value())
            fields.insert(field.key(), field.value());
    }
    return fieldsFromJson(fields).fields;
}

} // namespace vanthu
