// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <array>

namespace vanthu {

/// Grows whenever `fold` or `syllables` answer differently than before: an index that was made
/// with another version is rebuilt.
inline constexpr int foldingVersion = 1;

/// Lower case without marks, đ as d: "Đảng uỷ" -> "dang uy". Takes NFC text; one UTF-16 unit in
/// gives one out, so offsets stay.
[[nodiscard]] QString fold(QStringView text);
[[nodiscard]] char16_t fold(char16_t letter);

/// Lower case with marks, the tone of an open oa, oe, uy on its old place: "hoà" -> "hòa",
/// "Thuỷ" -> "thủy", but "quý" stays (DOMAIN.md 11.3). One unit in gives one out. Two texts that a
/// reader takes for the same word have the same canonical form.
[[nodiscard]] QString canonical(QStringView text);

/// A canonical word as the beginning of a longer one, where its tone may stand on the other vowel:
/// "hòa", but "hoà" in "hoàn". Others stay as they are.
[[nodiscard]] QString asBeginning(QStringView canonicalWord);
/// Whether the text has a mark that `fold` would take off.
[[nodiscard]] bool hasMarks(QStringView text);

/// What every letter up to Vietnamese is, for loops over whole texts; the others keep as they are.
struct LetterTables {
    static constexpr char16_t end = 0x1f00;

    std::array<char16_t, end> folded;
    std::array<char16_t, end> lower;
    std::array<bool, end> inWord; ///< isWordCharacter

    [[nodiscard]] char16_t fold(char16_t letter) const
    {
        return letter < end ? folded[letter] : letter; // NOLINT: below the end
    }
    [[nodiscard]] char16_t lowered(char16_t letter) const
    {
        return letter < end ? lower[letter] : letter; // NOLINT: below the end
    }
    [[nodiscard]] bool isInWord(char16_t letter) const
    {
        return letter < end ? inWord[letter] // NOLINT: below the end
                            : QChar(letter).isLetterOrNumber();
    }
};
[[nodiscard]] const LetterTables &letterTables();

/// A run of letters and digits and where it stands.
struct Syllable {
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// The runs of letters and digits of a text, in order.
[[nodiscard]] QList<Syllable> syllables(QStringView text);

/// Whether a letter is part of a word.
[[nodiscard]] inline bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber();
}

} // namespace vanthu
