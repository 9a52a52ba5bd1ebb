// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"
#include "core/documents/document_type.h"
#include "core/search/field_values_p.h"
#include "core/search/query_values_p.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Letters and digits only, without marks: "Còn hiệu lực" = "conhieuluc" = "còn-hiệu_lực".
QString plain(QStringView text)
{
    QString letters;
    for (const QChar c : fold(text)) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

struct PartName {
    Part part;
    const char16_t *vi;
    const char16_t *en;
};
constexpr std::array partNames{
    PartName{Part::File, u"tệp", u"file"},
    PartName{Part::Text, u"nộidung", u"text"},
    PartName{Part::Stub, u"chưacóvănbản", u"stub"},
    PartName{Part::Number, u"số", u"number"},
    PartName{Part::Type, u"loại", u"type"},
    PartName{Part::Issuer, u"cơquan", u"issuer"},
    PartName{Part::Date, u"ngày", u"date"},
    PartName{Part::Subject, u"tríchyếu", u"subject"},
    PartName{Part::ShortName, u"tênngắn", u"short_name"},
    PartName{Part::Signer, u"ngườiký", u"signer"},
    PartName{Part::Place, u"nơiký", u"place"},
    PartName{Part::Note, u"ghichú", u"note"},
    PartName{Part::Recipients, u"nơinhận", u"recipients"},
    PartName{Part::Source, u"nguồn", u"source"},
    PartName{Part::Tag, u"thẻ", u"tag"},
    PartName{Part::Effective, u"ngàyhiệulực", u"effective"},
    PartName{Part::Expiry, u"ngàyhếthiệulực", u"expiry"},
    PartName{Part::Register, u"sổ", u"register"},
    PartName{Part::Dossier, u"hồsơ", u"dossier"},
    PartName{Part::Links, u"liênkết", u"links"},
    PartName{Part::Basis, u"căncứ", u"basis"},
};

/// Short words for a status beside its name.
struct StatusWords {
    Validity status;
    const char16_t *vi;
    const char16_t *en;
};
constexpr std::array statusWords{
    StatusWords{Validity::InForce, u"còn", u"inforce valid"},
    StatusWords{Validity::Expired, u"hết", u"expired"},
    StatusWords{Validity::PartlyExpired, u"mộtphần hếtmộtphần", u"partly partlyexpired"},
    StatusWords{Validity::NotYetInForce, u"chưa chưacó", u"notyet notyetinforce"},
    StatusWords{Validity::Suspended, u"ngưng đìnhchỉ", u"suspended"},
    StatusWords{Validity::Unknown, u"khôngrõ chưarõ", u"unknown"},
};

QList<ValueChoice> statusChoices()
{
    QList<ValueChoice> choices;
    for (const StatusWords &words : statusWords) {
        ValueChoice choice{codeOf(validityNames, words.status),
                           QString::fromUtf16(words.vi).split(u' '),
                           QString::fromUtf16(words.en).split(u' ')};
        choice.vi << textOf(validityNames, words.status, UiLanguage::Vietnamese);
        choice.en << textOf(validityNames, words.status, UiLanguage::English) << choice.code;
        choices.append(choice);
    }
    return choices;
}

template <typename Names>
QList<ValueChoice> choicesOf(const Names &names)
{
    QList<ValueChoice> choices;
    for (const auto &name : names) {
        const QString code = QString::fromUtf16(name.code);
        if (!code.isEmpty())
            choices.append(
                {code, {QString::fromUtf16(name.vi)}, {QString::fromUtf16(name.en), code}});
    }
    return choices;
}

QList<ValueChoice> partChoices()
{
    QList<ValueChoice> choices;
    for (const PartName &name : partNames)
        choices.append({QString::fromUtf16(name.en),
                        {QString::fromUtf16(name.vi)},
                        {QString::fromUtf16(name.en)}});
    return choices;
}

std::optional<QString> codeByName(const QList<ValueChoice> &choices, QStringView name)
{
    const QString wanted = plain(name);
    for (const ValueChoice &choice : choices) {
        for (const QString &word : choice.vi + choice.en) {
            if (plain(word) == wanted)
                return choice.code;
        }
    }
    return std::nullopt;
}
} // namespace

QList<ValueChoice> valueChoices(QueryField field)
{
    switch (field) {
    case QueryField::Status: return statusChoices();
    case QueryField::Has:
    case QueryField::Missing: return partChoices();
    case QueryField::Secrecy: return choicesOf(secrecyNames);
    case QueryField::Urgency: return choicesOf(urgencyNames);
    case QueryField::Kind: return choicesOf(documentKindNames);
    case QueryField::Type: {
        QList<ValueChoice> choices;
        for (const DocumentType &type : documentTypes())
            choices.append({type.code, {type.code, type.vi}, {type.code, type.en}});
        return choices;
    }
    default: return {};
    }
}

std::optional<Part> partByName(QStringView name)
{
    const QString wanted = plain(name);
    const bool marks = hasMarks(name); // "sổ" and "số" differ in them
    for (const PartName &part : partNames) {
        const QStringView vi(part.vi);
        if (plain(QStringView(part.en)) == wanted
            || (plain(vi) == wanted && (!marks || canonical(name) == canonical(vi))))
            return part.part;
    }
    return std::nullopt;
}

std::optional<Validity> statusByName(QStringView name)
{
    const auto code = codeByName(statusChoices(), name);
    return code ? fromCode(validityNames, *code) : std::nullopt;
}

std::optional<QString> levelByName(QueryField field, QStringView name)
{
    return codeByName(valueChoices(field), name);
}

QStringList typesByName(QStringView name)
{
    const QString wanted = plain(name);
    QStringList codes;
    if (wanted.isEmpty())
        return codes;
    for (const DocumentType &type : documentTypes()) {
        if (type.code.compare(name, Qt::CaseInsensitive) == 0)
            return {type.code};
        if (plain(type.code) == wanted || plain(type.vi) == wanted || plain(type.en) == wanted)
            codes << type.code;
    }
    if (!codes.isEmpty())
        return codes;
    for (const DocumentType &type : documentTypes()) {
        if (plain(type.vi).startsWith(wanted) || plain(type.en).startsWith(wanted))
            codes << type.code;
    }
    return codes;
}

bool readValue(QueryNode &node, QDate today)
{
    switch (node.field) {
    case QueryField::Date:
    case QueryField::Year:
    case QueryField::Effective:
    case QueryField::Expiry:
    case QueryField::Added:
    case QueryField::Changed: {
        const auto days = dayRangeFrom(node.value, today);
        node.days = days.value_or(DayRange());
        return days.has_value();
    }
    case QueryField::Pages:
    case QueryField::Copies: {
        const auto counts = countRangeFrom(node.value);
        node.counts = counts.value_or(CountRange());
        return counts.has_value();
    }
    case QueryField::Status: {
        const qsizetype at = node.value.indexOf(u'@');
        if (at >= 0) {
            const auto days = dayRangeFrom(QStringView(node.value).sliced(at + 1), today);
            if (!days || !days->first)
                return false;
            node.on = days->first;
        }
        return statusByName(QStringView(node.value).first(at < 0 ? node.value.size() : at))
            .has_value();
    }
    case QueryField::Has:
    case QueryField::Missing: return partByName(node.value).has_value();
    case QueryField::Secrecy:
    case QueryField::Urgency:
    case QueryField::Kind: return levelByName(node.field, node.value).has_value();
    default: return !node.syllables.isEmpty();
    }
}

} // namespace vanthu
