// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_item.h"

#include <QAbstractListModel>
#include <QList>

namespace vanthu::desktop {

/// The pages of one or several papers of the queue in the order they are to have, with the cuts
/// between the documents. Values only; no I/O.
class PagePlanModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PaperRole = Qt::UserRole, ///< qint64: whose page it is
        ContentRole,              ///< its SHA-256
        PageRole,                 ///< from 0 in its paper
        CutRole,                  ///< a document begins with it
        TurnRole,                 ///< quarters, clockwise
        DroppedRole,              ///< it is left out
        PartRole,                 ///< from 0: which document it belongs to
    };

    explicit PagePlanModel(QObject *parent = nullptr);

    /// A file that seems to hold several documents is cut where they begin.
    void setPapers(const QList<IntakeItem> &papers);
    [[nodiscard]] int paperCount() const { return m_paperCount; }
    /// Whether something would be another than it is.
    [[nodiscard]] bool isChanged() const;
    /// The papers that the pages make now, with their names.
    [[nodiscard]] QList<PaperPlan> plans() const;
    /// "1, 2-3, 4-5": the pages of each of them, by the places where they stand now.
    [[nodiscard]] QString summary() const;

    void toggleCut(int row);
    void turn(int row, int quarters);
    /// One step to the left (-1) or right (1); the cuts stay where they are. False at the end.
    bool move(int row, int step);
    void toggleDropped(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void planChanged();

private:
    struct Row {
        QueuePage page;
        QString sha256;
        QString label;
        bool cut = false;
        bool dropped = false;
    };

    [[nodiscard]] QString described(int row) const;
    [[nodiscard]] int partOf(int row) const;
    void tell(int first, int last);

    QList<Row> m_rows;
    QList<PaperPlan> m_before; ///< what the papers are without a change
    int m_paperCount = 0;
};

} // namespace vanthu::desktop
