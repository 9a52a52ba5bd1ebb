// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/validity_graph.h"

#include <algorithm>
#include <numeric>

namespace vanthu {

namespace {
/// A life follows from days that lie further and further back, so it settles after a few rounds;
/// this ends what a contradiction would turn for ever.
constexpr int mostRounds = 64;
} // namespace

int ValidityGraph::addDocument(const LifeDays &days, bool normative)
{
    m_days.push_back(days);
    m_normative.push_back(normative);
    return static_cast<int>(m_days.size()) - 1;
}

void ValidityGraph::setDays(int document, const LifeDays &days)
{
    m_days.at(static_cast<size_t>(document)) = days;
}

void ValidityGraph::addAct(const Act &act)
{
    m_acts.push_back(act);
    m_off.push_back(act.source == act.target); // none acts on itself
}

void ValidityGraph::addDetail(int guide, int parent)
{
    const bool bears = guide != parent && m_normative.at(static_cast<size_t>(guide))
                       && m_normative.at(static_cast<size_t>(parent));
    if (bears)
        m_details.push_back({guide, parent});
}

template <typename EndOf>
ValidityGraph::Edges ValidityGraph::edgesBy(size_t count, EndOf endOf) const
{
    Edges result;
    result.first.assign(m_days.size() + 1, 0);
    for (size_t edge = 0; edge < count; ++edge)
        ++result.first[static_cast<size_t>(endOf(edge)) + 1];
    std::partial_sum(result.first.begin(), result.first.end(), result.first.begin());
    result.edges.resize(count);
    std::vector<int> next(result.first.begin(), result.first.end() - 1);
    for (size_t edge = 0; edge < count; ++edge)
        result.edges[static_cast<size_t>(next[static_cast<size_t>(endOf(edge))]++)] =
            static_cast<int>(edge);
    return result;
}

void ValidityGraph::connect()
{
    m_actsOn = edgesBy(m_acts.size(), [this](size_t act) { return m_acts[act].target; });
    m_actsBy = edgesBy(m_acts.size(), [this](size_t act) { return m_acts[act].source; });
    m_detailsOf = edgesBy(m_details.size(), [this](size_t at) { return m_details[at].guide; });
    m_detailedBy = edgesBy(m_details.size(), [this](size_t at) { return m_details[at].parent; });
}

/// Whether the target ends the source just as well.
bool ValidityGraph::isDisputed(const Act &act) const
{
    const auto endsWhole = [](const Act &one) {
        return !one.scope
               && (one.kind == RelationKind::Replaces || one.kind == RelationKind::Repeals);
    };
    if (!endsWhole(act))
        return false;
    const std::span<const int> back = m_actsOn.of(act.source);
    return std::any_of(back.begin(), back.end(), [&](int number) {
        const Act &other = m_acts[static_cast<size_t>(number)];
        return other.source == act.target && !m_off[static_cast<size_t>(number)]
               && endsWhole(other);
    });
}

Life ValidityGraph::computed(int document) const
{
    const auto at = static_cast<size_t>(document);
    LifeDays days = m_days[at];
    std::vector<LifeAct> acts;
    const std::span<const int> on = m_actsOn.of(document);
    acts.reserve(on.size());
    for (const int number : on) {
        if (m_off[static_cast<size_t>(number)])
            continue;
        const Act &act = m_acts[static_cast<size_t>(number)];
        const auto source = static_cast<size_t>(act.source);
        acts.push_back(actOn(days, {m_days[source], m_lives[source]},
                             {act.kind, act.scope.get(), act.from, act.until, isDisputed(act)}));
    }
    std::vector<LifeSource> parents;
    for (const int number : m_detailsOf.of(document)) {
        const auto parent = static_cast<size_t>(m_details[static_cast<size_t>(number)].parent);
        parents.push_back({m_days[parent], m_lives[parent]});
    }
    days.falls = fallWith(parents, days);
    return lifeOf(days, acts);
}

void ValidityGraph::wake(int document, std::vector<int> &waiting)
{
    const auto add = [&](int other) {
        const auto at = static_cast<size_t>(other);
        if (!m_done[at] || m_waits[at])
            return;
        m_waits[at] = true;
        waiting.push_back(other);
    };
    for (const int act : m_actsBy.of(document))
        add(m_acts[static_cast<size_t>(act)].target);
    for (const int detail : m_detailedBy.of(document))
        add(m_details[static_cast<size_t>(detail)].guide);
}

void ValidityGraph::settle(std::vector<int> waiting, std::vector<int> *changed)
{
    for (int round = 0; round < mostRounds && !waiting.empty(); ++round) {
        // later documents first: they act on older ones
        std::sort(waiting.begin(), waiting.end(), [this](int left, int right) {
            return m_days[static_cast<size_t>(left)].issued.first
                   > m_days[static_cast<size_t>(right)].issued.first;
        });
        std::vector<int> next;
        for (const int document : waiting) {
            const auto at = static_cast<size_t>(document);
            m_waits[at] = false;
            Life life = computed(document);
            if (life == m_lives[at])
                continue;
            m_lives[at] = std::move(life);
            if (changed)
                changed->push_back(document);
            wake(document, next);
        }
        waiting = std::move(next);
    }
    for (const int document : waiting)
        m_waits[static_cast<size_t>(document)] = false;
}

void ValidityGraph::computeAll()
{
    connect();
    m_lives.assign(m_days.size(), {});
    m_done.assign(m_days.size(), false);
    m_waits.assign(m_days.size(), false);
    std::vector<int> order(m_days.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int left, int right) {
        return m_days[static_cast<size_t>(left)].issued.first
               > m_days[static_cast<size_t>(right)].issued.first;
    });
    std::vector<int> waiting;
    for (const int document : order) {
        m_lives[static_cast<size_t>(document)] = computed(document);
        m_done[static_cast<size_t>(document)] = true;
        wake(document, waiting);
    }
    settle(std::move(waiting), nullptr);
}

std::vector<int> ValidityGraph::changedFrom(std::vector<int> waiting)
{
    for (const int document : waiting)
        m_waits[static_cast<size_t>(document)] = true;
    std::vector<int> changed;
    settle(std::move(waiting), &changed);
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

std::vector<int> ValidityGraph::update(int document)
{
    return changedFrom({document});
}

std::vector<int> ValidityGraph::updateAround(int document)
{
    std::vector<int> waiting;
    wake(document, waiting);
    if (!m_waits[static_cast<size_t>(document)])
        waiting.push_back(document);
    return changedFrom(std::move(waiting));
}

} // namespace vanthu
