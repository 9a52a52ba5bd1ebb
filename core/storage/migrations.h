// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <optional>

namespace vanthu {

/// The newest schema this program knows: the highest number among its migrations.
[[nodiscard]] int newestSchema(const Dialect &dialect);
/// 0 for an empty database.
[[nodiscard]] Result<int> schemaOf(Connection &connection);
/// Brings the database up to `newestSchema`, or no further than `last`, each step in a transaction
/// of its own. Errors: NewerLibrary, Storage, DiskFull, Unwritable.
[[nodiscard]] Outcome migrate(Connection &connection, std::optional<int> last = {});

} // namespace vanthu
