// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/changes.h"
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/intake/page_bar.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/shell/main_window.h"
#include "tests/support/paper_files.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

/// Splits and joins papers in the real window over a real library.
class PageBarTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString paper(const QString &number)
    {
        const QString file = path(QString(number).replace(u'/', u'-') + u".pdf"_s);
        writeSample(decisionSource(number, u"về văn thư"_s), file);
        return file;
    }

    void import(const QStringList &files)
    {
        auto answer = m_window->library()->import(files, {}, {}, {}, {});
        answer.waitForFinished();
        QVERIFY(answer.result().has_value());
        m_window->goTo(PlaceItem::Waiting);
        QTRY_COMPARE(names().size(), files.size());
        QTRY_VERIFY(view()->controller()->current());
    }

    void importHeap()
    {
        joinFiles({paper(u"7/QĐ-UBND"_s), paper(u"8/QĐ-UBND"_s), paper(u"9/QĐ-UBND"_s)},
                  path(u"heap.pdf"_s));
        import({path(u"heap.pdf"_s)});
    }

    IntakeView *view() const { return m_window->intake(); }
    PageBar *bar() const { return view()->findChild<PageBar *>(); }
    PageStrip *strip() const { return view()->findChild<PageStrip *>(); }
    QPushButton *button(const QString &name) const
    {
        return view()->findChild<QPushButton *>(name);
    }
    QString sentence() const { return view()->findChild<QLabel *>(u"pageSentence"_s)->text(); }

    QStringList names() const
    {
        QStringList all;
        for (const IntakeItem &item : view()->controller()->model()->items())
            all << item.name;
        return all;
    }

    void undo() { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QDir::tempPath());
        applyTheme(ThemeChoice::Light);
        applyLanguage(UiLanguage::English);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->createLibrary(path(u"library"_s));
        QTRY_VERIFY(m_window->library());
    }

    void cleanup() { m_window.reset(); }

    void aHeapIsOfferedToBeSplitAndIsSplit()
    {
        importHeap();
        QTRY_VERIFY(strip()->isVisible());
        QVERIFY2(sentence().contains(u"3 documents: pages 1 (7/QĐ-UBND)"_s),
                 qPrintable(sentence()));

        QTest::mouseClick(button(u"applyPages"_s), Qt::LeftButton);

        const QStringList made{u"heap (1).pdf"_s, u"heap (2).pdf"_s, u"heap (3).pdf"_s};
        QTRY_COMPARE(names(), made);
        QTRY_COMPARE(view()->controller()->current()->name, made.first());
        QVERIFY(!strip()->isVisible());
        QVERIFY(button(u"putPagesBack"_s)->isVisible());

        undo();
        QTRY_COMPARE(names(), QStringList{u"heap.pdf"_s});
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(names(), made);
        undo();
        QTRY_COMPARE(names(), QStringList{u"heap.pdf"_s});
    }

    void theCutsAreMovedByKeys()
    {
        importHeap();
        QTRY_VERIFY(strip()->isVisible());
        strip()->setFocus();
        strip()->setCurrentIndex(strip()->model()->index(0, 0));

        QTest::keyClick(strip(), Qt::Key_Right);
        QTest::keyClick(strip(), Qt::Key_Space);
        QTRY_VERIFY2(sentence().contains(u"2 papers, pages: 1-2; 3"_s), qPrintable(sentence()));
        QTest::mouseClick(button(u"applyPages"_s), Qt::LeftButton);

        QTRY_COMPARE(names(), QStringList({u"heap (1-2).pdf"_s, u"heap (3).pdf"_s}));
    }

    void aClickBetweenTwoPagesCuts()
    {
        importHeap();
        QTRY_VERIFY(strip()->isVisible());
        const QRect second = strip()->visualRect(strip()->model()->index(1, 0));

        QTest::mouseClick(strip()->viewport(), Qt::LeftButton, {},
                          QPoint(second.left() + 5, second.center().y()));

        QTRY_VERIFY2(sentence().contains(u"2 papers, pages: 1-2; 3"_s), qPrintable(sentence()));
    }

    void aFileThatIsKeptAsOneIsOfferedNoMore()
    {
        importHeap();
        QTRY_VERIFY(strip()->isVisible());

        QTest::mouseClick(button(u"keepAsOne"_s), Qt::LeftButton);

        QTRY_VERIFY(!bar()->isVisible());
        QCOMPARE(names(), QStringList{u"heap.pdf"_s});
    }

    void papersThatAreChosenTogetherBecomeOne()
    {
        import({paper(u"7/QĐ-UBND"_s), paper(u"8/QĐ-UBND"_s)});
        QVERIFY(!bar()->isVisible());

        view()->findChild<QListView *>(u"intakeQueue"_s)->selectAll();
        QTRY_VERIFY(strip()->isVisible());
        QTest::mouseClick(button(u"applyPages"_s), Qt::LeftButton);

        QTRY_COMPARE(names(), QStringList{u"7-QĐ-UBND – 8-QĐ-UBND.pdf"_s});
        undo();
        QTRY_COMPARE(names().size(), 2);
    }

    void aTurnedPageKeepsWhatWasTyped()
    {
        import({paper(u"7/QĐ-UBND"_s)});
        QVERIFY(view()->controller()->setField(ReadingField::Subject, u"về việc khác"_s));
        view()->arrangePages();
        QTRY_VERIFY(strip()->isVisible());

        QTest::keyClick(strip(), Qt::Key_R);
        QTRY_VERIFY(button(u"applyPages"_s)->isEnabled());
        QTest::mouseClick(button(u"applyPages"_s), Qt::LeftButton);

        QTRY_VERIFY(!view()->controller()->current()->madeOf.isEmpty());
        QCOMPARE(view()->controller()->current()->madeOf.first().turn, 1);
        QTRY_COMPARE(view()->controller()->decision().fields.subject, u"về việc khác"_s);
    }
};

QTEST_MAIN(PageBarTest)
#include "page_bar_test.moc"
