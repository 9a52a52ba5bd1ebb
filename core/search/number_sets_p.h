// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/id_set.h"
#include "core/search/query.h"
#include "core/storage/connection.h"

#include <QList>

namespace vanthu {

/// The documents whose number was typed, the closest first: spelled so; with other separators or
/// without marks; with more behind it (a bare serial); with the beginning of it.
[[nodiscard]] Result<QList<IdSet>> numberSets(Connection &connection, const Query &query);

} // namespace vanthu
