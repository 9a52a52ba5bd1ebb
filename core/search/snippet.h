// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/text/term_finder.h"

namespace vanthu {

/// About `width` letters around the place where most different terms stand close together.
/// The text is UTF-8, and so are the places.
[[nodiscard]] MarkedText snippetOf(QByteArrayView text, const QList<FoundTerm> &found,
                                   qsizetype width = 160);
/// How many different terms were found.
[[nodiscard]] int differentTerms(const QList<FoundTerm> &found);
[[nodiscard]] QList<MarkedText::Run> runsOf(const QList<FoundTerm> &found);

} // namespace vanthu
