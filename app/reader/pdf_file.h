// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/reader_client.h"
#include "core/files/reader_protocol.h"

#include <QImage>

namespace vanthu::reader {

/// Text and places of a PDF. Errors: Unreadable, Encrypted, TooLarge.
[[nodiscard]] Result<ReadFile> readPdf(const reader_protocol::Request &request);
/// A page as a picture. Errors: Unreadable, Encrypted, TooLarge, NotFound (no such page).
[[nodiscard]] Result<QImage> renderPdf(const reader_protocol::Request &request);

} // namespace vanthu::reader
