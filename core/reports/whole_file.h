// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace vanthu {

/// What to do when a file of that name is there already.
enum class IfExists { Refuse, Replace };

/// Writes a file so that it is there whole or not at all: to a temporary name in the same folder,
/// synced to the disk, then renamed. Errors: Refused (it exists), Unwritable, DiskFull.
[[nodiscard]] Outcome writeWholeFile(const QString &path, const QByteArray &bytes,
                                     IfExists ifExists);

/// Whether `writeWholeFile` would refuse at once; asked before long work.
[[nodiscard]] Outcome checkTarget(const QString &path, IfExists ifExists);

} // namespace vanthu
