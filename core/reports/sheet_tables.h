// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/reports/blocks.h"

namespace vanthu {

/// The tables of a data sheet.

/// Links grouped by direction and relation, in the order given.
[[nodiscard]] Table lineageTable(const QList<Link> &links, UiLanguage language);
[[nodiscard]] Table filesTable(const QList<Attachment> &files, UiLanguage language);
[[nodiscard]] Table historyTable(const QList<AuditEvent> &history, UiLanguage language);

} // namespace vanthu
