// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/page_strip.h"

#include "app/desktop/intake/page_plan_model.h"
#include "app/desktop/look/icons.h"
#include "app/desktop/look/theme.h"
#include "core/base/deliver.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 26; ///< between two pages; the scissors stand in it
constexpr int pageWidth = 84;
constexpr int pageHeight = 112;
constexpr int labelHeight = 20;
constexpr int margin = 6;
constexpr int scissors = 16;
constexpr int mostThumbnails = 400;
constexpr int mostUnderWay = 4; ///< at once: what is scrolled away is not waited for

/// A page with the gap before it.
class PageDelegate : public QStyledItemDelegate {
public:
    explicit PageDelegate(PageStrip *strip)
        : QStyledItemDelegate(strip)
        , m_strip(strip)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {gap + pageWidth, pageHeight + labelHeight + 2 * margin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        paintGap(painter, option, index);
        const QRect room(option.rect.left() + gap, option.rect.top() + margin, pageWidth,
                         pageHeight);
        paintPage(painter, room, index);
        paintFrame(painter, room, option);
        const QRect below(room.left() - gap / 2, room.bottom() + 3, room.width() + gap,
                          labelHeight);
        const bool dropped = index.data(PagePlanModel::DroppedRole).toBool();
        painter->setPen(dropped ? colours().muted : colours().text);
        QFont font = option.font;
        font.setStrikeOut(dropped);
        painter->setFont(font);
        painter->drawText(
            below, Qt::AlignCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, below.width()));
        painter->restore();
    }

private:
    static void paintGap(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index)
    {
        if (index.row() == 0)
            return;
        const QRect room(option.rect.left(), option.rect.top() + margin, gap, pageHeight);
        const bool cut = index.data(PagePlanModel::CutRole).toBool();
        const int middle = room.center().x();
        if (cut) {
            painter->setPen(QPen(colours().accent, 2, Qt::DashLine));
            painter->drawLine(middle, room.top() + scissors + 6, middle, room.bottom());
        }
        painter->setOpacity(cut ? 1.0 : 0.35);
        icon(u"edit-cut"_s)
            .paint(painter, QRect(middle - scissors / 2, room.top(), scissors, scissors));
        painter->setOpacity(1);
    }

    void paintPage(QPainter *painter, const QRect &room, const QModelIndex &index) const
    {
        if (index.data(PagePlanModel::DroppedRole).toBool())
            painter->setOpacity(0.3);
        const QPixmap page = m_strip->thumbnail(index);
        painter->fillRect(room, page.isNull() ? QColor(Qt::white) : colours().sideBar);
        if (!page.isNull()) {
            const QTransform turned =
                QTransform().rotate(90.0 * index.data(PagePlanModel::TurnRole).toInt());
            const QPixmap seen = page.transformed(turned).scaled(
                room.size() * painter->device()->devicePixelRatioF(), Qt::KeepAspectRatio,
                Qt::SmoothTransformation);
            QRect place(QPoint(), seen.size() / painter->device()->devicePixelRatioF());
            place.moveCenter(room.center());
            painter->drawPixmap(place, seen);
        }
        painter->setOpacity(1);
    }

    static void paintFrame(QPainter *painter, const QRect &room, const QStyleOptionViewItem &option)
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const bool focused = chosen && (option.state & QStyle::State_Active)
                             && (option.state & QStyle::State_HasFocus);
        painter->setPen(QPen(chosen ? colours().accent : colours().line, focused ? 3 : 1));
        painter->drawRect(room.adjusted(-1, -1, 0, 0));
    }

    PageStrip *m_strip;
};
} // namespace

PageStrip::PageStrip(PagePlanModel *model, ImageSource images, QWidget *parent)
    : QListView(parent)
    , m_images(std::move(images))
    , m_thumbnails(mostThumbnails)
{
    setModel(model);
    setItemDelegate(new PageDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFixedHeight(pageHeight + labelHeight + 2 * margin + 14);
    setAccessibleName(tr("Pages"));
}

QString PageStrip::keyOf(const QModelIndex &page)
{
    return u"%1/%2"_s.arg(page.data(PagePlanModel::ContentRole).toString())
        .arg(page.data(PagePlanModel::PageRole).toInt());
}

QPixmap PageStrip::thumbnail(const QModelIndex &page)
{
    if (const QPixmap *known = m_thumbnails.object(keyOf(page)))
        return *known;
    request(page);
    return {};
}

void PageStrip::request(const QModelIndex &page)
{
    const QString key = keyOf(page);
    if (!m_images || m_underWay.contains(key) || m_underWay.size() >= mostUnderWay)
        return;
    m_underWay.insert(key);
    const int width = static_cast<int>(2 * pageWidth * devicePixelRatioF());
    deliver(m_images(page.data(PagePlanModel::ContentRole).toString(),
                     page.data(PagePlanModel::PageRole).toInt(), width),
            this, [this, key](const Result<QImage> &image) {
                m_underWay.remove(key);
                // a page that cannot be drawn stays white and is not asked for again
                m_thumbnails.insert(
                    key, new QPixmap(image ? QPixmap::fromImage(*image) : QPixmap(1, 1)));
                viewport()->update();
            });
}

void PageStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex page = indexAt(event->pos());
    const bool between = page.isValid() && event->pos().x() < visualRect(page).left() + gap;
    if (event->button() == Qt::LeftButton && between && page.row() > 0)
        Q_EMIT cutWanted(page.row());
    QListView::mouseReleaseEvent(event);
}

} // namespace vanthu::desktop
