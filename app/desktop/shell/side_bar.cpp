// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/side_bar.h"

#include "app/desktop/look/icons.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int countRole = Qt::UserRole + 1;
constexpr int queryRole = Qt::UserRole + 2;

/// A name on the left, its count on the right.
class PlaceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours().selection);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5);
        }
        const QRect inside = option.rect.adjusted(8, 0, -8, 0);
        const QIcon sign = index.data(Qt::DecorationRole).value<QIcon>();
        sign.paint(painter, QRect(inside.x(), inside.center().y() - 8, 16, 16));
        QFont font = option.font;
        font.setBold(chosen);
        painter->setFont(font);
        painter->setPen(colours().text);
        painter->drawText(inside.adjusted(26, 0, -30, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        painter->setFont(option.font);
        painter->setPen(colours().muted);
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight,
                          index.data(countRole).toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, 30};
    }
};

QString iconOf(PlaceItem place)
{
    switch (place) {
    case PlaceItem::All: return u"folder-documents"_s;
    case PlaceItem::Waiting: return u"mail-queue"_s;
    case PlaceItem::Review: return u"flag"_s;
    case PlaceItem::Stubs: return u"question"_s;
    case PlaceItem::WithoutFile: return u"mail-attachment"_s;
    case PlaceItem::Registers: return u"view-list-text"_s;
    case PlaceItem::Bin: return u"user-trash"_s;
    }
    return {};
}

int countOf(const PlaceCounts &counts, PlaceItem place)
{
    switch (place) {
    case PlaceItem::All: return counts.all;
    case PlaceItem::Waiting: return counts.waiting;
    case PlaceItem::Review: return counts.notices;
    case PlaceItem::Stubs: return counts.stubs;
    case PlaceItem::WithoutFile: return counts.withoutFile;
    case PlaceItem::Bin: return counts.bin;
    case PlaceItem::Registers: break; // holds no documents of its own
    }
    return 0;
}
} // namespace

QList<PlaceItem> SideBar::places()
{
    return {PlaceItem::All,         PlaceItem::Waiting,   PlaceItem::Review, PlaceItem::Stubs,
            PlaceItem::WithoutFile, PlaceItem::Registers, PlaceItem::Bin};
}

QString SideBar::nameOf(PlaceItem place)
{
    switch (place) {
    case PlaceItem::All: return tr("All documents");
    case PlaceItem::Waiting: return tr("Waiting for review");
    case PlaceItem::Review: return tr("To be looked at");
    case PlaceItem::Stubs: return tr("Cited, not here");
    case PlaceItem::WithoutFile: return tr("Without file");
    case PlaceItem::Registers: return tr("Registers");
    case PlaceItem::Bin: return tr("Bin");
    }
    return {};
}

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_savedTitle(new QLabel(this))
    , m_saved(new QListWidget(this))
{
    setObjectName(u"sideBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 12, 8, 8);
    m_title->setProperty("caps", true);
    m_title->setContentsMargins(8, 0, 0, 4);
    m_list->setObjectName(u"placeList"_s);
    m_list->setItemDelegate(new PlaceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PlaceItem place : places()) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, static_cast<int>(place));
        item->setIcon(icon(iconOf(place)));
    }
    rows->addWidget(m_title);
    rows->addWidget(m_list);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth());
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildSaved();
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this] { Q_EMIT placeChosen(chosen()); });
    retranslate();
}

void SideBar::buildSaved()
{
    m_savedTitle->setProperty("caps", true);
    m_savedTitle->setContentsMargins(8, 12, 0, 4);
    m_saved->setObjectName(u"savedList"_s);
    m_saved->setItemDelegate(new PlaceDelegate(m_saved));
    m_saved->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_saved->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addWidget(m_savedTitle);
    rows->addWidget(m_saved, 1);
    rows->addStretch(0);
    const auto choose = [this](const QListWidgetItem *item) {
        Q_EMIT savedSearchChosen(item->data(queryRole).toString());
    };
    connect(m_saved, &QListWidget::itemClicked, this, choose);
    connect(m_saved, &QListWidget::itemActivated, this, choose);
    connect(m_saved, &QListWidget::customContextMenuRequested, this, &SideBar::savedMenu);
    m_saved->installEventFilter(this);
    setSavedSearches({});
}

void SideBar::setSavedSearches(const QList<SavedSearch> &searches)
{
    const int row = m_saved->currentRow();
    m_saved->clear();
    for (const SavedSearch &search : searches) {
        auto *item = new QListWidgetItem(icon(u"edit-find"_s), search.name, m_saved);
        const QString count = shownCount(search.count);
        item->setData(queryRole, search.query);
        item->setData(countRole, count);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(search.name, count));
        item->setToolTip(search.query.toHtmlEscaped());
    }
    m_saved->setCurrentRow(std::min(row, m_saved->count() - 1));
    m_savedTitle->setVisible(!searches.isEmpty());
    m_saved->setVisible(!searches.isEmpty());
}

void SideBar::savedMenu(const QPoint &at)
{
    if (!m_saved->itemAt(at))
        return;
    m_saved->setCurrentItem(m_saved->itemAt(at));
    QMenu menu;
    connect(menu.addAction(icon(u"edit-delete"_s), tr("Remove this saved search")),
            &QAction::triggered, this, &SideBar::forgetSaved);
    menu.exec(m_saved->mapToGlobal(at));
}

void SideBar::forgetSaved()
{
    if (const QListWidgetItem *item = m_saved->currentItem())
        Q_EMIT savedSearchUnwanted(item->text());
}

PlaceItem SideBar::chosen() const
{
    return static_cast<PlaceItem>(m_list->currentItem()->data(Qt::UserRole).toInt());
}

void SideBar::choose(PlaceItem place)
{
    m_list->setCurrentRow(static_cast<int>(places().indexOf(place)));
}

void SideBar::setCounts(const PlaceCounts &counts)
{
    m_counts = counts;
    retranslate();
}

void SideBar::setPressing(int count)
{
    m_pressing = count;
    retranslate();
}

bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_saved && isKey
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        event->accept(); // here it means the search, and no document
        if (event->type() == QEvent::KeyPress)
            forgetSaved();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SideBar::retranslate()
{
    m_title->setText(tr("LIBRARY"));
    m_list->setAccessibleName(tr("Places"));
    m_savedTitle->setText(tr("SAVED SEARCHES"));
    m_saved->setAccessibleName(tr("Saved searches"));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const auto place = static_cast<PlaceItem>(item->data(Qt::UserRole).toInt());
        item->setText(nameOf(place));
        if (place == PlaceItem::Registers)
            continue;
        const bool checked = place == PlaceItem::Review && m_pressing;
        const QString count = shownCount(checked ? *m_pressing : countOf(m_counts, place));
        item->setData(countRole, count);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(nameOf(place), count));
    }
}

} // namespace vanthu::desktop
