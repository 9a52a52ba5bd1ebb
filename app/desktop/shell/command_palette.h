// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace vanthu::desktop {

/// Ctrl+K: every action by its name, typed with or without accents, and documents by number.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// `library` may be null; `actions` and it outlive the palette.
    CommandPalette(const QList<QAction *> &actions, Library *library, QWidget *parent);

Q_SIGNALS:
    void documentChosen(vanthu::DocumentId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void addDocuments(const SearchResult &result);
    void run();

    QList<QAction *> m_actions;
    Library *m_library;
    QLineEdit *m_text;
    QListWidget *m_list;
    int m_question = 0;
};

} // namespace vanthu::desktop
