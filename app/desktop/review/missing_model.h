// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/missing.h"

#include <QAbstractTableModel>

namespace vanthu::desktop {

/// Documents that are cited and not here, those cited most first.
class MissingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CitedColumn, NumberColumn, DateColumn, SubjectColumn, MaybeColumn, ColumnCount };

    explicit MissingModel(QObject *parent = nullptr);

    void setMissing(const QList<MissingDocument> &missing);
    /// Null outside the list.
    [[nodiscard]] const MissingDocument *missing(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void retranslate();

private:
    QList<MissingDocument> m_missing;
};

} // namespace vanthu::desktop
