// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace vanthu {

/// 12 for "XII"; none for what is no Roman numeral.
[[nodiscard]] std::optional<int> romanNumber(QStringView text);
/// 1 for "nhat", 10 for "muoi": ordinals in words, folded.
[[nodiscard]] std::optional<int> ordinal(QStringView folded);

} // namespace vanthu
