// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/list_context_p.h"

namespace vanthu {

/// Leaves the lists that the item does not belong to.
void ListContexts::enter(const Statement &statement)
{
    if (!statement.opensParagraph)
        return;
    while (!m_headings.isEmpty()) {
        Heading &last = m_headings.last();
        const bool marked = statement.sign != ListSign::None;
        const bool above = marked && last.sign != ListSign::None && statement.sign <= last.sign;
        const bool other =
            last.items && statement.sign != *last.items
            && (!marked || *last.items == ListSign::None || statement.sign < *last.items);
        const bool outside = above || other;
        if (!outside) {
            if (!last.items)
                last.items = statement.sign;
            return;
        }
        m_headings.removeLast();
    }
}

std::optional<Governor> ListContexts::inherited(const Statement &statement)
{
    enter(statement);
    if (!m_headings.isEmpty() && statement.opensParagraph)
        return m_headings.last().governor;
    return statement.opensParagraph && statement.sign == ListSign::None ? m_recital : std::nullopt;
}

void ListContexts::note(const Statement &statement, const std::optional<Governor> &heading,
                        const std::optional<Governor> &said, bool named)
{
    enter(statement);
    if (heading)
        m_headings.append({statement.sign, std::nullopt, *heading});
    const bool recital = named && statement.endsOpen && said && said->kind == RelationKind::BasedOn;
    m_recital = recital ? said : std::nullopt;
}

} // namespace vanthu
