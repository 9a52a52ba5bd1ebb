// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/life.h"

#include <algorithm>
#include <tuple>

namespace vanthu {

namespace {
/// Luật 80/2015/QH13 was in force from the first to the day before the second.
constexpr Day lawOf2015 = 2457571; // 1/7/2016
constexpr Day lawOf2025 = 2460767; // 1/4/2025

/// Whether a document acts on others then. An unknown one does: what is known of it is that it
/// exists.
bool acts(const LifeStep &step)
{
    return step.withParents
           || (step.status != Validity::NotYetInForce && step.status != Validity::Suspended
               && step.status != Validity::Expired);
}

/// The first day from `day` on at which the document acts.
Day firstActingDay(std::span<const LifeStep> life, Day day)
{
    for (size_t at = 0; at < life.size(); ++at) {
        const bool past = at + 1 < life.size() && life[at + 1].from <= day;
        if (!past && acts(life[at]))
            return std::max(life[at].from, day);
    }
    return forEver;
}

/// From when an act that is due on a day works. An acting document that is not yet in force,
/// suspended or expired does nothing yet (DOMAIN.md 8.2, "Calculator").
Day workingDay(const LifeSource &source, Day due)
{
    if (due == forEver)
        return forEver;
    const Day begin = source.days.actsFrom().first;
    const Day first = firstActingDay(source.life, std::max(due, begin));
    // it reaches back, once it came into force on its day
    return due < begin && first == begin ? due : first;
}

std::vector<DayRange> activeDays(const LifeAct &act, const LifeSource &source, Day until)
{
    std::vector<DayRange> active;
    if (act.works.last == forEver)
        return active;
    for (size_t at = 0; at < source.life.size(); ++at) {
        if (!acts(source.life[at]))
            continue;
        const Day end = at + 1 < source.life.size() ? source.life[at + 1].from : forEver;
        const Day begin =
            active.empty() ? act.works.last : std::max(source.life[at].from, act.works.last);
        if (end > begin && begin < until)
            active.push_back({begin, std::min(end, until)});
    }
    return active;
}

/// On one day: what begins, what passes, then suspensions, what takes them back, what ends.
int rankOf(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Suspends: return 2;
    case RelationKind::Resumes: return 3;
    case RelationKind::Amends: return 4;
    case RelationKind::Repeals: return 6;
    default: return 7;
    }
}
} // namespace

Day dayOf(const std::optional<QDate> &date, Day otherwise)
{
    return date ? static_cast<Day>(date->toJulianDay()) : otherwise;
}

std::optional<QDate> dateOf(Day day)
{
    if (day == sinceEver || day == forEver)
        return std::nullopt;
    return QDate::fromJulianDay(day);
}

DayRange rangeOf(const std::optional<QDate> &date, DatePrecision precision)
{
    if (!date)
        return {};
    QDate last = *date;
    if (precision == DatePrecision::Month)
        last = QDate(date->year(), date->month(), date->daysInMonth());
    if (precision == DatePrecision::Year)
        last = QDate(date->year(), 12, 31);
    return {dayOf(date, sinceEver), dayOf(last, forEver)};
}

Validity statusAt(std::span<const LifeStep> life, Day day)
{
    const auto after =
        std::upper_bound(life.begin(), life.end(), day,
                         [](Day wanted, const LifeStep &step) { return wanted < step.from; });
    return after == life.begin() ? Validity::Unknown : std::prev(after)->status;
}

LifeDays lifeDaysOf(const std::optional<QDate> &issued, DatePrecision precision,
                    const std::optional<QDate> &effective, const std::optional<QDate> &expiry,
                    SilentBeginning silent)
{
    LifeDays days;
    days.issued = rangeOf(issued, precision);
    days.expires = dayOf(expiry, forEver);
    if (effective)
        days.begins = rangeOf(effective, DatePrecision::Day);
    else if (silent == SilentBeginning::FromItsDate)
        days.begins = days.issued;
    else
        days.begins = {days.issued.first, forEver};
    return days;
}

bool isOlder(const LifeDays &source, const LifeDays &target)
{
    return source.issued.last < target.issued.first;
}

LifeAct actOn(const LifeDays &target, const LifeSource &who, const ActWords &words)
{
    LifeSource source = who;
    Life own;
    if (source.life.empty() || !isLater(source.days, target)) {
        own = lifeOf(source.days, {});
        source.life = own;
    }
    LifeAct act;
    act.kind = words.kind;
    act.scope = words.scope;
    act.reach = words.scope ? LifeAct::Reach::Part : LifeAct::Reach::Whole;
    act.issued = source.days.issued.first;
    act.disputed = words.disputed && !isOlder(target, source.days);
    act.works = {forEver, forEver};
    if (isOlder(source.days, target))
        return act;
    const DayRange due =
        words.from == sinceEver ? source.days.actsFrom() : DayRange{words.from, words.from};
    act.works = {workingDay(source, due.first), workingDay(source, due.last)};
    if (words.kind == RelationKind::Suspends)
        act.active = activeDays(act, source, words.until);
    return act;
}

Day fallWith(std::span<const LifeSource> parents, const LifeDays &own)
{
    Day latest = parents.empty() ? forEver : sinceEver;
    for (const LifeSource &parent : parents) {
        Day fell = forEver;
        for (const LifeStep &step : parent.life) {
            if (step.status == Validity::Expired)
                fell = std::min(fell, step.from);
        }
        // one that was gone before was never detailed; the event decides by the law of its day
        if (fell < lawOf2015 || fell >= lawOf2025 || fell <= own.begins.first
            || !isLater(own, parent.days))
            return forEver;
        latest = std::max(latest, fell);
    }
    return latest;
}

LifeWalk::LifeWalk(const LifeDays &days, std::span<const LifeAct> acts)
    : m_acts(acts)
    , m_work(acts.size(), Work::None)
    , m_stub(days.stub)
{
    m_events.reserve(4 + 2 * acts.size());
    plan(days.begins.first, Event::Type::MayBegin);
    plan(days.begins.last, Event::Type::Begins);
    plan(days.expires, Event::Type::Expires);
    plan(days.falls, Event::Type::Falls);
    for (size_t act = 0; act < acts.size(); ++act)
        planAct(static_cast<int>(act));
    std::sort(m_events.begin(), m_events.end(), [](const Event &left, const Event &right) {
        return std::tie(left.day, left.issued, left.rank, left.type)
               < std::tie(right.day, right.issued, right.rank, right.type);
    });
}

void LifeWalk::plan(Day day, Event::Type type, int act)
{
    if (day == forEver)
        return;
    const auto number = static_cast<size_t>(act);
    const bool acting = act >= 0 && type != Event::Type::Off;
    m_events.push_back({day, acting ? m_acts[number].issued : sinceEver,
                        acting ? rankOf(m_acts[number].kind) : 0, type, act});
}

void LifeWalk::planAct(int number)
{
    const LifeAct &act = m_acts[static_cast<size_t>(number)];
    const bool open = act.disputed || act.reach == LifeAct::Reach::Unclear;
    if (open || !act.works.isKnown())
        plan(act.works.first, Event::Type::Pending, number);
    if (open)
        return;
    if (act.kind != RelationKind::Suspends) {
        plan(act.works.last, Event::Type::On, number);
        return;
    }
    for (const DayRange &active : act.active) {
        plan(active.first, Event::Type::On, number);
        plan(active.last, Event::Type::Off, number);
    }
}

bool LifeWalk::next()
{
    if (m_at == m_events.size())
        return false;
    m_day = m_events[m_at].day;
    while (m_at < m_events.size() && m_events[m_at].day == m_day)
        happen(m_events[m_at++]);
    return true;
}

void LifeWalk::goTo(Day day)
{
    while (m_at < m_events.size() && m_events[m_at].day <= day)
        next();
}

void LifeWalk::happen(const Event &event)
{
    switch (event.type) {
    case Event::Type::MayBegin: m_mayBegin = true; break;
    case Event::Type::Begins: m_begun = true; break;
    case Event::Type::Expires: m_expired = true; break;
    case Event::Type::Falls: m_fallen = true; break;
    case Event::Type::Pending: change(event.act, Work::Pending); break;
    case Event::Type::Off: change(event.act, Work::Ended); break;
    case Event::Type::On:
        change(event.act, Work::Works);
        if (m_acts[static_cast<size_t>(event.act)].kind == RelationKind::Resumes)
            takeBack(m_acts[static_cast<size_t>(event.act)]);
        break;
    }
}

/// A resumption ends the suspensions and revives what ended, as far as it reaches (DOMAIN.md 8.2:
/// a repealed repeal revives nothing "unless it says so (khôi phục)").
void LifeWalk::takeBack(const LifeAct &by)
{
    const bool whole = by.reach == LifeAct::Reach::Whole;
    if (whole)
        m_expired = m_fallen = false;
    for (size_t number = 0; number < m_acts.size(); ++number) {
        const LifeAct &act = m_acts[number];
        if (m_work[number] == Work::None || act.kind == RelationKind::Resumes
            || act.kind == RelationKind::Amends)
            continue;
        const bool part = act.reach == LifeAct::Reach::Part;
        const bool reached = whole ? !part || act.kind == RelationKind::Suspends
                                   : part && act.scope && by.scope && covers(*by.scope, *act.scope);
        if (reached)
            change(static_cast<int>(number), Work::TakenBack);
    }
}

LifeWalk::Count *LifeWalk::countOf(const LifeAct &act)
{
    const bool part = act.reach == LifeAct::Reach::Part;
    switch (act.kind) {
    case RelationKind::Amends: return &m_parts;
    case RelationKind::Replaces:
    case RelationKind::Repeals: return part ? &m_parts : &m_ends;
    case RelationKind::Suspends: return part ? nullptr : &m_suspensions;
    case RelationKind::Resumes: return part ? nullptr : &m_resumptions;
    default: return nullptr;
    }
}

void LifeWalk::change(int number, Work work)
{
    Work &now = m_work[static_cast<size_t>(number)];
    if (now == work || now == Work::TakenBack)
        return;
    if (Count *count = countOf(m_acts[static_cast<size_t>(number)])) {
        count->working += (work == Work::Works ? 1 : 0) - (now == Work::Works ? 1 : 0);
        count->pending += (work == Work::Pending ? 1 : 0) - (now == Work::Pending ? 1 : 0);
    }
    now = work;
}

Validity LifeWalk::status() const
{
    return statusWith(m_fallen);
}

LifeStep LifeWalk::step() const
{
    LifeStep step{m_day, status(), false};
    step.withParents = m_fallen && acts({m_day, statusWith(false), false});
    return step;
}

Validity LifeWalk::statusWith(bool fallen) const
{
    const bool perhapsBack = m_resumptions.pending > 0;
    if (m_expired || fallen || m_ends.working > 0)
        return perhapsBack ? Validity::Unknown : Validity::Expired;
    if (!m_mayBegin)
        return Validity::NotYetInForce;
    if (m_ends.pending > 0)
        return Validity::Unknown;
    if (m_suspensions.working > 0)
        return perhapsBack ? Validity::Unknown : Validity::Suspended;
    if (m_suspensions.pending > 0)
        return Validity::Unknown;
    if (m_parts.working > 0)
        return Validity::PartlyExpired;
    const bool open = m_parts.pending > 0 || m_stub || !m_begun;
    return open ? Validity::Unknown : Validity::InForce;
}

Life lifeOf(const LifeDays &days, std::span<const LifeAct> acts)
{
    LifeWalk walk(days, acts);
    walk.goTo(sinceEver);
    Life life{walk.step()};
    while (walk.next()) {
        const LifeStep step = walk.step();
        if (step.status != life.back().status || step.withParents != life.back().withParents)
            life.push_back(step);
    }
    return life;
}

Life lifeFrom(const QList<StatusPeriod> &periods)
{
    Life life;
    life.reserve(static_cast<size_t>(periods.size()));
    for (const StatusPeriod &period : periods)
        life.push_back({dayOf(period.from, sinceEver), period.status, period.withParents});
    return life;
}

QList<StatusPeriod> periodsOf(const Life &life)
{
    QList<StatusPeriod> periods;
    for (const LifeStep &step : life) {
        if (!periods.isEmpty())
            periods.last().until = dateOf(step.from);
        periods.append({step.status, dateOf(step.from), {}, step.withParents});
    }
    return periods;
}

} // namespace vanthu
