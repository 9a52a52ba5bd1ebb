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
    if (json.contains("until"_L1))
        body.until = json.value("until"_L1).toInt();
    body.successor = json.value("successor"_L1).toString();
    return body;
}

struct Catalogue {
    QList<Organization> bodies;
    QHash<QString, const Organization *> byName; ///< folded
    QHash<QString, QString> properNames;         ///< folded -> "An Giang"

    Catalogue()
    {
        const QJsonArray entries = catalogueEntries(u"organizations"_s, u"organizations"_s);
        for (const QJsonValue &entry : entries)
            bodies.append(organizationFromJson(entry.toObject()));
        for (const Organization &body : std::as_const(bodies)) {
            for (const QString &name : QStringList(body.name) + body.aliases + body.abbreviations)
                byName.insert(foldedOrganization(name), &body);
        }
        const QJsonArray provinces = catalogueEntries(u"organizations"_s, u"provinces"_s);
        for (const QJsonValue &province : provinces) {
            const QString name = province.toObject().value("name"_L1).toString();
            properNames.insert(fold(name), name);
        }
    }
};

const Catalogue &catalogue()
{
    static const Catalogue loaded;
    return loaded;
}

/// Names of boards and departments in the case that the regulations give them.
QString withComponents(QString text)
{
    static const QStringList components{u"Nội vụ"_s,
                                        u"Tài chính"_s,
                                        u"Xây dựng"_s,
                                        u"Y tế"_s,
                                        u"Tư pháp"_s,
                                        u"Công Thương"_s,
                                        u"Ngoại vụ"_s,
                                        u"Thường vụ"_s,
                                        u"Tỉnh ủy"_s,
                                        u"Thành ủy"_s,
                                        u"Huyện ủy"_s,
                                        u"Quận ủy"_s,
                                        u"Đảng ủy"_s,
                                        u"Đảng bộ"_s,
                                        u"Chấp hành"_s,
                                        u"Tổ chức"_s,
                                        u"Tuyên giáo"_s,
                                        u"Dân vận"_s,
                                        u"Nội chính"_s,
                                        u"Kiểm tra"_s,
                                        u"Trung ương"_s,
                                        u"Đảng"_s,
                                        u"Thường trực"_s,
                                        u"Chỉ đạo"_s,
                                        u"Công an"_s,
                                        u"Mặt trận Tổ quốc"_s,
                                        u"Việt Nam"_s,
                                        u"Ủy ban"_s,
                                        u"Hội đồng"_s,
                                        u"Thanh tra"_s,
                                        u"Dân tộc"_s,
                                        u"Tôn giáo"_s,
                                        u"Văn phòng"_s,
                                        u"Giáo dục và Đào tạo"_s,
                                        u"Khoa học và Công nghệ"_s,
                                        u"Nông nghiệp và Môi trường"_s,
                                        u"Văn hóa, Thể thao và Du lịch"_s,
                                        u"Thông tin và Truyền thông"_s,
                                        u"Đoàn Thanh niên Cộng sản Hồ Chí Minh"_s};
    const QString canonicalText = canonical(text);
    for (const QString &component : components) {
        const QString wanted = canonical(component);
        for (qsizetype at = canonicalText.indexOf(wanted); at >= 0;
             at = canonicalText.indexOf(wanted, at + 1)) {
            const qsizetype end = at + wanted.size();
            const bool begins = at == 0 || !isWordCharacter(canonicalText.at(at - 1));
            if (begins && (end == canonicalText.size() || !isWordCharacter(canonicalText.at(end))))
                text.replace(at, wanted.size(), component);
        }
    }
    return text;
}

/// "TỈNH AN GIANG" behind a body: the kind small, the place capital.
bool isLevel(const QString &folded)
{
    static const QSet<QString> levels{u"tinh"_s, u"huyen"_s, u"quan"_s, u"xa"_s, u"phuong"_s};
    return levels.contains(folded);
}

bool staysAbbreviated(const QString &word)
{
    static const QSet<QString> abbreviations{u"UBND"_s, u"HĐND"_s, u"BCH"_s,  u"TW"_s,
                                             u"TNCS"_s, u"MTTQ"_s, u"LĐLĐ"_s, u"UBMTTQ"_s};
    return abbreviations.contains(word);
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : word.at(0).toUpper() + word.sliced(1).toLower();
}

/// Capitals read off a head, in the case of running text.
QString inUsualCase(const QString &read)
{
    QStringList words = read.split(u' ', Qt::SkipEmptyParts);
    bool inPlace = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        QString &word = words[at];
        const QString folded = fold(word);
        const bool city = folded == u"thanh"_s && at + 1 < words.size()
                          && fold(words.at(at + 1)) == u"pho"_s && at > 0;
        if (staysAbbreviated(word))
            continue;
        if (folded == u"uy"_s && at > 0) { // "TỈNH ỦY KIÊN GIANG": a place follows
            word = word.toLower();
            // "Đảng ủy Khối các cơ quan" is no place
            const bool bloc = at + 1 < words.size() && fold(words.at(at + 1)) == u"khoi"_s;
            inPlace = !bloc;
            if (bloc) {
                ++at;
                words[at] = capitalised(words.at(at));
            }
            continue;
        }
        if (at > 0 && (isLevel(folded) || city)) {
            word = word.toLower();
            inPlace = true;
            if (city) {
                ++at;
                words[at] = words.at(at).toLower();
            }
            continue;
        }
        word = inPlace || at == 0 ? capitalised(word) : word.toLower();
    }
    return words.join(u' ');
}

/// Puts the proper spelling of provinces back: "tỉnh an giang" -> "tỉnh An Giang".
QString withProperNames(QString text)
{
    const QString folded = fold(text);
    const auto &names = catalogue().properNames;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (folded.endsWith(name.key()) && folded.size() > name.key().size()
            && folded.at(folded.size() - name.key().size() - 1) == u' ')
            text.replace(text.size() - name.key().size(), name.key().size(), *name);
    }
    return text;
}
} // namespace

const QList<Organization> &organizations()
{
    return catalogue().bodies;
}

const Organization *findOrganization(QStringView name)
{
    return catalogue().byName.value(foldedOrganization(name));
}

bool isProvince(QStringView name)
{
    QString folded = fold(name.trimmed());
    for (const char16_t *level : {u"thanh pho ", u"tinh ", u"tp. ", u"tp ", u"tp."}) {
        if (folded.startsWith(QStringView(level))) {
            folded = folded.sliced(QStringView(level).size());
            break;
        }
    }
    return catalogue().properNames.contains(folded.simplified());
}

QString organizationSpelling(QStringView read)
{
    const QString text = read.toString().simplified();
    const Organization *known = findOrganization(text);
    const bool capitals = text == text.toUpper() && text.contains(u' ');
    if (known && (capitals || canonical(known->name) == canonical(text)))
        return known->name;
    return capitals ? withProperNames(withComponents(inUsualCase(text))) : text;
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
