// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_encoding.h"

#include "core/text/fold.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// TCVN 5712:1993 VN3.
const QHash<char16_t, char16_t> &tcvn3Table()
{
    static const QHash<char16_t, char16_t> table = [] {
        const std::array<std::pair<char16_t, char16_t>, 74> pairs{{
            {0xA1, u'Ă'}, {0xA2, u'Â'}, {0xA3, u'Ê'}, {0xA4, u'Ô'}, {0xA5, u'Ơ'}, {0xA6, u'Ư'},
            {0xA7, u'Đ'}, {0xA8, u'ă'}, {0xA9, u'â'}, {0xAA, u'ê'}, {0xAB, u'ô'}, {0xAC, u'ơ'},
            {0xAD, u'ư'}, {0xAE, u'đ'}, {0xB5, u'à'}, {0xB6, u'ả'}, {0xB7, u'ã'}, {0xB8, u'á'},
            {0xB9, u'ạ'}, {0xBB, u'ằ'}, {0xBC, u'ẳ'}, {0xBD, u'ẵ'}, {0xBE, u'ắ'}, {0xC6, u'ặ'},
            {0xC7, u'ầ'}, {0xC8, u'ẩ'}, {0xC9, u'ẫ'}, {0xCA, u'ấ'}, {0xCB, u'ậ'}, {0xCC, u'è'},
            {0xCE, u'ẻ'}, {0xCF, u'ẽ'}, {0xD0, u'é'}, {0xD1, u'ẹ'}, {0xD2, u'ề'}, {0xD3, u'ể'},
            {0xD4, u'ễ'}, {0xD5, u'ế'}, {0xD6, u'ệ'}, {0xD7, u'ì'}, {0xD8, u'ỉ'}, {0xDC, u'ĩ'},
            {0xDD, u'í'}, {0xDE, u'ị'}, {0xDF, u'ò'}, {0xE1, u'ỏ'}, {0xE2, u'õ'}, {0xE3, u'ó'},
            {0xE4, u'ọ'}, {0xE5, u'ồ'}, {0xE6, u'ổ'}, {0xE7, u'ỗ'}, {0xE8, u'ố'}, {0xE9, u'ộ'},
            {0xEA, u'ờ'}, {0xEB, u'ở'}, {0xEC, u'ỡ'}, {0xED, u'ớ'}, {0xEE, u'ợ'}, {0xEF, u'ù'},
            {0xF1, u'ủ'}, {0xF2, u'ũ'}, {0xF3, u'ú'}, {0xF4, u'ụ'}, {0xF5, u'ừ'}, {0xF6, u'ử'},
            {0xF7, u'ữ'}, {0xF8, u'ứ'}, {0xF9, u'ự'}, {0xFA, u'ỳ'}, {0xFB, u'ỷ'}, {0xFC, u'ỹ'},
            {0xFD, u'ý'}, {0xFE, u'ỵ'},
        }};
        QHash<char16_t, char16_t> made;
        for (const auto &[code, letter] : pairs)
            made.insert(code, letter);
        return made;
    }();
    return table;
}

/// Letters of VNI: a base letter and the sign behind it, or one sign alone.
const QHash<QString, QString> &vniTable()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made{{u"í"_s, u"í"_s}, {u"ì"_s, u"ì"_s}, {u"æ"_s, u"ỉ"_s},
                                     {u"ó"_s, u"ĩ"_s}, {u"ò"_s, u"ị"_s}, {u"ô"_s, u"ơ"_s},
                                     {u"ö"_s, u"ư"_s}, {u"î"_s, u"ỵ"_s}, {u"ñ"_s, u"đ"_s}};
        const auto add = [&made](const QString &bases, const QString &signs,
                                 const QStringList &letters) {
            for (qsizetype base = 0; base < bases.size(); ++base) {
                for (qsizetype sign = 0; sign < signs.size(); ++sign)
                    made.insert(QString(bases.at(base)) + signs.at(sign),
                                letters.at(base).mid(sign, 1));
            }
        };
        add(u"aeouyôö"_s, u"ùøûõï"_s,
            {u"áàảãạ"_s, u"éèẻẽẹ"_s, u"óòỏõọ"_s, u"úùủũụ"_s, u"ýỳỷỹ "_s, u"ớờởỡợ"_s, u"ứừửữự"_s});
        add(u"aeo"_s, u"âáàåãä"_s, {u"âấầẩẫậ"_s, u"êếềểễệ"_s, u"ôốồổỗộ"_s});
        add(u"a"_s, u"êéèúüë"_s, {u"ăắằẳẵặ"_s});
        const QHash<QString, QString> small = made;
        for (auto one = small.cbegin(); one != small.cend(); ++one)
            made.insert(one.key().toUpper(), one->toUpper());
        return made;
    }();
    return table;
}

/// How many of the text's words are among the commonest of official papers. They all have marks, so
/// that a wrong reading has none of them.
int vietnameseWords(const QString &text)
{
    static const QSet<QString> common = [] {
        const QStringList words =
            u"của và các được trong về theo định ngày tháng năm số ủy nhân dân quyết nghị việt "
            "độc lập tự hạnh phúc cộng hòa hội chủ nghĩa tỉnh huyện xã phố bộ sở cơ tổ chức đảng "
            "đồng quản lý thực hiện công với để tại từ đã là"_s.split(u' ');
        QSet<QString> marked;
        for (const QString &word : words) {
            if (hasMarks(word))
                marked.insert(canonical(word));
        }
        return marked;
    }();
    constexpr qsizetype sample = 6000;
    const QString start = canonical(QStringView(text).first(qMin(sample, text.size())));
    int found = 0;
    for (const Syllable &part : syllables(start))
        found += common.contains(start.sliced(part.offset, part.length)) ? 1 : 0;
    return found;
}
} // namespace

QString tcvn3ToUnicode(QStringView text, bool capitals)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < text.size(); ++at)
        result[at] = QChar(tcvn3Table().value(text.at(at).unicode(), text.at(at).unicode()));
    return capitals ? result.toUpper() : result;
}

QString vniToUnicode(QStringView text)
{
    const auto &table = vniTable();
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto two = table.constFind(text.mid(at, 2).toString());
        if (two != table.cend() && at + 1 < text.size()) {
            result += *two;
            ++at;
            continue;
        }
        const auto one = table.constFind(text.mid(at, 1).toString());
        result += one != table.cend() ? *one : text.mid(at, 1).toString();
    }
    return result;
}

QString viqrToUnicode(QStringView text)
{
    static const QHash<char16_t, char16_t> shapes{{u'^', 0x302}, {u'(', 0x306}, {u'+', 0x31b}};
    static const QHash<char16_t, char16_t> tones{
        {u'\'', 0x301}, {u'`', 0x300}, {u'?', 0x309}, {u'~', 0x303}, {u'.', 0x323}};
    const auto isVowel = [](QChar c) { return u"aeiouyAEIOUY"_s.contains(c); };
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c.toLower() == u'd' && at + 1 < text.size() && text.at(at + 1).toLower() == u'd') {
            result += c == u'd' ? u'đ' : u'Đ';
            ++at;
            continue;
        }
        result += c;
        if (!isVowel(c))
            continue;
        for (const auto *signs : {&shapes, &tones}) {
            if (at + 1 < text.size() && signs->contains(text.at(at + 1).unicode()))
                result += QChar(signs->value(text.at(++at).unicode()));
        }
    }
    return result.normalized(QString::NormalizationForm_C);
}

QString fromWindows1258(QByteArrayView bytes)
{
    static const QHash<uchar, char16_t> differences{
        {0x80, 0x20ac}, {0x85, 0x2026}, {0x91, 0x2018}, {0x92, 0x2019}, {0x93, 0x201c},
        {0x94, 0x201d}, {0x95, 0x2022}, {0x96, 0x2013}, {0x97, 0x2014}, {0xc3, u'Ă'},
        {0xcc, 0x300},  {0xd0, u'Đ'},   {0xd2, 0x309},  {0xd5, u'Ơ'},   {0xdd, u'Ư'},
        {0xde, 0x303},  {0xe3, u'ă'},   {0xec, 0x301},  {0xf0, u'đ'},   {0xf2, 0x323},
        {0xf5, u'ơ'},   {0xfd, u'ư'},   {0xfe, 0x20ab}};
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        text += QChar(differences.value(code, code));
    }
    return text.normalized(QString::NormalizationForm_C);
}

QString inUnicode(const QString &text)
{
    QString best = text;
    int most = vietnameseWords(text);
    constexpr int surelyVietnamese = 5;
    if (most >= surelyVietnamese)
        return text;
    for (const QString &reading : {tcvn3ToUnicode(text), vniToUnicode(text), viqrToUnicode(text)}) {
        const int found = vietnameseWords(reading);
        if (found > 2 * most + 2) {
            most = found;
            best = reading;
        }
    }
    return best;
}

QString decodedVietnamese(const QByteArray &bytes)
{
    QString best;
    int most = 2;
    const QString latin = QString::fromLatin1(bytes);
    for (const QString &reading :
         {fromWindows1258(bytes), tcvn3ToUnicode(latin), vniToUnicode(latin)}) {
        const int found = vietnameseWords(reading);
        if (found > most) {
            most = found;
            best = reading;
        }
    }
    return best;
}

} // namespace vanthu
