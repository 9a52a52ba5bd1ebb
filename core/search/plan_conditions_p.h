// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_plan.h"

namespace vanthu {

/// Turns the fields of a query and the filters of a request into conditions on `document`.
class Conditions {
public:
    /// A condition for any part of a query, words included.
    [[nodiscard]] QString of(const QueryPart &part);
    [[nodiscard]] QString ofRequest(const SearchRequest &request);
    [[nodiscard]] const Bindings &bindings() const { return m_bindings; }

private:
    [[nodiscard]] QString ofField(const QueryNode &node);
    [[nodiscard]] QString ofRelation(const QueryNode &node);
    [[nodiscard]] QString ofType(const QString &value);
    [[nodiscard]] QString ofStatus(const QString &value);
    [[nodiscard]] QString joined(const QueryNode &node, const QString &word);
    [[nodiscard]] QString bind(const QVariant &value);
    [[nodiscard]] QString oneOf(const QString &column, const QVariantList &values);
    [[nodiscard]] QString contains(const QString &foldedColumnWords, const QString &value);

    Bindings m_bindings;
};

/// The full-text expression of a part made of words only; empty when it has fields or only says
/// what must not be there.
[[nodiscard]] QString wordsOf(const QueryPart &part);
/// The neighbouring words of a query as pairs; empty when there are none.
[[nodiscard]] QString neighboursOf(const QueryPart &part);

} // namespace vanthu
