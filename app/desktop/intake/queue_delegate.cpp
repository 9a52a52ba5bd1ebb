// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/queue_delegate.h"

#include "app/desktop/intake/intake_queue_model.h"
#include "app/desktop/look/theme.h"

#include <QPainter>

namespace vanthu::desktop {

namespace {
QColor colourOf(IntakeQueueModel::Standing standing)
{
    switch (standing) {
    case IntakeQueueModel::Standing::Certain: return colours().inForce;
    case IntakeQueueModel::Standing::Locked:
    case IntakeQueueModel::Standing::ToCheck: return colours().partlyExpired;
    case IntakeQueueModel::Standing::Duplicate:
    case IntakeQueueModel::Standing::Failed: return colours().expired;
    case IntakeQueueModel::Standing::Reading: break;
    }
    return colours().notYetInForce;
}
} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().selection);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5);
    }
    const QRect inside = option.rect.adjusted(8, 6, -8, -6);
    const QFontMetrics metrics(option.font);
    const QString standing = index.data(IntakeQueueModel::StandingTextRole).toString();
    const int standingWidth = metrics.horizontalAdvance(standing) + 8;
    const auto kind =
        static_cast<IntakeQueueModel::Standing>(index.data(IntakeQueueModel::StandingRole).toInt());
    painter->setPen(colourOf(kind));
    painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, standing);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colours().text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideMiddle,
                                                    inside.width() - standingWidth));
    painter->setFont(option.font);
    painter->setPen(colours().muted);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                      metrics.elidedText(index.data(IntakeQueueModel::DetailRole).toString(),
                                         Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 2 * option.fontMetrics.height() + 18};
}

} // namespace vanthu::desktop
