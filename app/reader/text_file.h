// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/reader_client.h"
#include "core/files/reader_protocol.h"

namespace vanthu::reader {

/// A UTF-8 text; a form feed divides its pages. Errors: Unreadable.
[[nodiscard]] Result<ReadFile> readTextFile(const reader_protocol::Request &request);

} // namespace vanthu::reader
