// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/history_list.h"

#include "app/desktop/document/field_names.h"

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

HistoryList::HistoryList(QWidget *parent)
    : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setColumnCount(4);
}

void HistoryList::setEvents(const QList<AuditEvent> &events)
{
    clear();
    for (const AuditEvent &event : events) {
        QStringList changes;
        for (auto field = event.after.begin(); field != event.after.end(); ++field) {
            const QString before = event.before.value(field.key()).toVariant().toString();
            changes << tr("%1: %2 → %3")
                           .arg(fieldName(field.key()), before, field->toVariant().toString());
        }
        auto *item =
            new QTreeWidgetItem(this, {event.at.toLocalTime().toString(u"d/M/yyyy HH:mm"_s),
                                       event.who, actionName(event.action), changes.join(u"; "_s)});
        item->setToolTip(3, changes.join(u'\n'));
    }
    for (int column = 0; column < 3; ++column)
        resizeColumnToContents(column);
}

void HistoryList::retranslate()
{
    setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Change")});
    setAccessibleName(tr("History"));
}

} // namespace vanthu::desktop
