// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/scan_folder.h"
#include "app/desktop/intake/scan_folder_dialog.h"
#include "app/desktop/look/language.h"

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
