// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/reader_protocol.h"

#include <functional>

namespace vanthu::reader {

/// Tries the request's passwords on a file until `opens` says yes; the one that opened a file is
/// the first to be tried on it again.
[[nodiscard]] bool opensWithAPassword(const QString &file, const QStringList &passwords,
                                      const std::function<bool(const QByteArray &)> &opens);
/// Said when none does.
[[nodiscard]] tl::unexpected<Error> needsItsPassword(const QString &shownAs);

} // namespace vanthu::reader
