// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_names_p.h"
#include "core/text/fold.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// The names of a field, the one that is offered first, and what it means.
struct FieldNames {
    QueryField field;
    const char16_t *vi;
    const char16_t *en;
    const char16_t *viMeaning;
    const char16_t *enMeaning;
};

constexpr std::array fieldNames{
    FieldNames{QueryField::Number, u"số sốhiệu sốkýhiệu", u"number no", u"số, ký hiệu", u"number"},
    FieldNames{QueryField::Type, u"loại loạivănbản", u"type", u"loại văn bản", u"type of document"},
    FieldNames{QueryField::Issuer, u"cơquan cơquanbanhành nơibanhành", u"issuer",
               u"cơ quan ban hành", u"issuer"},
    FieldNames{QueryField::Date, u"ngày ngàybanhành", u"date issued", u"ngày ban hành",
               u"day of issue"},
    FieldNames{QueryField::Year, u"năm", u"year", u"năm ban hành", u"year of issue"},
    FieldNames{QueryField::Subject, u"tríchyếu vềviệc", u"subject", u"trích yếu", u"subject"},
    FieldNames{QueryField::Signer, u"ngườiký", u"signer signed", u"người ký", u"signer"},
    FieldNames{QueryField::Status, u"trạngthái hiệulực tìnhtrạng", u"status", u"hiệu lực",
               u"in force or not"},
    FieldNames{QueryField::Tag, u"thẻ nhãn", u"tag tags", u"thẻ", u"tag"},
    FieldNames{QueryField::Register, u"sổ sổvănbản sổđăngký", u"register", u"sổ đăng ký",
               u"register"},
    FieldNames{QueryField::Dossier, u"hồsơ", u"dossier", u"hồ sơ", u"dossier"},
    FieldNames{QueryField::Has, u"có", u"has", u"có tệp, thẻ, ghi chú …", u"has a file, a note …"},
    FieldNames{QueryField::Missing, u"thiếu", u"missing lacks", u"thiếu tệp, ngày …",
               u"lacks a file, a date …"},
    FieldNames{QueryField::Text, u"nộidung", u"text content", u"chỉ trong nội dung",
               u"in the text only"},
    FieldNames{QueryField::ShortName, u"tênngắn têngọi têngọitắt", u"short_name shortname",
               u"tên gọi tắt", u"short name"},
    FieldNames{QueryField::Effective, u"ngàyhiệulực hiệulựctừ", u"effective", u"ngày có hiệu lực",
               u"first day in force"},
    FieldNames{QueryField::Expiry, u"ngàyhếthiệulực hếthiệulực", u"expiry expires",
               u"ngày hết hiệu lực", u"first day out of force"},
    FieldNames{QueryField::SignerTitle, u"chứcvụ", u"signer_title title", u"chức vụ người ký",
               u"title of the signer"},
    FieldNames{QueryField::Authority, u"quyềnhạn quyềnhạnký", u"authority", u"quyền hạn ký",
               u"authority of the signer"},
    FieldNames{QueryField::Place, u"nơiký địadanh", u"place", u"địa danh", u"place"},
    FieldNames{QueryField::Recipient, u"nơinhận", u"recipients recipient to", u"nơi nhận",
               u"recipients"},
    FieldNames{QueryField::Source, u"nguồn", u"source", u"nguồn", u"source"},
    FieldNames{QueryField::Note, u"ghichú", u"note", u"ghi chú", u"note"},
    FieldNames{QueryField::Language, u"ngônngữ", u"language lang", u"ngôn ngữ", u"language"},
    FieldNames{QueryField::Secrecy, u"độmật mật", u"secrecy", u"độ mật", u"level of secrecy"},
    FieldNames{QueryField::Urgency, u"độkhẩn khẩn", u"urgency", u"độ khẩn", u"urgency"},
    FieldNames{QueryField::Kind, u"dạng", u"kind", u"văn bản hay bài viết", u"document or article"},
    FieldNames{QueryField::Pages, u"sốtrang", u"pages", u"số trang", u"number of pages"},
    FieldNames{QueryField::Copies, u"sốbản", u"copies", u"số bản", u"number of copies"},
    FieldNames{QueryField::File, u"tệp têntệp", u"file filename", u"tên tệp", u"name of a file"},
    FieldNames{QueryField::Added, u"ngàynhập", u"added created", u"ngày nhập vào thư viện",
               u"day of its arrival"},
    FieldNames{QueryField::Changed, u"ngàysửa", u"changed", u"ngày sửa gần nhất",
               u"day of its last change"},
    FieldNames{QueryField::RestsOn, u"dựatrên", u"rests-on", u"dựa trên, qua mọi bước",
               u"rests on, through any number of steps"},
};

/// What is left of a name for looking it up: letters only, lower case.
QString bare(QStringView name)
{
    QString letters;
    for (const QChar c : canonical(name)) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

/// The forms of a relation's words that can be typed: "Sửa đổi, bổ sung" also as either half.
QStringList formsOf(const QString &words)
{
    QStringList forms{words};
    const qsizetype comma = words.indexOf(u',');
    if (comma >= 0)
        forms << words.first(comma) << words.sliced(comma + 1);
    return forms;
}

/// Marks may be left out, but another one is another word: "sở:" is neither "sổ:" nor "số:".
bool isWayOfTyping(QStringView typed, QStringView exact)
{
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QChar letter = typed.at(at);
        if (letter != exact.at(at) && letter.unicode() != fold(exact.at(at).unicode()))
            return false;
    }
    return true;
}

struct NameTable {
    struct Named {
        QString exact; ///< with marks
        NamedField field;
    };
    QHash<QString, QList<Named>> folded; ///< what is added first is meant where marks are left out
    QList<FieldChoice> choices;

    NameTable()
    {
        for (const FieldNames &names : fieldNames)
            addField(names);
        for (const RelationName &relation : relationNames) {
            for (const Direction direction : {Direction::Outgoing, Direction::Incoming})
                addRelation(relation.kind, direction);
        }
    }

    void add(const QString &name, const NamedField &named)
    {
        const QString letters = bare(name);
        folded[fold(letters)].append({letters, named});
    }

    void addField(const FieldNames &names)
    {
        const NamedField named{names.field, {}, {}, names.field == QueryField::RestsOn};
        const QStringList vi = QString::fromUtf16(names.vi).split(u' ');
        const QStringList en = QString::fromUtf16(names.en).split(u' ');
        for (const QString &name : vi + en)
            add(name, named);
        choices.append({named, vi.first(), en.first(), QString::fromUtf16(names.viMeaning),
                        QString::fromUtf16(names.enMeaning)});
    }

    void addRelation(RelationKind kind, Direction direction)
    {
        const NamedField named{QueryField::Relation, kind, direction, false};
        const QString vi = relationText(kind, direction, UiLanguage::Vietnamese);
        const QString en = relationText(kind, direction, UiLanguage::English);
        const QString code = relationCode(kind);
        if (direction == Direction::Outgoing)
            add(code, named);
        for (const QString &form : formsOf(vi) + formsOf(en))
            add(form, named);
        if (kind == RelationKind::Related && direction == Direction::Incoming)
            return; // it reads the same both ways
        const QString english = QString(en).toLower().replace(u' ', u'-');
        choices.append(
            {named, QString(canonical(vi)).remove(u' ').remove(u','),
             direction == Direction::Outgoing ? QString(code).replace(u'_', u'-') : english, vi,
             en});
    }
};

const NameTable &names()
{
    static const NameTable table;
    return table;
}
} // namespace

std::optional<NamedField> fieldByName(QStringView name)
{
    // a plus behind the name of a relation: through any number of steps
    const bool steps = name.endsWith(u'+');
    const QString letters = bare(steps ? name.chopped(1) : name);
    const QList<NameTable::Named> same = names().folded.value(fold(letters));
    const auto found = std::find_if(same.cbegin(), same.cend(), [&letters](const auto &one) {
        return isWayOfTyping(letters, one.exact);
    });
    if (found == same.cend())
        return std::nullopt;
    NamedField named = found->field;
    if (steps && named.field != QueryField::Relation)
        return std::nullopt;
    named.anySteps = named.anySteps || steps;
    return named;
}

const QList<FieldChoice> &fieldChoices()
{
    return names().choices;
}

} // namespace vanthu
