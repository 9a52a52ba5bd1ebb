// SPDX-License-Identifier: GPL-3.0-or-later
// Worked cases: each row names its rule. "L2025" is Luật 64/2025/QH15, "L2015" Luật 80/2015/QH13.
#include "tests/support/validity_world.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
struct Case {
    const char *rule;
    const char16_t *world;
    /// "T 2021-02-28 in_force", one a line; "since DAY" and "at PROVISION" may follow.
    const char16_t *expected;
};

constexpr std::array ownDays{
    Case{"L2025 53.1: in force from the day that it states",
         u"T = 12/2025/NĐ-CP 2025-05-02 eff 2025-07-01",
         u"T 2025-06-30 not_yet_in_force\nT 2025-07-01 in_force since 2025-07-01"},
    Case{"L2025 53.1: a normative document that states none is unknown, never its date",
         u"T = 12/2025/NĐ-CP 2025-05-02",
         u"T 2025-05-01 not_yet_in_force\nT 2025-05-02 unknown\nT 2026-01-01 unknown"},
    Case{"L2025 53.1: a law from the day it states", u"T = 64/2025/QH15 2025-02-19 eff 2025-04-01",
         u"T 2025-03-31 not_yet_in_force\nT 2025-04-01 in_force"},
    Case{"L2015 151: adopted in a shortened procedure, from its very date",
         u"T = 30/2020/NĐ-CP 2020-03-05 eff 2020-03-05",
         u"T 2020-03-04 not_yet_in_force\nT 2020-03-05 in_force"},
    Case{"no clause at all (administrative): from the signature by convention",
         u"T = 12/QĐ-UBND 2019-01-02", u"T 2019-01-01 not_yet_in_force\nT 2019-01-02 in_force"},
    Case{"no clause at all (Party): from the signature by convention", u"T = 174-KH/TU 2019-07-22",
         u"T 2019-07-21 not_yet_in_force\nT 2026-01-01 in_force"},
    Case{"half-open intervals: the last day in force is the one before", // 8.2 Calculator
         u"T = 12/QĐ-UBND 2019-01-02 exp 2020-01-01",
         u"T 2019-12-31 in_force\nT 2020-01-01 expired since 2020-01-01"},
    Case{"L2025 57.1a: its stated term ends",
         u"T = 66.7/2025/NQ-CP 2025-01-02 eff 2025-01-02 exp 2026-03-01",
         u"T 2026-02-28 in_force\nT 2026-03-01 expired"},
    Case{"L2015 152, L2025 55: effect before its date, where it reaches back",
         u"T = 12/2025/NĐ-CP 2025-05-02 eff 2025-01-01",
         u"T 2024-12-31 not_yet_in_force\nT 2025-01-01 in_force"},
    Case{"a missing date is unknown (8.2 Calculator)", u"T = 12/QĐ-UBND -",
         u"T 1990-01-01 unknown\nT 2050-01-01 unknown"},
    Case{"a missing date and a stated day: in force from that day",
         u"T = 12/QĐ-UBND - eff 2019-02-01",
         u"T 2019-01-31 not_yet_in_force\nT 2019-02-01 in_force"},
    Case{"of its date only the year is known (date_precision)", u"T = 12/QĐ-UBND 2013",
         u"T 2012-12-31 not_yet_in_force\nT 2013-06-01 unknown\nT 2014-01-01 in_force"},
    Case{"of its date only the month is known (date_precision)", u"T = 12/QĐ-UBND 2013-02",
         u"T 2013-01-31 not_yet_in_force\nT 2013-02-27 unknown\nT 2013-02-28 in_force"},
    Case{"a stub is unknown, but was not there before its date", u"T = 12/QĐ-UBND 2019-01-02 stub",
         u"T 2019-01-01 not_yet_in_force\nT 2019-01-02 unknown"},
    Case{"a stub without any date is unknown", u"T = 12/QĐ-UBND - stub", u"T 2020-01-01 unknown"},
    Case{"before 1945", u"T = 5/QĐ-UBND 1930-02-03",
         u"T 1930-02-02 not_yet_in_force\nT 2026-01-01 in_force"},
    Case{"after 2100", u"T = 5/QĐ-UBND 2150-02-03",
         u"T 2026-01-01 not_yet_in_force\nT 2150-02-03 in_force"},
    Case{"expired before it began: it was never in force",
         u"T = 12/QĐ-UBND 2019-01-02 eff 2019-06-01 exp 2019-03-01",
         u"T 2019-02-01 not_yet_in_force\nT 2019-03-01 expired\nT 2019-06-01 expired"},
};

constexpr std::array ends{
    Case{"L2025 57.1b: replaced, from the effective day of the new one, not its date",
         u"T = 12/2019/QĐ-UBND 2019-01-02 eff 2019-01-12\nA = 7/2021/QĐ-UBND 2021-02-01 eff "
         u"2021-03-01\n"
         "A replaces T",
         u"T 2021-02-28 in_force\nT 2021-03-01 expired since 2021-03-01"},
    Case{"L2025 57.1c: repealed",
         u"T = 12/2019/QĐ-UBND 2019-01-02 eff 2019-01-12\nA = 7/2021/QĐ-UBND 2021-02-01 eff "
         u"2021-03-01\n"
         "A repeals T",
         u"T 2021-02-28 in_force\nT 2021-03-01 expired"},
    Case{"the day that the relation states wins (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01 eff 2021-03-01\n"
         "A replaces T from 2022-01-01",
         u"T 2021-12-31 in_force\nT 2022-01-01 expired"},
    Case{"no effective day of who acts: its date (dated effects)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA replaces T",
         u"T 2021-01-31 in_force\nT 2021-02-01 expired"},
    Case{"the same of a normative one, though its own status is unknown",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/2021/QĐ-UBND 2021-02-01\nA replaces T",
         u"T 2021-02-01 expired\nA 2021-02-01 unknown"},
    Case{"who is not yet in force does nothing yet (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/2026/QĐ-UBND 2026-11-01 eff 2030-01-01\nA replaces T",
         u"T 2026-11-25 in_force\nT 2029-12-31 in_force\nT 2030-01-01 expired"},
    Case{"who was repealed before it took effect never does anything (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/2021/QĐ-UBND 2021-02-01 eff 2021-07-01\n"
         "B = 9/2021/QĐ-UBND 2021-05-01 eff 2021-06-01\nA replaces T\nB repeals A",
         u"T 2021-07-01 in_force\nT 2026-01-01 in_force\nA 2021-07-01 expired"},
    Case{"who was repealed on the very day does nothing either (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/2021/QĐ-UBND 2021-02-01 eff 2021-07-01\n"
         "B = 9/2021/QĐ-UBND 2021-05-01 eff 2021-07-01\nA replaces T\nB repeals A",
         u"T 2021-07-01 in_force\nA 2021-07-01 expired"},
    Case{"a repealed repeal does not revive its target (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 9/QĐ-UBND 2022-02-01\n"
         "A repeals T\nB repeals A",
         u"T 2021-02-01 expired\nT 2022-02-01 expired\nA 2022-02-01 expired"},
    Case{"unless it says so: khôi phục (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 9/QĐ-UBND 2022-02-01\n"
         "A repeals T\nB repeals A\nB resumes T",
         u"T 2022-01-31 expired\nT 2022-02-01 in_force since 2022-02-01"},
    Case{"an annulment that reaches back to the first day undoes the repeal",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 9/QĐ-UBND 2022-02-01\n"
         "A repeals T\nB repeals A from 2021-02-01",
         u"T 2021-02-01 in_force\nT 2026-01-01 in_force\nA 2021-02-01 expired"},
    Case{"L2025 55: a repeal that reaches back",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\n"
         "A repeals T from 2020-06-01",
         u"T 2020-05-31 in_force\nT 2020-06-01 expired"},
    Case{"who is suspended on the day does it when it is resumed (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01 eff 2021-07-01\n"
         "B = 8/QĐ-UBND 2021-06-01\nC = 9/QĐ-UBND 2021-09-01\nA replaces T\nB suspends A\nC "
         "resumes A",
         u"T 2021-08-31 in_force\nT 2021-09-01 expired\nA 2021-08-01 suspended"},
    Case{"who stays suspended does nothing (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01 eff 2021-07-01\n"
         "B = 8/QĐ-UBND 2021-06-01\nA replaces T\nB suspends A",
         u"T 2026-01-01 in_force\nA 2026-01-01 suspended"},
    Case{"who expired before the stated day does nothing (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-02-01 exp 2021-01-01\n"
         "A repeals T from 2022-01-01",
         u"T 2026-01-01 in_force"},
    Case{"who expired after it acted: what it ended stays ended",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-02-01 exp 2021-01-01\nA repeals T",
         u"T 2026-01-01 expired since 2020-02-01"},
    Case{"the first of two that end it counts",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-02-01\nB = 9/QĐ-UBND 2022-02-01\n"
         "A replaces T\nB repeals T",
         u"T 2022-03-01 expired since 2020-02-01"},
    Case{"its own term ends before it is repealed",
         u"T = 12/QĐ-UBND 2019-01-02 exp 2020-01-01\nB = 9/QĐ-UBND 2022-02-01\nB repeals T",
         u"T 2022-03-01 expired since 2020-01-01"},
    Case{"repealed before it took effect: never in force",
         u"T = 12/2021/QĐ-UBND 2021-01-02 eff 2021-07-01\nA = 13/2021/QĐ-UBND 2021-05-01 eff "
         u"2021-06-01\n"
         "A repeals T",
         u"T 2021-05-31 not_yet_in_force\nT 2021-06-01 expired\nT 2021-07-01 expired"},
};

constexpr std::array parts{
    Case{"L2025 57.1: in part, from the amending document's effective day, not its date",
         u"T = 12/2019/QĐ-UBND 2019-01-02 eff 2019-01-12\nA = 7/2021/QĐ-UBND 2021-02-01 eff "
         u"2021-03-01\n"
         "A amends T scope Điều 5",
         u"T 2021-02-28 in_force\nT 2021-03-01 partly_expired since 2021-03-01"},
    Case{"L2025 57.1: an amendment that names no provision",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA amends T",
         u"T 2021-02-01 partly_expired"},
    Case{"L2025 57.1c: repealed in part (bãi bỏ khoản 3 Điều 5)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA repeals T scope khoản 3 Điều 5",
         u"T 2021-02-01 partly_expired"},
    Case{"L2025 57.1b: replaced in part only",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA replaces T scope Phụ lục II",
         u"T 2021-02-01 partly_expired"},
    Case{"the whole but for one article is a part",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA repeals T scope toàn bộ, trừ "
         u"Điều 9",
         u"T 2021-02-01 partly_expired"},
    Case{"amended, then replaced",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 8/QĐ-UBND 2023-02-01\n"
         "A amends T\nB replaces T",
         u"T 2022-01-01 partly_expired\nT 2023-02-01 expired"},
    Case{"an amending document that is repealed: the old words do not come back",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 8/QĐ-UBND 2023-02-01\n"
         "A amends T\nB repeals A",
         u"T 2024-01-01 partly_expired"},
    Case{"an amendment that never took effect",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01 eff 2021-07-01\n"
         "B = 8/QĐ-UBND 2021-05-01\nA amends T\nB repeals A",
         u"T 2024-01-01 in_force"},
    Case{"trừ quy định tại khoản 2: a second, later day for some provisions",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA repeals T from 2021-02-01 scope "
         u"Điều 5\n"
         "A repeals T from 2022-01-01 scope Điều 6",
         u"T 2021-06-01 in_force at Điều 6\nT 2022-01-01 expired at Điều 6\nT 2021-06-01 expired "
         u"at Điều 5"},
    Case{"a stub that is known to be amended is partly expired",
         u"T = 12/QĐ-UBND 2019-01-02 stub\nA = 7/QĐ-UBND 2021-02-01\nA amends T",
         u"T 2020-01-01 unknown\nT 2021-02-01 partly_expired"},
    Case{"đính chính changes nothing in force",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/UBND-VX 2021-02-01\nA corrects T",
         u"T 2022-01-01 in_force"},
    Case{"hợp nhất changes nothing in force",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 17/VBHN-UBND 2021-02-01\nA consolidates T",
         u"T 2022-01-01 in_force"},
    Case{"guidance, implementation, reference change nothing in force",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA guides T\nA implements T\nA "
         u"cites T\n"
         "A based_on T\nA continues T\nA replies_to T\nA promulgates T\nA related T",
         u"T 2022-01-01 in_force\nA 2022-01-01 in_force"},
};

constexpr std::array suspensions{
    Case{"L2015 153: suspended until the competent body decides",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA suspends T",
         u"T 2021-01-31 in_force\nT 2026-01-01 suspended since 2021-02-01"},
    Case{"L2025 56: for a term; the last day is suspended still",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA suspends T until 2021-12-31",
         u"T 2021-12-31 suspended\nT 2022-01-01 in_force since 2022-01-01"},
    Case{"L2015 153: not annulled, in force again",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 8/QĐ-UBND 2022-02-01\n"
         "A suspends T\nB resumes T",
         u"T 2022-01-31 suspended\nT 2022-02-01 in_force"},
    Case{"L2015 153: annulled, expired",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 8/QĐ-UBND 2022-02-01\n"
         "A suspends T\nB repeals T",
         u"T 2022-01-31 suspended\nT 2022-02-01 expired"},
    Case{"a part is suspended: the document stays in force, the part does not",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\n"
         "A suspends T until 2021-12-31 scope Điều 9",
         u"T 2021-06-01 in_force\nT 2021-06-01 suspended at Điều 9\nT 2022-01-01 in_force at Điều "
         u"9\n"
         "T 2021-06-01 in_force at Điều 8"},
    Case{"the suspending document is repealed: the suspension ends",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 8/QĐ-UBND 2022-02-01\n"
         "A suspends T\nB repeals A",
         u"T 2022-01-31 suspended\nT 2022-02-01 in_force"},
    Case{"the suspending document is suspended itself: it does nothing meanwhile (8.2 Calculator)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 8/QĐ-UBND 2022-02-01\n"
         "A suspends T\nB suspends A until 2022-03-31",
         u"T 2022-01-31 suspended\nT 2022-03-31 in_force\nT 2022-04-01 suspended"},
    Case{"what was partly expired is so again after the suspension",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-02-01\nB = 8/QĐ-UBND 2021-02-01\n"
         "A amends T\nB suspends T until 2021-12-31",
         u"T 2021-01-31 partly_expired\nT 2021-12-31 suspended\nT 2022-01-01 partly_expired"},
    Case{"a resumption does not forbid a later suspension",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-02-01\nB = 8/QĐ-UBND 2021-02-01\n"
         "C = 9/QĐ-UBND 2022-02-01\nA suspends T\nB resumes T\nC suspends T",
         u"T 2021-06-01 in_force\nT 2022-02-01 suspended"},
    Case{"L2025 58: of one day, the later document has the last word",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-02-01 eff 2020-03-01\n"
         "B = 8/QĐ-UBND 2020-02-05 eff 2020-03-01\nA suspends T\nB resumes T",
         u"T 2020-03-01 in_force"},
    Case{"the other way round",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-02-05 eff 2020-03-01\n"
         "B = 8/QĐ-UBND 2020-02-01 eff 2020-03-01\nA suspends T\nB resumes T",
         u"T 2020-03-01 suspended"},
    Case{"a suspension that ends before it begins is none",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA suspends T until 2020-12-31",
         u"T 2020-12-31 in_force\nT 2021-02-01 in_force"},
    Case{"its term ends while it is suspended",
         u"T = 12/QĐ-UBND 2019-01-02 exp 2021-06-01\nA = 7/QĐ-UBND 2021-02-01\nA suspends T",
         u"T 2021-05-31 suspended\nT 2021-06-01 expired"},
    Case{"a part is put back into force",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nB = 8/QĐ-UBND 2022-02-01\n"
         "A suspends T scope Điều 9\nA suspends T scope Điều 10\nB resumes T scope Điều 9",
         u"T 2022-02-01 in_force at khoản 1 Điều 9\nT 2022-02-01 suspended at Điều 10"},
};

constexpr std::array doubts{
    Case{"a stub with a date acts like a document",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01 stub\nA replaces T",
         u"T 2021-01-31 in_force\nT 2021-02-01 expired"},
    Case{"replaced by a stub without any date: unknown, because …",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND - stub\nA replaces T",
         u"T 2019-01-01 not_yet_in_force\nT 2026-01-01 unknown"},
    Case{"amended on a day that is not known: unknown, because …",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND - stub\nA amends T", u"T 2026-01-01 unknown"},
    Case{"suspended on a day that is not known: unknown, because …",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND -\nA suspends T", u"T 2026-01-01 unknown"},
    Case{"put back on a day that is not known: unknown, because …",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-01-01\nB = 9/QĐ-UBND -\nA repeals T\nB "
         u"resumes T",
         u"T 2019-12-31 in_force\nT 2020-01-01 unknown"},
    Case{"the relation states the day that its document lacks",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND - stub\nA replaces T from 2021-05-05",
         u"T 2021-05-04 in_force\nT 2021-05-05 expired"},
    Case{"of the replacing document only the year is known",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021\nA replaces T",
         u"T 2020-12-31 in_force\nT 2021-06-01 unknown\nT 2022-01-01 expired"},
    Case{"ended for certain, whatever else is not known",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND - stub\nB = 9/QĐ-UBND 2021-02-01\nA amends "
         u"T\nB repeals T",
         u"T 2020-01-01 unknown\nT 2021-02-01 expired"},
    Case{"an older document cannot end a newer one (contradiction for check)",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2015-02-01\nA replaces T",
         u"T 2026-01-01 in_force"},
    Case{"a document that amends itself does nothing", u"T = 12/QĐ-UBND 2019-01-02\nT amends T",
         u"T 2026-01-01 in_force"},
    Case{"each replaces the other, and one is older: the newer one holds",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA replaces T\nT replaces A",
         u"T 2021-02-01 expired\nA 2021-02-01 in_force"},
    Case{"each replaces the other, of one day: which of them holds is not known",
         u"T = 12/QĐ-UBND 2021-02-01\nA = 7/QĐ-UBND 2021-02-01\nA replaces T\nT replaces A",
         u"T 2021-01-31 not_yet_in_force\nT 2021-02-01 unknown\nA 2021-02-01 unknown"},
    Case{"a circle of three through time: the newest holds",
         u"A = 1/QĐ-UBND 2019-01-01\nB = 2/QĐ-UBND 2020-01-01\nC = 3/QĐ-UBND 2021-01-01\n"
         "B replaces A\nC replaces B\nA replaces C",
         u"A 2022-01-01 expired\nB 2022-01-01 expired\nC 2022-01-01 in_force"},
    Case{"a circle of three of one day: each is replaced",
         u"A = 1/QĐ-UBND 2019-01-01\nB = 2/QĐ-UBND 2019-01-01\nC = 3/QĐ-UBND 2019-01-01\n"
         "B replaces A\nC replaces B\nA replaces C",
         u"A 2022-01-01 expired\nB 2022-01-01 expired\nC 2022-01-01 expired"},
    Case{"a relation that was entered twice changes nothing more",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2021-02-01\nA amends T\nA amends T",
         u"T 2021-02-01 partly_expired"},
};

constexpr std::array parents{
    Case{
        "L2015 154.4: what details a document expires together with it",
        u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20\nQ = 9/2018/NĐ-CP 2018-01-02 eff 2018-03-01\n"
        "G = 5/2014/TT-BNV 2014-05-01 eff 2014-06-20\nQ replaces P\nG guides P",
        u"G 2018-02-28 in_force\nG 2018-03-01 expired since 2018-03-01"},
    Case{
        "L2025 57.2: from 1/4/2025 on it stays in force",
        u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20\nQ = 9/2025/NĐ-CP 2025-01-02 eff 2025-04-01\n"
        "G = 5/2014/TT-BNV 2014-05-01 eff 2014-06-20\nQ replaces P\nG guides P",
        u"P 2025-04-01 expired\nG 2026-01-01 in_force"},
    Case{
        "before 1/7/2016 no rule takes it along",
        u"P = 12/2004/NĐ-CP 2004-01-02 eff 2004-02-20\nQ = 9/2016/NĐ-CP 2016-01-02 eff 2016-06-30\n"
        "G = 5/2004/TT-BNV 2004-05-01 eff 2004-06-20\nQ replaces P\nG guides P",
        u"G 2026-01-01 in_force"},
    Case{
        "the last day of the old law", // 31/3/2025
        u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20\nQ = 9/2025/NĐ-CP 2025-01-02 eff 2025-03-31\n"
        "G = 5/2014/TT-BNV 2014-05-01 eff 2014-06-20\nQ repeals P\nG guides P",
        u"G 2025-03-31 expired"},
    Case{"it goes with all that it details, and not before",
         u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20 exp 2018-01-01\n"
         "R = 13/2014/NĐ-CP 2014-01-03 eff 2014-02-20 exp 2020-01-01\n"
         "G = 5/2014/TT-BNV 2014-05-01 eff 2014-06-20\nG guides P\nG guides R",
         u"G 2019-12-31 in_force\nG 2020-01-01 expired"},
    Case{
        "one of its parents stays: it stays",
        u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20 exp 2018-01-01\n"
        "R = 13/2014/NĐ-CP 2014-01-03 eff 2014-02-20\nG = 5/2014/TT-BNV 2014-05-01 eff 2014-06-20\n"
        "G guides P\nG guides R",
        u"G 2026-01-01 in_force"},
    Case{
        "L2015 154.4 from law to decree to circular",
        u"L = 80/2006/QH11 2006-01-02 eff 2006-07-01 exp 2017-01-01\n"
        "P = 12/2007/NĐ-CP 2007-01-02 eff 2007-02-20\nG = 5/2008/TT-BNV 2008-05-01 eff 2008-06-20\n"
        "P guides L\nG guides P",
        u"P 2017-01-01 expired\nG 2016-12-31 in_force\nG 2017-01-01 expired"},
    Case{
        "only amended: it stays",
        u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20\nQ = 9/2018/NĐ-CP 2018-01-02 eff 2018-03-01\n"
        "G = 5/2014/TT-BNV 2014-05-01 eff 2014-06-20\nQ amends P\nG guides P",
        u"G 2026-01-01 in_force"},
    Case{
        "repealed in part only: it stays",
        u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20\nQ = 9/2018/NĐ-CP 2018-01-02 eff 2018-03-01\n"
        "G = 5/2014/TT-BNV 2014-05-01 eff 2014-06-20\nQ repeals P scope Điều 5\nG guides P",
        u"G 2026-01-01 in_force"},
    Case{"an individual decision does not end with its basis",
         u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20 exp 2018-01-01\nG = 5/QĐ-UBND 2014-05-01\n"
         "G based_on P",
         u"G 2026-01-01 in_force"},
    Case{"administrative guidance is not the law's detailing document",
         u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20 exp 2018-01-01\nG = 5/HD-SNV 2014-05-01\n"
         "G guides P",
         u"G 2026-01-01 in_force"},
    Case{"Party guidance stays: references move to the new rules (HD05)",
         u"P = 66-QĐ/TW 2017-02-06\nQ = 399-QĐ/TW 2026-01-09\nG = 36-HD/VPTW 2018-04-03\n"
         "Q replaces P\nG guides P",
         u"P 2026-01-09 expired\nG 2026-02-01 in_force"},
    Case{"the Party's guidance is replaced by its successor",
         u"G = 36-HD/VPTW 2018-04-03\nH = 5-HD/VPTW 2026-05-27\nH replaces G",
         u"G 2026-05-26 in_force\nG 2026-05-27 expired"},
    Case{"what a detailing document had done stays done",
         u"P = 12/2014/NĐ-CP 2014-01-02 eff 2014-02-20 exp 2018-01-01\nT = 1/2013/TT-BNV "
         u"2013-01-01 eff "
         "2013-03-01\nG = 5/2014/TT-BNV 2014-05-01 eff 2014-06-20\nG guides P\nG repeals T",
         u"G 2018-01-01 expired\nT 2019-01-01 expired"},
};

constexpr std::array places{
    Case{"Điều 5 hết hiệu lực từ 1/7/2020 do …",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-05-01 eff 2020-07-01\nA repeals T scope "
         u"Điều 5",
         u"T 2020-06-30 in_force at Điều 5\nT 2020-07-01 expired since 2020-07-01 at Điều 5\n"
         "T 2020-07-01 expired at điểm a khoản 1 Điều 5\nT 2020-07-01 in_force at Điều 6"},
    Case{"one clause is gone: of the article a part",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-07-01\nA repeals T scope khoản 2 Điều 5",
         u"T 2020-07-01 partly_expired at Điều 5\nT 2020-07-01 expired at khoản 2 Điều 5\n"
         "T 2020-07-01 in_force at khoản 3 Điều 5"},
    Case{"an amended article: its old words hold in part",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-07-01\nA amends T scope Điều 5",
         u"T 2020-07-01 partly_expired at Điều 5\nT 2020-07-01 in_force at Điều 4"},
    Case{"an inserted article is there from then on",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-07-01\nA amends T scope Điều 4a (mới)",
         u"T 2020-06-30 not_yet_in_force at Điều 4a\nT 2020-07-01 in_force at khoản 1 Điều 4a\n"
         "T 2020-07-01 in_force at Điều 4\nT 2020-07-01 partly_expired"},
    Case{"the whole but for one article",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-07-01\nA repeals T scope toàn bộ, trừ "
         u"Điều 9",
         u"T 2020-07-01 expired at Điều 5\nT 2020-07-01 in_force at Điều 9"},
    Case{"an amendment that names no provision may mean this one",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-07-01\nA amends T",
         u"T 2020-06-30 in_force at Điều 5\nT 2020-07-01 unknown at Điều 5"},
    Case{"a chapter that may hold it",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-07-01\nA repeals T scope Chương II",
         u"T 2020-07-01 unknown at Điều 5\nT 2020-07-01 expired at Điều 5 Chương II\n"
         "T 2020-07-01 in_force at Điều 5 Chương III"},
    Case{"with the document goes every place of it",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-07-01\nA replaces T",
         u"T 2020-06-30 in_force at Điều 5\nT 2020-07-01 expired at Điều 5"},
    Case{"an annex is replaced",
         u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-07-01\nA replaces T scope Phụ lục II",
         u"T 2020-07-01 expired at Mục 3 Phụ lục II\nT 2020-07-01 in_force at Phụ lục I\n"
         "T 2020-07-01 in_force at Điều 2"},
};

void addRows(const auto &cases)
{
    for (const Case &one : cases)
        QTest::newRow(one.rule) << QString::fromUtf16(one.world)
                                << QString::fromUtf16(one.expected);
}
} // namespace

class ValidityCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStatusIsWhatTheRuleSays_data()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<QString>("expected");
        addRows(ownDays);
        addRows(ends);
        addRows(parts);
        addRows(suspensions);
        addRows(doubts);
        addRows(parents);
        addRows(places);
    }
    void theStatusIsWhatTheRuleSays()
    {
        QFETCH(QString, world);
        QFETCH(QString, expected);
        static const QRegularExpression line(
            u"^(\\w) (\\S+) (\\w+)(?: since (\\S+))?(?: at (.+))?$"_s);
        const ValidityWorld documents(world);

        const QStringList lines = expected.split(u'\n');
        for (const QString &one : lines) {
            const auto match = line.match(one);
            QVERIFY2(match.hasMatch(), qPrintable(one));
            const QDate day = QDate::fromString(match.captured(2), Qt::ISODate);
            const ValidityReport report = documents.on(match.captured(1), day, match.captured(5));
            QVERIFY2(codeOf(validityNames, report.status) == match.captured(3),
                     qPrintable(one + u" | "_s + codeOf(validityNames, report.status)));
            QVERIFY2(!report.reasons.isEmpty(), qPrintable(one));
            if (!match.captured(4).isEmpty())
                QCOMPARE(report.since, QDate::fromString(match.captured(4), Qt::ISODate));
        }
        for (const QString &name : documents.names())
            QCOMPARE(statusPeriods(documents.document(name), documents.actingOn(name)),
                     documents.life(name));
    }
};

QTEST_GUILESS_MAIN(ValidityCasesTest)
#include "validity_cases_test.moc"
