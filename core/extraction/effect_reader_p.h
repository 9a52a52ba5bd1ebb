// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

namespace vanthu {

/// Effective and expiry day as the text states them for itself.
void readEffect(const SourceText &source, qsizetype from, qsizetype until, ReadSelf &self);

} // namespace vanthu
