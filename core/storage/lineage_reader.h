// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/lineage.h"
#include "core/storage/connection.h"

namespace vanthu {

/// What a picture holds.
inline constexpr qsizetype mostLineageNodes = 300;

/// The document in the middle, what it acts or rests on to the left, what acts or rests on it to
/// the right, `depth` links far; nearer ones come before farther ones when there are too many.
/// Errors: NotFound.
[[nodiscard]] Result<Lineage> readLineage(Connection &connection, DocumentId id, int depth);

} // namespace vanthu
