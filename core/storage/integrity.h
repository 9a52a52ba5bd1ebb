// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

namespace vanthu {

/// What the database itself finds wrong: damaged pages, rows that point nowhere. In its own words.
[[nodiscard]] Result<QStringList> databaseProblems(Connection &connection);
/// How many documents there are outside the bin, stubs included.
[[nodiscard]] Result<int> documentCount(Connection &connection);
/// Grows whenever another connection has written.
[[nodiscard]] Result<qint64> dataVersion(Connection &connection);

/// How many documents each place holds; the queue is counted by the intake store.
struct DocumentCounts {
    int all = 0;
    int withoutFile = 0;
    int stubs = 0;
    int bin = 0;
};
[[nodiscard]] Result<DocumentCounts> documentCounts(Connection &connection);

} // namespace vanthu
