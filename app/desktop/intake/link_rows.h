// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_item.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace vanthu::desktop {

/// The cited documents of the paper under review: whether to take the link, its relation, the
/// document, and whether that is in the library.
class LinkRows : public QWidget {
    Q_OBJECT

public:
    explicit LinkRows(QWidget *parent = nullptr);

    void setLinks(const QList<IntakeDecision::ProposedLink> &links, UiLanguage language);
    void setResolved(int link, bool inLibrary);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void taken(int link, bool take);
    void kindChosen(int link, vanthu::RelationKind kind);
    void focused(int link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *box = nullptr;
        QCheckBox *take = nullptr;
        QComboBox *kind = nullptr;
        QLabel *standing = nullptr;
    };

    Row makeRow(int link, const IntakeDecision::ProposedLink &proposed, UiLanguage language);
    void wire(int link, const Row &row);

    QList<Row> m_rows;
};

} // namespace vanthu::desktop
