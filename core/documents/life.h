// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/provision.h"
#include "core/documents/relation.h"
#include "core/documents/status.h"
#include "core/text/dates.h"

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace vanthu {

/// A Julian day number. The lives of a million documents are computed at once, so they are made of
/// small values; for people `validity.h` puts them into dates and sentences.
using Day = qint32;
inline constexpr Day sinceEver = std::numeric_limits<Day>::min();
inline constexpr Day forEver = std::numeric_limits<Day>::max(); ///< of a beginning: never

[[nodiscard]] Day dayOf(const std::optional<QDate> &date, Day otherwise);
/// None for `sinceEver` and `forEver`.
[[nodiscard]] std::optional<QDate> dateOf(Day day);

/// A day of which only the bounds may be known: first = last for a known day, a month or a year for
/// what is known no closer, all of time for an unknown one.
struct DayRange {
    Day first = sinceEver;
    Day last = forEver;

    [[nodiscard]] bool isKnown() const { return first == last; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

[[nodiscard]] DayRange rangeOf(const std::optional<QDate> &date, DatePrecision precision);

/// A status from a day until the next step.
struct LifeStep {
    Day from = sinceEver;
    Validity status = Validity::Unknown;
    bool withParents = false; ///< expired only with what it details: its acts on others stay

    friend bool operator==(const LifeStep &, const LifeStep &) = default;
};

/// All of time: the first step is from `sinceEver`, two neighbours differ.
using Life = std::vector<LifeStep>;

[[nodiscard]] Validity statusAt(std::span<const LifeStep> life, Day day);

/// The days of a document itself.
struct LifeDays {
    DayRange issued;
    DayRange begins;       ///< first day in force
    Day expires = forEver; ///< first day out of force by its own terms
    Day falls = forEver;   ///< when it goes with the documents it details (`fallWith`)
    bool stub = false;

    /// From when it acts on others: its effective day, else its date.
    [[nodiscard]] DayRange actsFrom() const { return begins.last == forEver ? issued : begins; }
    friend bool operator==(const LifeDays &, const LifeDays &) = default;
};

/// A normative document takes effect on the day it states and on no other (Luật 2025 Điều 53.1);
/// an administrative or Party one that states none from its date, by convention.
enum class SilentBeginning { Unknown, FromItsDate };
[[nodiscard]] LifeDays lifeDaysOf(const std::optional<QDate> &issued, DatePrecision precision,
                                  const std::optional<QDate> &effective,
                                  const std::optional<QDate> &expiry, SilentBeginning silent);

/// Who acts, as far as the act depends on it. An empty life: what its own days say.
struct LifeSource {
    LifeDays days;
    std::span<const LifeStep> life;
};

/// Documents in the order in which they can act: only a later one depends on nothing that the other
/// does, so lives are computed from the latest back, and no circle is left. One without a date
/// comes before all others.
[[nodiscard]] inline bool isLater(const LifeDays &one, const LifeDays &other)
{
    return one.issued.first > other.issued.first;
}

/// What a relation says, without who is related.
struct ActWords {
    RelationKind kind = RelationKind::Amends;
    const Scope *scope = nullptr; ///< none: the whole document
    Day from = sinceEver;         ///< stated in the relation; `sinceEver`: not stated
    Day until = forEver;          ///< first day after a suspension
    bool disputed = false;        ///< its target ends it just as well, and neither is older
};

/// An act on a document, ready for its life.
struct LifeAct {
    enum class Reach {
        Whole,
        Part,
        Unclear, ///< of a provision: the act does not say whether it is meant
    };

    RelationKind kind = RelationKind::Amends;
    Reach reach = Reach::Whole;
    DayRange works;         ///< from when it works; `forEver` on both sides: it never does
    Day issued = sinceEver; ///< of who acts: on one day the later has the last word
    bool disputed = false;
    const Scope *scope = nullptr;
    std::vector<DayRange>
        active; ///< of a suspension: while who suspends is in force, last excluded
};

/// Whether the acting document is older than the one it is said to act on; such an act does
/// nothing, since nobody ends what is not there yet.
[[nodiscard]] bool isOlder(const LifeDays &source, const LifeDays &target);

/// Of who is not later than the target only the own days count (`isLater`).
[[nodiscard]] LifeAct actOn(const LifeDays &target, const LifeSource &source,
                            const ActWords &words);

/// The day on which a detailing document goes with its parents, which it all details; `forEver`
/// when it stays. Luật 80/2015 Điều 154.4 (events of 1/7/2016 – 31/3/2025: it expires together with
/// them), Luật 2025 Điều 57.2 (from 1/4/2025: it stays where not contrary). One that is not later
/// than its parent details it in name only.
[[nodiscard]] Day fallWith(std::span<const LifeSource> parents, const LifeDays &own);

/// Walks through the life of one document day by day.
class LifeWalk {
public:
    LifeWalk(const LifeDays &days, std::span<const LifeAct> acts);

    /// Goes on to the next day on which something happens; false at the end of time.
    bool next();
    /// Goes on while that day is not after `day`.
    void goTo(Day day);
    [[nodiscard]] Day day() const { return m_day; }
    [[nodiscard]] Validity status() const;
    /// Status and day as a step.
    [[nodiscard]] LifeStep step() const;

    enum class Work { None, Pending, Works, Ended, TakenBack };
    /// What an act does on this day.
    [[nodiscard]] Work work(size_t act) const { return m_work.at(act); }
    [[nodiscard]] bool expired() const { return m_expired; } ///< by its own terms
    [[nodiscard]] bool fallen() const { return m_fallen; }   ///< with its parents
    [[nodiscard]] bool begun() const { return m_begun; }

private:
    struct Event {
        enum class Type { MayBegin, Begins, Off, Pending, On, Falls, Expires };

        Day day;
        Day issued;
        int rank;
        Type type;
        int act;
    };

    /// How many acts of one sort do something, and how many may.
    struct Count {
        int working = 0;
        int pending = 0;
    };

    [[nodiscard]] Validity statusWith(bool fallen) const;
    void plan(Day day, Event::Type type, int act = -1);
    void planAct(int act);
    void happen(const Event &event);
    void takeBack(const LifeAct &by);
    void change(int act, Work work);
    [[nodiscard]] Count *countOf(const LifeAct &act);

    std::span<const LifeAct> m_acts;
    std::vector<Event> m_events;
    std::vector<Work> m_work;
    size_t m_at = 0;
    Day m_day = sinceEver;
    bool m_stub = false;
    bool m_mayBegin = false;
    bool m_begun = false;
    bool m_expired = false;
    bool m_fallen = false;
    Count m_ends;
    Count m_parts;
    Count m_suspensions;
    Count m_resumptions;
};

[[nodiscard]] Life lifeOf(const LifeDays &days, std::span<const LifeAct> acts);

[[nodiscard]] Life lifeFrom(const QList<StatusPeriod> &periods);
[[nodiscard]] QList<StatusPeriod> periodsOf(const Life &life);

} // namespace vanthu
