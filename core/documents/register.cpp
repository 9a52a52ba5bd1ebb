// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/register.h"

#include "core/documents/document_type.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr auto numberWord = "{number}"_L1;
constexpr auto typeWord = "{type}"_L1;
constexpr auto yearWord = "{year}"_L1;
constexpr auto unitWord = "{unit}"_L1;

/// "{number}-{type}/TU" is a Party's: there a letter has its symbol as well.
Family familyOf(const QString &pattern)
{
    const qsizetype behind = pattern.indexOf(numberWord) + numberWord.size();
    const QChar next = behind < pattern.size() ? pattern.at(behind) : QChar();
    return next == u'-' ? Family::Party : Family::State;
}

QString symbolOf(const QString &code, Family family)
{
    const DocumentType *type = findDocumentType(code);
    if (!type || (family == Family::State && type->code == "CV"_L1))
        return {};
    return type->symbols.isEmpty() ? type->code : type->symbols.first();
}

/// Puts a value in; an empty one goes with the dash behind it, or else with the one before it.
void put(QString &text, QLatin1StringView word, const QString &value)
{
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return;
    if (!value.isEmpty()) {
        text.replace(at, word.size(), value);
        return;
    }
    const qsizetype end = at + word.size();
    if (end < text.size() && text.at(end) == u'-')
        text.remove(at, word.size() + 1);
    else if (at > 0 && text.at(at - 1) == u'-')
        text.remove(at - 1, word.size() + 1);
    else
        text.remove(at, word.size());
}
} // namespace

QString RegisterNumber::text() const
{
    return QString::number(number).rightJustified(2, u'0') + suffix;
}

Result<RegisterNumber> RegisterNumber::parse(const QString &text)
{
    static const QRegularExpression form(u"^0*([1-9][0-9]{0,5})([a-e]?)$"_s);
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch()) {
        return fail(
            Error::Code::Invalid,
            Sentences::tr("“%1” is no number of a register. Write it like 174 or 174a.").arg(text));
    }
    return RegisterNumber{match.captured(1).toInt(), match.captured(2)};
}

Result<NumberPattern> NumberPattern::parse(const QString &text)
{
    NumberPattern pattern;
    pattern.m_text = text.simplified();
    if (pattern.m_text.count(numberWord) != 1) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("The pattern “%1” does not say where the number goes. Write "
                                  "{number} once, like {number}/{type}-UBND.")
                        .arg(text));
    }
    QString rest = pattern.m_text;
    for (const auto word : {numberWord, typeWord, yearWord, unitWord})
        rest.remove(word);
    if (rest.contains(u'{') || rest.contains(u'}')) {
        return fail(Error::Code::Invalid,
                    Sentences::tr("The pattern “%1” holds an unknown word in braces. {number}, "
                                  "{type}, {year} and {unit} can stand there.")
                        .arg(text));
    }
    return pattern;
}

bool NumberPattern::usesType() const
{
    return m_text.contains(typeWord);
}

QString NumberPattern::formatted(const Parts &parts) const
{
    QString text = m_text;
    put(text, typeWord, symbolOf(parts.type, familyOf(m_text)));
    put(text, unitWord, parts.unit);
    put(text, yearWord, QString::number(parts.year));
    put(text, numberWord, parts.number.text());
    return text;
}

} // namespace vanthu
