// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/intake/scan_folder.h"
#include "app/desktop/intake/scan_folder_dialog.h"
#include "app/desktop/look/language.h"
#include "app/desktop/shell/main_window.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

class ScanFolderTest : public QObject {
    Q_OBJECT

private:
    static QAbstractButton *button(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QAbstractButton *>(name);
    }
    static void done(const QDialog &dialog)
    {
        QTest::mouseClick(button(dialog, u"scanDone"_s), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QDir::tempPath());
        applyLanguage(UiLanguage::English);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = Library::create(m_folder->filePath(u"library"_s)).value();
    }

    void theDialogAsksForAFolderThatIsThere()
    {
        ScanFolderDialog dialog(std::nullopt);
        dialog.show();
        QVERIFY(!dialog.folder());
        auto *path = dialog.findChild<QLineEdit *>(u"scanPath"_s);
        QVERIFY(!path->isEnabled());

        button(dialog, u"scanWatch"_s)->click();
        path->setText(m_folder->filePath(u"nowhere"_s));
        done(dialog);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"scanNote"_s)->text().contains(u"nowhere"_s));

        path->setText(m_folder->path());
        button(dialog, u"scanSubfolders"_s)->click();
        done(dialog);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.folder()->path, m_folder->path());
        QCOMPARE(dialog.folder()->movedTo, importedFolderIn(m_folder->path()));
        QVERIFY(dialog.folder()->subfolders);
    }

    void theDialogShowsWhatWasChosen()
    {
        WatchedFolder chosen;
        chosen.path = m_folder->path();
        chosen.accept = true;
        QCOMPARE(*ScanFolderDialog(chosen).folder(), chosen);
        chosen.movedTo = importedFolderIn(chosen.path);
        chosen.failedTo = failedFolderIn(chosen.path);
        QCOMPARE(*ScanFolderDialog(chosen).folder(), chosen);
    }

    void theChoiceIsRememberedForTheLibraryAndWatched()
    {
        WatchedFolder chosen;
        chosen.path = m_folder->path() + u"/scans"_s;
        QDir().mkpath(chosen.path);
        ScanFolder first(m_library.get());
        QVERIFY(!first.folder());
        first.choose(chosen);
        QCOMPARE(*first.folder(), chosen);

        ScanFolder later(m_library.get());
        QCOMPARE(*later.folder(), chosen);
        QVERIFY(later.standing().contains(u"scans"_s));

        later.choose(std::nullopt);
        QVERIFY(!ScanFolder(m_library.get()).folder());
    }

    void theFolderIsChosenByItsKeyInTheWindowAndWhatIsWholeComesIn()
    {
        const QString scans = m_folder->filePath(u"scans"_s);
        QDir().mkpath(scans);
        const auto put = [&scans](const QString &name, const QByteArray &bytes) {
            QFile file(scans + u'/' + name);
            if (!file.open(QIODevice::ReadWrite) || file.write(bytes) < 0
                || !file.setFileTime(QDateTime::currentDateTime().addSecs(-30),
                                     QFileDevice::FileModificationTime))
                qFatal("the test could not write its file");
        };
        put(u"whole.txt"_s, "Một trang.");
        put(u"broken.pdf"_s, "%PDF-1.4 broken\n%%EOF");
        put(u"half.pdf"_s, "%PDF-1.4 the scanner is at work");
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.createLibrary(m_folder->filePath(u"watched"_s));
        QTRY_VERIFY(window.library());

        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<ScanFolderDialog *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        button(*dialog, u"scanWatch"_s)->click();
        dialog->findChild<QLineEdit *>(u"scanPath"_s)->setText(scans);
        done(*dialog);

        QTRY_VERIFY(window.findChild<QWidget *>(u"scanState"_s)->isVisible());
        const IntakeQueueModel *queue = window.intake()->controller()->model();
        QTRY_COMPARE(queue->rowCount(), 2);
        QTRY_VERIFY(QFile::exists(importedFolderIn(scans) + u"/whole.txt"_s));
        QTRY_VERIFY(QFile::exists(failedFolderIn(scans) + u"/broken.pdf"_s));
        QVERIFY(QFile::exists(scans + u"/half.pdf"_s));
        window.goTo(PlaceItem::Waiting);
        for (const IntakeItem &item : queue->items()) {
            if (item.state == IntakeState::Failed)
                window.intake()->controller()->setCurrent(item.id);
        }
        QTRY_VERIFY(window.findChild<QAbstractButton *>(u"readAgain"_s)->isVisible());
    }

    void whatCameIsSaid()
    {
        WatchedFolder chosen;
        chosen.path = m_folder->path() + u"/scans"_s;
        QDir().mkpath(chosen.path);
        QFile paper(chosen.path + u"/a.txt"_s);
        QVERIFY(paper.open(QIODevice::ReadWrite));
        paper.write("Một trang.");
        QVERIFY(paper.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                  QFileDevice::FileModificationTime));
        paper.close();
        ScanFolder scans(m_library.get());
        QSignalSpy said(&scans, &ScanFolder::message);

        scans.choose(chosen);

        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(), u"1 paper came from the scan folder."_s);
    }
};

QTEST_MAIN(ScanFolderTest)
#include "scan_folder_test.moc"
