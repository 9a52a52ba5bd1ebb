// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace vanthu {

/// A key that sorts bytewise as Vietnamese is sorted: a ă â b c d đ e ê … o ô ơ … u ư …, tones
/// last (ngang, huyền, hỏi, ngã, sắc, nặng), case last of all, numbers by value (DOMAIN.md 11.9).
/// At most `limit` letters count.
[[nodiscard]] QByteArray sortKey(QStringView text, qsizetype limit = 64);

/// Below, at or above 0, as `sortKey` would sort.
[[nodiscard]] int compareVietnamese(QStringView left, QStringView right);

} // namespace vanthu
