// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/reader_protocol.h"

namespace vanthu::reader {

/// A picture as a PDF of one page of its own size. A JPEG keeps its bytes, everything else is
/// packed without loss. Errors: Unreadable.
[[nodiscard]] Result<QByteArray> pictureAsPdf(const reader_protocol::Request &request);

/// How far a camera's picture has to be turned to be seen upright: quarters clockwise.
[[nodiscard]] int quartersToSee(const QString &file);

} // namespace vanthu::reader
