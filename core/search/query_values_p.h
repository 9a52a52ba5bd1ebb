// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/names.h"
#include "core/search/query.h"

namespace vanthu {

/// "2019-01", "22/7/2019", "2019", "quý 3/2020", "tháng này", "last 30 days", "A..B", ">2019",
/// "<=22/7/2019". None for what names no days.
[[nodiscard]] std::optional<DayRange> dayRangeFrom(QStringView value, QDate today);
/// Words that stand for days, as they are offered.
[[nodiscard]] QStringList timeChoices(UiLanguage language);
/// "3", "2..5", ">10".
[[nodiscard]] std::optional<CountRange> countRangeFrom(QStringView value);

} // namespace vanthu
