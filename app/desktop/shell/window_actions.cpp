// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/window_actions.h"

#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/document/document_pane.h"
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/look/icons.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/registers/registers_view.h"
#include "app/desktop/review/review_view.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/search_box.h"

#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QTableView>

#include <array>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

WindowActions::WindowActions(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    for (QMenu *&menu : m_menus)
        menu = window->menuBar()->addMenu(QString());
    addFileActions();
    addDocumentActions();
    addFindActions();
    addRegisterActions();
    addViewActions();
    addHelpActions();
    retranslate();
}

QAction *WindowActions::add(Menu menu, const char *text, const QKeySequence &key,
                            std::function<void()> run, const QString &iconName, bool needsLibrary)
{
    QAction *action = m_menus[menu]->addAction(QString());
    action->setShortcut(key);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    connect(action, &QAction::triggered, m_window, std::move(run));
    m_entries.append({action, text, needsLibrary});
    return action;
}

void WindowActions::addSeparator(Menu menu)
{
    m_menus[menu]->addSeparator();
}

void WindowActions::addFileActions()
{
    MainWindow *w = m_window;
    add(
        FileMenu, QT_TR_NOOP("Import files …"), QKeySequence(u"Ctrl+I"_s),
        [w] { w->chooseFilesToImport(); }, u"document-import"_s);
    add(
        FileMenu, QT_TR_NOOP("Import the copied text"), QKeySequence(u"Ctrl+Shift+V"_s),
        [w] { w->importPasted(); }, u"edit-paste"_s);
    add(FileMenu, QT_TR_NOOP("Scan folder …"), QKeySequence(u"Ctrl+Shift+I"_s),
        [w] { w->chooseScanFolder(); });
    addSeparator(FileMenu);
    add(
        FileMenu, QT_TR_NOOP("Print the data sheet …"), QKeySequence(u"Ctrl+P"_s),
        [w] { w->printSheet(); }, u"document-print"_s);
    add(
        FileMenu, QT_TR_NOOP("Print the list …"), QKeySequence(u"Ctrl+Shift+P"_s),
        [w] { w->printList(); }, u"document-print"_s);
    add(
        FileMenu, QT_TR_NOOP("Export the data sheet as PDF …"), QKeySequence(u"Ctrl+E"_s),
        [w] { w->exportSheet(); }, u"document-export"_s);
    add(FileMenu, QT_TR_NOOP("Export the pages as PDF …"), {}, [w] { w->exportPages(); });
    add(FileMenu, QT_TR_NOOP("Export the list as PDF …"), {}, [w] { w->exportList(u"pdf"_s); });
    add(FileMenu, QT_TR_NOOP("Export the list as CSV …"), {}, [w] { w->exportList(u"csv"_s); });
    add(FileMenu, QT_TR_NOOP("Export the list as JSON lines …"), {},
        [w] { w->exportList(u"jsonl"_s); });
    addSeparator(FileMenu);
    add(
        FileMenu, QT_TR_NOOP("Quit"), QKeySequence(u"Ctrl+Q"_s), [w] { w->close(); },
        u"application-exit"_s, false);
    add(
        EditMenu, QT_TR_NOOP("Undo"), QKeySequence(u"Ctrl+Z"_s),
        [w] { w->m_changes->stack()->undo(); }, u"edit-undo"_s);
    add(
        EditMenu, QT_TR_NOOP("Redo"), QKeySequence(u"Ctrl+Shift+Z"_s),
        [w] { w->m_changes->stack()->redo(); }, u"edit-redo"_s);
}

void WindowActions::addDocumentActions()
{
    MainWindow *w = m_window;
    add(
        DocumentMenu, QT_TR_NOOP("New document …"), QKeySequence(u"Ctrl+N"_s),
        [w] { w->newDocument(); }, u"document-new"_s);
    add(
        DocumentMenu, QT_TR_NOOP("Edit"), QKeySequence(Qt::Key_F2),
        [w] { w->m_pane->editFields(); }, u"document-edit"_s);
    add(
        DocumentMenu, QT_TR_NOOP("Open pages"), {}, [w] { w->m_pane->openPages(); },
        u"view-preview"_s);
    add(
        DocumentMenu, QT_TR_NOOP("Link …"), QKeySequence(u"Ctrl+L"_s), [w] { w->linkCurrent(); },
        u"insert-link"_s);
    add(
        DocumentMenu, QT_TR_NOOP("Compare with the duplicate"), QKeySequence(u"Ctrl+D"_s),
        [w] {
            w->goTo(PlaceItem::Waiting);
            w->m_intake->compare();
        },
        u"view-split-left-right"_s);
    add(
        DocumentMenu, QT_TR_NOOP("Split, join and arrange pages"), QKeySequence(u"Ctrl+Shift+G"_s),
        [w] {
            w->goTo(PlaceItem::Waiting);
            w->m_intake->arrangePages();
        },
        u"edit-cut"_s);
    add(
        DocumentMenu, QT_TR_NOOP("Mark the notice as dealt with"), QKeySequence(u"Ctrl+Shift+D"_s),
        [w] {
            w->goTo(PlaceItem::Review);
            w->m_review->markDealt();
        },
        u"dialog-ok-apply"_s);
    addSeparator(DocumentMenu);
    QAction *bin = add(
        DocumentMenu, QT_TR_NOOP("Move to the bin"), QKeySequence(Qt::Key_Delete),
        [w] { w->binSelected(); }, u"edit-delete"_s);
    // in a field Del takes a letter away
    bin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    w->m_catalogue->table()->addAction(bin);
    add(
        DocumentMenu, QT_TR_NOOP("Take back from the bin"), {}, [w] { w->restoreSelected(); },
        u"edit-restore"_s);
}

void WindowActions::addFindActions()
{
    MainWindow *w = m_window;
    add(
        FindMenu, QT_TR_NOOP("Find"), QKeySequence(u"Ctrl+F"_s),
        [w] {
            w->m_search->setFocus();
            w->m_search->selectAll();
        },
        u"edit-find"_s);
    add(FindMenu, QT_TR_NOOP("Save this search …"), QKeySequence(u"Ctrl+Shift+S"_s),
        [w] { w->saveSearch(); });
    add(
        FindMenu, QT_TR_NOOP("Command palette"), QKeySequence(u"Ctrl+K"_s),
        [w] { w->showPalette(); }, {}, false);
    addSeparator(FindMenu);
    add(
        FindMenu, QT_TR_NOOP("Back"), QKeySequence(u"Alt+Left"_s), [w] { w->stepHistory(-1); },
        u"go-previous"_s);
    add(
        FindMenu, QT_TR_NOOP("Forward"), QKeySequence(u"Alt+Right"_s), [w] { w->stepHistory(1); },
        u"go-next"_s);
    addSeparator(FindMenu);
    static constexpr std::array placeTexts{QT_TR_NOOP("All documents"),
                                           QT_TR_NOOP("Waiting for review"),
                                           QT_TR_NOOP("To be looked at"),
                                           QT_TR_NOOP("Cited, not here"),
                                           QT_TR_NOOP("Without file"),
                                           QT_TR_NOOP("Registers"),
                                           QT_TR_NOOP("Bin")};
    for (int place = 0; place < static_cast<int>(placeTexts.size()); ++place) {
        add(FindMenu, placeTexts.at(static_cast<size_t>(place)),
            QKeySequence(u"Ctrl+%1"_s.arg(place + 1)),
            [w, place] { w->goTo(SideBar::places().at(place)); });
    }
}

void WindowActions::addRegisterActions()
{
    MainWindow *w = m_window;
    add(
        RegistersMenu, QT_TR_NOOP("Register the document …"), QKeySequence(u"Ctrl+R"_s),
        [w] { w->registerCurrent(); }, u"view-list-text"_s);
    addSeparator(RegistersMenu);
    const auto inView = [this, w](const char *text, void (RegistersView::*run)()) {
        add(RegistersMenu, text, {}, [w, run] {
            w->goTo(PlaceItem::Registers);
            (w->m_registers->*run)();
        });
    };
    inView(QT_TR_NOOP("Give a number …"), &RegistersView::giveNumber);
    inView(QT_TR_NOOP("Reserve a number …"), &RegistersView::reserveNumber);
    inView(QT_TR_NOOP("Make the number void …"), &RegistersView::voidNumber);
    addSeparator(RegistersMenu);
    inView(QT_TR_NOOP("New register …"), &RegistersView::newRegister);
    inView(QT_TR_NOOP("New term …"), &RegistersView::openTerm);
    inView(QT_TR_NOOP("Close or reopen the period"), &RegistersView::closeOrReopen);
    inView(QT_TR_NOOP("Print the register …"), &RegistersView::print);
}

void WindowActions::addViewActions()
{
    MainWindow *w = m_window;
    add(
        ViewMenu, QT_TR_NOOP("Side bar"), QKeySequence(u"Ctrl+B"_s),
        [w] { w->m_side->setVisible(!w->m_side->isVisible()); }, u"view-left-close"_s);
    add(
        ViewMenu, QT_TR_NOOP("Document beside or below the list"), QKeySequence(Qt::Key_F9),
        [w] {
            w->placePane(w->m_reading->orientation() == Qt::Horizontal ? Qt::Vertical
                                                                       : Qt::Horizontal);
        },
        u"view-split-left-right"_s);
    add(ViewMenu, QT_TR_NOOP("Document away or back"), QKeySequence(Qt::Key_F10),
        [w] { w->m_pane->setVisible(!w->m_pane->isVisible()); });
    add(ViewMenu, QT_TR_NOOP("Next part of the window"), QKeySequence(Qt::Key_F6),
        [w] { w->focusNextPart(); });
    addSeparator(ViewMenu);
    add(
        ViewMenu, QT_TR_NOOP("Light"), {}, [] { applyTheme(ThemeChoice::Light); }, u"contrast"_s,
        false);
    add(
        ViewMenu, QT_TR_NOOP("Dark"), {}, [] { applyTheme(ThemeChoice::Dark); }, u"contrast"_s,
        false);
    add(
        ViewMenu, QT_TR_NOOP("As the system"), {}, [] { applyTheme(ThemeChoice::System); }, {},
        false);
    addSeparator(ViewMenu);
    add(
        ViewMenu, "Tiếng Việt", {}, [w] { w->setUiLanguage(UiLanguage::Vietnamese); },
        u"preferences-desktop-locale"_s, false);
    add(
        ViewMenu, "English", {}, [w] { w->setUiLanguage(UiLanguage::English); },
        u"preferences-desktop-locale"_s, false);
}

void WindowActions::addHelpActions()
{
    MainWindow *w = m_window;
    add(
        HelpMenu, QT_TR_NOOP("Keys"), Qt::Key_F1, [w] { w->showHelp(u"keys"_s); },
        u"help-contents"_s, false);
    add(
        HelpMenu, QT_TR_NOOP("First steps"), {}, [w] { w->showHelp(u"start"_s); }, {}, false);
    add(
        HelpMenu, QT_TR_NOOP("Bringing papers in"), {}, [w] { w->showHelp(u"intake"_s); }, {},
        false);
    add(
        HelpMenu, QT_TR_NOOP("In force or not"), {}, [w] { w->showHelp(u"status"_s); }, {}, false);
    add(
        HelpMenu, QT_TR_NOOP("Backup and care"), {}, [w] { w->showHelp(u"care"_s); }, {}, false);
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions << entry.action;
    return actions;
}

void WindowActions::setLibraryOpen(bool open)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setEnabled(open || !entry.needsLibrary);
}

void WindowActions::retranslate()
{
    static constexpr std::array titles{
        QT_TR_NOOP("File"),      QT_TR_NOOP("Edit"), QT_TR_NOOP("Document"), QT_TR_NOOP("Find"),
        QT_TR_NOOP("Registers"), QT_TR_NOOP("View"), QT_TR_NOOP("Help")};
    for (size_t menu = 0; menu < titles.size(); ++menu)
        m_menus[menu]->setTitle(tr(titles.at(menu)));
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.action->setText(tr(entry.text));
        const QString key = entry.action->shortcut().toString(QKeySequence::NativeText);
        entry.action->setToolTip(key.isEmpty() ? tr(entry.text)
                                               : tr(entry.text) + u" ("_s + key + u')');
    }
}

} // namespace vanthu::desktop
