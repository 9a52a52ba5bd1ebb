// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/register.h"

#include <QAbstractTableModel>

namespace vanthu::desktop {

/// The lines of a period of a register. Where numbers are missing between two lines a line of its
/// own says which.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, DayColumn, StateColumn, DocumentColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<RegisterEntry> &entries);
    /// Null where the line tells of missing numbers.
    [[nodiscard]] const RegisterEntry *entryAt(int row) const;
    /// How many numbers were given, reserved or made void.
    [[nodiscard]] int numbers() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] int missing() const { return m_missing; } ///< numbers, not lines
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line {
        qsizetype entry = -1; ///< place in m_entries
        int first = 0;        ///< of the missing numbers
        int last = 0;
    };

    [[nodiscard]] QString text(const RegisterEntry &entry, int column) const;

    QList<RegisterEntry> m_entries;
    QList<Line> m_lines;
    int m_missing = 0;
};

} // namespace vanthu::desktop
