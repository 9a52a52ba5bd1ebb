// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_fields.h"

#include "core/documents/document_type.h"
#include "core/text/normalize.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

struct TextField {
    const char16_t *name;
    QString DocumentFields::*member;
};

constexpr std::array textFields{
    TextField{u"type", &DocumentFields::type},
    TextField{u"number", &DocumentFields::number},
    TextField{u"issuer", &DocumentFields::issuer},
    TextField{u"place", &DocumentFields::place},
    TextField{u"subject", &DocumentFields::subject},
    TextField{u"short_name", &DocumentFields::shortName},
    TextField{u"signer", &DocumentFields::signer},
    TextField{u"signer_title", &DocumentFields::signerTitle},
    TextField{u"authority", &DocumentFields::authority},
    TextField{u"language", &DocumentFields::language},
    TextField{u"source", &DocumentFields::source},
    TextField{u"note", &DocumentFields::note},
};

struct DayField {
    const char16_t *name;
    std::optional<QDate> DocumentFields::*member;
};

constexpr std::array dayFields{
    DayField{u"effective", &DocumentFields::effective},
    DayField{u"expiry", &DocumentFields::expiry},
};

struct CountField {
    const char16_t *name;
    std::optional<int> DocumentFields::*member;
};

constexpr std::array countFields{
    CountField{u"pages", &DocumentFields::pages},
    CountField{u"copies", &DocumentFields::copies},
};

struct ListField {
    const char16_t *name;
    QStringList DocumentFields::*member;
};

constexpr std::array listFields{
    ListField{u"recipients", &DocumentFields::recipients},
    ListField{u"tags", &DocumentFields::tags},
};

QString dateText(const DocumentFields &fields)
{
    switch (fields.datePrecision) {
    case DatePrecision::Year: return fields.date->toString(u"yyyy"_s);
    case DatePrecision::Month: return fields.date->toString(u"yyyy-MM"_s);
    case DatePrecision::Day: break;
    }
    return fields.date->toString(Qt::ISODate);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

tl::unexpected<Error> noSuchDay(const QString &text)
{
    return fail(
        Error::Code::Invalid,
        Sentences::tr("“%1” is not a day. Write it like 22/7/2019 or 2019-07-22.").arg(text));
}

template <typename Enum, size_t Size>
Outcome setLevel(Enum &target, const std::array<EnumName<Enum>, Size> &names, const QString &text)
{
    QStringList known;
    for (const auto &name : names) {
        known << QString::fromUtf16(name.vi);
        if (text.compare(QStringView(name.code), Qt::CaseInsensitive) == 0
            || text.compare(QStringView(name.vi), Qt::CaseInsensitive) == 0
            || text.compare(QStringView(name.en), Qt::CaseInsensitive) == 0) {
            target = name.value;
            return {};
        }
    }
    return fail(Error::Code::Invalid,
                Sentences::tr("“%1” is not one of these: %2.").arg(text, known.join(u", "_s)));
}

Outcome setDate(DocumentFields &fields, const QString &text)
{
    if (text.isEmpty()) {
        fields.date.reset();
        fields.datePrecision = DatePrecision::Day;
        return {};
    }
    const auto found = parseDate(text);
    if (!found)
        return noSuchDay(text);
    fields.date = found->date;
    fields.datePrecision = found->precision;
    return {};
}

Outcome setDay(std::optional<QDate> &target, const QString &text)
{
    if (text.isEmpty()) {
        target.reset();
        return {};
    }
    const auto found = parseDate(text);
    if (!found || found->precision != DatePrecision::Day)
        return noSuchDay(text);
    target = found->date;
    return {};
}

Outcome setCount(std::optional<int> &target, const QString &text)
{
    if (text.isEmpty()) {
        target.reset();
        return {};
    }
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 0)
        return fail(Error::Code::Invalid, Sentences::tr("“%1” is not a number.").arg(text));
    target = count;
    return {};
}

Outcome setOther(DocumentFields &fields, const QString &name, const QString &text)
{
    if (name == "date"_L1)
        return setDate(fields, text);
    if (name == "kind"_L1)
        return setLevel(fields.kind, documentKindNames, text);
    if (name == "secrecy"_L1)
        return setLevel(fields.secrecy, secrecyNames, text);
    if (name == "urgency"_L1)
        return setLevel(fields.urgency, urgencyNames, text);
    return fail(Error::Code::Invalid, Sentences::tr("A document has no field “%1”.").arg(name));
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        parts << entry.toString();
    return parts.join(u'\n');
}
} // namespace

QJsonObject fieldsToJson(const DocumentFields &fields)
{
    QJsonObject json = fields.extra;
    json.insert("kind"_L1, codeOf(documentKindNames, fields.kind));
    for (const TextField &field : textFields)
        json.insert(QStringView(field.name), textOrNull(fields.*field.member));
    json.insert("date"_L1, fields.date ? QJsonValue(dateText(fields)) : QJsonValue());
    for (const DayField &field : dayFields) {
        const std::optional<QDate> &day = fields.*field.member;
        json.insert(QStringView(field.name),
                    day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue());
    }
    for (const CountField &field : countFields) {
        const std::optional<int> &count = fields.*field.member;
        json.insert(QStringView(field.name), count ? QJsonValue(*count) : QJsonValue());
    }
    for (const ListField &field : listFields)
        json.insert(QStringView(field.name), QJsonArray::fromStringList(fields.*field.member));
    json.insert("secrecy"_L1, textOrNull(codeOf(secrecyNames, fields.secrecy)));
    json.insert("urgency"_L1, textOrNull(codeOf(urgencyNames, fields.urgency)));
    return json;
}

FieldsRead fieldsFromJson(const QJsonObject &json)
{
    FieldsRead read;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const QJsonValue value = entry.value();
        if (value.isNull() || (value.isString() && value.toString().isEmpty()))
            continue;
        DocumentFields changed = read.fields;
        const Outcome outcome = value.isObject() ? Outcome(fail(Error::Code::Invalid, {}))
                                                 : setField(changed, entry.key(), textOf(value));
        if (outcome) {
            read.fields = changed;
            continue;
        }
        read.fields.extra.insert(entry.key(), value);
        if (!outcome.error().message.isEmpty())
            read.notes << outcome.error().message;
    }
    return read;
}

Outcome setField(DocumentFields &fields, const QString &name, const QString &entered)
{
    static const QRegularExpression divider(u"[;\n]"_s);
    for (const ListField &field : listFields) {
        if (name != QStringView(field.name))
            continue;
        QStringList list;
        const QStringList parts = entered.split(divider, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (const QString clean = normalizedLine(part); !clean.isEmpty())
                list << clean;
        }
        fields.*field.member = list;
        return {};
    }
    const QString text = normalizedLine(entered);
    for (const TextField &field : textFields) {
        if (name == QStringView(field.name)) {
            fields.*field.member = text;
            return {};
        }
    }
    for (const DayField &field : dayFields) {
        if (name == QStringView(field.name))
            return setDay(fields.*field.member, text);
    }
    for (const CountField &field : countFields) {
        if (name == QStringView(field.name))
            return setCount(fields.*field.member, text);
    }
    return setOther(fields, name, text);
}

} // namespace vanthu
