// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_fields.h"
#include "core/documents/document_identity.h"
#include "core/storage/document_columns_p.h"
#include "core/text/collate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
QString jsonText(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &json)
{
    QStringList list;
    const QJsonArray entries = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &entry : entries)
        list << entry.toString();
    return list;
}

QVariant countValue(const std::optional<int> &count)
{
    return count ? QVariant(*count) : QVariant();
}

std::optional<int> countFrom(const Rows &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional<int>(rows.value(column).toInt());
}

QString sortText(const QString &text)
{
    return QString::fromLatin1(sortKey(text));
}
} // namespace

QVariant dayValue(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

QString jsonList(const QList<DocumentId> &ids)
{
    QStringList numbers;
    for (const DocumentId id : ids)
        numbers << QString::number(id.value);
    return u'[' + numbers.join(u',') + u']';
}

std::optional<QDate> dayFrom(const QVariant &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString documentFieldColumns()
{
    return u"document.kind, document.type, document.number, document.issuer, document.date, "
           "document.date_precision, document.effective, document.expiry, document.place, "
           "document.subject, document.short_name, document.signer, document.signer_title, "
           "document.authority, document.secrecy, document.urgency, document.recipients, "
           "document.pages, document.copies, document.language, document.source, document.note, "
           "document.extra"_s;
}

DocumentFields fieldsFrom(const Rows &rows, int first)
{
    DocumentFields fields;
    int column = first;
    fields.kind = fromCode(documentKindNames, rows.text(column++)).value_or(DocumentKind::Official);
    fields.type = rows.text(column++);
    fields.number = rows.text(column++);
    fields.issuer = rows.text(column++);
    fields.date = dayFrom(rows.value(column++));
    fields.datePrecision =
        fromCode(datePrecisionNames, rows.text(column++)).value_or(DatePrecision::Day);
    fields.effective = dayFrom(rows.value(column++));
    fields.expiry = dayFrom(rows.value(column++));
    fields.place = rows.text(column++);
    fields.subject = rows.text(column++);
    fields.shortName = rows.text(column++);
    fields.signer = rows.text(column++);
    fields.signerTitle = rows.text(column++);
    fields.authority = rows.text(column++);
    fields.secrecy = fromCode(secrecyNames, rows.text(column++)).value_or(Secrecy::None);
    fields.urgency = fromCode(urgencyNames, rows.text(column++)).value_or(Urgency::None);
    fields.recipients = listFrom(rows.text(column++));
    fields.pages = countFrom(rows, column++);
    fields.copies = countFrom(rows, column++);
    fields.language = rows.text(column++);
    fields.source = rows.text(column++);
    fields.note = rows.text(column++);
    fields.extra = QJsonDocument::fromJson(rows.text(column).toUtf8()).object();
    return fields;
}

QStringList boundColumns()
{
    static const QStringList columns = [] {
        QStringList names;
        for (const auto &[name, value] : bindingsOf({}))
            names << name.sliced(1);
        return names;
    }();
    return columns;
}

Bindings bindingsOf(const DocumentFields &fields)
{
    const DocumentIdentity identity = identityOf(fields);
    return {
        {u":kind"_s, codeOf(documentKindNames, fields.kind)},
        {u":type"_s, notNull(fields.type)},
        {u":number"_s, notNull(fields.number)},
        {u":number_key"_s, notNull(identity.numberKey)},
        {u":number_folded"_s, notNull(identity.foldedNumber)},
        {u":serial"_s, countValue(identity.serial)},
        {u":year"_s, countValue(identity.year)},
        {u":symbol"_s, notNull(identity.symbol)},
        {u":issuer"_s, notNull(fields.issuer)},
        {u":issuer_folded"_s, notNull(identity.foldedIssuer)},
        {u":issuer_sort"_s, sortText(fields.issuer)},
        {u":date"_s, dayValue(fields.date)},
        {u":date_precision"_s, codeOf(datePrecisionNames, fields.datePrecision)},
        {u":effective"_s, dayValue(fields.effective)},
        {u":expiry"_s, dayValue(fields.expiry)},
        {u":place"_s, notNull(fields.place)},
        {u":subject"_s, notNull(fields.subject)},
        {u":subject_sort"_s, sortText(fields.subject)},
        {u":short_name"_s, notNull(fields.shortName)},
        {u":signer"_s, notNull(fields.signer)},
        {u":signer_title"_s, notNull(fields.signerTitle)},
        {u":authority"_s, notNull(fields.authority)},
        {u":secrecy"_s, notNull(codeOf(secrecyNames, fields.secrecy))},
        {u":urgency"_s, notNull(codeOf(urgencyNames, fields.urgency))},
        {u":recipients"_s, jsonText(fields.recipients)},
        {u":pages"_s, countValue(fields.pages)},
        {u":copies"_s, countValue(fields.copies)},
        {u":language"_s, notNull(fields.language)},
        {u":source"_s, notNull(fields.source)},
        {u":note"_s, notNull(fields.note)},
        {u":extra"_s,
         QString::fromUtf8(QJsonDocument(fields.extra).toJson(QJsonDocument::Compact))},
    };
}

QJsonObject differences(const DocumentFields &left, const DocumentFields &right)
{
    const QJsonObject before = fieldsToJson(left);
    static const QJsonObject blank = fieldsToJson({});
    const QJsonObject after = right == DocumentFields() ? blank : fieldsToJson(right);
    QJsonObject changed;
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (after.value(field.key()) != field.value())
            changed.insert(field.key(), field.value());
    }
    return changed;
}

} // namespace vanthu
