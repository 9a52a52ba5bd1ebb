// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legal_class.h"

#include <QString>

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array alwaysNormative{u"HP",   u"L",  u"BL",   u"PL",  u"NĐ",
                                     u"NQLT", u"TT", u"TTLT", u"LCT", u"SLu"};
constexpr std::array normativeWithYear{u"", u"NQ", u"QĐ", u"CT", u"QC", u"QyĐ"};

template <size_t Size>
bool contains(const std::array<const char16_t *, Size> &list, QStringView wanted)
{
    return std::any_of(list.begin(), list.end(),
                       [wanted](const char16_t *one) { return QStringView(one) == wanted; });
}

struct Rank {
    const char16_t *ending; ///< of the number, in capitals
    int rank;
};

/// Who issued it, by the end of the number.
constexpr std::array ranksByOrgan{
    Rank{u"-CTN", 4},  Rank{u"-CP", 5},    Rank{u"-TTG", 6},     Rank{u"-HĐTP", 7},
    Rank{u"-HĐND", 9}, Rank{u"-UBND", 10}, Rank{u"-CTUBND", 10},
};
} // namespace

bool hasYearInside(QStringView number)
{
    for (qsizetype at = number.indexOf(u'/'); at >= 0; at = number.indexOf(u'/', at + 1)) {
        const QStringView rest = number.sliced(at + 1);
        if (rest.size() < 5 || rest.at(4) != u'/' || (rest.at(0) != u'1' && rest.at(0) != u'2'))
            continue;
        if (std::all_of(rest.cbegin(), rest.cbegin() + 4, [](QChar c) { return c.isDigit(); }))
            return true;
    }
    return false;
}

bool isNormative(QStringView type, QStringView number)
{
    if (contains(alwaysNormative, type))
        return true;
    return contains(normativeWithYear, type) && hasYearInside(number);
}

int legalRank(QStringView type, QStringView number)
{
    if (!isNormative(type, number))
        return 0;
    if (type == QStringView(u"HP"))
        return 1;
    if (type == QStringView(u"L") || type == QStringView(u"BL"))
        return 2;
    const QString capitals = number.toString().toUpper();
    if (capitals.contains(u"/UBTVQH"_s) || type == QStringView(u"PL"))
        return 3;
    if (capitals.contains(u"/QH"_s))
        return 2;
    if (type == QStringView(u"TT") || type == QStringView(u"TTLT"))
        return 8;
    for (const Rank &rank : ranksByOrgan) {
        if (capitals.endsWith(QStringView(rank.ending)))
            return rank.rank;
    }
    return 0;
}

} // namespace vanthu
