// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/page_desk.h"
#include "app/desktop/intake/page_strip.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;
class QUndoStack;

namespace vanthu::desktop {

/// Splitting, joining and arranging above the pages of the paper under review: one sentence, what
/// can be done, and the strip of pages. It is there when there is something to say, or when it was
/// opened.
class PageBar : public QWidget {
    Q_OBJECT

public:
    /// `undo` outlives the bar.
    PageBar(PageActions actions, PageStrip::ImageSource images, QUndoStack *undo,
            QWidget *parent = nullptr);

    [[nodiscard]] PageDesk *desk() { return &m_desk; }
    void setPapers(const QList<IntakeItem> &papers);
    /// Shows the strip also where nothing is offered.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void focusPages();

Q_SIGNALS:
    /// The clerk looks at this page, from 0, of this paper.
    void pageChosen(vanthu::IntakeId paper, int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct PageTool {
        QAction *action = nullptr;
        const char *text = nullptr; ///< translated in the context PageBar
    };

    void build();
    void addTool(const char *text, const QString &iconName, const QKeySequence &key,
                 const std::function<void(int)> &run);
    void remember(const QList<PaperPlan> &plans, const QList<IntakeId> &papers);
    void show();
    void showTools();
    void retranslate();

    PageDesk m_desk;
    QUndoStack *m_undo;
    PageStrip *m_strip;
    QLabel *m_sentence;
    QWidget *m_tools;
    QPushButton *m_apply;
    QPushButton *m_keep;
    QPushButton *m_back;
    QPushButton *m_stop;
    QList<PageTool> m_actions;
    bool m_open = false;
};

} // namespace vanthu::desktop
