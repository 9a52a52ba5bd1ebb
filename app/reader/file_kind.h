// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace vanthu::reader {

enum class FileKind { Pdf, Text };

/// What a file is by its first bytes; names lie. Errors: Unreadable, TooLarge, with a sentence.
[[nodiscard]] Result<FileKind> kindOf(const QString &file, qint64 largest);

/// The file's name as messages show it.
[[nodiscard]] QString shownName(const QString &file);

} // namespace vanthu::reader
