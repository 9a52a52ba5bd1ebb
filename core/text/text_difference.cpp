// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_difference.h"

#include "core/text/fold.h"
#include "core/text/word_difference.h"

#include <algorithm>

namespace vanthu {

namespace {
enum class Marks { Count, DoNotCount };

/// The words of a text as they are compared, and where each stands.
struct PlacedWords {
    QStringList words;
    QList<TextPlace> places;
};

PlacedWords placedWords(const TextDocument &text, Marks marks)
{
    PlacedWords placed;
    for (int page = 0; page < text.pages.size(); ++page) {
        const QList<TextWord> &words = text.pages.at(page).words;
        for (const TextWord &word : words) {
            for (const Syllable &part : syllables(word.text)) {
                const QString printed = word.text.mid(part.offset, part.length);
                placed.words << (marks == Marks::Count ? printed : fold(printed));
                placed.places.append({page, word.box});
            }
        }
    }
    return placed;
}

bool isRecognized(const TextDocument &text)
{
    return std::any_of(text.pages.cbegin(), text.pages.cend(),
                       [](const TextPage &page) { return page.recognized; });
}

/// A word of several parts ("174-KH/TU") is one place.
QList<TextPlace> placesOf(const PlacedWords &text, qsizetype first, qsizetype count)
{
    QList<TextPlace> places;
    for (const TextPlace &place : text.places.mid(first, count)) {
        if (places.isEmpty() || places.last() != place)
            places.append(place);
    }
    return places;
}

TextPlace lookAt(const PlacedWords &text, qsizetype first, qsizetype count)
{
    if (text.places.isEmpty())
        return {};
    return text.places.at(count > 0 ? first : std::max<qsizetype>(0, first - 1));
}
} // namespace

TextComparison compareTexts(const TextDocument &left, const TextDocument &right)
{
    const Marks marks =
        isRecognized(left) || isRecognized(right) ? Marks::DoNotCount : Marks::Count;
    const PlacedWords here = placedWords(left, marks);
    const PlacedWords there = placedWords(right, marks);
    const QList<WordRun> runs = compareWords(here.words, there.words);
    TextComparison comparison;
    comparison.likeness = shareOfSame(runs);
    for (const WordRun &run : runs) {
        if (run.same)
            continue;
        comparison.differences.append(
            {placesOf(here, run.left, run.leftCount), placesOf(there, run.right, run.rightCount),
             lookAt(here, run.left, run.leftCount), lookAt(there, run.right, run.rightCount)});
    }
    return comparison;
}

} // namespace vanthu
