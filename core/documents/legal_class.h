// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vanthu {

/// Whether a document is a normative one (văn bản quy phạm pháp luật), whose validity the law
/// rules: by its type, or by the year inside the number of a type that has two classes ("Nghị
/// quyết, Quyết định, Chỉ thị, Quy định, Quy chế", DOMAIN.md 1.1). Consolidations are none.
/// `type` is a code of the catalogue; fast, for it is asked a million times in a row.
[[nodiscard]] bool isNormative(QStringView type, QStringView number);

/// The year that stands inside the number: "12/2019/QĐ-UBND", "64/2025/QH15".
[[nodiscard]] bool hasYearInside(QStringView number);

/// The place of a normative document in the hierarchy of Luật 64/2025/QH15, Điều 4: 1 for the
/// constitution, rising downwards; 0 where it has none or the number does not tell.
[[nodiscard]] int legalRank(QStringView type, QStringView number);

} // namespace vanthu
