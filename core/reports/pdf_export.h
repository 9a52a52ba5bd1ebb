// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/report.h"
#include "core/reports/whole_file.h"

#include <QByteArray>

namespace vanthu {

/// The report as PDF: fonts embedded, selectable NFC text, title, language and bookmarks.
/// Errors: Storage.
[[nodiscard]] Result<QByteArray> toPdf(const Report &report);

/// Writes it to a file, whole or not at all. Errors: Refused (the file exists), Unwritable,
/// DiskFull, Storage.
[[nodiscard]] Outcome writePdf(const Report &report, const QString &path,
                               IfExists ifExists = IfExists::Refuse);

} // namespace vanthu
