// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/likeness.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <limits>

namespace vanthu {

namespace {
constexpr size_t bandCount = 12;
constexpr size_t minimaInBand = 3;
constexpr size_t minimaCount = bandCount * minimaInBand;
constexpr qsizetype fewestWords = 40;

/// The finalizer of MurmurHash3: every bit of the input moves every bit of the output.
constexpr quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 33U)) * 0xff51afd7ed558ccdU;
    value = (value ^ (value >> 33U)) * 0xc4ceb9fe1a85ec53U;
    return value ^ (value >> 33U);
}

constexpr std::array<quint64, minimaCount> makeFactors()
{
    std::array<quint64, minimaCount> factors{};
    for (size_t at = 0; at < minimaCount; ++at)
        factors.at(at) = mixed(at + 1) | 1U; // odd, so that multiplying loses nothing
    return factors;
}

constexpr std::array<quint64, minimaCount> factors = makeFactors();

template <typename Handle>
void eachWord(const QStringList &pages, const Handle &handle)
{
    for (const QString &page : pages) {
        const QString folded = fold(page);
        const QList<Syllable> words = syllables(page);
        for (const Syllable &word : words)
            handle(QStringView(folded).sliced(word.offset, word.length));
    }
}

quint64 hashOf(QStringView word)
{
    quint64 hash = 0;
    for (const QChar letter : word)
        hash = (hash ^ letter.unicode()) * 0x9e3779b97f4a7c15U;
    return mixed(hash);
}
} // namespace

QStringList foldedWords(const QStringList &pages)
{
    QStringList words;
    eachWord(pages, [&words](QStringView word) { words << word.toString(); });
    return words;
}

QList<qint32> likenessBands(const QStringList &pages)
{
    std::array<quint64, minimaCount> minima{};
    minima.fill(std::numeric_limits<quint64>::max());
    quint64 previous = 0;
    qsizetype count = 0;
    eachWord(pages, [&](QStringView word) {
        const quint64 own = hashOf(word);
        const quint64 pair = mixed(previous * 3 + own);
        previous = own;
        if (++count == 1)
            return;
        for (size_t at = 0; at < minimaCount; ++at)
            minima[at] = std::min(
                minima[at],
                pair * factors[at]); // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index):
                                     // the innermost loop
    });
    if (count < fewestWords)
        return {};
    QList<qint32> bands;
    for (size_t band = 0; band < bandCount; ++band) {
        quint64 hash = band + 1;
        for (size_t at = 0; at < minimaInBand; ++at)
            hash = mixed(hash ^ minima.at(band * minimaInBand + at));
        bands.append(static_cast<qint32>(hash));
    }
    return bands;
}

} // namespace vanthu
