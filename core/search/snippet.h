// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"

#include <QStringList>

namespace vanthu {

/// Where terms stand in a text, ascending. A term with marks finds only itself, one without finds
/// everything that folds to it; a term of several words finds them side by side; the last term may
/// be the beginning of a word.
[[nodiscard]] QList<MarkedText::Run> findTerms(QStringView text, const QStringList &terms);

/// About `width` letters around the place where most of the terms stand together.
[[nodiscard]] MarkedText snippetOf(const QString &text, const QList<MarkedText::Run> &runs,
                                   qsizetype width = 160);

} // namespace vanthu
