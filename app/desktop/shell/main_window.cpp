// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/main_window.h"

#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/document/document_pane.h"
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/intake/scan_folder.h"
#include "app/desktop/look/icons.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/registers/registers_view.h"
#include "app/desktop/review/missing_view.h"
#include "app/desktop/review/review_view.h"
#include "app/desktop/shell/message_bar.h"
#include "app/desktop/shell/search_box.h"
#include "app/desktop/shell/start_page.h"
#include "app/desktop/shell/window_actions.h"
#include "core/base/deliver.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
/// A larger library is checked only while somebody looks at what was found.
constexpr int checkedUnasked = 20000;
} // namespace

MainWindow::MainWindow()
{
    setAcceptDrops(true);
    setMinimumSize(1000, 600);
    resize(1366, 768);
    buildFrame();
    buildToolBar();
    buildStatusBar();
    m_actions = new WindowActions(this);
    m_actions->setLibraryOpen(false);
    retranslate();
    restoreGeometry(QSettings().value(u"geometry"_s).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_messages = new MessageBar(this);
    m_pages = new QStackedWidget(this);
    m_start = new StartPage(this);
    m_pages->addWidget(m_start);
    m_columns = new QSplitter(this);
    m_side = new SideBar(this);
    m_middle = new QStackedWidget(this);
    m_reading = new QSplitter(this);
    m_catalogue = new CatalogueView(this);
    m_lists = new QStackedWidget(this);
    m_lists->addWidget(m_catalogue);
    m_reading->addWidget(m_lists);
    m_middle->addWidget(m_reading);
    m_columns->addWidget(m_side);
    m_columns->addWidget(m_middle);
    m_columns->setSizes({228, 1138});
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_reading->setChildrenCollapsible(false);
    m_pages->addWidget(m_columns);
    auto *all = new QWidget(this);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_pages, 1);
    setCentralWidget(all);
    connect(m_start, &StartPage::createWanted, this,
            [this] { createLibrary(Library::defaultFolder()); });
    connect(m_start, &StartPage::samplesWanted, this, &MainWindow::openSamples);
    connect(m_start, &StartPage::openWanted, this, [this] { chooseLibrary(); });
    connect(m_side, &SideBar::placeChosen, this, &MainWindow::goTo);
    connect(m_side, &SideBar::savedSearchChosen, this, &MainWindow::searchFor);
    connect(m_side, &SideBar::savedSearchUnwanted, this, &MainWindow::forgetSearch);
    connect(m_catalogue, &CatalogueView::failed, this, &MainWindow::say);
    connect(m_catalogue, &CatalogueView::importWanted, this, &MainWindow::chooseFilesToImport);
    connect(m_catalogue, &CatalogueView::queryWanted, this, &MainWindow::searchFor);
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(QString());
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_importButton = new QToolButton(bar);
    m_importButton->setProperty("boxed", true);
    m_importButton->setProperty("primary", true);
    connect(m_importButton, &QToolButton::clicked, this, &MainWindow::chooseFilesToImport);
    m_search = new SearchBox(bar);
    // textChanged is silent while an input method composes
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_search->remember();
        m_catalogue->table()->setFocus();
        if (m_catalogue->model()->rowCount() > 0 && !m_catalogue->table()->currentIndex().isValid())
            m_catalogue->table()->selectRow(0);
    });
    auto *slash = new QShortcut(Qt::Key_Slash, m_catalogue);
    slash->setContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    bar->addWidget(m_importButton);
    bar->addWidget(m_search);
    auto *theme = new QToolButton(bar);
    theme->setObjectName(u"themeButton"_s);
    theme->setIcon(icon(u"contrast"_s));
    connect(theme, &QToolButton::clicked, this,
            [] { applyTheme(isDarkTheme() ? ThemeChoice::Light : ThemeChoice::Dark); });
    bar->addWidget(theme);
}

void MainWindow::buildStatusBar()
{
    m_libraryName = new QLabel(this);
    m_libraryName->setContentsMargins(12, 0, 0, 0);
    m_progressText = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_stop = new QToolButton(this);
    m_stop->setIcon(icon(u"dialog-close"_s));
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_importCancel.cancel();
        if (!m_importing && m_scanFolder)
            m_scanFolder->pause();
    });
    m_scanState = new QToolButton(this);
    m_scanState->setObjectName(u"scanState"_s);
    connect(m_scanState, &QToolButton::clicked, this, &MainWindow::chooseScanFolder);
    m_scanState->hide();
    statusBar()->addWidget(m_libraryName, 1);
    statusBar()->addPermanentWidget(m_scanState);
    for (QWidget *part : {static_cast<QWidget *>(m_progressText),
                          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop)}) {
        statusBar()->addPermanentWidget(part);
        part->hide();
    }
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::openLibrary(const QString &folder)
{
    take(Library::open(folder));
}

void MainWindow::createLibrary(const QString &folder)
{
    take(Library::create(folder));
}

void MainWindow::take(Result<std::unique_ptr<Library>> opened)
{
    if (!opened) {
        m_start->say(opened.error().message);
        m_pages->setCurrentIndex(0);
        return;
    }
    delete m_intake;
    delete m_registers;
    delete m_review;
    delete m_missing;
    delete m_pane;
    m_changes.reset();
    m_scanFolder.reset();
    m_library = std::move(*opened);
    m_library->setLanguage(uiLanguage());
    QSettings().setValue(u"library"_s, m_library->info().folder);
    connectLibrary();
    m_actions->setLibraryOpen(true);
    m_pages->setCurrentIndex(1);
    retranslate();
    refresh();
    m_catalogue->setPlace(Place::All);
}

void MainWindow::connectLibrary()
{
    Library *library = m_library.get();
    m_changes = std::make_unique<Changes>(changeActions());
    connect(m_changes.get(), &Changes::failed, this, [this](const QString &text) {
        say(text);
        m_pane->reload();
    });
    connect(m_changes.get(), &Changes::added, this, &MainWindow::openDocument);
    connectPane();
    connectReview();
    m_registers = new RegistersView(library, this);
    m_middle->addWidget(m_registers);
    connect(m_registers, &RegistersView::message, this, &MainWindow::say);
    connect(m_registers, &RegistersView::documentWanted, this, &MainWindow::openDocument);
    m_intake = new IntakeView(library, m_changes->stack(), this);
    m_middle->addWidget(m_intake);
    connect(m_intake, &IntakeView::message, this, &MainWindow::say);
    m_catalogue->setSources(
        [library](const ListRequest &request) { return library->list(request); },
        [library](const ListRequest &request) { return library->facets(request); });
    m_search->setComplete([library](const QString &query, qsizetype cursor) {
        return library->completions(query, cursor);
    });
    connect(m_catalogue, &CatalogueView::currentChanged, m_pane, [this](DocumentId id) {
        m_pane->setFoundTerms(m_catalogue->model()->answer().terms);
        m_pane->show(id);
        remember(id);
    });
    connect(m_catalogue, &CatalogueView::opened, m_pane, [this] {
        m_search->remember();
        m_pane->openPages();
    });
    connect(m_catalogue, &CatalogueView::quickLook, m_pane, [this] { m_pane->openPages(); });
    connect(library, &Library::documentsChanged, this, &MainWindow::refresh);
    connect(library, &Library::intakeChanged, m_intake, &IntakeView::reload);
    m_intake->reload();
    m_scanFolder = std::make_unique<ScanFolder>(library);
    connect(m_scanFolder.get(), &ScanFolder::message, this, &MainWindow::say);
    connect(m_scanFolder.get(), &ScanFolder::standingChanged, this, &MainWindow::showScanFolder);
    connect(m_scanFolder.get(), &ScanFolder::progressed, this, [this](int done, int total) {
        if (!m_importing)
            showReading(done, total);
    });
    showScanFolder();
}

void MainWindow::refresh()
{
    if (!m_library)
        return;
    m_catalogue->refresh();
    m_pane->reload();
    m_missing->reload();
    showSavedSearches();
    deliver(m_library->counts(), this, [this](const Result<PlaceCounts> &counts) {
        if (!counts)
            return;
        m_side->setCounts(*counts);
        if (m_review->isVisible() || counts->all + counts->stubs <= checkedUnasked)
            m_review->reload();
        m_libraryName->setText(
            tr("Library: %1 · %2 documents").arg(m_library->info().name, shownCount(counts->all)));
    });
}

void MainWindow::say(const QString &text)
{
    m_messages->say(text);
}

void MainWindow::placePane(Qt::Orientation orientation)
{
    m_reading->setOrientation(orientation);
}

void MainWindow::focusNextPart()
{
    const QList<QWidget *> parts{m_side, m_middle->currentWidget(), m_pane};
    qsizetype now = -1;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (parts.at(at)->isAncestorOf(focusWidget()))
            now = at;
    }
    for (qsizetype step = 1; step <= parts.size(); ++step) {
        QWidget *next = parts.at((now + step) % parts.size());
        if (!next->isVisible())
            continue;
        const QList<QWidget *> inside = next->findChildren<QWidget *>();
        for (QWidget *part : inside) {
            if (part->isVisible() && (part->focusPolicy() & Qt::TabFocus)) {
                part->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::setUiLanguage(UiLanguage language)
{
    applyLanguage(language);
    if (m_library)
        m_library->setLanguage(language);
    refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"geometry"_s, saveGeometry());
    m_catalogue->saveState();
    m_importCancel.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    if (!m_actions)
        return;
    setWindowTitle(m_library ? tr("%1 – Vanthu").arg(m_library->info().name) : tr("Vanthu"));
    m_actions->retranslate();
    m_importButton->setText(tr("+ Import"));
    m_importButton->setToolTip(tr("Bring papers in (Ctrl+I), or drop them on the window"));
    m_search->retranslate();
    showScanFolder();
    m_stop->setToolTip(tr("Stop the import"));
    m_stop->setAccessibleName(tr("Stop the import"));
    if (auto *theme = findChild<QToolButton *>(u"themeButton"_s)) {
        theme->setToolTip(tr("Light or dark"));
        theme->setAccessibleName(tr("Light or dark"));
    }
}

} // namespace vanthu::desktop
