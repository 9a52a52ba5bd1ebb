// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a query that follow relations from document to document.
#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/search/field_sets_p.h"
#include "core/search/word_sets_p.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// A chain of relations is followed to so many documents.
constexpr qsizetype mostInChain = 50000;
constexpr qsizetype mostMeant = 200;
constexpr qsizetype shortestUid = 4;

/// What makes a document rest on another (DOMAIN.md 8): its fall is felt by those.
QStringList restingKinds()
{
    QStringList kinds;
    for (const RelationKind kind : {RelationKind::BasedOn, RelationKind::Implements,
                                    RelationKind::Guides, RelationKind::Continues})
        kinds << relationCode(kind);
    return kinds;
}
} // namespace

/// The documents that a relation's value names: by number, with "@year" or "@issuer" behind it
/// where that is needed, by the beginning of a uid, or by words of a name.
Result<IdSet> FieldSets::meant(const QueryNode &field)
{
    const QString number = foldedNumber(field.value.section(u'@', 0, 0));
    const QString narrowing = foldedOrganization(field.value.section(u'@', 1));
    IdSet found;
    {
        VT_TRY(Rows rows,
               m_connection.query(
                   u"SELECT id, date, issuer FROM document WHERE number_folded = :number"_s,
                   {{u":number"_s, number}}));
        while (rows.next()) {
            const bool fits = narrowing.isEmpty() || rows.text(1).startsWith(narrowing)
                              || foldedOrganization(rows.text(2)).contains(narrowing);
            if (fits)
                found.insert(DocumentId{rows.number(0)});
        }
    }
    if (found.isEmpty() && field.value.size() >= shortestUid) {
        VT_TRY(found, fromSql(u"SELECT id FROM document WHERE uid >= :from AND uid < :until"_s,
                              {{u":from"_s, field.value}, {u":until"_s, field.value + u'g'}}));
    }
    if (!found.isEmpty() || number.isEmpty() || number.at(0).isDigit())
        return found;
    for (const TermSpace space : {TermSpace::ShortName, TermSpace::Subject}) {
        if (found.isEmpty()) {
            VT_TRY(found, ofWords(space, field));
        }
    }
    return found.count() > mostMeant ? IdSet() : found;
}

Result<IdSet> FieldSets::step(const IdSet &from, const QStringList &kinds, Direction direction)
{
    const bool outgoing = direction == Direction::Outgoing;
    const QString sql = outgoing ? u"SELECT source_id, kind FROM relation WHERE target_id = :id"_s
                                 : u"SELECT target_id, kind FROM relation WHERE source_id = :id"_s;
    QList<DocumentId> ids;
    from.forEach([&ids](DocumentId id) {
        ids.append(id);
        return true;
    });
    IdSet reached;
    for (const DocumentId id : std::as_const(ids)) {
        VT_TRY(Rows rows, m_connection.query(sql, {{u":id"_s, id.value}}));
        while (rows.next()) {
            if (kinds.contains(rows.text(1)))
                reached.insert(DocumentId{rows.number(0)});
        }
    }
    return reached;
}

/// `implements:X` finds those that implement X; `implemented-by:X` what X implements.
Result<IdSet> FieldSets::ofRelation(const QueryNode &field)
{
    VT_TRY(IdSet ring, meant(field));
    const QStringList kinds = field.field == QueryField::RestsOn
                                  ? restingKinds()
                                  : QStringList{relationCode(field.relation)};
    IdSet found;
    while (!ring.isEmpty()) {
        VT_TRY(IdSet next, step(ring, kinds, field.direction));
        if (field.relation == RelationKind::Related && field.field == QueryField::Relation) {
            VT_TRY(const IdSet back, step(ring, kinds, Direction::Incoming));
            next |= back;
        }
        next -= found;
        found |= next;
        if (!field.anySteps)
            break;
        ring = next;
        if (found.count() > mostInChain) {
            m_cut = m_cut || !ring.isEmpty();
            break;
        }
    }
    return found;
}

} // namespace vanthu
