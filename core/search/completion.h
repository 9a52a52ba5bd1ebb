// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/storage/connection.h"

namespace vanthu {

/// What may stand where a query is being typed, best first: names of fields, and behind a name the
/// values that it can have or that the library has. Empty where words are typed.
[[nodiscard]] Result<QList<QueryCompletion>>
completionsFor(Connection &connection, const QString &query, qsizetype cursor, UiLanguage language);

} // namespace vanthu
