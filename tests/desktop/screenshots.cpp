// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the README: vanthu-screenshots LIBRARY FOLDER
#include "app/desktop/catalogue/catalogue_model.h"
#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/document/document_pane.h"
#include "app/desktop/help/help_window.h"
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/intake/scan_folder_dialog.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/search_box.h"
#include "app/desktop/viewer/page_viewer.h"
#include "app/desktop/viewer/paper_pages.h"
#include "core/reports/report_fonts.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

namespace {
constexpr int wordsToChoose = 6;
constexpr int settleMs = 900; ///< until pages are drawn; a picture, not a test

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

class Photographer {
public:
    Photographer(const QString &library, QDir folder)
        : m_folder(std::move(folder))
    {
        m_window.show();
        m_window.openLibrary(library);
        settle();
    }

    void takeAll(const QSize &size, const QString &ending)
    {
        m_window.resize(size);
        m_window.searchBox()->clear();
        m_window.goTo(PlaceItem::All);
        settle();
        choose(u"174-KH/TU"_s);
        take(u"library"_s, ending);
        auto *tabs = m_window.findChild<DocumentPane *>()->findChild<QTabWidget *>();
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            take(u"document-%1"_s.arg(tab), ending);
        }
        tabs->setCurrentIndex(0);
        m_window.searchBox()->setText(u"phong trao toan dan"_s);
        take(u"search"_s, ending);
        m_window.searchBox()->setText(u"phong traoo toàn dân type:KH"_s);
        take(u"nothing-found"_s, ending);
        m_window.searchBox()->clear();
        m_window.searchBox()->setFocus();
        m_window.searchBox()->insert(u"an ninh trang"_s);
        take(u"search-offers"_s, ending);
        m_window.searchBox()->clear();
        m_window.goTo(PlaceItem::Review);
        settle();
        take(u"to-be-looked-at"_s, ending);
        m_window.goTo(PlaceItem::Stubs);
        take(u"missing"_s, ending);
        m_window.goTo(PlaceItem::Waiting);
        settle();
        m_window.intake()->controller()->later();
        take(u"review"_s, ending);
        takeQueue(ending);
        takeScanFolder(ending);
        m_window.goTo(PlaceItem::Registers);
        take(u"registers"_s, ending);
        takeHelp(ending);
    }

private:
    void choose(const QString &number)
    {
        const CatalogueModel *model = m_window.catalogue()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, CatalogueModel::NumberColumn).data().toString() == number)
                m_window.catalogue()->table()->selectRow(row);
        }
    }

    void take(const QString &name, const QString &ending)
    {
        settle();
        m_window.grab().save(m_folder.filePath(name + u'-' + ending + u".png"_s));
    }

    /// Every paper that waits, as it comes up for review.
    void takeQueue(const QString &ending)
    {
        IntakeController *controller = m_window.intake()->controller();
        const QList<IntakeItem> papers = controller->model()->items();
        for (qsizetype at = 0; at < papers.size(); ++at) {
            controller->setCurrent(papers.at(at).id);
            take(u"queue-%1"_s.arg(at + 1), ending);
        }
        if (papers.isEmpty())
            return;
        controller->setCurrent(papers.first().id);
        settle();
        auto *viewer = m_window.intake()->findChild<PaperPages *>(u"reviewPages"_s)->viewer();
        for (int word = 0; word < wordsToChoose; ++word) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Right,
                            word == 0 ? Qt::NoModifier : Qt::ShiftModifier);
            QApplication::sendEvent(viewer, &press);
        }
        take(u"chosen"_s, ending);
        viewer->clearSelection();
    }

    void takeScanFolder(const QString &ending)
    {
        for (QAction *action : m_window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+Shift+I"_s))
                action->trigger();
        }
        auto *dialog = m_window.findChild<ScanFolderDialog *>();
        settle();
        dialog->grab().save(m_folder.filePath(u"scan-folder-"_s + ending + u".png"_s));
        dialog->reject();
    }

    void takeHelp(const QString &ending)
    {
        m_window.showHelp(u"status"_s);
        auto *help = m_window.findChild<HelpWindow *>();
        settle();
        help->grab().save(m_folder.filePath(u"help-"_s + ending + u".png"_s));
        help->close();
    }

    QDir m_folder;
    MainWindow m_window;
};
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QDir::tempPath());
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("vanthu-screenshots LIBRARY FOLDER\n", stderr);
        return 2;
    }
    QDir().mkpath(arguments.at(2));
    loadReportFonts();
    applyLanguage(UiLanguage::Vietnamese);
    applyTheme(ThemeChoice::Light);
    Photographer photographer(arguments.at(1), QDir(arguments.at(2)));
    photographer.takeAll({1024, 640}, u"light-small"_s);
    photographer.takeAll({1366, 768}, u"light"_s);
    photographer.takeAll({2560, 1440}, u"light-large"_s);
    applyTheme(ThemeChoice::Dark);
    photographer.takeAll({1366, 768}, u"dark"_s);
    photographer.takeAll({2560, 1440}, u"dark-large"_s);
    return 0;
}
