// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace vanthu {

namespace {
char16_t foldSlowly(char16_t letter)
{
    if (letter == u'đ' || letter == u'Đ')
        return u'd';
    const QChar lower = QChar(letter).toLower();
    const QString parts = QString(lower).normalized(QString::NormalizationForm_D);
    const char16_t base = parts.at(0).unicode();
    return base == u'đ' ? u'd' : base;
}

LetterTables makeTables()
{
    LetterTables tables{};
    for (char16_t letter = 0; letter < LetterTables::end; ++letter) {
        tables.folded.at(letter) = foldSlowly(letter);
        tables.lower.at(letter) = QChar(letter).toLower().unicode();
        tables.inWord.at(letter) = isWordCharacter(QChar(letter));
    }
    return tables;
}

/// The vowels whose tone is written on the second letter in the new manner, without and with the
/// five tones (grave, hook, tilde, acute, dot), and their partners o and u.
constexpr std::u16string_view tonedO = u"oòỏõóọ";
constexpr std::u16string_view tonedU = u"uùủũúụ";
constexpr std::array<std::u16string_view, 3> secondVowels{u"aàảãáạ", u"eèẻẽéẹ", u"yỳỷỹýỵ"};

bool isVowelPair(char16_t first, size_t second)
{
    return first == u'o' ? second < 2 : second == 2;
}

/// Moves the tone of "oà", "oè", "uỳ" to the first vowel when nothing follows.
void moveTone(QString &text, qsizetype at)
{
    const char16_t first = text.at(at).unicode();
    const char16_t second = text.at(at + 1).unicode();
    for (size_t vowel = 0; vowel < secondVowels.size(); ++vowel) {
        const size_t tone = secondVowels.at(vowel).find(second);
        if (tone == std::u16string_view::npos || tone == 0 || !isVowelPair(first, vowel))
            continue;
        text[at] = QChar(first == u'o' ? tonedO[tone] : tonedU[tone]);
        text[at + 1] = QChar(secondVowels.at(vowel)[0]);
    }
}
} // namespace

const LetterTables &letterTables()
{
    static const LetterTables tables = makeTables();
    return tables;
}

char16_t fold(char16_t letter)
{
    return letterTables().fold(letter);
}

QString fold(QStringView text)
{
    const LetterTables &tables = letterTables();
    QString folded(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), folded.begin(),
                   [&tables](QChar c) { return QChar(tables.fold(c.unicode())); });
    return folded;
}

QString canonical(QStringView text)
{
    const LetterTables &tables = letterTables();
    QString lower(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), lower.begin(),
                   [&tables](QChar c) { return QChar(tables.lowered(c.unicode())); });
    for (qsizetype at = 0; at + 1 < lower.size(); ++at) {
        const QChar first = lower.at(at);
        if (first != u'o' && first != u'u')
            continue;
        const bool open = at + 2 == lower.size() || !lower.at(at + 2).isLetter();
        const bool afterQ = first == u'u' && at > 0 && lower.at(at - 1) == u'q';
        if (open && !afterQ)
            moveTone(lower, at);
    }
    return lower;
}

QString asBeginning(QStringView canonicalWord)
{
    QString word = canonicalWord.toString();
    if (word.size() < 2)
        return word;
    QChar &first = word[word.size() - 2];
    QChar &second = word.back();
    for (size_t vowel = 0; vowel < secondVowels.size(); ++vowel) {
        const std::u16string_view firstVowels = vowel < 2 ? tonedO : tonedU;
        const size_t tone = firstVowels.find(first.unicode());
        if (tone == std::u16string_view::npos || tone == 0
            || second.unicode() != secondVowels.at(vowel)[0])
            continue;
        first = QChar(firstVowels[0]);
        second = QChar(secondVowels.at(vowel)[tone]);
        break;
    }
    return word;
}

bool hasMarks(QStringView text)
{
    const LetterTables &tables = letterTables();
    return std::any_of(text.cbegin(), text.cend(), [&tables](QChar c) {
        return tables.fold(c.unicode()) != tables.lowered(c.unicode());
    });
}

QList<Syllable> syllables(QStringView text)
{
    const LetterTables &tables = letterTables();
    QList<Syllable> found;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool inside = at < text.size() && tables.isInWord(text.at(at).unicode());
        if (inside && start < 0)
            start = at;
        if (!inside && start >= 0) {
            found.append({start, at - start});
            start = -1;
        }
    }
    return found;
}

} // namespace vanthu
