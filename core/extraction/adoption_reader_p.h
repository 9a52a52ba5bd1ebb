// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/head_reader_p.h"

namespace vanthu {

/// The date of a law, or of a resolution without a day in its head, is the day of its adoption:
/// "Luật này được Quốc hội … thông qua ngày 19 tháng 02 năm 2025" (Nghị định 78/2025/NĐ-CP, Điều
/// 71).
void readAdoption(const SourceText &source, const Head &head, ReadSelf &self);

} // namespace vanthu
