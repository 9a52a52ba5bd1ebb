// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

namespace vanthu {

/// The lines behind a paper's head, made ready for reading recipients and signature: columns that a
/// text dump ran together are divided, and rules and the words of a digital signature are blank.
[[nodiscard]] QList<SourceLine> signatureLines(const SourceText &source, qsizetype headEnd);

} // namespace vanthu
