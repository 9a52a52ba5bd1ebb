// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/reading_field.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace vanthu::desktop {

/// A field of two papers that may be the same.
struct FieldPair {
    ReadingField field = ReadingField::Number;
    QString left;
    QString right;

    friend bool operator==(const FieldPair &, const FieldPair &) = default;
};

/// The fields by which papers are told apart, where the two differ; in the order of the form.
[[nodiscard]] QList<FieldPair> differingFields(const DocumentFields &left,
                                               const DocumentFields &right);
/// The labels of those that both have alike.
[[nodiscard]] QStringList sameFields(const DocumentFields &left, const DocumentFields &right);
/// Both values as rich text, the words that differ marked.
[[nodiscard]] std::pair<QString, QString> markedValues(const QString &left, const QString &right);

/// The fields in which two papers differ, each value above its paper.
class FieldPairs : public QWidget {
    Q_OBJECT

public:
    explicit FieldPairs(QWidget *parent = nullptr);

    void setFields(const DocumentFields &left, const DocumentFields &right);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void addRow(int row, const FieldPair &pair);
    QLabel *addCell(int row, int column, const QString &text);

    DocumentFields m_left;
    DocumentFields m_right;
    QGridLayout *m_grid;
    QLabel *m_same;
    QList<QLabel *> m_cells;
};

} // namespace vanthu::desktop
