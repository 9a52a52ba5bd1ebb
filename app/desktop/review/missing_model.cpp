// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/review/missing_model.h"

#include "app/desktop/look/language.h"

namespace vanthu::desktop {

MissingModel::MissingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MissingModel::setMissing(const QList<MissingDocument> &missing)
{
    if (missing == m_missing)
        return;
    beginResetModel();
    m_missing = missing;
    endResetModel();
}

const MissingDocument *MissingModel::missing(int row) const
{
    return row >= 0 && row < m_missing.size() ? &m_missing.at(row) : nullptr;
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_missing.size());
}

int MissingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MissingDocument &one = m_missing.at(index.row());
    const DocumentRow &row = one.document;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, cited by %n document(s)", nullptr, one.mentions)
            .arg(row.number.isEmpty() ? row.subject : row.number);
    if (role == Qt::ToolTipRole)
        return row.subject;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case CitedColumn: return shownCount(one.mentions);
    case NumberColumn: return row.number.isEmpty() ? row.subject : row.number;
    case DateColumn: return shownDate(row.date, row.datePrecision);
    case SubjectColumn: return row.subject.isEmpty() ? row.issuer : row.subject;
    case MaybeColumn:
        return one.candidates.isEmpty()
                   ? QString()
                   : tr("%n to choose from", nullptr, static_cast<int>(one.candidates.size()));
    case ColumnCount: break;
    }
    return {};
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CitedColumn: return tr("Cited");
    case NumberColumn: return tr("Number");
    case DateColumn: return tr("Date");
    case SubjectColumn: return tr("Subject");
    case MaybeColumn: return tr("May be here");
    case ColumnCount: break;
    }
    return {};
}

void MissingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace vanthu::desktop
