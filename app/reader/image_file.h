// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/file_kind.h"
#include "core/base/result.h"
#include "core/files/reader_protocol.h"

namespace vanthu::reader {

/// A picture of a page: one page (TIFF: several) without text, which waits for `recognizePage`.
[[nodiscard]] Result<ReadFile> readImage(const reader_protocol::Request &request);
[[nodiscard]] Result<QImage> renderImage(const reader_protocol::Request &request);
/// The text of one page of a scan, by Tesseract with Vietnamese and English: a file with that page
/// alone. Errors: Unreadable (Tesseract's language data is missing: says the package).
[[nodiscard]] Result<ReadFile> recognizePage(FileKind kind,
                                             const reader_protocol::Request &request);

} // namespace vanthu::reader
