// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

namespace vanthu {

/// Whether "Nơi nhận:" stands in a line, or what a reading of a picture left of it above a list.
[[nodiscard]] bool opensRecipients(const QList<SourceLine> &lines, qsizetype at);

/// The list below "Nơi nhận:" in the left column, as far as "Lưu: …".
void readRecipients(const QList<SourceLine> &lines, qsizetype from, qsizetype end, ReadSelf &self);

} // namespace vanthu
