// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/citation_reader_p.h"

namespace vanthu {

/// Further mentions of documents that are cited in full elsewhere: "Chỉ thị 28", "Nghị định số
/// 168", "Thông tư nêu trên" (DOMAIN.md 2.7, patterns 3 and 24). Never a new document: what fits no
/// citation is left out. `citations` are in order; so is the answer.
[[nodiscard]] QList<Citation> readShortForms(const SourceText &source, qsizetype from,
                                             qsizetype until, const QList<Citation> &citations);

} // namespace vanthu
