// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/reader_protocol.h"

namespace vanthu::reader {

/// The chosen pages as one PDF; their contents are taken over as they are.
/// Errors: Unreadable, Encrypted, TooLarge, Refused (a file without pages), NotFound (no such
/// page).
[[nodiscard]] Result<QByteArray> composePdf(const reader_protocol::Request &request);
/// The same PDF without its password; empty when it needs none. Errors: Unreadable, Encrypted.
[[nodiscard]] Result<QByteArray> unprotectPdf(const reader_protocol::Request &request);

} // namespace vanthu::reader
