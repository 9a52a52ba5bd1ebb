// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

namespace vanthu {

/// The query with the other names of bodies beside those that were typed: an abbreviation of the
/// catalogue is also looked for written out, and the other way round ("UBND", "Ủy ban nhân dân").
[[nodiscard]] QueryPart withOtherNames(const QueryPart &root);

} // namespace vanthu
