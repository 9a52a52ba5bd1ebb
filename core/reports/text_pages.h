// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QStringList>

namespace vanthu {

/// A paper that came as text, set on A4 pages: every line of the text a paragraph, every entry of
/// `pages` begins on a new sheet.
[[nodiscard]] Report makeTextPages(const QString &title, const QStringList &pages,
                                   UiLanguage language);

} // namespace vanthu
