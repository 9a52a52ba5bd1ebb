// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/field_names.h"

#include "app/desktop/look/language.h"
#include "core/text/dates.h"

#include <QCoreApplication>

#include <array>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
struct Name {
    const char *code;
    const char *text;
};

constexpr std::array fieldTexts{
    Name{"number", QT_TRANSLATE_NOOP("Fields", "Number")},
    Name{"type", QT_TRANSLATE_NOOP("Fields", "Type")},
    Name{"issuer", QT_TRANSLATE_NOOP("Fields", "Issuer")},
    Name{"date", QT_TRANSLATE_NOOP("Fields", "Date")},
    Name{"subject", QT_TRANSLATE_NOOP("Fields", "Subject")},
    Name{"signer", QT_TRANSLATE_NOOP("Fields", "Signer")},
    Name{"signer_title", QT_TRANSLATE_NOOP("Fields", "Signer's title")},
    Name{"authority", QT_TRANSLATE_NOOP("Fields", "Authority")},
    Name{"effective", QT_TRANSLATE_NOOP("Fields", "In force from")},
    Name{"expiry", QT_TRANSLATE_NOOP("Fields", "Out of force from")},
    Name{"place", QT_TRANSLATE_NOOP("Fields", "Place")},
    Name{"secrecy", QT_TRANSLATE_NOOP("Fields", "Secrecy")},
    Name{"urgency", QT_TRANSLATE_NOOP("Fields", "Urgency")},
    Name{"recipients", QT_TRANSLATE_NOOP("Fields", "Recipients")},
    Name{"tags", QT_TRANSLATE_NOOP("Fields", "Tags")},
    Name{"note", QT_TRANSLATE_NOOP("Fields", "Note")},
};

constexpr std::array actionTexts{
    Name{"document.add", QT_TRANSLATE_NOOP("Fields", "catalogued")},
    Name{"document.cite", QT_TRANSLATE_NOOP("Fields", "cited for the first time")},
    Name{"document.arrive", QT_TRANSLATE_NOOP("Fields", "its paper arrived")},
    Name{"document.set", QT_TRANSLATE_NOOP("Fields", "changed")},
    Name{"document.remove", QT_TRANSLATE_NOOP("Fields", "moved to the bin")},
    Name{"document.restore", QT_TRANSLATE_NOOP("Fields", "taken back from the bin")},
    Name{"register.give", QT_TRANSLATE_NOOP("Fields", "number given")},
    Name{"register.reserve", QT_TRANSLATE_NOOP("Fields", "number reserved")},
    Name{"register.void", QT_TRANSLATE_NOOP("Fields", "number made void")},
    Name{"link.add", QT_TRANSLATE_NOOP("Fields", "linked")},
    Name{"link.remove", QT_TRANSLATE_NOOP("Fields", "link removed")},
    Name{"link.confirm", QT_TRANSLATE_NOOP("Fields", "link confirmed")},
    Name{"link.move", QT_TRANSLATE_NOOP("Fields", "links joined")},
    Name{"file.add", QT_TRANSLATE_NOOP("Fields", "file added")},
    Name{"intake.accepted", QT_TRANSLATE_NOOP("Fields", "accepted from the queue")},
};

template <size_t Size>
QString textIn(const std::array<Name, Size> &names, const QString &code)
{
    for (const Name &name : names) {
        if (code == QLatin1StringView(name.code))
            return QCoreApplication::translate("Fields", name.text);
    }
    return code;
}
} // namespace

QStringList editableFields()
{
    QStringList names;
    for (const Name &name : fieldTexts)
        names << QString::fromLatin1(name.code);
    return names;
}

QString fieldName(const QString &name)
{
    return textIn(fieldTexts, name);
}

QString actionName(const QString &action)
{
    return textIn(actionTexts, action);
}

QString shownField(const QJsonObject &fields, const QString &name)
{
    const QJsonValue value = fields.value(name);
    if (value.isArray())
        return value.toVariant().toStringList().join(u"; "_s);
    const QString text = value.toVariant().toString();
    if (name == "date"_L1 || name == "effective"_L1 || name == "expiry"_L1) {
        const auto day = parseDate(text);
        return day ? shownDate(day->date, day->precision) : text;
    }
    return text;
}

} // namespace vanthu::desktop
