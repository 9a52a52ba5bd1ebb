// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lineage_reader.h"

#include "core/storage/document_store.h"
#include "core/storage/relation_store.h"

#include <QHash>

namespace vanthu {

namespace {
/// Goes from the middle to both sides.
class LineageWalk {
public:
    explicit LineageWalk(Connection &connection)
        : m_relations(connection)
    {
    }

    void begin(const DocumentRow &row) { add(row, 0); }

    /// Everything one link farther than column `from` on that side.
    [[nodiscard]] Outcome step(int from, Direction direction)
    {
        const int to = direction == Direction::Outgoing ? from - 1 : from + 1;
        for (qsizetype at = 0; at < m_lineage.nodes.size(); ++at) {
            if (m_lineage.nodes.at(at).column != from)
                continue;
            VT_TRY(const QList<Link> links, m_relations.of(m_lineage.nodes.at(at).document.id));
            for (const Link &link : links) {
                if (link.direction == direction)
                    follow(at, link, to);
            }
        }
        return {};
    }

    [[nodiscard]] const Lineage &lineage() const { return m_lineage; }

private:
    qsizetype add(const DocumentRow &row, int column)
    {
        m_places.insert(row.id, m_lineage.nodes.size());
        m_lineage.nodes.append({row, column});
        return m_lineage.nodes.size() - 1;
    }

    void follow(qsizetype at, const Link &link, int column)
    {
        qsizetype other = m_places.value(link.other.id, -1);
        if (other < 0 && m_lineage.nodes.size() >= mostLineageNodes) {
            m_lineage.isWhole = false;
            return;
        }
        if (other < 0)
            other = add(link.other, column);
        LineageEdge edge{at, other, link.relation.kind, link.relation.scope};
        if (link.direction == Direction::Incoming)
            std::swap(edge.source, edge.target);
        if (!m_lineage.edges.contains(edge))
            m_lineage.edges.append(edge);
    }

    RelationStore m_relations;
    Lineage m_lineage;
    QHash<DocumentId, qsizetype> m_places;
};
} // namespace

Result<Lineage> readLineage(Connection &connection, DocumentId id, int depth)
{
    VT_TRY(const DocumentRow row, DocumentStore(connection).row(id));
    LineageWalk walk(connection);
    walk.begin(row);
    for (int step = 0; step < depth; ++step) {
        VT_CHECK(walk.step(-step, Direction::Outgoing));
        VT_CHECK(walk.step(step, Direction::Incoming));
    }
    return walk.lineage();
}

} // namespace vanthu
