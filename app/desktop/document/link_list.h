// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace vanthu::desktop {

/// The lược đồ of a document as a list: what it acts on and what acts on it, by relation.
class LinkList : public QWidget {
    Q_OBJECT

public:
    explicit LinkList(QWidget *parent = nullptr);

    void setLinks(const QList<Link> &links);
    void retranslate();

Q_SIGNALS:
    void documentWanted(vanthu::DocumentId id);
    void removalWanted(const vanthu::Link &link);
    void confirmed(const vanthu::Link &link);

private:
    void addRow(qsizetype at, const QString &relation, bool repeated);
    [[nodiscard]] const Link *chosen() const;

    QList<Link> m_links;
    QTreeWidget *m_rows;
    QPushButton *m_confirm;
    QPushButton *m_remove;
};

} // namespace vanthu::desktop
