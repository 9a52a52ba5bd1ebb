// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/reports/report.h"

namespace vanthu {

/// A list of documents as a table: number, date, type and subject, issuer, status. `description`
/// says under the title what was asked for; it may be empty. A4, landscape.
[[nodiscard]] Report makeDocumentList(const QString &title, const QList<DocumentRow> &rows,
                                      const QString &description, UiLanguage language);

} // namespace vanthu
