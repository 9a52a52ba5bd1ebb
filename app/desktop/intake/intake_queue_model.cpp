// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/intake_queue_model.h"

#include <algorithm>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
QString detailOf(const IntakeItem &item)
{
    if (item.state == IntakeState::Failed)
        return item.failure;
    if (item.state == IntakeState::Locked)
        return IntakeQueueModel::tr("protected by a password");
    if (item.state == IntakeState::Stored)
        return IntakeQueueModel::tr("is being read");
    QStringList parts;
    const ReadSelf &self = item.reading.self;
    if (self.kind == PaperKind::Article)
        parts << IntakeQueueModel::tr("Article");
    else if (!self.number.isEmpty())
        parts << self.number;
    else if (!self.type.isEmpty())
        parts << self.type;
    if (self.date)
        parts << self.date->toString(u"d/M/yyyy"_s);
    if (item.pages)
        parts << IntakeQueueModel::tr("%n page(s)", nullptr, *item.pages);
    return parts.join(u" · "_s);
}

QString textOfStanding(IntakeQueueModel::Standing standing)
{
    switch (standing) {
    case IntakeQueueModel::Standing::Reading: return IntakeQueueModel::tr("reading");
    case IntakeQueueModel::Standing::Certain: return IntakeQueueModel::tr("certain");
    case IntakeQueueModel::Standing::ToCheck: return IntakeQueueModel::tr("to check");
    case IntakeQueueModel::Standing::Duplicate: return IntakeQueueModel::tr("duplicate");
    case IntakeQueueModel::Standing::Locked: return IntakeQueueModel::tr("needs its password");
    case IntakeQueueModel::Standing::Failed: return IntakeQueueModel::tr("stored, not read");
    }
    return {};
}
} // namespace

IntakeQueueModel::IntakeQueueModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

IntakeQueueModel::Standing IntakeQueueModel::standingOf(const IntakeItem &item)
{
    switch (item.state) {
    case IntakeState::Stored: return Standing::Reading;
    case IntakeState::Locked: return Standing::Locked;
    case IntakeState::Failed: return Standing::Failed;
    default: break;
    }
    if (item.duplicate)
        return Standing::Duplicate;
    return item.doubts.isEmpty() ? Standing::Certain : Standing::ToCheck;
}

void IntakeQueueModel::setItems(const QList<IntakeItem> &items)
{
    for (qsizetype row = m_items.size() - 1; row >= 0; --row) {
        const IntakeId id = m_items.at(row).id;
        const bool stays = std::any_of(items.cbegin(), items.cend(),
                                       [id](const IntakeItem &item) { return item.id == id; });
        if (stays)
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        const IntakeItem &item = items.at(row);
        if (row < m_items.size() && m_items.at(row).id == item.id) {
            if (m_items.at(row) == item)
                continue;
            m_items[row] = item;
            Q_EMIT dataChanged(index(row), index(row));
            continue;
        }
        beginInsertRows({}, row, row);
        m_items.insert(row, item);
        endInsertRows();
    }
    if (m_items.size() > items.size()) { // an order that changed leaves doubles behind
        beginRemoveRows({}, static_cast<int>(items.size()), static_cast<int>(m_items.size() - 1));
        m_items = items;
        endRemoveRows();
    }
}

int IntakeQueueModel::rowOf(IntakeId id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

int IntakeQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant IntakeQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IntakeItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return item.name;
    case IdRole: return item.id.value;
    case DetailRole: return detailOf(item);
    case StandingRole: return static_cast<int>(standingOf(item));
    case StandingTextRole: return textOfStanding(standingOf(item));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(item.name, textOfStanding(standingOf(item)), detailOf(item));
    case Qt::ToolTipRole: return item.path.isEmpty() ? item.name : item.path;
    default: return {};
    }
}

} // namespace vanthu::desktop
