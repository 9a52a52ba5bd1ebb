// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_record.h"
#include "core/extraction/extraction.h"

namespace vanthu {

/// A document record that waits in the queue like a paper: its line is stored as it came, and what
/// it says is shown as if it had been read. What the review does not show stays in the line and is
/// catalogued with the rest.
inline constexpr auto recordMediaType = u"application/vnd.vanthu.document+json";

/// What a record says, in the shape of a reading; everything is certain.
[[nodiscard]] Extraction readingOf(const DocumentRecord &record);

/// The record's fields with those that the review changed from what was proposed.
[[nodiscard]] DocumentFields decidedFields(const DocumentRecord &record,
                                           const DocumentFields &proposed,
                                           const DocumentFields &decided);

} // namespace vanthu
