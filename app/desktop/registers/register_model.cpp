// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/registers/register_model.h"

#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "core/documents/document_type.h"

#include <QFont>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

void RegisterModel::setEntries(const QList<RegisterEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_lines.clear();
    m_missing = 0;
    QString series;
    int last = 0;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const RegisterEntry &entry = m_entries.at(at);
        if (entry.series != series)
            last = 0;
        series = entry.series;
        if (entry.number.number > last + 1) {
            m_lines.append({-1, last + 1, entry.number.number - 1});
            m_missing += entry.number.number - 1 - last;
        }
        last = entry.number.number;
        m_lines.append({at, 0, 0});
    }
    endResetModel();
}

const RegisterEntry *RegisterModel::entryAt(int row) const
{
    const qsizetype entry = row >= 0 && row < m_lines.size() ? m_lines.at(row).entry : -1;
    return entry >= 0 ? &m_entries.at(entry) : nullptr;
}

void RegisterModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::text(const RegisterEntry &entry, int column) const
{
    switch (column) {
    case NumberColumn: return entry.formatted;
    case DayColumn: return shownDate(entry.day);
    case StateColumn: {
        const QString state = textOf(entryStateNames, entry.state, uiLanguage());
        return entry.reservedUntil ? tr("%1 until %2").arg(state, shownDate(entry.reservedUntil))
                                   : state;
    }
    case DocumentColumn: {
        if (!entry.document)
            return {};
        const QString type = documentTypeName(entry.document->type, uiLanguage());
        const bool other = entry.document->number != entry.formatted;
        const QString number = other ? entry.document->number + u' ' : QString();
        return QString(number + type + u' ' + entry.document->subject).simplified();
    }
    case NoteColumn: return entry.note;
    default: return {};
    }
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (line.entry < 0) {
        if (role == Qt::ForegroundRole)
            return colours().expired;
        if (role == Qt::DisplayRole && index.column() == NumberColumn) {
            return line.first == line.last
                       ? tr("%1 is missing").arg(line.first)
                       : tr("%1 to %2 are missing").arg(line.first).arg(line.last);
        }
        return {};
    }
    const RegisterEntry &entry = m_entries.at(line.entry);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(entry, index.column());
    if (role == Qt::ForegroundRole && entry.state != EntryState::Used)
        return colours().muted;
    if (role == Qt::FontRole && index.column() == NumberColumn) {
        QFont font;
        font.setBold(entry.state == EntryState::Used);
        font.setStrikeOut(entry.state == EntryState::Void);
        font.setItalic(entry.state == EntryState::Reserved);
        return font;
    }
    return {};
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("Number");
    case DayColumn: return tr("Day");
    case StateColumn: return tr("State");
    case DocumentColumn: return tr("Document");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

} // namespace vanthu::desktop
