// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vanthu {

/// Whether a folded text begins with the word for a kind of body: "so noi vu", "cong ty tnhh".
[[nodiscard]] bool beginsBody(QStringView folded);

/// The lines of the left block as names: "ỦY BAN NHÂN DÂN" / "TỈNH KIÊN GIANG" is one,
/// "UBND TỈNH AN GIANG" / "SỞ NỘI VỤ" are two.
[[nodiscard]] QStringList joinedBodies(const QStringList &lines);

/// A name with the office's usual short forms written out: "SỞ NN&PTNT" -> "SỞ NÔNG NGHIỆP VÀ PHÁT
/// TRIỂN NÔNG THÔN".
[[nodiscard]] QString spelledOut(const QString &body);

/// "UBND TỈNH BÌNH THUẬN" -> "tỉnh Bình Thuận"; empty where no place is named.
[[nodiscard]] QString placeIn(const QString &body);

enum class Marks { Kept, Doubted };

/// The case in which the text itself writes a name that the head has in capitals; the name as it is
/// where the text does not have it. Of a picture the marks are in doubt, and the text's count.
[[nodiscard]] QString spelledAsIn(const QString &text, const QString &folded, const QString &name,
                                  Marks marks);

} // namespace vanthu
