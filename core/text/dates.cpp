// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dates.h"

#include "core/text/fold.h"

#include <utility>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Reads a text from a place onwards.
class Reader {
public:
    Reader(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (!atEnd() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    /// A number of at most `digits` digits, not followed by another digit.
    std::optional<int> number(int digits)
    {
        const qsizetype start = m_at;
        int value = 0;
        while (!atEnd() && m_text.at(m_at) >= u'0' && m_text.at(m_at) <= u'9')
            value = m_at - start < 6 ? value * 10 + (m_text.at(m_at++).unicode() - u'0')
                                     : (++m_at, value);
        if (m_at == start || m_at - start > digits) {
            m_at = start;
            return std::nullopt;
        }
        return value;
    }

    /// A word without regard to case and marks.
    bool word(QStringView folded)
    {
        if (m_at + folded.size() > m_text.size()
            || fold(m_text.sliced(m_at, folded.size())) != folded)
            return false;
        m_at += folded.size();
        return true;
    }

    /// '/', '.' or any dash.
    bool separator()
    {
        if (atEnd())
            return false;
        const char16_t c = m_text.at(m_at).unicode();
        if (c != u'/' && c != u'.' && c != u'-' && !(c >= 0x2010 && c <= 0x2015) && c != 0x2212)
            return false;
        ++m_at;
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_at;
};

std::optional<QDate> day(int year, int month, int dayOfMonth)
{
    if (year < 100)
        year += year < 50 ? 2000 : 1900;
    const QDate date(year, month, dayOfMonth);
    if (!date.isValid() || year < 1900 || year > 2200)
        return std::nullopt;
    return date;
}

/// "05 tháng 01 năm 2020" after the word "ngày" or without it.
std::optional<QDate> wordedDay(Reader &reader)
{
    const auto dayOfMonth = reader.number(2);
    reader.skipBlanks();
    if (!dayOfMonth || !reader.word(u"thang"))
        return std::nullopt;
    reader.skipBlanks();
    const auto month = reader.number(2);
    reader.skipBlanks();
    if (!month || !reader.word(u"nam"))
        return std::nullopt;
    reader.skipBlanks();
    const auto year = reader.number(4);
    return year ? day(*year, *month, *dayOfMonth) : std::nullopt;
}

/// "22/7/2019", "22–01-2019", "22.7.19".
std::optional<QDate> figuredDay(Reader &reader)
{
    const auto dayOfMonth = reader.number(2);
    reader.skipBlanks();
    if (!dayOfMonth || !reader.separator())
        return std::nullopt;
    reader.skipBlanks();
    const auto month = reader.number(2);
    reader.skipBlanks();
    if (!month || !reader.separator())
        return std::nullopt;
    reader.skipBlanks();
    const qsizetype yearAt = reader.at();
    const auto year = reader.number(4);
    if (!year || reader.at() - yearAt == 1 || reader.at() - yearAt == 3)
        return std::nullopt;
    return day(*year, *month, *dayOfMonth);
}

std::optional<QDate> isoDay(Reader &reader)
{
    const qsizetype start = reader.at();
    const auto year = reader.number(4);
    if (!year || reader.at() - start != 4 || !reader.word(u"-"))
        return std::nullopt;
    const auto month = reader.number(2);
    if (!month || !reader.word(u"-"))
        return std::nullopt;
    const auto dayOfMonth = reader.number(2);
    return dayOfMonth ? day(*year, *month, *dayOfMonth) : std::nullopt;
}

/// "7/2019", "tháng 7 năm 2019", "2019-07", "tháng 7/2019".
std::optional<QDate> month(Reader &reader)
{
    if (reader.word(u"thang"))
        reader.skipBlanks();
    const qsizetype start = reader.at();
    auto first = reader.number(4);
    const bool yearFirst = reader.at() - start == 4;
    reader.skipBlanks();
    if (!first || !(reader.separator() || reader.word(u"nam")))
        return std::nullopt;
    reader.skipBlanks();
    auto second = reader.number(yearFirst ? 2 : 4);
    if (!second)
        return std::nullopt;
    if (yearFirst)
        std::swap(first, second);
    return *second >= 1900 ? day(*second, *first, 1) : std::nullopt;
}

std::optional<QDate> year(Reader &reader)
{
    if (reader.word(u"nam"))
        reader.skipBlanks();
    const qsizetype start = reader.at();
    const auto value = reader.number(4);
    return value && reader.at() - start == 4 ? day(*value, 1, 1) : std::nullopt;
}

using Form = std::optional<QDate> (*)(Reader &);

std::optional<FoundDate> tryForm(Form form, DatePrecision precision, QStringView text,
                                 qsizetype offset)
{
    Reader reader(text, offset);
    const auto date = form(reader);
    if (!date)
        return std::nullopt;
    return FoundDate{*date, precision, offset, reader.at() - offset};
}
} // namespace

std::optional<FoundDate> dayAt(QStringView text, qsizetype offset)
{
    Reader reader(text, offset);
    qsizetype start = offset;
    if (reader.word(u"ngay")) {
        reader.skipBlanks();
        if (reader.word(u"mong") || reader.word(u"mung"))
            reader.skipBlanks();
        start = reader.at();
    }
    for (const Form form : {isoDay, wordedDay, figuredDay}) {
        if (auto found = tryForm(form, DatePrecision::Day, text, start)) {
            found->length += start - offset;
            found->offset = offset;
            return found;
        }
    }
    return std::nullopt;
}

std::optional<FoundDate> parseDate(QStringView entered)
{
    const QStringView text = entered.trimmed();
    const auto whole = [&](const std::optional<FoundDate> &found) {
        return found && found->length == text.size();
    };
    if (const auto found = dayAt(text, 0); whole(found))
        return found;
    if (const auto found = tryForm(month, DatePrecision::Month, text, 0); whole(found))
        return found;
    if (const auto found = tryForm(year, DatePrecision::Year, text, 0); whole(found))
        return found;
    return std::nullopt;
}

QList<FoundDate> findDays(QStringView text)
{
    QList<FoundDate> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || !isWordCharacter(text.at(at - 1));
        const char16_t c = text.at(at).unicode();
        if (!begins || !((c >= u'0' && c <= u'9') || c == u'n' || c == u'N'))
            continue;
        if (const auto day = dayAt(text, at)) {
            found.append(*day);
            at += day->length - 1;
        }
    }
    return found;
}

} // namespace vanthu
