// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/sort_button.h"

#include <QMenu>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

SortButton::SortButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"sortButton"_s);
    setProperty("facet", true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    retranslate();
}

void SortButton::showOrderOf(const ListRequest &request)
{
    m_request = request;
    retranslate();
}

void SortButton::retranslate()
{
    setText(tr("Other order") + u" ▾"_s); // of a column that the menu does not name
    menu()->clear();
    if (!m_request.query.isEmpty())
        addChoice(SortKey::Relevance, SortOrder::Descending, tr("Best match first"));
    addChoice(SortKey::Date, SortOrder::Descending, tr("Newest first"));
    addChoice(SortKey::Date, SortOrder::Ascending, tr("Oldest first"));
    addChoice(SortKey::Number, SortOrder::Ascending, tr("By number"));
    addChoice(SortKey::Issuer, SortOrder::Ascending, tr("By issuer"));
    addChoice(SortKey::Subject, SortOrder::Ascending, tr("By subject"));
    setAccessibleName(tr("Order of the list"));
    setToolTip(accessibleName());
}

void SortButton::addChoice(SortKey key, SortOrder order, const QString &text)
{
    const bool isRelevance = key == SortKey::Relevance; // has one direction only
    const bool now = m_request.sort == key && (isRelevance || m_request.order == order);
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    action->setChecked(now);
    if (now)
        setText(text + u" ▾"_s);
    connect(action, &QAction::triggered, this, [this, key, order] { Q_EMIT chosen(key, order); });
}

} // namespace vanthu::desktop
