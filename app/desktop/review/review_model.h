// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QAbstractTableModel>

namespace vanthu::desktop {

/// What wants a look: documents that fell while others rest on them, then what the checks found.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, DocumentColumn, MessageColumn, ColumnCount };

    explicit ReviewModel(QObject *parent = nullptr);

    void setNotices(const QList<Notice> &notices);
    void setFindings(const QList<ReviewItem> &findings);
    /// The notice of a row; null for a finding.
    [[nodiscard]] const Notice *notice(int row) const;
    [[nodiscard]] const ReviewItem *finding(int row) const;
    [[nodiscard]] DocumentId document(int row) const;
    /// Notices, errors and warnings; notes are not counted.
    [[nodiscard]] int pressing() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void retranslate();

private:
    [[nodiscard]] QString kindText(int row) const;
    [[nodiscard]] QString message(int row) const;
    [[nodiscard]] const DocumentRow &row(int row) const;

    QList<Notice> m_notices;
    QList<ReviewItem> m_findings;
};

} // namespace vanthu::desktop
