// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/report.h"

#include <QByteArray>

namespace vanthu {

/// Gives a PDF that Qt wrote what Qt cannot give it: the language, bookmarks, a title bar that
/// shows the title.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &raw, const Report &report);

} // namespace vanthu
