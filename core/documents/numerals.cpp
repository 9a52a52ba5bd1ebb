// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/numerals_p.h"

#include <algorithm>
#include <array>

namespace vanthu {

std::optional<int> romanNumber(QStringView text)
{
    int total = 0;
    int before = 0;
    for (auto letter = text.crbegin(); letter != text.crend(); ++letter) {
        int value = 0;
        switch (letter->toUpper().unicode()) {
        case u'I': value = 1; break;
        case u'V': value = 5; break;
        case u'X': value = 10; break;
        case u'L': value = 50; break;
        case u'C': value = 100; break;
        default: return std::nullopt;
        }
        total += value < before ? -value : value;
        before = std::max(before, value);
    }
    return total > 0 ? std::optional(total) : std::nullopt;
}

std::optional<int> ordinal(QStringView folded)
{
    static constexpr std::array words{u"nhat", u"hai", u"ba",  u"tu",   u"nam",
                                      u"sau",  u"bay", u"tam", u"chin", u"muoi"};
    for (size_t at = 0; at < words.size(); ++at) {
        if (folded == QStringView(words.at(at)))
            return static_cast<int>(at) + 1;
    }
    return std::nullopt;
}

} // namespace vanthu
