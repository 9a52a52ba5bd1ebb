// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/search/search_request.h"
#include "core/storage/connection.h"

namespace vanthu {

/// A request as statements. Everything a person typed is a bound value.
struct SearchPlan {
    QString words; ///< full-text expression that must match; empty = none
    QString near; ///< the same with all neighbouring words standing together; empty = no difference
    QString conditions; ///< on `document`; never empty
    Bindings bindings;  ///< of the conditions
    QString rows; ///< " AND rowid BETWEEN …" of the days asked for, with the table's name as %1
    bool joins = false; ///< the conditions look at more than the bin

    /// SELECT of the rows of the index or of documents that match, `columns` of which are asked.
    /// `table` is search_head or search_all.
    [[nodiscard]] QString selectFrom(const QString &table, const QString &columns) const;
    [[nodiscard]] Bindings bindingsFor(const QString &expression) const;
};

[[nodiscard]] SearchPlan planOf(const Query &query, const SearchRequest &request);

} // namespace vanthu
