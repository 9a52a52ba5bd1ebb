// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/extraction.h"

namespace vanthu {

/// The documents that stand one behind the other in a file: a new one begins where a page opens
/// with a whole head (national or Party title, issuer, number and date) that is neither of an annex
/// nor of a form. Empty when the file holds one.
[[nodiscard]] QList<PaperPart> readParts(const TextDocument &text);

} // namespace vanthu
