// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"

namespace vanthu {

[[nodiscard]] QString codeOfState(IntakeState state);
[[nodiscard]] bool waits(const IntakeRow &row);
/// Of a paper that waits again.
[[nodiscard]] QString stateBeforeDecision(const IntakeRow &row);
/// Said when another program was faster.
[[nodiscard]] tl::unexpected<Error> noLongerWaits();
/// The row as it is once its document is catalogued. A new document keeps the text; a paper that
/// joined one that was there keeps its own.
[[nodiscard]] IntakeRow acceptedRow(IntakeRow row, DocumentId document, bool joined);

} // namespace vanthu
