// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/document/document_pane.h"
#include "app/desktop/document/link_dialog.h"
#include "app/desktop/document/new_document_dialog.h"
#include "app/desktop/help/help_window.h"
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/intake/scan_folder.h"
#include "app/desktop/intake/scan_folder_dialog.h"
#include "app/desktop/look/language.h"
#include "app/desktop/output/printing.h"
#include "app/desktop/registers/registers_view.h"
#include "app/desktop/shell/command_palette.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/window_actions.h"
#include "core/base/deliver.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QToolButton>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

void MainWindow::chooseLibrary()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open a library"), QDir::homePath());
    if (!folder.isEmpty())
        openLibrary(folder);
}

/// The papers that came with the program: installed, or beside it in the build.
static QString samplePapers()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"../share/vanthu/samples"_s, u"../sample-papers"_s}) {
        if (here.exists(place))
            return here.absoluteFilePath(place);
    }
    return {};
}

void MainWindow::openSamples()
{
    const QString folder = Library::defaultFolder() + u"-samples"_s;
    if (QFileInfo::exists(folder + u"/library.json"_s)) {
        openLibrary(folder);
        return;
    }
    createLibrary(folder);
    const QString papers = samplePapers();
    if (m_library && !papers.isEmpty())
        importAndAccept({papers});
}

void MainWindow::chooseFilesToImport()
{
    if (!m_library)
        return;
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Import files"), QDir::homePath(),
        tr("Papers (*.pdf *.docx *.doc *.odt *.rtf *.html *.htm *.txt *.png *.jpg *.jpeg *.tif "
           "*.tiff *.jsonl);;All files (*)"));
    if (!files.isEmpty())
        importPaths(files);
}

void MainWindow::importPaths(const QStringList &paths)
{
    startImport(paths, ImportOptions{false, 2});
}

void MainWindow::importAndAccept(const QStringList &paths)
{
    startImport(paths, ImportOptions{true, 2});
}

void MainWindow::startImport(const QStringList &paths, const ImportOptions &options)
{
    if (m_importing) {
        say(tr("An import is under way. Stop it, or wait until it is done."));
        return;
    }
    m_importing = true;
    m_importCancel = {};
    showReading(0, 1);
    m_progress->setRange(0, 0);
    m_progressText->setText(tr("Reading …"));
    const auto progress = [this](const Progress &now) {
        QMetaObject::invokeMethod(this, [this, now] { showReading(now.done, now.total); });
    };
    deliver(m_library->import(paths, options, {}, progress, m_importCancel), this,
            [this](const Result<ImportSummary> &summary) { finishImport(summary); });
}

void MainWindow::finishImport(const Result<ImportSummary> &summary)
{
    m_importing = false;
    showReading(0, 0);
    if (!summary) {
        say(summary.error().message);
        return;
    }
    if (summary->waiting + summary->failed > 0)
        goTo(PlaceItem::Waiting);
    const QString counts = tr("Catalogued %1, waiting %2, duplicates %3, could not be read %4.")
                               .arg(summary->accepted)
                               .arg(summary->waiting)
                               .arg(summary->duplicates)
                               .arg(summary->failed);
    say((QStringList{counts} + summary->remarks).join(u' '));
}

void MainWindow::showReading(int done, int total)
{
    for (QWidget *part : {static_cast<QWidget *>(m_progressText),
                          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop)})
        part->setVisible(total > 0);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progressText->setText(tr("Reading %1 of %2").arg(done).arg(total));
}

void MainWindow::importPasted()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QStringList paths;
    for (const QUrl &url : copied->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        importPaths(paths);
        return;
    }
    if (copied->text().trimmed().isEmpty()) {
        say(tr("Nothing is copied. Copy a text or files first."));
        return;
    }
    deliver(m_library->importText(copied->text(), tr("Pasted text")), this,
            [this](const Result<IntakeId> &paper) {
                if (paper)
                    goTo(PlaceItem::Waiting);
                else
                    say(paper.error().message);
            });
}

void MainWindow::chooseScanFolder()
{
    if (!m_scanFolder)
        return;
    auto *dialog = new ScanFolderDialog(m_scanFolder->folder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_scanFolder
            && (dialog->folder() != m_scanFolder->folder() || m_scanFolder->isPaused()))
            m_scanFolder->choose(dialog->folder());
    });
    dialog->open();
}

void MainWindow::showScanFolder()
{
    const QString standing = m_scanFolder ? m_scanFolder->standing() : QString();
    m_scanState->setVisible(!standing.isEmpty());
    m_scanState->setText(standing);
    m_scanState->setAccessibleName(standing);
    if (!standing.isEmpty())
        m_scanState->setToolTip(QDir::toNativeSeparators(m_scanFolder->folder()->path));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_library && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        importPaths(paths);
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(m_actions->all(), m_library.get(), this);
    connect(palette, &CommandPalette::documentChosen, this, &MainWindow::openDocument);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 80)));
    palette->show();
}

void MainWindow::newDocument()
{
    auto *dialog = new NewDocumentDialog(m_library.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_changes->add(dialog->fields()); });
    dialog->open();
}

void MainWindow::linkCurrent()
{
    if (m_pane->document().value == 0)
        return;
    auto *dialog = new LinkDialog(m_library.get(), m_pane->details().document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto request = dialog->request())
            m_changes->link(*request);
    });
    dialog->open();
}

void MainWindow::registerCurrent()
{
    if (m_pane->document().value == 0) {
        say(tr("Choose a document first."));
        return;
    }
    m_registers->registerDocument(m_pane->details().document);
}

void MainWindow::binSelected()
{
    const QList<DocumentId> chosen = m_catalogue->selected();
    if (chosen.isEmpty() || m_side->chosen() == PlaceItem::Bin)
        return;
    m_changes->bin(chosen);
    say(tr("%n document(s) moved to the bin. Ctrl+Z takes it back.", nullptr,
           static_cast<int>(chosen.size())));
}

void MainWindow::restoreSelected()
{
    if (m_side->chosen() == PlaceItem::Bin && !m_catalogue->selected().isEmpty())
        m_changes->restore(m_catalogue->selected());
    else
        say(tr("Open the bin and choose the documents to take back."));
}

void MainWindow::printSheet()
{
    if (m_pane->document().value == 0) {
        say(tr("Choose a document first."));
        return;
    }
    previewSheet(m_library.get(), m_pane->document(), this,
                 [this](const QString &text) { say(text); });
}

void MainWindow::printList()
{
    previewList(m_library.get(), m_catalogue->request(), this,
                [this](const QString &text) { say(text); });
}

QString MainWindow::fileToWrite(const QString &suggestion, const QString &filter)
{
    QString name = suggestion;
    name.replace(u'/', u'-');
    return QFileDialog::getSaveFileName(this, tr("Export"), QDir::home().filePath(name), filter);
}

void MainWindow::report(const QFuture<Result<void>> &work, const QString &file)
{
    deliver(work, this, [this, file](const Outcome &outcome) {
        say(outcome ? tr("Written: %1").arg(QDir::toNativeSeparators(file))
                    : outcome.error().message);
    });
}

void MainWindow::exportSheet()
{
    if (m_pane->document().value == 0) {
        say(tr("Choose a document first."));
        return;
    }
    const QString name = m_pane->details().document.fields.number + u".pdf"_s;
    const QString file = fileToWrite(name, tr("PDF (*.pdf)"));
    // the dialog has asked about replacing already
    if (!file.isEmpty())
        report(m_library->exportSheetPdf(m_pane->document(), file, Library::Overwrite::Yes), file);
}

void MainWindow::exportPages()
{
    if (m_pane->document().value == 0) {
        say(tr("Choose a document first."));
        return;
    }
    const QString name = m_pane->details().document.fields.number + u".pdf"_s;
    const QString file = fileToWrite(name, tr("PDF (*.pdf)"));
    if (!file.isEmpty())
        report(m_library->exportPagesPdf(m_pane->document(), file, Library::Overwrite::Yes), file);
}

void MainWindow::exportList(const QString &format)
{
    const ListRequest request = m_catalogue->request();
    const QString filter = format == "pdf"_L1   ? tr("PDF (*.pdf)")
                           : format == "csv"_L1 ? tr("CSV (*.csv)")
                                                : tr("JSON lines (*.jsonl)");
    const QString file = fileToWrite(tr("list") + u'.' + format, filter);
    if (file.isEmpty())
        return;
    const auto yes = Library::Overwrite::Yes;
    if (format == "pdf"_L1)
        report(m_library->exportListPdf(request, file, yes), file);
    else if (format == "csv"_L1)
        report(m_library->exportListCsv(request, file, yes), file);
    else
        report(m_library->exportJsonLines(request, file, yes), file);
}

void MainWindow::showHelp(const QString &page)
{
    if (!m_help)
        m_help = new HelpWindow(m_actions->all(), this);
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace vanthu::desktop
