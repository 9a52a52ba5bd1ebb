// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/changes.h"
#include "app/desktop/review/review_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vanthu::desktop {

/// The place "Cần xem lại": the list, and under it what the chosen row means, what to do, and which
/// documents it concerns.
class ReviewView : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the view.
    ReviewView(Library *library, Changes *changes, QWidget *parent = nullptr);
    ~ReviewView() override;

    /// Asks for notices and checks anew; soon, when changes come one after another.
    void reload();
    void markDealt();
    [[nodiscard]] ReviewModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void documentChosen(vanthu::DocumentId id);
    void documentWanted(vanthu::DocumentId id);
    void countChanged(int pressing);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void buildDetail(QWidget *detail);
    void ask();
    void showCurrent();
    void showNotice(const Notice &notice);
    void showFinding(const ReviewItem &item);
    void mergeRecords();
    void tellCount();
    void retranslate();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] static QString linkTo(const DocumentRow &row);

    Library *m_library;
    Changes *m_changes;
    ReviewModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_detail;
    QPushButton *m_dealt;
    QPushButton *m_merge;
    QTimer m_soon;
    CancelToken m_cancel;
    int m_question = 0;
    int m_detailQuestion = 0;
    bool m_checking = false;
};

} // namespace vanthu::desktop
