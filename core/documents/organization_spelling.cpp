// SPDX-License-Identifier: GPL-3.0-or-later
// From the capitals of a head to the case of running text.
#include "core/documents/organization.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
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

bool staysAbbreviated(const QString &word)
{
    static const QSet<QString> abbreviations{u"UBND"_s, u"HĐND"_s, u"BCH"_s,    u"TW"_s,
                                             u"MTTQ"_s, u"LĐLĐ"_s, u"UBMTTQ"_s, u"CP"_s,
                                             u"LHPN"_s, u"CHQS"_s};
    // without a vowel it is no word: TNHH, MTV, THPT
    const QString folded = fold(word);
    const bool unspoken = folded.size() > 2
                          && std::none_of(folded.cbegin(), folded.cend(),
                                          [](QChar c) { return u"aeiouy"_s.contains(c); });
    return unspoken || abbreviations.contains(word);
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : word.at(0).toUpper() + word.sliced(1).toLower();
}

/// The number of words of a level before a place ("TỈNH", "THÀNH PHỐ"); 0 where there is none.
qsizetype levelAt(const QStringList &words, qsizetype at)
{
    static const QStringList levels{u"tỉnh"_s,   u"huyện"_s,    u"quận"_s,
                                    u"xã"_s,     u"phường"_s,   u"thành phố"_s,
                                    u"thị xã"_s, u"thị trấn"_s, u"đặc khu"_s};
    const QString one = canonical(words.at(at));
    const QString two =
        at + 1 < words.size() ? one + u' ' + canonical(words.at(at + 1)) : QString();
    if (two == u"xã hội"_s)
        return 0;
    return levels.contains(two) ? 2 : levels.contains(one) ? 1 : 0;
}

/// Words behind which a name of its own begins: of a company, of a school.
bool hasNameBehind(const QStringList &words)
{
    const QString folded = fold(words.mid(0, 3).join(u' '));
    return folded.startsWith("cong ty"_L1) || folded.startsWith("truong th"_L1)
           || folded.startsWith("truong tieu hoc"_L1) || folded.startsWith("truong mam non"_L1);
}

bool isCommonWord(const QString &word)
{
    static const QSet<QString> words{
        u"công"_s,  u"ty"_s,  u"cổ"_s,  u"phần"_s,   u"một"_s,   u"thành"_s, u"viên"_s, u"trách"_s,
        u"nhiệm"_s, u"hữu"_s, u"hạn"_s, u"trường"_s, u"tiểu"_s,  u"học"_s,   u"mầm"_s,  u"non"_s,
        u"trung"_s, u"cơ"_s,  u"sở"_s,  u"phổ"_s,    u"thông"_s, u"và"_s,    u"của"_s};
    return words.contains(canonical(word));
}

/// Capitals read off a head, in the case of running text.
QString inUsualCase(const QString &read)
{
    QStringList words = read.split(u' ', Qt::SkipEmptyParts);
    const bool named = hasNameBehind(words);
    bool inPlace = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        QString &word = words[at];
        if (staysAbbreviated(word))
            continue;
        if (at > 0 && fold(word) == "uy"_L1) { // "TỈNH ỦY KIÊN GIANG": a place follows
            word = word.toLower();
            // "Đảng ủy Khối các cơ quan" is no place
            const bool bloc = at + 1 < words.size() && fold(words.at(at + 1)) == "khoi"_L1;
            inPlace = !bloc;
            if (bloc) {
                ++at;
                words[at] = capitalised(words.at(at));
            }
            continue;
        }
        if (const qsizetype level = at > 0 ? levelAt(words, at) : 0; level > 0) {
            for (qsizetype part = at; part < at + level; ++part)
                words[part] = words.at(part).toLower();
            at += level - 1;
            inPlace = true;
            continue;
        }
        const bool ofName = named && !isCommonWord(word);
        word = inPlace || ofName || at == 0 ? capitalised(word) : word.toLower();
    }
    return words.join(u' ');
}

/// Puts the proper spelling of provinces back: "tỉnh an giang" -> "tỉnh An Giang".
QString withProperNames(QString text)
{
    constexpr qsizetype mostWords = 6; // "Bà Rịa - Vũng Tàu"
    qsizetype from = text.size();
    for (qsizetype words = 0; words < mostWords && from > 0; ++words) {
        from = text.lastIndexOf(u' ', from - 1);
        if (from <= 0)
            return text;
        const Province *province = findProvince(QStringView(text).sliced(from + 1));
        if (province && fold(province->name) == fold(QStringView(text).sliced(from + 1)))
            text.replace(from + 1, text.size() - from - 1, province->name);
    }
    return text;
}

/// "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH …": the kind of body as the catalogue spells it.
QString withKindOfBody(QString text)
{
    const QString wanted = canonical(text);
    const Organization *longest = nullptr;
    for (const Organization &body : localBodies()) {
        const QString name = canonical(body.name);
        const bool whole = wanted.size() == name.size()
                           || (wanted.size() > name.size() && wanted.at(name.size()) == u' ');
        if (whole && wanted.startsWith(name)
            && (!longest || longest->name.size() < body.name.size()))
            longest = &body;
    }
    return longest ? text.replace(0, longest->name.size(), longest->name) : text;
}
} // namespace

QString organizationSpelling(QStringView read)
{
    const QString text = read.toString().simplified();
    const Organization *known = findOrganization(text);
    const bool capitals = text == text.toUpper() && text.contains(u' ');
    if (known && (capitals || canonical(known->name) == canonical(text)))
        return known->name;
    return capitals ? withProperNames(withKindOfBody(withComponents(inUsualCase(text)))) : text;
}

} // namespace vanthu
