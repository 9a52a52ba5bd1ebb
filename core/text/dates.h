// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace vanthu {

/// How much of a date is known.
enum class DatePrecision { Day, Month, Year };

/// A date and where it stands in a text.
struct FoundDate {
    QDate date; ///< the first day of the month or year where only that is known
    DatePrecision precision = DatePrecision::Day;
    qsizetype offset = 0;
    qsizetype length = 0;

    friend bool operator==(const FoundDate &, const FoundDate &) = default;
};

/// A whole text as a date: "22/7/2019", "22-7-2019", "2019-07-22", "ngày 05 tháng 01 năm 2020",
/// "7/2019", "tháng 7 năm 2019", "2019". None for days that do not exist (31/02/2019).
[[nodiscard]] std::optional<FoundDate> parseDate(QStringView text);

/// A full day that begins at `offset`: "ngày 22 tháng 7 năm 2019", "22–01-2019", "22.7.2019"
/// (DOMAIN.md 2.5; always day before month). None where something else stands.
[[nodiscard]] std::optional<FoundDate> dayAt(QStringView text, qsizetype offset);

/// Every full day of a running text, in order.
[[nodiscard]] QList<FoundDate> findDays(QStringView text);

} // namespace vanthu
