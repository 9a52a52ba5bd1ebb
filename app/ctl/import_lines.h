// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/intake/intake_item.h"

#include <QJsonObject>

namespace vanthu::ctl {

/// What an import says of one file or record.
void printLine(const Output &output, const ImportLine &line);
[[nodiscard]] QJsonObject summaryJson(const ImportSummary &summary);
/// For people.
void printSummary(const Output &output, const ImportSummary &summary);

} // namespace vanthu::ctl
