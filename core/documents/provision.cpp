// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/provision.h"

#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int longestRun = 3; ///< from here on a list of neighbours is written as a range

/// Levels whose numbers run through the whole document; the others begin anew in each parent.
bool runsThrough(ProvisionLevel level)
{
    return level == ProvisionLevel::Annex || level == ProvisionLevel::Part
           || level == ProvisionLevel::Chapter || level == ProvisionLevel::Article;
}

const ProvisionStep *stepOf(const Provision &provision, ProvisionLevel level)
{
    for (const ProvisionStep &step : provision.steps) {
        if (step.level == level)
            return &step;
    }
    return nullptr;
}

/// Whether every step of `outer` is one of `inner`, and `outer` is not anchored elsewhere.
bool holds(const Provision &outer, const Provision &inner)
{
    if (outer.steps.isEmpty() || inner.steps.isEmpty())
        return false;
    for (const ProvisionStep &step : outer.steps) {
        if (!inner.steps.contains(step))
            return false;
    }
    return runsThrough(outer.steps.first().level) || outer.steps.first() == inner.steps.first();
}

/// Whether both name the same level with different labels while nothing above them is open.
bool standApart(const Provision &first, const Provision &second)
{
    for (const ProvisionStep &step : first.steps) {
        const ProvisionStep *other = stepOf(second, step.level);
        if (other && other->label != step.label)
            return runsThrough(step.level)
                   || first.steps.first().level == second.steps.first().level;
        if (!other && step.level == ProvisionLevel::Annex)
            return true;
    }
    return stepOf(second, ProvisionLevel::Annex) && !stepOf(first, ProvisionLevel::Annex);
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char16_t *>, 9> signs{{{100, u"C"},
                                                                            {90, u"XC"},
                                                                            {50, u"L"},
                                                                            {40, u"XL"},
                                                                            {10, u"X"},
                                                                            {9, u"IX"},
                                                                            {5, u"V"},
                                                                            {4, u"IV"},
                                                                            {1, u"I"}}};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += QString::fromUtf16(sign);
    }
    return text;
}

/// Parts, chapters and annexes wear Roman numerals.
QString labelText(const ProvisionStep &step)
{
    const bool wearsRoman = step.level == ProvisionLevel::Annex
                            || step.level == ProvisionLevel::Part
                            || step.level == ProvisionLevel::Chapter;
    qsizetype digits = 0;
    while (digits < step.label.size() && step.label.at(digits).isDigit())
        ++digits;
    const int number = step.label.first(digits).toInt();
    if (!wearsRoman || number < 1 || number >= 400)
        return step.label;
    return roman(number) + step.label.sliced(digits);
}

QString stepText(const ProvisionStep &step)
{
    const QString level = textOf(provisionLevelNames, step.level, UiLanguage::Vietnamese);
    return step.label.isEmpty() ? level : level + u' ' + labelText(step);
}

QString tailText(const Provision &provision)
{
    return (provision.within.isEmpty() ? QString() : u' ' + provision.within)
           + (provision.added ? u" (mới)"_s : QString());
}

/// Whether `next` is the whole number right after `before`, all else being equal.
bool follows(const Provision &before, const Provision &next)
{
    if (before.steps.size() != next.steps.size() || before.within != next.within || before.added
        || next.added || before.steps.isEmpty())
        return false;
    bool firstIsNumber = false;
    bool secondIsNumber = false;
    const int first = before.steps.last().label.toInt(&firstIsNumber);
    const int second = next.steps.last().label.toInt(&secondIsNumber);
    return firstIsNumber && secondIsNumber && second == first + 1
           && before.steps.last().level == next.steps.last().level
           && std::equal(before.steps.cbegin(), std::prev(before.steps.cend()),
                         next.steps.cbegin());
}

QString listText(const QList<Provision> &provisions)
{
    QStringList parts;
    for (qsizetype at = 0; at < provisions.size();) {
        qsizetype end = at + 1;
        while (end < provisions.size() && follows(provisions.at(end - 1), provisions.at(end)))
            ++end;
        if (end - at < longestRun) {
            parts << provisionText(provisions.at(at++));
            continue;
        }
        parts << u"từ "_s + stepText(provisions.at(at).steps.last()) + u" đến "_s
                     + provisionText(provisions.at(end - 1));
        at = end;
    }
    return parts.join(u"; "_s);
}
} // namespace

QString provisionText(const Provision &provision)
{
    QStringList words;
    for (auto step = provision.steps.crbegin(); step != provision.steps.crend(); ++step)
        words << stepText(*step);
    return words.join(u' ') + tailText(provision);
}

QString scopeText(const Scope &scope)
{
    QStringList parts;
    if (!scope.provisions.isEmpty())
        parts << listText(scope.provisions);
    else if (!scope.exceptions.isEmpty() && scope.unclear.isEmpty())
        parts << u"toàn bộ"_s;
    if (!scope.unclear.isEmpty())
        parts << scope.unclear;
    QString text = parts.join(u"; "_s);
    if (!scope.exceptions.isEmpty())
        text += u", trừ "_s + listText(scope.exceptions);
    return text;
}

Overlap overlapOf(const Provision &first, const Provision &second)
{
    if (first.within != second.within && !first.within.isEmpty() && !second.within.isEmpty())
        return Overlap::None;
    if (standApart(first, second))
        return Overlap::None;
    if (first.within != second.within)
        return Overlap::Unknown; // Điều 5 of the decision or of the rules it brought
    const bool outer = holds(first, second);
    const bool inner = holds(second, first);
    if (outer && inner)
        return Overlap::Same;
    if (outer)
        return Overlap::Contains;
    return inner ? Overlap::Within : Overlap::Unknown;
}

Overlap overlapOf(const Scope &scope, const Provision &place)
{
    bool within = false;
    bool unknown = !scope.unclear.isEmpty();
    for (const Provision &exception : scope.exceptions) {
        const Overlap overlap = overlapOf(exception, place);
        if (overlap == Overlap::Same || overlap == Overlap::Contains)
            return Overlap::None;
        within = within || overlap == Overlap::Within;
        unknown = unknown || overlap == Overlap::Unknown;
    }
    if (scope.provisions.isEmpty() && scope.unclear.isEmpty())
        return unknown ? Overlap::Unknown : within ? Overlap::Within : Overlap::Contains;
    for (const Provision &provision : scope.provisions) {
        const Overlap overlap = overlapOf(provision, place);
        if (overlap == Overlap::Same || overlap == Overlap::Contains)
            return within ? Overlap::Within : overlap;
        within = within || overlap == Overlap::Within;
        unknown = unknown || overlap == Overlap::Unknown;
    }
    if (within)
        return Overlap::Within;
    return unknown ? Overlap::Unknown : Overlap::None;
}

bool covers(const Scope &first, const Scope &second)
{
    if (first.isWhole())
        return true;
    if (second.provisions.isEmpty() || !second.unclear.isEmpty())
        return false;
    return std::all_of(second.provisions.cbegin(), second.provisions.cend(),
                       [&first](const Provision &place) {
                           const Overlap overlap = overlapOf(first, place);
                           return overlap == Overlap::Same || overlap == Overlap::Contains;
                       });
}

QString saidScope(const QString &words)
{
    const Scope scope = parseScope(words);
    if (scope.unclear.isEmpty() || !scope.provisions.isEmpty() || !scope.exceptions.isEmpty())
        return words;
    const QString folded = fold(scope.unclear).simplified();
    const bool bare = std::any_of(
        provisionLevelNames.cbegin(), provisionLevelNames.cend(),
        [&folded](const auto &name) { return fold(QString::fromUtf16(name.vi)) == folded; });
    return bare ? u"một số "_s + scope.unclear.simplified().toLower() : words;
}

} // namespace vanthu
