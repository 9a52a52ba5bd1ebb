// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/reading_field.h"

#include "core/library/library.h"
#include "core/text/dates.h"

#include <QDate>
#include <QLocale>

#include <array>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
struct FieldName {
    ReadingField field;
    const char16_t *evidence;
    const char *label; ///< translated in the context ReadingField
    const char *key;
    bool expected;
};

constexpr std::array fieldNames{
    FieldName{ReadingField::Number, u"number", QT_TRANSLATE_NOOP("ReadingField", "Number"), "Alt+S",
              true},
    FieldName{ReadingField::Type, u"type", QT_TRANSLATE_NOOP("ReadingField", "Type"), "Alt+L",
              true},
    FieldName{ReadingField::Issuer, u"issuer", QT_TRANSLATE_NOOP("ReadingField", "Issuer"), "Alt+C",
              true},
    FieldName{ReadingField::Date, u"date", QT_TRANSLATE_NOOP("ReadingField", "Date"), "Alt+N",
              true},
    FieldName{ReadingField::Subject, u"subject", QT_TRANSLATE_NOOP("ReadingField", "Subject"),
              "Alt+T", true},
    FieldName{ReadingField::Signer, u"signer", QT_TRANSLATE_NOOP("ReadingField", "Signer"), "Alt+K",
              false},
    FieldName{ReadingField::SignerTitle, u"signer_title",
              QT_TRANSLATE_NOOP("ReadingField", "Signer's title"), "Alt+U", false},
    FieldName{ReadingField::Authority, u"authority", QT_TRANSLATE_NOOP("ReadingField", "Authority"),
              "Alt+Q", false},
    FieldName{ReadingField::Place, u"place", QT_TRANSLATE_NOOP("ReadingField", "Place"), "Alt+D",
              false},
    FieldName{ReadingField::Effective, u"effective",
              QT_TRANSLATE_NOOP("ReadingField", "In force from"), "Alt+H", false},
    FieldName{ReadingField::Expiry, u"expiry", QT_TRANSLATE_NOOP("ReadingField", "Expires on"),
              "Alt+X", false},
    FieldName{ReadingField::Secrecy, u"secrecy", QT_TRANSLATE_NOOP("ReadingField", "Secrecy"), "",
              false},
    FieldName{ReadingField::Urgency, u"urgency", QT_TRANSLATE_NOOP("ReadingField", "Urgency"), "",
              false},
    FieldName{ReadingField::Recipients, u"recipients",
              QT_TRANSLATE_NOOP("ReadingField", "Recipients"), "Alt+R", false},
};

const FieldName &nameOf(ReadingField field)
{
    return fieldNames.at(static_cast<size_t>(field));
}

QString dateText(const std::optional<QDate> &date, DatePrecision precision = DatePrecision::Day)
{
    if (!date)
        return {};
    switch (precision) {
    case DatePrecision::Day: return date->toString(u"d/M/yyyy"_s);
    case DatePrecision::Month: return date->toString(u"M/yyyy"_s);
    case DatePrecision::Year: return date->toString(u"yyyy"_s);
    }
    return {};
}

bool setDay(std::optional<QDate> &target, const QString &text)
{
    if (text.isEmpty()) {
        target.reset();
        return true;
    }
    const auto found = parseDate(text);
    if (!found || found->precision != DatePrecision::Day)
        return false;
    target = found->date;
    return true;
}

bool setIssued(DocumentFields &fields, const QString &text)
{
    if (text.isEmpty()) {
        fields.date.reset();
        fields.datePrecision = DatePrecision::Day;
        return true;
    }
    const auto found = parseDate(text);
    if (!found)
        return false;
    fields.date = found->date;
    fields.datePrecision = found->precision;
    return true;
}

template <typename Enum, size_t Size>
bool setNamed(Enum &target, const std::array<EnumName<Enum>, Size> &names, const QString &text)
{
    for (const EnumName<Enum> &name : names) {
        if (text.isEmpty() || text.compare(QStringView(name.vi), Qt::CaseInsensitive) == 0
            || text.compare(QStringView(name.en), Qt::CaseInsensitive) == 0) {
            target = name.value;
            return true;
        }
    }
    return false;
}
} // namespace

QList<ReadingField> allReadingFields()
{
    QList<ReadingField> fields;
    for (const FieldName &name : fieldNames)
        fields.append(name.field);
    return fields;
}

QString evidenceName(ReadingField field)
{
    return QString::fromUtf16(nameOf(field).evidence);
}

QString fieldLabel(ReadingField field)
{
    return QCoreApplication::translate("ReadingField", nameOf(field).label);
}

QKeySequence fieldKey(ReadingField field)
{
    return QKeySequence(QString::fromLatin1(nameOf(field).key));
}

bool isExpected(ReadingField field)
{
    return nameOf(field).expected;
}

QString fieldText(const DocumentFields &fields, ReadingField field)
{
    switch (field) {
    case ReadingField::Number: return fields.number;
    case ReadingField::Type: return fields.type;
    case ReadingField::Issuer: return fields.issuer;
    case ReadingField::Date: return dateText(fields.date, fields.datePrecision);
    case ReadingField::Subject: return fields.subject;
    case ReadingField::Signer: return fields.signer;
    case ReadingField::SignerTitle: return fields.signerTitle;
    case ReadingField::Authority: return fields.authority;
    case ReadingField::Place: return fields.place;
    case ReadingField::Effective: return dateText(fields.effective);
    case ReadingField::Expiry: return dateText(fields.expiry);
    case ReadingField::Secrecy:
        return fields.secrecy == Secrecy::None ? QString() : codeOf(secrecyNames, fields.secrecy);
    case ReadingField::Urgency:
        return fields.urgency == Urgency::None ? QString() : codeOf(urgencyNames, fields.urgency);
    case ReadingField::Recipients: return fields.recipients.join(u'\n');
    }
    return {};
}

bool setFieldText(DocumentFields &fields, ReadingField field, const QString &entered)
{
    const QString text = entered.trimmed();
    switch (field) {
    case ReadingField::Number: fields.number = text; return true;
    case ReadingField::Type: fields.type = text; return true;
    case ReadingField::Issuer: fields.issuer = text; return true;
    case ReadingField::Date: return setIssued(fields, text);
    case ReadingField::Subject: fields.subject = text.simplified(); return true;
    case ReadingField::Signer: fields.signer = text; return true;
    case ReadingField::SignerTitle: fields.signerTitle = text; return true;
    case ReadingField::Authority: fields.authority = text; return true;
    case ReadingField::Place: fields.place = text; return true;
    case ReadingField::Effective: return setDay(fields.effective, text);
    case ReadingField::Expiry: return setDay(fields.expiry, text);
    case ReadingField::Secrecy: return setNamed(fields.secrecy, secrecyNames, text);
    case ReadingField::Urgency: return setNamed(fields.urgency, urgencyNames, text);
    case ReadingField::Recipients:
        fields.recipients = text.split(u'\n', Qt::SkipEmptyParts);
        return true;
    }
    return false;
}

Sureness surenessOf(const IntakeItem &item, const DocumentFields &edited, ReadingField field)
{
    const QString now = fieldText(edited, field);
    const QString proposed = fieldText(Library::proposal(item).fields, field);
    if (now != proposed)
        return Sureness::Typed;
    if (now.isEmpty())
        return isExpected(field) ? Sureness::ToCheck : Sureness::Absent;
    const auto found = item.reading.self.evidence.constFind(evidenceName(field));
    if (found == item.reading.self.evidence.constEnd())
        return Sureness::Likely;
    if (found->certainty >= certainFrom)
        return Sureness::Certain;
    return found->certainty >= likelyFrom ? Sureness::Likely : Sureness::ToCheck;
}

} // namespace vanthu::desktop
