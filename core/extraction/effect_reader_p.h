// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

namespace vanthu {

/// The days between which a sentence says that something holds.
struct Period {
    std::optional<QDate> from;
    std::optional<QDate> until; ///< the last day
};

/// "… kể từ ngày 01 tháng 9 năm 2023 đến hết ngày 28 tháng 02 năm 2027" between two places.
[[nodiscard]] Period periodIn(const SourceText &source, qsizetype from, qsizetype until);

/// Effective and expiry day as the text states them for itself: a day, the day of signature, a
/// number of days behind it. Of several days for several provisions the first counts.
void readEffect(const SourceText &source, qsizetype from, qsizetype until, ReadSelf &self);

} // namespace vanthu
