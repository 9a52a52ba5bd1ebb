// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/layout.h"

#include <QList>
#include <QPainter>
#include <QRect>
#include <QString>

namespace vanthu::desktop {

/// A text without pages, set on pages of A4, every word with its place.
[[nodiscard]] TextDocument setOnPages(const TextDocument &text);
void paintSetPage(QPainter &painter, const TextPage &page, const QRect &rect);

/// Where words stand on a page, without regard to marks and case: the boxes of each hit.
[[nodiscard]] QList<QList<PageBox>> placesOf(const TextPage &page, const QString &words);

} // namespace vanthu::desktop
