// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/register.h"
#include "core/reports/report.h"

namespace vanthu {

/// A line of a register with what the catalogue says of its document.
struct RegisterLine {
    RegisterEntry entry;
    DocumentFields fields; ///< empty where no document took the number
};

/// What stands on the cover of a register.
struct RegisterCover {
    QString parentBody; ///< dotted to be filled in by hand where it is not known
    QString office;
    Register book;
    RegisterPeriod period;
};

/// A period of a register as it is printed, signed and bound: cover, then the columns of Nghị định
/// 30/2020/NĐ-CP, Phụ lục IV, mẫu I for outgoing and internal documents, VI for incoming ones. In
/// Vietnamese whatever the language of the program, for the form is the law's. A4, landscape.
[[nodiscard]] Report makeRegisterBook(const RegisterCover &cover, const QList<RegisterLine> &lines);

/// The same columns as lines of cells, the first one the headings; ISO dates.
[[nodiscard]] QList<QStringList> registerTable(RegisterKind kind, const QList<RegisterLine> &lines);

} // namespace vanthu
