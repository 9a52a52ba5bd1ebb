// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QMenu>
#include <QObject>

#include <functional>

namespace vanthu::desktop {

class MainWindow;

/// Every action of the window: its name, its key, its place in the menus. What is in no menu does
/// not exist.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(MainWindow *window);

    [[nodiscard]] QList<QAction *> all() const;
    /// Those that need an open library are off without one.
    void setLibraryOpen(bool open);
    void retranslate();

private:
    struct Entry {
        QAction *action = nullptr;
        const char *text = nullptr; ///< translated in the context WindowActions
        bool needsLibrary = true;
    };
    enum Menu {
        FileMenu,
        EditMenu,
        DocumentMenu,
        FindMenu,
        RegistersMenu,
        ViewMenu,
        HelpMenu,
        MenuCount
    };

    QAction *add(Menu menu, const char *text, const QKeySequence &key, std::function<void()> run,
                 const QString &iconName = {}, bool needsLibrary = true);
    void addSeparator(Menu menu);
    void addFileActions();
    void addDocumentActions();
    void addFindActions();
    void addRegisterActions();
    void addViewActions();
    void addHelpActions();

    MainWindow *m_window;
    QMenu *m_menus[MenuCount];
    QList<Entry> m_entries;
};

} // namespace vanthu::desktop
