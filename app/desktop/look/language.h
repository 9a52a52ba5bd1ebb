// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vanthu::desktop {

/// The language of the window. Applying one sends LanguageChange to every widget.
[[nodiscard]] UiLanguage uiLanguage();
void applyLanguage(UiLanguage language);
[[nodiscard]] UiLanguage rememberedLanguage();

/// "22/7/2019", as far as it is known; empty for none.
[[nodiscard]] QString shownDate(const std::optional<QDate> &date,
                                DatePrecision precision = DatePrecision::Day);
/// "1.284" in Vietnamese, "1,284" in English.
[[nodiscard]] QString shownCount(qint64 count);
/// "Còn hiệu lực".
[[nodiscard]] QString shownStatus(Validity status);
/// "● Còn hiệu lực".
[[nodiscard]] QString shownStatusWithSymbol(Validity status);
/// "1,4 MB".
[[nodiscard]] QString shownSize(qint64 bytes);

} // namespace vanthu::desktop
