// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/intake_controller.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QUndoStack;

namespace vanthu {
class Library;
}

namespace vanthu::desktop {

class CompareView;
class PageBar;
class PageViewer;
class PaperPages;
class ReadingForm;
class UnreadNote;

/// Review of the papers that wait: the queue, the page, and the form of what was read.
class IntakeView : public QWidget {
    Q_OBJECT

public:
    /// `library` and `undo` outlive the view.
    IntakeView(Library *library, QUndoStack *undo, QWidget *parent = nullptr);

    void reload() { m_controller.reload(); }
    [[nodiscard]] IntakeController *controller() { return &m_controller; }
    /// Opens the strip of pages, or closes it where nothing is offered.
    void arrangePages();
    /// Shows the paper beside what it may be a copy of, or the form again.
    void compare();

Q_SIGNALS:
    void documentAccepted(vanthu::DocumentId document);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeQueue();
    [[nodiscard]] QWidget *makePages();
    [[nodiscard]] QWidget *makeForm();
    void addKeys();
    void acceptCurrent();
    void fill(ReadingField field);
    void offerFields(const QPoint &position);
    void connectController();
    void connectPages();
    void showPages();
    void showCurrent();
    void takeDuplicates(const QList<Duplicate> &duplicates);
    void showForm();
    void showField(ReadingField field);
    void showLink(int link);
    void retranslate();

    Library *m_library;
    QUndoStack *m_undo;
    IntakeController m_controller;
    QListView *m_queue = nullptr;
    QSplitter *m_paper = nullptr;       ///< pages and form
    bool m_formPlaced = false;          ///< by hand: it keeps its width
    QStackedWidget *m_review = nullptr; ///< pages and form, or the comparison
    CompareView *m_compare = nullptr;
    QSet<IntakeId> m_compared; ///< whose comparison was left: it is not opened by itself again
    bool m_fresh = false;      ///< the paper came up, its duplicates are not known yet
    PageBar *m_bar = nullptr;
    QToolButton *m_arrange = nullptr;
    PaperPages *m_pages = nullptr;
    PageViewer *m_viewer = nullptr; ///< of `m_pages`
    UnreadNote *m_unread = nullptr;
    ReadingForm *m_form = nullptr;
    QLabel *m_queueTitle = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_compareButton = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace vanthu::desktop
