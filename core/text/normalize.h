// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace vanthu {

/// Text from outside as everything inside expects it, done once at the door: NFC; the Icelandic Ð
/// and African Ɖ of old fonts become Đ; every kind of blank becomes a plain one; soft hyphens,
/// zero-width and bidirectional marks and control characters are dropped; line ends become "\n"
/// (DOMAIN.md 2.4, 11.1, 11.2, 11.10). Tabs, line ends and form feeds stay.
[[nodiscard]] QString normalized(QStringView text);

/// The same in one line: runs of blanks become one, none at the ends.
[[nodiscard]] QString normalizedLine(QStringView text);

/// Whether a text may be shown as it is: `normalized` would leave it alone.
[[nodiscard]] bool isNormalized(QStringView text);

} // namespace vanthu
