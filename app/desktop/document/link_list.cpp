// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/link_list.h"

#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

LinkList::LinkList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QTreeWidget(this))
    , m_confirm(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    m_rows->setObjectName(u"lineage"_s);
    m_rows->setColumnCount(3);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addWidget(m_rows, 1);
    column->addLayout(buttons);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this] {
        if (const Link *link = chosen())
            Q_EMIT documentWanted(link->other.id);
    });
    connect(m_rows, &QTreeWidget::currentItemChanged, this, [this] {
        const Link *link = chosen();
        m_remove->setVisible(link != nullptr);
        m_confirm->setVisible(link && !link->relation.confirmed);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Link *link = chosen())
            Q_EMIT removalWanted(*link);
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (const Link *link = chosen())
            Q_EMIT confirmed(*link);
    });
}

const Link *LinkList::chosen() const
{
    const QTreeWidgetItem *item = m_rows->currentItem();
    const QVariant at = item ? item->data(0, Qt::UserRole) : QVariant();
    const bool known = at.isValid() && at.toInt() < m_links.size();
    return known ? &m_links.at(at.toInt()) : nullptr;
}

void LinkList::setLinks(const QList<Link> &links)
{
    m_rows->clear();
    m_links = links;
    QString group;
    for (qsizetype at = 0; at < m_links.size(); ++at) {
        const Link &link = m_links.at(at);
        const QString relation = relationText(link.relation.kind, link.direction, uiLanguage());
        addRow(at, relation, relation == group);
        group = relation;
    }
    m_rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_rows->header()->setStretchLastSection(false);
    m_remove->hide();
    m_confirm->hide();
}

void LinkList::addRow(qsizetype at, const QString &relation, bool repeated)
{
    const Link &link = m_links.at(at);
    const QString name = link.other.number.isEmpty() ? link.other.subject : link.other.number;
    auto *item = new QTreeWidgetItem(
        m_rows, {repeated ? QString() : relation, name, shownDate(link.other.date)});
    item->setData(0, Qt::UserRole, at);
    const QString status =
        link.other.stub ? tr("not in the library") : shownStatusWithSymbol(link.other.status);
    item->setToolTip(1, link.other.subject + u'\n' + status);
    item->setForeground(0, colours().muted);
    if (link.other.stub)
        item->setForeground(1, colours().muted);
    if (!link.relation.scope.isEmpty())
        item->setText(1, name + u" ("_s + link.relation.scope + u')');
    item->setData(1, Qt::AccessibleTextRole, tr("%1 %2, %3").arg(relation, name, status));
}

void LinkList::retranslate()
{
    m_rows->setHeaderLabels({tr("Relation"), tr("Document"), tr("Date")});
    m_rows->setAccessibleName(tr("Lineage"));
    m_remove->setText(tr("Remove the link"));
    m_confirm->setText(tr("The link is right"));
}

} // namespace vanthu::desktop
