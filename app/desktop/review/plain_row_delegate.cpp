// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/review/plain_row_delegate.h"

#include "app/desktop/look/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace vanthu::desktop {

namespace {
constexpr int padding = 10;
constexpr int mostLines = 2;

/// As many lines as the cell holds; what is left over ends in an ellipsis.
void drawLines(QPainter *painter, const QRect &place, const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const bool last = lines.size() + 1 == mostLines;
        lines << (last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight,
                                            place.width())
                       : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    int top = place.center().y() - static_cast<int>(lines.size()) * metrics.lineSpacing() / 2;
    for (const QString &line : std::as_const(lines)) {
        painter->drawText(QRect(place.left(), top, place.width(), metrics.lineSpacing()),
                          Qt::AlignLeft | Qt::AlignVCenter, line);
        top += metrics.lineSpacing();
    }
}
} // namespace

void PlainRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, chosen ? colours().selection : colours().panel);
    if (chosen && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          colours().accent);
    painter->setPen(colours().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : colours().text);
    painter->setFont(option.font);
    drawLines(painter, option.rect.adjusted(padding, 0, -padding, 0), option.font,
              index.data().toString());
    painter->restore();
}

} // namespace vanthu::desktop
