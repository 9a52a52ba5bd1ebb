// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vanthu {

/// The length of the name of a law of the National Assembly that begins at the front of a folded
/// text, without the word "luật": "dat dai …" -> 7; the longest one; 0 where none stands. A name
/// tells where it ends though it holds commas and "và".
[[nodiscard]] qsizetype lawNameLength(QStringView folded);

} // namespace vanthu
