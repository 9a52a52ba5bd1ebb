// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/reports/report.h"

namespace vanthu {

/// One document on paper: all its fields, its status with the reasons, its lược đồ grouped by
/// relation in both directions, its files, and its history where `history` is not empty
/// (newest first). A4, portrait.
[[nodiscard]] Report makeDataSheet(const DocumentDetails &details, const QList<AuditEvent> &history,
                                   UiLanguage language);

} // namespace vanthu
