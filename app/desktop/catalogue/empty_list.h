// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vanthu::desktop {

/// What stands in the place of a list that is empty: why it is, and what can be done about it.
class EmptyList : public QWidget {
    Q_OBJECT

public:
    explicit EmptyList(QWidget *parent = nullptr);

    /// For what an empty list was asked; `answer` says more where a query found nothing.
    void explain(const ListRequest &request, const SearchResult &answer);
    [[nodiscard]] QLabel *text() const { return m_text; }

Q_SIGNALS:
    void importWanted();
    /// A part of the query, or its nearest spelling, was chosen.
    void queryWanted(const QString &query);

private:
    [[nodiscard]] QString nothingFound() const;
    void follow(const QString &link);

    QLabel *m_text;
    QPushButton *m_import;
    SearchResult m_answer;
};

} // namespace vanthu::desktop
