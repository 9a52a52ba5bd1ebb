// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/citation_reader_p.h"

namespace vanthu {

/// Documents cited by their name: laws with their day or year, strategies with their period
/// (DOMAIN.md 2.7, patterns 5, 22, 23). Places that `numbered` covers are left out.
[[nodiscard]] QList<Citation> readNamedDocuments(const SourceText &source, qsizetype from,
                                                 qsizetype until, const QList<Citation> &numbered);

} // namespace vanthu
