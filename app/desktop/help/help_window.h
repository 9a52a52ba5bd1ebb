// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/help/help_pages.h"

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace vanthu::desktop {

/// The help beside the program: pages on the left, the chosen one on the right. It stays open while
/// the work goes on; Escape closes it.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    /// `actions` outlive the window.
    explicit HelpWindow(QList<QAction *> actions, QWidget *parent = nullptr);

    /// A page by its name; an unknown one changes nothing.
    void showPage(const QString &name);
    [[nodiscard]] QString page() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fill(int row);

    QList<QAction *> m_actions;
    QList<HelpPage> m_pages;
    QListWidget *m_names;
    QTextBrowser *m_text;
};

} // namespace vanthu::desktop
