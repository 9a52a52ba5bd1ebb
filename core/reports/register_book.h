// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/register.h"
#include "core/reports/report.h"

namespace vanthu {

/// A period of a register as it is printed, signed and bound: cover, then the columns of Nghị định
/// 30/2020/NĐ-CP, Phụ lục IV, mẫu I for outgoing and internal documents, VI for incoming ones. In
/// Vietnamese whatever the language of the program, for the form is the law's. A4, landscape.
[[nodiscard]] Report makeRegisterBook(const RegisterBook &book);

/// The same columns as lines of cells, the first one the headings; ISO dates.
[[nodiscard]] QList<QStringList> registerTable(const RegisterBook &book);

} // namespace vanthu
