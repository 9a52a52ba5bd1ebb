// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace vanthu {

// Texts from before Unicode (DOMAIN.md 11): letters of TCVN3 (ABC) and VNI fonts stand in a file as
// Latin letters and signs.

/// Of a ".VnTime" font; `capitals` for the fonts whose name ends with H.
[[nodiscard]] QString tcvn3ToUnicode(QStringView text, bool capitals = false);
[[nodiscard]] QString vniToUnicode(QStringView text);
/// Vietnamese typed in ASCII: "Tie^'ng Vie^.t".
[[nodiscard]] QString viqrToUnicode(QStringView text);
/// Bytes of the Vietnamese code page of Windows, marks joined to their letters.
[[nodiscard]] QString fromWindows1258(QByteArrayView bytes);

/// The reading in which most common Vietnamese words appear; the text itself unless another reading
/// is clearly better.
[[nodiscard]] QString inUnicode(const QString &text);
/// The same with the bytes of a text file that is no UTF-8. Empty when no reading is Vietnamese.
[[nodiscard]] QString decodedVietnamese(const QByteArray &bytes);

} // namespace vanthu
