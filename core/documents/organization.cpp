// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/organization.h"

#include "core/documents/catalogue_p.h"
#include "core/text/fold.h"

#include <QHash>
#include <QSet>

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
QStringList texts(const QJsonValue &list)
{
    QStringList found;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries)
        found << entry.toString();
    return found;
}

Organization organizationFromJson(const QJsonObject &json)
{
    Organization body;
    body.name = json.value("name"_L1).toString();
    body.en = json.value("en"_L1).toString();
    body.abbreviations = texts(json.value("abbreviations"_L1));
    body.aliases = texts(json.value("aliases"_L1));
    if (json.contains("from"_L1))
        body.from = json.value("from"_L1).toInt();
    if (json.contains("until"_L1))
        body.until = json.value("until"_L1).toInt();
    body.successor = json.value("successor"_L1).toString();
    return body;
}

Province provinceFromJson(const QJsonObject &json)
{
    Province province;
    province.name = json.value("name"_L1).toString();
    province.kind = json.value("kind"_L1).toString();
    if (json.contains("until"_L1))
        province.until = json.value("until"_L1).toInt();
    province.successor = json.value("successor"_L1).toString();
    return province;
}

struct Catalogue {
    QList<Organization> bodies;
    QHash<QString, const Organization *> byName; ///< folded
    QList<Organization> localBodies;
    QHash<QString, const Organization *> bySymbol; ///< of local bodies, folded
    QHash<QString, Province> provinces;            ///< by folded name
    QList<Abbreviation> abbreviations;

    Catalogue()
    {
        const QJsonArray entries = catalogueEntries(u"organizations"_s, u"organizations"_s);
        for (const QJsonValue &entry : entries)
            bodies.append(organizationFromJson(entry.toObject()));
        for (const Organization &body : std::as_const(bodies)) {
            for (const QString &name : QStringList(body.name) + body.aliases + body.abbreviations)
                byName.insert(foldedOrganization(name), &body);
        }
        const QJsonArray locals = catalogueEntries(u"organizations"_s, u"local"_s);
        for (const QJsonValue &entry : locals)
            localBodies.append(organizationFromJson(entry.toObject()));
        for (const Organization &body : std::as_const(localBodies)) {
            for (const QString &symbol : body.abbreviations)
                bySymbol.insert(fold(symbol), &body);
        }
        const QJsonArray places = catalogueEntries(u"organizations"_s, u"provinces"_s);
        for (const QJsonValue &place : places) {
            const Province province = provinceFromJson(place.toObject());
            provinces.insert(fold(province.name), province);
        }
        for (const Organization &body : std::as_const(bodies)) {
            for (const QString &shortForm : body.abbreviations)
                abbreviations.append({shortForm, body.name});
        }
        const QJsonArray shortened = catalogueEntries(u"organizations"_s, u"abbreviations"_s);
        for (const QJsonValue &entry : shortened) {
            const QJsonObject json = entry.toObject();
            abbreviations.append(
                {json.value("short"_L1).toString(), json.value("long"_L1).toString()});
        }
    }
};

const Catalogue &catalogue()
{
    static const Catalogue loaded;
    return loaded;
}
} // namespace

const QList<Organization> &organizations()
{
    return catalogue().bodies;
}

const QList<Abbreviation> &abbreviations()
{
    return catalogue().abbreviations;
}

const Organization *findOrganization(QStringView name)
{
    return catalogue().byName.value(foldedOrganization(name));
}

const QList<Organization> &localBodies()
{
    return catalogue().localBodies;
}

const Organization *findLocalBody(QStringView symbol)
{
    return catalogue().bySymbol.value(fold(symbol));
}

const Province *findProvince(QStringView name)
{
    QString folded = fold(name.trimmed());
    for (const char16_t *level : {u"thanh pho ", u"tinh ", u"tp. ", u"tp ", u"tp."}) {
        if (folded.startsWith(QStringView(level))) {
            folded = folded.sliced(QStringView(level).size());
            break;
        }
    }
    const auto found = catalogue().provinces.constFind(folded.simplified());
    return found == catalogue().provinces.constEnd() ? nullptr : &*found;
}

QString foldedOrganization(QStringView name)
{
    static const std::array<std::pair<QString, QString>, 5> spelledOut{
        {{u"ubnd"_s, u"uy ban nhan dan"_s},
         {u"hdnd"_s, u"hoi dong nhan dan"_s},
         {u"bch"_s, u"ban chap hanh"_s},
         {u"tp"_s, u"thanh pho"_s},
         {u"tw"_s, u"trung uong"_s}}};
    const QString folded = fold(name);
    QStringList words;
    for (const Syllable &part : syllables(folded)) {
        QString word = folded.sliced(part.offset, part.length);
        for (const auto &[shortForm, longForm] : spelledOut) {
            if (word == shortForm)
                word = longForm;
        }
        words << word;
    }
    return words.join(u' ');
}

bool sameOrganization(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty() || left == right)
        return true;
    const QString &shorter = left.size() < right.size() ? left : right;
    const QString &longer = left.size() < right.size() ? right : left;
    return longer.startsWith(shorter + u' ') || longer.endsWith(u' ' + shorter);
}

} // namespace vanthu
