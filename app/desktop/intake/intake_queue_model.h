// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_item.h"

#include <QAbstractListModel>
#include <QList>

namespace vanthu::desktop {

/// The papers that wait to be catalogued, oldest first. Values only; no I/O.
class IntakeQueueModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        NameRole,              ///< file name
        DetailRole,            ///< "KH · 22/7/2019", or the sentence of the failure
        StandingRole,          ///< int of Standing
        StandingTextRole,      ///< "certain", "to check", "duplicate"
    };

    /// What the queue says beside a paper.
    enum class Standing { Reading, Certain, ToCheck, Duplicate, Locked, Failed };

    explicit IntakeQueueModel(QObject *parent = nullptr);

    /// Replaces the rows with as few changes as possible, so that views keep their place.
    void setItems(const QList<IntakeItem> &items);
    [[nodiscard]] const QList<IntakeItem> &items() const { return m_items; }
    /// -1 when the paper is not in the queue.
    [[nodiscard]] int rowOf(IntakeId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static Standing standingOf(const IntakeItem &item);

private:
    QList<IntakeItem> m_items;
};

} // namespace vanthu::desktop
