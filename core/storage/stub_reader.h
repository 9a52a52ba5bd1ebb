// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/missing.h"
#include "core/storage/connection.h"

namespace vanthu {

/// The documents that are cited and missing, those cited most first.
[[nodiscard]] Result<QList<MissingDocument>> missingDocuments(Connection &connection, int limit);

} // namespace vanthu
