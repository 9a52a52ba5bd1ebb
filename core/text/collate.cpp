// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collate.h"

#include "core/text/fold.h"

#include <QString>

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct Weight {
    char primary = 0; ///< the letter
    char tone = 0;    ///< 0 ngang to 5 nặng
};

constexpr std::u16string_view alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
constexpr std::array<char16_t, 5> toneMarks{0x300, 0x309, 0x303, 0x301, 0x323};

Weight weightSlowly(char16_t letter)
{
    Weight weight;
    QString parts = QString(QChar(letter).toLower()).normalized(QString::NormalizationForm_D);
    for (size_t tone = 0; tone < toneMarks.size(); ++tone) {
        const qsizetype at = parts.indexOf(QChar(toneMarks.at(tone)));
        if (at > 0) {
            parts.remove(at, 1);
            weight.tone = static_cast<char>(tone + 1);
        }
    }
    const QString bare = parts.normalized(QString::NormalizationForm_C);
    const size_t place = alphabet.find(bare.at(0).unicode());
    weight.primary = place == std::u16string_view::npos ? '\xf0' : static_cast<char>(0x40 + place);
    return weight;
}

Weight weightOf(QChar c)
{
    static const auto table = [] {
        std::array<Weight, 0x1f00> weights{};
        for (char16_t letter = 0; letter < weights.size(); ++letter)
            weights.at(letter) = weightSlowly(letter);
        return weights;
    }();
    return c.unicode() < table.size() ? table.at(c.unicode()) : Weight{'\xf0', 0};
}

/// Digits as their count and themselves, so that 2 < 12 < 102.
qsizetype appendNumber(QByteArray &key, QStringView text, qsizetype at)
{
    while (at < text.size() && text.at(at) == u'0')
        ++at;
    const qsizetype start = at;
    while (at < text.size() && text.at(at).isDigit())
        ++at;
    key += static_cast<char>(0x20 + qMin<qsizetype>(at - start, 0x1f));
    key += text.sliced(start, at - start).toLatin1();
    return at;
}
} // namespace

QByteArray sortKey(QStringView text, qsizetype limit)
{
    QByteArray letters;
    QByteArray tones;
    const qsizetype end = qMin(text.size(), limit);
    for (qsizetype at = 0; at < end;) {
        const QChar c = text.at(at);
        if (c.isDigit()) {
            at = appendNumber(letters, text.first(end), at);
            continue;
        }
        if (c.isLetter()) {
            const Weight weight = weightOf(c);
            letters += weight.primary;
            tones += static_cast<char>(weight.tone + 2);
        } else if (!letters.isEmpty() && !letters.endsWith('\x10')) {
            letters += '\x10';
            tones += '\x01';
        }
        ++at;
    }
    return letters + '\x02' + tones;
}

int compareVietnamese(QStringView left, QStringView right)
{
    return sortKey(left, left.size()).compare(sortKey(right, right.size()));
}

} // namespace vanthu
