// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/index_view.h"

#include <QStringList>

namespace vanthu {

/// Words of the library that are written nearly like a canonical word which it does not have, the
/// nearest first, of equally near ones the most frequent; with marks only where the word has some.
[[nodiscard]] Result<QStringList> nearestWords(IndexView &view, const QString &word,
                                               qsizetype most);
/// How many letters must be put in, left out, changed or swapped to make one word of the other;
/// more than `limit` is not counted on.
[[nodiscard]] int lettersApart(QStringView left, QStringView right, int limit);

} // namespace vanthu
