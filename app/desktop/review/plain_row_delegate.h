// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vanthu::desktop {

/// A row of a list as high as one of the catalogue, with room for two lines of text.
class PlainRowDelegate : public QStyledItemDelegate {
public:
    static constexpr int rowHeight = 46;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace vanthu::desktop
