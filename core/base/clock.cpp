// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <utility>

namespace vanthu {

namespace {
std::function<QDateTime()> &source()
{
    static std::function<QDateTime()> replaced;
    return replaced;
}
} // namespace

QDateTime Clock::now()
{
    return source() ? source()() : QDateTime::currentDateTimeUtc();
}

QDate Clock::today()
{
    return now().toLocalTime().date();
}

void Clock::setSource(std::function<QDateTime()> replacement)
{
    source() = std::move(replacement);
}

} // namespace vanthu
