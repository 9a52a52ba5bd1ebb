// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/changes.h"
#include "app/desktop/shell/side_bar.h"
#include "core/library/library.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace vanthu::desktop {

class CatalogueView;
class DocumentPane;
class HelpWindow;
class IntakeView;
class MessageBar;
class MissingView;
class RegistersView;
class ReviewView;
class ScanFolder;
class SearchBox;
class StartPage;

/// The window: places on the left, the list in the middle, the chosen document on the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Opens a library, or says on the start page why not.
    void openLibrary(const QString &folder);
    void createLibrary(const QString &folder);
    void openSamples();
    void importPaths(const QStringList &paths);
    void search(const QString &query);
    /// Puts a query into the search box.
    void searchFor(const QString &query);
    void goTo(PlaceItem place);
    void openDocument(DocumentId id);
    /// A page of the help by its name.
    void showHelp(const QString &page);
    [[nodiscard]] Library *library() const { return m_library.get(); }
    [[nodiscard]] CatalogueView *catalogue() const { return m_catalogue; }
    [[nodiscard]] IntakeView *intake() const { return m_intake; }
    [[nodiscard]] RegistersView *registers() const { return m_registers; }
    [[nodiscard]] ReviewView *review() const { return m_review; }
    [[nodiscard]] MissingView *missing() const { return m_missing; }
    [[nodiscard]] SearchBox *searchBox() const { return m_search; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class WindowActions;

    void buildFrame();
    void buildToolBar();
    void buildStatusBar();
    void connectLibrary();
    [[nodiscard]] ChangeActions changeActions() const;
    void connectPane();
    void connectReview();
    void openPlace(const SourcePlace &place);
    void take(Result<std::unique_ptr<Library>> opened);
    void say(const QString &text);
    void refresh();
    void chooseLibrary();
    void chooseFilesToImport();
    void importAndAccept(const QStringList &paths);
    void startImport(const QStringList &paths, const ImportOptions &options);
    void importPasted();
    void chooseScanFolder();
    void showScanFolder();
    /// How far the reading of papers is; 0 of 0 takes it away.
    void showReading(int done, int total);
    void finishImport(const Result<ImportSummary> &summary);
    void saveSearch();
    void forgetSearch(const QString &name);
    void showSavedSearches();
    void sayFailure(const QFuture<Result<void>> &change);
    void showPalette();
    void newDocument();
    void linkCurrent();
    void registerCurrent();
    void binSelected();
    void restoreSelected();
    void printSheet();
    void printList();
    void exportSheet();
    void exportPages();
    void exportList(const QString &format);
    void stepHistory(int step);
    void remember(DocumentId id);
    void placePane(Qt::Orientation orientation);
    void focusNextPart();
    void setUiLanguage(UiLanguage language);
    void retranslate();
    [[nodiscard]] QString fileToWrite(const QString &suggestion, const QString &filter);
    void report(const QFuture<Result<void>> &work, const QString &file);

    std::unique_ptr<Library> m_library;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<ScanFolder> m_scanFolder;
    class WindowActions *m_actions = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_reading = nullptr;
    SideBar *m_side = nullptr;
    QStackedWidget *m_middle = nullptr;
    CatalogueView *m_catalogue = nullptr;
    QStackedWidget *m_lists = nullptr; ///< what the document of the pane is chosen from
    ReviewView *m_review = nullptr;
    MissingView *m_missing = nullptr;
    DocumentPane *m_pane = nullptr;
    IntakeView *m_intake = nullptr;
    RegistersView *m_registers = nullptr;
    MessageBar *m_messages = nullptr;
    HelpWindow *m_help = nullptr;
    SearchBox *m_search = nullptr;
    QToolButton *m_importButton = nullptr;
    QLabel *m_libraryName = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_stop = nullptr;
    QToolButton *m_scanState = nullptr;
    CancelToken m_importCancel;
    QList<DocumentId> m_visited;
    qsizetype m_visit = -1;
    bool m_importing = false;
};

} // namespace vanthu::desktop
