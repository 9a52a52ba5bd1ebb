// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/reader_protocol.h"

namespace vanthu::reader {

enum class FileKind { Pdf, Text, Docx, Odt, Rtf, Html, Doc, Image };

/// What a file is by its first bytes; names lie. Errors: Unreadable, TooLarge, with a sentence.
[[nodiscard]] Result<FileKind> kindOf(const reader_protocol::Request &request);

} // namespace vanthu::reader
