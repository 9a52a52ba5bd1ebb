// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_difference.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace vanthu {

namespace {
/// Of a gap without words that stand once in both, at most so many changes are sought; a longer
/// gap counts as changed wholly. Bounds the time to limit times the words of the gap.
constexpr int mostChanges = 400;

struct Range {
    qsizetype left;
    qsizetype leftEnd;
    qsizetype right;
    qsizetype rightEnd;
};

/// Finds which words of two texts are the same, by patience: words that stand once in both are
/// anchors, between them the same again, and what has no anchor by Myers' greedy search.
class Comparison {
public:
    Comparison(const QStringList &left, const QStringList &right)
    {
        QHash<QString, int> known;
        const auto numbered = [&known](const QStringList &words) {
            std::vector<int> numbers;
            numbers.reserve(static_cast<size_t>(words.size()));
            for (const QString &word : words) {
                const int next = static_cast<int>(known.size());
                int &number = known[word]; // 0 for a word that was not there
                number = number == 0 ? next + 1 : number;
                numbers.push_back(number);
            }
            return numbers;
        };
        m_left = numbered(left);
        m_right = numbered(right);
        m_partner.assign(m_left.size(), -1);
        compare({0, left.size(), 0, right.size()});
    }

    [[nodiscard]] QList<WordRun> runs() const
    {
        QList<WordRun> runs;
        qsizetype left = 0;
        qsizetype right = 0;
        const auto leftSize = static_cast<qsizetype>(m_left.size());
        const auto rightSize = static_cast<qsizetype>(m_right.size());
        while (left < leftSize || right < rightSize) {
            WordRun run{left, 0, right, 0, false};
            while (left < leftSize && partnerOf(left) < 0)
                ++left;
            right = left < leftSize ? partnerOf(left) : rightSize;
            run.leftCount = left - run.left;
            run.rightCount = right - run.right;
            if (run.leftCount + run.rightCount > 0)
                runs.append(run);
            WordRun same{left, 0, right, 0, true};
            while (left < leftSize && partnerOf(left) == right && right < rightSize) {
                ++left;
                ++right;
            }
            same.leftCount = same.rightCount = left - same.left;
            if (same.leftCount > 0)
                runs.append(same);
        }
        return runs;
    }

private:
    [[nodiscard]] qsizetype partnerOf(qsizetype left) const
    {
        return m_partner.at(static_cast<size_t>(left));
    }
    [[nodiscard]] int leftAt(qsizetype at) const { return m_left.at(static_cast<size_t>(at)); }
    [[nodiscard]] int rightAt(qsizetype at) const { return m_right.at(static_cast<size_t>(at)); }
    void pair(qsizetype left, qsizetype right) { m_partner.at(static_cast<size_t>(left)) = right; }

    void compare(Range range)
    {
        while (range.left < range.leftEnd && range.right < range.rightEnd
               && leftAt(range.left) == rightAt(range.right))
            pair(range.left++, range.right++);
        while (range.left < range.leftEnd && range.right < range.rightEnd
               && leftAt(range.leftEnd - 1) == rightAt(range.rightEnd - 1))
            pair(--range.leftEnd, --range.rightEnd);
        if (range.left == range.leftEnd || range.right == range.rightEnd)
            return;
        const QList<std::pair<qsizetype, qsizetype>> anchors = anchorsOf(range);
        if (anchors.isEmpty()) {
            search(range);
            return;
        }
        Range gap = range;
        for (const auto &[left, right] : anchors) {
            gap.leftEnd = left;
            gap.rightEnd = right;
            compare(gap);
            pair(left, right);
            gap.left = left + 1;
            gap.right = right + 1;
        }
        gap.leftEnd = range.leftEnd;
        gap.rightEnd = range.rightEnd;
        compare(gap);
    }

    /// The longest rising row of words that stand once on either side.
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> anchorsOf(const Range &range) const
    {
        struct Place {
            int leftTimes = 0;
            int rightTimes = 0;
            qsizetype right = 0;
        };
        QHash<int, Place> places;
        for (qsizetype at = range.left; at < range.leftEnd; ++at)
            ++places[leftAt(at)].leftTimes;
        for (qsizetype at = range.right; at < range.rightEnd; ++at) {
            Place &place = places[rightAt(at)];
            ++place.rightTimes;
            place.right = at;
        }
        QList<std::pair<qsizetype, qsizetype>> once;
        for (qsizetype at = range.left; at < range.leftEnd; ++at) {
            const Place &place = places[leftAt(at)];
            if (place.leftTimes == 1 && place.rightTimes == 1)
                once.append({at, place.right});
        }
        return risingRow(once);
    }

    /// Patience sorting: piles whose tops rise, each card pointing to the top before it.
    [[nodiscard]] static QList<std::pair<qsizetype, qsizetype>>
    risingRow(const QList<std::pair<qsizetype, qsizetype>> &pairs)
    {
        QList<qsizetype> tops;
        QList<qsizetype> before(pairs.size(), -1);
        for (qsizetype at = 0; at < pairs.size(); ++at) {
            const auto pile = std::lower_bound(
                tops.begin(), tops.end(), pairs.at(at).second,
                [&pairs](qsizetype top, qsizetype right) { return pairs.at(top).second < right; });
            if (pile != tops.begin())
                before[at] = *(pile - 1);
            if (pile == tops.end())
                tops.append(at);
            else
                *pile = at;
        }
        QList<std::pair<qsizetype, qsizetype>> row;
        for (qsizetype at = tops.isEmpty() ? -1 : tops.last(); at >= 0; at = before.at(at))
            row.prepend(pairs.at(at));
        return row;
    }

    /// Myers, "An O(ND) difference algorithm and its variations" (1986), with the furthest points
    /// of every step kept for the way back.
    void search(const Range &range)
    {
        const qsizetype lefts = range.leftEnd - range.left;
        const qsizetype rights = range.rightEnd - range.right;
        const auto limit = static_cast<int>(qMin<qsizetype>(mostChanges, lefts + rights));
        std::vector<std::vector<qsizetype>> steps;
        std::vector<qsizetype> furthest(static_cast<size_t>(2 * limit + 3), 0);
        for (int changes = 0; changes <= limit; ++changes) {
            steps.push_back(furthest);
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                qsizetype x = beginOf(furthest, diagonal, changes, limit);
                qsizetype y = x - diagonal;
                while (x < lefts && y < rights
                       && leftAt(range.left + x) == rightAt(range.right + y)) {
                    ++x;
                    ++y;
                }
                furthest.at(static_cast<size_t>(diagonal + limit + 1)) = x;
                if (x >= lefts && y >= rights) {
                    walkBack(range, steps, changes, limit);
                    return;
                }
            }
        }
    }

    static qsizetype beginOf(const std::vector<qsizetype> &furthest, int diagonal, int changes,
                             int limit)
    {
        const auto at = static_cast<size_t>(diagonal + limit + 1);
        const bool down = diagonal == -changes
                          || (diagonal != changes && furthest.at(at - 1) < furthest.at(at + 1));
        return changes == 0 ? 0 : down ? furthest.at(at + 1) : furthest.at(at - 1) + 1;
    }

    void walkBack(const Range &range, const std::vector<std::vector<qsizetype>> &steps, int changes,
                  int limit)
    {
        qsizetype x = range.leftEnd - range.left;
        qsizetype y = range.rightEnd - range.right;
        for (int step = changes; step >= 0; --step) {
            const std::vector<qsizetype> &furthest = steps.at(static_cast<size_t>(step));
            const auto diagonal = static_cast<int>(x - y);
            const qsizetype begin = beginOf(furthest, diagonal, step, limit);
            while (x > begin) {
                --x;
                --y;
                pair(range.left + x, range.right + y);
            }
            if (step == 0)
                return;
            const auto at = static_cast<size_t>(diagonal + limit + 1);
            const bool down = diagonal == -step
                              || (diagonal != step && furthest.at(at - 1) < furthest.at(at + 1));
            y = x - diagonal;
            if (down)
                --y;
            else
                --x;
        }
    }

    std::vector<int> m_left;
    std::vector<int> m_right;
    std::vector<qsizetype> m_partner; ///< of each left word; -1 = none
};
} // namespace

QList<WordRun> compareWords(const QStringList &left, const QStringList &right)
{
    return Comparison(left, right).runs();
}

double shareOfSame(const QList<WordRun> &runs)
{
    qsizetype same = 0;
    qsizetype all = 0;
    for (const WordRun &run : runs) {
        all += run.leftCount + run.rightCount;
        if (run.same)
            same += 2 * run.leftCount;
    }
    return all == 0 ? 1 : static_cast<double>(same) / static_cast<double>(all);
}

} // namespace vanthu
