// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/files/settled_file.h"
#include "core/library/folder_watch.h"
#include "tests/support/vanthuctl.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

/// Files that a scanner puts into a folder, over a real library and real reader processes. Time
/// passes when the test says so.
class WatchedFolderTest : public QObject {
    Q_OBJECT

private:
    QString scan(const QString &name) const { return m_watched.path + u'/' + name; }

    void put(const QString &name, const QString &text) const
    {
        QDir().mkpath(QFileInfo(scan(name)).path());
        QFile file(scan(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test could not write its file");
        file.write(text.toUtf8());
    }

    /// As if it had been written a minute ago.
    static void putOld(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite)
            || !file.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                 QFileDevice::FileModificationTime))
            qFatal("the test could not set the time of its file");
    }

    void pass(int seconds)
    {
        m_now = m_now.addSecs(seconds);
        Clock::setSource([now = m_now] { return now; });
    }

    WatchLook look()
    {
        auto answer = m_library->lookInto(m_watched, m_memory, {}, {}, {});
        answer.waitForFinished();
        if (!answer.result())
            qFatal("%s", qPrintable(answer.result().error().message));
        return *answer.result();
    }

    /// A look of a program that was started just now.
    WatchLook lookAnew()
    {
        m_memory = std::make_shared<WatchMemory>();
        return look();
    }

    QList<IntakeItem> queue()
    {
        auto answer = m_library->intakeQueue();
        answer.waitForFinished();
        return answer.result().value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::shared_ptr<WatchMemory> m_memory;
    WatchedFolder m_watched;
    QDateTime m_now;

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime::currentDateTimeUtc();
        pass(0);
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = Library::create(m_folder->filePath(u"library"_s)).value();
        m_library->setLanguage(UiLanguage::English);
        m_memory = std::make_shared<WatchMemory>();
        m_watched = {};
        m_watched.path = m_folder->filePath(u"scans"_s);
        QDir().mkpath(m_watched.path);
    }

    void cleanup()
    {
        m_library.reset();
        Clock::setSource({});
    }

    void aFileComesInOnceItIsWhole()
    {
        put(u"a.txt"_s, u"Một trang."_s);
        QCOMPARE(look().unfinished, 1);
        QCOMPARE(queue().size(), 0);

        pass(5);
        QCOMPARE(look().summary.waiting, 1);
        QCOMPARE(look(), (WatchLook{{}, 0, {}, {m_watched.path}}));
        QCOMPARE(queue().size(), 1);
        QVERIFY(QFile::exists(scan(u"a.txt"_s)));
    }

    void aFileThatIsStillOpenForWritingWaits()
    {
        put(u"a.txt"_s, u"Một trang."_s);
        pass(60);
        {
            QFile scanner(scan(u"a.txt"_s));
            QVERIFY(scanner.open(QIODevice::Append));
            if (!isBeingWritten(scanner.fileName()))
                QSKIP("this file system does not tell who writes");
            QCOMPARE(look().unfinished, 1);
            QCOMPARE(queue().size(), 0);
        }
        QCOMPARE(look().summary.waiting, 1);
    }

    void aFileFromAClockThatIsAheadComesInWhenItStaysAsItIs()
    {
        put(u"a.txt"_s, u"Một trang."_s);
        pass(-3600);
        QCOMPARE(look().unfinished, 1);
        pass(3);
        QCOMPARE(look().summary.waiting, 1);
    }

    void anEmptyFileIsGivenAMinute()
    {
        put(u"a.txt"_s, {});
        pass(30);
        QCOMPARE(look().unfinished, 1);
        put(u"a.txt"_s, u"Một trang."_s);
        pass(30);
        QCOMPARE(look().summary.waiting, 1);
    }

    void aFileThatBreaksOffIsGivenAMinute()
    {
        put(u"a.pdf"_s, u"%PDF-1.4\n1 0 obj"_s);
        pass(30);
        QCOMPARE(look().unfinished, 1);
        put(u"a.pdf"_s, u"%PDF-1.4\n1 0 obj\n%%EOF\n"_s);
        pass(3);
        QCOMPARE(look().unfinished, 0);
        QCOMPARE(queue().size(), 1);

        put(u"b.pdf"_s, u"%PDF-1.4\n1 0 obj"_s);
        pass(61);
        QCOMPARE(look().unfinished, 0);
        QCOMPARE(queue().size(), 2);
    }

    void namesThatAreNotMeantForPeopleAreLeftAlone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"~$plan.docx", ".hidden.pdf", "scan.pdf.part", "scan.TMP",
                                 "scan.pdf.crdownload", "Thumbs.db", "plan.txt~"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void namesThatAreNotMeantForPeopleAreLeftAlone()
    {
        QFETCH(QString, name);
        put(name, u"Một trang."_s);
        pass(60);
        QCOMPARE(look(), (WatchLook{{}, 0, {}, {m_watched.path}}));
    }

    void whatCameWhileTheProgramWasClosedComesInAndNothingTwice()
    {
        put(u"a.txt"_s, u"Một trang."_s);
        pass(60);
        QCOMPARE(lookAnew().summary.waiting, 1);
        QCOMPARE(lookAnew().summary, ImportSummary());

        auto rejected = m_library->reject(queue().first().id);
        rejected.waitForFinished();
        QCOMPARE(lookAnew().summary, ImportSummary());
        QCOMPARE(queue().size(), 0);
    }

    void anotherPaperUnderTheSameNameComesIn()
    {
        put(u"scan.txt"_s, u"Một trang."_s);
        pass(60);
        QCOMPARE(look().summary.waiting, 1);
        put(u"scan.txt"_s, u"Một trang khác hẳn."_s);
        pass(60);
        QCOMPARE(look().summary.waiting, 1);
        QCOMPARE(queue().size(), 2);
    }

    void filesAreMovedAwayAndNeverOverOthers()
    {
        m_watched.movedTo = importedFolderIn(m_watched.path);
        m_watched.failedTo = failedFolderIn(m_watched.path);
        put(u"scan.txt"_s, u"Một trang."_s);
        put(u"broken.pdf"_s, u"%PDF-1.4 broken\n%%EOF"_s);
        pass(60);
        const WatchLook first = look();
        QCOMPARE(first.summary.waiting, 1);
        QCOMPARE(first.summary.failed, 1);
        put(u"scan.txt"_s, u"Một trang khác hẳn."_s);
        pass(60);
        QCOMPARE(look().summary.waiting, 1);

        QVERIFY(QFile::exists(scan(u"Đã nhập/scan.txt"_s)));
        QVERIFY(QFile::exists(scan(u"Đã nhập/scan (2).txt"_s)));
        QVERIFY(QFile::exists(scan(u"Lỗi/broken.pdf"_s)));
        QCOMPARE(QDir(m_watched.path).entryList(QDir::Files), QStringList());
        QCOMPARE(queue().size(), 3);
        QVERIFY(!queue().at(0).failure.isEmpty() || !queue().at(1).failure.isEmpty());
    }

    void whatCameInAndCouldNotBeMovedIsSaidOnceAndMovedLater()
    {
        m_watched.movedTo = importedFolderIn(m_watched.path);
        put(u"Đã nhập"_s, u"a file stands in the way of the folder"_s);
        put(u"a.txt"_s, u"Một trang."_s);
        pass(60);
        const WatchLook first = look();
        QCOMPARE(first.problems.size(), 1);
        QVERIFY2(first.problems.first().contains(u"a.txt"_s), qPrintable(first.problems.first()));
        QCOMPARE(look().problems.size(), 0);

        QVERIFY(QFile::remove(scan(u"Đã nhập"_s)));
        QCOMPARE(look().summary, ImportSummary());
        QVERIFY(QFile::exists(scan(u"Đã nhập/a.txt"_s)));
        QCOMPARE(queue().size(), 1);
    }

    void subfoldersCountWhenTheyAreWanted()
    {
        put(u"phòng 1/a.txt"_s, u"Một trang."_s);
        m_watched.movedTo = importedFolderIn(m_watched.path);
        pass(60);
        QCOMPARE(look().summary, ImportSummary());
        m_watched.subfolders = true;
        QCOMPARE(look().summary.waiting, 1);
        QVERIFY(QFile::exists(scan(u"Đã nhập/phòng 1/a.txt"_s)));
        QCOMPARE(look().summary, ImportSummary());
    }

    void aFolderThatIsGoneIsSaidOnceAndFoundAgain()
    {
        QVERIFY(QDir().rmdir(m_watched.path));
        FolderWatch watch(m_library.get(), m_watched);
        QSignalSpy failed(&watch, &FolderWatch::failed);
        QSignalSpy looked(&watch, &FolderWatch::looked);
        watch.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!watch.isReachable());

        QDir().mkpath(m_watched.path);
        put(u"a.txt"_s, u"Một trang."_s);
        pass(60);
        watch.look();
        QTRY_VERIFY(!looked.isEmpty());
        QCOMPARE(looked.first().first().value<WatchLook>().summary.waiting, 1);
        QCOMPARE(failed.size(), 1);
    }

    void aChangeIsNoticedWithoutAsking()
    {
        pass(3600);
        FolderWatch watch(m_library.get(), m_watched);
        QSignalSpy came(&watch, &FolderWatch::came);
        QSignalSpy looked(&watch, &FolderWatch::looked);
        watch.start();
        QTRY_VERIFY(!looked.isEmpty());

        put(u"a.txt"_s, u"Một trang."_s);

        QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, 10000);
        QCOMPARE(came.first().first().value<ImportLine>().result, ImportLine::Result::Waiting);
    }

    void aWatchMayEndWhileItLooks()
    {
        for (int at = 0; at < 20; ++at)
            put(u"%1.txt"_s.arg(at), u"Trang %1."_s.arg(at));
        pass(60);
        auto watch = std::make_unique<FolderWatch>(m_library.get(), m_watched);
        watch->start();
        watch.reset();
        auto counted = m_library->intakeQueue();
        counted.waitForFinished();
        QVERIFY(counted.result().has_value());
    }

    void aKilledWatchNeitherLosesNorDoublesAnything()
    {
        constexpr int papers = 40;
        const Vanthuctl ctl;
        QCOMPARE(ctl.run({u"init"_s}).exit, 0);
        QDir().mkpath(ctl.file(u"scans"_s));
        const QStringList watch{u"--json"_s, u"watch"_s,     ctl.file(u"scans"_s),
                                u"--once"_s, u"--move-to"_s, ctl.file(u"done"_s)};
        for (int at = 0; at < papers; ++at)
            putOld(ctl.written(u"scans/%1.txt"_s.arg(at), u"Trang số %1 của hồ sơ."_s.arg(at)));
        for (int round = 0; round < 4; ++round) {
            QProcess process;
            process.start(QStringLiteral(VANTHU_BIN_DIR "/vanthuctl"),
                          QStringList{u"--library"_s, ctl.file(u"library"_s)} + watch);
            for (int line = 0; line < round && process.waitForReadyRead(30000); ++line) {
            }
            process.kill();
            process.waitForFinished(30000);
        }

        QVERIFY(ctl.run(watch).exit == 0);

        QCOMPARE(QDir(ctl.file(u"scans"_s)).entryList(QDir::Files), QStringList());
        QCOMPARE(QDir(ctl.file(u"done"_s)).entryList(QDir::Files).size(), papers);
        QSet<QString> names;
        const QList<QJsonObject> waiting = ctl.run({u"--json"_s, u"intake"_s, u"list"_s}).objects();
        for (const QJsonObject &paper : waiting)
            names.insert(paper.value("name"_L1).toString());
        QCOMPARE(waiting.size(), papers);
        QCOMPARE(names.size(), papers);
    }

    void theCommandLooksOnceAndMoves()
    {
        const Vanthuctl ctl;
        QCOMPARE(ctl.run({u"init"_s}).exit, 0);
        QDir().mkpath(ctl.file(u"scans"_s));
        putOld(ctl.written(u"scans/a.txt"_s, u"Một trang."_s));

        const Answer watched = ctl.run({u"--json"_s, u"watch"_s, ctl.file(u"scans"_s), u"--once"_s,
                                        u"--move-to"_s, ctl.file(u"done"_s)});

        QCOMPARE(watched.exit, 0);
        QCOMPARE(watched.objects().first().value("result"_L1).toString(), u"waiting"_s);
        QVERIFY(QFile::exists(ctl.file(u"done/a.txt"_s)));
        QCOMPARE(ctl.run({u"watch"_s, ctl.file(u"nowhere"_s), u"--once"_s}).exit, 3);
        QCOMPARE(ctl.run({u"watch"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(WatchedFolderTest)
#include "watched_folder_test.moc"
