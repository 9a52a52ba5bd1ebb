// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/reports/paragraph.h"

namespace vanthu {

/// How documents stand in the tables of all reports.
[[nodiscard]] Paragraph numberCell(const DocumentRow &row, TextStyle style);
[[nodiscard]] Paragraph dateCell(const DocumentRow &row, TextStyle style);
/// "Kế hoạch", in bold, then the subject.
[[nodiscard]] Paragraph subjectCell(const DocumentRow &row, TextStyle style, UiLanguage language);
[[nodiscard]] Paragraph statusCell(const DocumentRow &row, TextStyle style, UiLanguage language);

} // namespace vanthu
