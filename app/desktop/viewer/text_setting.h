// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/layout.h"
#include "core/text/term_finder.h"

#include <QList>
#include <QPainter>
#include <QRect>
#include <QString>

namespace vanthu::desktop {

/// A text without pages, set on pages of A4, every word with its place.
[[nodiscard]] TextDocument setOnPages(const TextDocument &text);
void paintSetPage(QPainter &painter, const TextPage &page, const QRect &rect);

/// Where terms stand on a page: the boxes of each hit, in the order of reading.
[[nodiscard]] QList<QList<PageBox>> placesOf(const TextPage &page, const TermFinder &finder);

} // namespace vanthu::desktop
