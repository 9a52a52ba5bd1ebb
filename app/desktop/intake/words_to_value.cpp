// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/words_to_value.h"

#include "core/documents/document_number.h"
#include "core/documents/document_type.h"
#include "core/documents/organization.h"
#include "core/text/dates.h"

#include <QRegularExpression>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
const QString &dayFormat()
{
    static const QString format = u"d/M/yyyy"_s;
    return format;
}

QString numberIn(const QString &words)
{
    if (const auto whole = DocumentNumber::parse(words))
        return whole->printed();
    const auto found = DocumentNumber::find(words);
    return found ? found->number.printed() : words; // a number of another time, as it stands
}

QString typeIn(const QString &words)
{
    const DocumentType *type = documentTypeByName(words);
    return type ? type->code : words;
}

std::optional<QString> dayIn(const QString &words)
{
    const QList<FoundDate> days = findDays(words);
    if (!days.isEmpty())
        return days.first().date.toString(dayFormat());
    return parseDate(words) ? std::optional(words) : std::nullopt;
}

/// What stands before the date in "Rạch Giá, ngày 22 tháng 7 năm 2019".
QString placeIn(const QString &words)
{
    static const QRegularExpression date(u"\\s*,?\\s*ngày\\b.*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(words).remove(date);
}

QString subjectIn(const QString &words)
{
    static const QRegularExpression cue(u"^\\s*V/v\\s*:?\\s*"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return QString(words).remove(cue);
}

/// One a line, without the dash before and the semicolon behind.
QString recipientsIn(const QString &lines)
{
    static const QRegularExpression around(u"^[\\s\\-–+]+|[\\s;.,]+$"_s);
    QStringList recipients;
    for (const QString &line : lines.split(u'\n')) {
        const QString recipient = QString(line).remove(around);
        if (!recipient.isEmpty() && !recipient.startsWith(u"Nơi nhận"_s))
            recipients << recipient;
    }
    return recipients.join(u'\n');
}
} // namespace

std::optional<QString> valueIn(ReadingField field, const QString &words)
{
    const QString line = words.simplified();
    if (line.isEmpty())
        return std::nullopt;
    switch (field) {
    case ReadingField::Number: return numberIn(line);
    case ReadingField::Type: return typeIn(line);
    case ReadingField::Issuer: return organizationSpelling(line);
    case ReadingField::Date:
    case ReadingField::Effective:
    case ReadingField::Expiry: return dayIn(line);
    case ReadingField::Subject: return subjectIn(line);
    case ReadingField::Place: return placeIn(line);
    case ReadingField::Recipients: return recipientsIn(words);
    case ReadingField::Signer:
    case ReadingField::SignerTitle:
    case ReadingField::Authority:
    case ReadingField::Secrecy:
    case ReadingField::Urgency: break;
    }
    return line;
}

} // namespace vanthu::desktop
