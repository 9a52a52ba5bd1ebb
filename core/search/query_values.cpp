// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_values_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
enum class Unit { Day, Week, Month, Quarter, Year };

constexpr int monthsInQuarter = 3;

QDate quarterBegin(QDate day)
{
    return {day.year(), (day.month() - 1) / monthsInQuarter * monthsInQuarter + 1, 1};
}

DayRange unitAround(QDate day, Unit unit)
{
    switch (unit) {
    case Unit::Day: return {day, day};
    case Unit::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case Unit::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case Unit::Quarter: {
        const QDate first = quarterBegin(day);
        return {first, first.addMonths(monthsInQuarter).addDays(-1)};
    }
    case Unit::Year: return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    return {};
}

/// A day in the unit before or behind this one.
QDate moved(QDate day, Unit unit, int steps)
{
    switch (unit) {
    case Unit::Day: return day.addDays(steps);
    case Unit::Week: return day.addDays(7 * steps);
    case Unit::Month: return QDate(day.year(), day.month(), 1).addMonths(steps);
    case Unit::Quarter: return quarterBegin(day).addMonths(monthsInQuarter * steps);
    case Unit::Year: return QDate(day.year() + steps, 1, 1);
    }
    return day;
}

/// Words for a stretch of time around today; folded.
struct TimeWords {
    const char16_t *words;
    Unit unit;
    int steps;
};
constexpr std::array timeWords{
    TimeWords{u"hom nay", Unit::Day, 0},
    TimeWords{u"today", Unit::Day, 0},
    TimeWords{u"hom qua", Unit::Day, -1},
    TimeWords{u"yesterday", Unit::Day, -1},
    TimeWords{u"hom kia", Unit::Day, -2},
    TimeWords{u"ngay mai", Unit::Day, 1},
    TimeWords{u"tomorrow", Unit::Day, 1},
    TimeWords{u"tuan nay", Unit::Week, 0},
    TimeWords{u"this week", Unit::Week, 0},
    TimeWords{u"tuan truoc", Unit::Week, -1},
    TimeWords{u"last week", Unit::Week, -1},
    TimeWords{u"tuan sau", Unit::Week, 1},
    TimeWords{u"next week", Unit::Week, 1},
    TimeWords{u"thang nay", Unit::Month, 0},
    TimeWords{u"this month", Unit::Month, 0},
    TimeWords{u"thang truoc", Unit::Month, -1},
    TimeWords{u"last month", Unit::Month, -1},
    TimeWords{u"thang sau", Unit::Month, 1},
    TimeWords{u"next month", Unit::Month, 1},
    TimeWords{u"quy nay", Unit::Quarter, 0},
    TimeWords{u"this quarter", Unit::Quarter, 0},
    TimeWords{u"quy truoc", Unit::Quarter, -1},
    TimeWords{u"last quarter", Unit::Quarter, -1},
    TimeWords{u"nam nay", Unit::Year, 0},
    TimeWords{u"nay", Unit::Year, 0},
    TimeWords{u"this year", Unit::Year, 0},
    TimeWords{u"nam truoc", Unit::Year, -1},
    TimeWords{u"nam ngoai", Unit::Year, -1},
    TimeWords{u"ngoai", Unit::Year, -1},
    TimeWords{u"last year", Unit::Year, -1},
    TimeWords{u"nam sau", Unit::Year, 1},
    TimeWords{u"next year", Unit::Year, 1},
};

std::optional<DayRange> inWords(const QString &folded, QDate today)
{
    for (const TimeWords &entry : timeWords) {
        if (folded == QStringView(entry.words))
            return unitAround(moved(today, entry.unit, entry.steps), entry.unit);
    }
    static const QRegularExpression last(
        u"^(?:(\\d{1,4}) (ngay|tuan|thang|nam) (?:qua|gan day)|last (\\d{1,4}) (day|week|month|year)s?)$"_s);
    const QRegularExpressionMatch match = last.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = (match.captured(1) + match.captured(3)).toInt();
    const QString unit = match.captured(2) + match.captured(4);
    QDate first = today.addDays(1 - count);
    if (unit == "tuan"_L1 || unit == "week"_L1)
        first = today.addDays(1 - 7 * count);
    else if (unit == "thang"_L1 || unit == "month"_L1)
        first = today.addMonths(-count).addDays(1);
    else if (unit == "nam"_L1 || unit == "year"_L1)
        first = today.addYears(-count).addDays(1);
    return DayRange{first, today};
}

/// "quý 3/2020", "quý iii năm 2020", "q3/2020", "2020-q3".
std::optional<DayRange> quarterIn(const QString &folded)
{
    static const QRegularExpression quarter(
        u"^(?:(?:quy|q) ?([1-4]|iii|ii|iv|i)(?: nam |[ /-])(\\d{4})|(\\d{4})[-/ ]q([1-4]))$"_s);
    const QRegularExpressionMatch match = quarter.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    static const QStringList roman{u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    const QString which = match.captured(1) + match.captured(4);
    const int number =
        roman.contains(which) ? static_cast<int>(roman.indexOf(which)) + 1 : which.toInt();
    const int year = (match.captured(2) + match.captured(3)).toInt();
    return unitAround(QDate(year, (number - 1) * monthsInQuarter + 1, 1), Unit::Quarter);
}

/// One stretch of days, without signs of comparison.
std::optional<DayRange> stretch(QStringView value, QDate today)
{
    const QString text = value.toString().simplified();
    const QString folded = fold(text);
    if (const auto words = inWords(folded, today))
        return words;
    if (const auto quarter = quarterIn(folded))
        return quarter;
    const auto found = parseDate(text);
    if (!found)
        return std::nullopt;
    switch (found->precision) {
    case DatePrecision::Day: return unitAround(found->date, Unit::Day);
    case DatePrecision::Month: return unitAround(found->date, Unit::Month);
    case DatePrecision::Year: break;
    }
    return unitAround(found->date, Unit::Year);
}

/// ">=" and its like at the beginning; none when there is no such sign.
struct Comparison {
    bool greater = false;
    bool orEqual = false;
    QStringView rest;
};
std::optional<Comparison> comparisonIn(QStringView value)
{
    if (!value.startsWith(u'<') && !value.startsWith(u'>'))
        return std::nullopt;
    Comparison comparison;
    comparison.greater = value.startsWith(u'>');
    comparison.rest = value.sliced(1);
    comparison.orEqual = comparison.rest.startsWith(u'=');
    if (comparison.orEqual)
        comparison.rest = comparison.rest.sliced(1);
    return comparison;
}

/// "A..B" divided; also with an ellipsis in place of the two dots.
std::optional<std::pair<QStringView, QStringView>> endsOf(QStringView value)
{
    for (const QStringView sign : {QStringView(u".."), QStringView(u"…")}) {
        const qsizetype at = value.indexOf(sign);
        if (at >= 0)
            return std::pair(value.first(at), value.sliced(at + sign.size()));
    }
    return std::nullopt;
}
} // namespace

std::optional<DayRange> dayRangeFrom(QStringView value, QDate today)
{
    value = value.trimmed();
    if (const auto ends = endsOf(value)) {
        DayRange range;
        if (const auto low = stretch(ends->first, today))
            range.first = low->first;
        else if (!ends->first.trimmed().isEmpty())
            return std::nullopt;
        if (const auto high = stretch(ends->second, today))
            range.last = high->last;
        else if (!ends->second.trimmed().isEmpty())
            return std::nullopt;
        if (range.first && range.last && *range.last < *range.first)
            std::swap(range.first, range.last); // the later day was typed first
        return range.first || range.last ? std::optional(range) : std::nullopt;
    }
    if (const auto comparison = comparisonIn(value)) {
        const auto days = stretch(comparison->rest, today);
        if (!days)
            return std::nullopt;
        if (comparison->greater)
            return DayRange{comparison->orEqual ? *days->first : days->last->addDays(1), {}};
        return DayRange{{}, comparison->orEqual ? *days->last : days->first->addDays(-1)};
    }
    return stretch(value, today);
}

QStringList timeChoices(UiLanguage language)
{
    if (language == UiLanguage::English) {
        return {u"today"_s,      u"yesterday"_s, u"this week"_s, u"last week"_s,   u"this month"_s,
                u"last month"_s, u"this year"_s, u"last year"_s, u"last 30 days"_s};
    }
    return {u"hôm nay"_s,     u"hôm qua"_s, u"tuần này"_s, u"tuần trước"_s, u"tháng này"_s,
            u"tháng trước"_s, u"quý này"_s, u"năm nay"_s,  u"năm ngoái"_s,  u"30 ngày qua"_s};
}

std::optional<CountRange> countRangeFrom(QStringView value)
{
    const auto number = [](QStringView text) -> std::optional<int> {
        bool good = false;
        const int parsed = text.trimmed().toInt(&good);
        return good && parsed >= 0 ? std::optional(parsed) : std::nullopt;
    };
    value = value.trimmed();
    if (const auto ends = endsOf(value)) {
        const CountRange range{number(ends->first), number(ends->second)};
        return range.least || range.most ? std::optional(range) : std::nullopt;
    }
    if (const auto comparison = comparisonIn(value)) {
        const auto limit = number(comparison->rest);
        if (!limit)
            return std::nullopt;
        const int strict = comparison->orEqual ? 0 : 1;
        return comparison->greater ? CountRange{*limit + strict, {}}
                                   : CountRange{{}, *limit - strict};
    }
    const auto one = number(value);
    return one ? std::optional(CountRange{one, one}) : std::nullopt;
}

} // namespace vanthu
