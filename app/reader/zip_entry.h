// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vanthu::reader {

/// The bytes of one entry of a ZIP file. None where there is no such entry, the archive is damaged
/// or the entry unpacks to more than a document holds.
[[nodiscard]] std::optional<QByteArray> zipEntry(const QString &file, const char *name);

} // namespace vanthu::reader
