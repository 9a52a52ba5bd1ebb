// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/reading_field.h"

#include <optional>

namespace vanthu::desktop {

/// What words chosen on a page mean for a field, as the form writes it: of "Số: 174 - KH/TU" the
/// number, of "Rạch Giá, ngày 22 tháng 7 năm 2019" the day or the place, of "KẾ HOẠCH" the type's
/// code. None where they hold no such value.
[[nodiscard]] std::optional<QString> valueIn(ReadingField field, const QString &words);

} // namespace vanthu::desktop
