// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/life.h"

#include <memory>
#include <vector>

namespace vanthu {

/// All documents of a library and what acts between them: computes every life at once, and after a
/// change only what the change reaches.
///
/// The outcome does not depend on the order in which documents or acts were put in. A document is a
/// number from 0, in the order of `addDocument`. Not thread-safe.
class ValidityGraph {
public:
    struct Act {
        int source = 0;
        int target = 0;
        RelationKind kind = RelationKind::Amends;
        Day from = sinceEver;               ///< stated in the relation
        Day until = forEver;                ///< first day after a suspension
        std::shared_ptr<const Scope> scope; ///< none: the whole document
    };

    int addDocument(const LifeDays &days, bool normative);
    void setDays(int document, const LifeDays &days);
    void addAct(const Act &act);
    /// The documents are normative or not; only among those that are a parent takes along.
    void addDetail(int guide, int parent);

    /// Computes every life. Call it before anything below, and after `addAct` or `addDetail`.
    void computeAll();
    /// Computes a document anew, and what depends on it as far as lives change; answers those whose
    /// life became another. Call it for both ends of an act after `changeAct`.
    std::vector<int> update(int document);
    /// The same for a document whose own days changed (`setDays`): all it acts on is computed too.
    std::vector<int> updateAround(int document);
    /// Takes an act out of the graph or puts it back, by its number in the order of `addAct`.
    void changeAct(int act, bool works) { m_off.at(static_cast<size_t>(act)) = !works; }

    [[nodiscard]] const Life &life(int document) const
    {
        return m_lives.at(static_cast<size_t>(document));
    }
    [[nodiscard]] size_t size() const { return m_days.size(); }

private:
    /// Edges of one direction, those of a document side by side.
    struct Edges {
        std::vector<int> first;
        std::vector<int> edges;

        [[nodiscard]] std::span<const int> of(int document) const
        {
            const auto at = static_cast<size_t>(document);
            return {edges.data() + first[at], edges.data() + first[at + 1]};
        }
    };

    struct Detail {
        int guide;
        int parent;
    };

    template <typename EndOf>
    [[nodiscard]] Edges edgesBy(size_t count, EndOf endOf) const;
    void connect();
    [[nodiscard]] bool isDisputed(const Act &act) const;
    [[nodiscard]] Life computed(int document) const;
    /// Computes what is waiting until nothing changes any more.
    void settle(std::vector<int> waiting, std::vector<int> *changed);
    void wake(int document, std::vector<int> &waiting);
    std::vector<int> changedFrom(std::vector<int> waiting);

    std::vector<LifeDays> m_days;
    std::vector<bool> m_normative;
    std::vector<Act> m_acts;
    std::vector<bool> m_off;
    std::vector<Detail> m_details;
    Edges m_actsOn, m_actsBy, m_detailsOf, m_detailedBy;
    std::vector<Life> m_lives;
    std::vector<bool> m_done;
    std::vector<bool> m_waits;
};

} // namespace vanthu
