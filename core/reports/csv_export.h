// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/details.h"
#include "core/reports/whole_file.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace vanthu {

/// Lines of cells as RFC 4180: UTF-8 with a byte order mark (Excel needs it), CRLF. A cell that a
/// spreadsheet would take for a formula gets a leading '.
[[nodiscard]] QByteArray csvOf(const QList<QStringList> &lines);

/// A list of documents: a line of headings, ISO dates.
[[nodiscard]] QByteArray toCsv(const QList<DocumentRow> &rows, UiLanguage language);

/// Writes it to a file, whole or not at all. Errors: Refused (the file exists), Unwritable,
/// DiskFull.
[[nodiscard]] Outcome writeCsv(const QList<DocumentRow> &rows, const QString &path,
                               UiLanguage language, IfExists ifExists = IfExists::Refuse);

} // namespace vanthu
