// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

#include <optional>

namespace vanthu {

/// Where the block of a copy begins, behind the document that is copied: "SAO Y", "SAO LỤC",
/// "TRÍCH SAO" with the copying body, its number, day and signature (Nghị định 30/2020/NĐ-CP, Phụ
/// lục I, phần II; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW). Everything from there on is the copy's.
[[nodiscard]] std::optional<qsizetype> copyBlock(const SourceText &source);

/// The text up to an offset; what stands before it keeps its place.
[[nodiscard]] TextDocument textBefore(const TextDocument &text, qsizetype offset);

} // namespace vanthu
