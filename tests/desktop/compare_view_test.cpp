// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/compare_view.h"
#include "app/desktop/intake/field_pairs.h"
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/viewer/page_viewer.h"
#include "tests/support/paper_files.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

/// Papers that may be the same, side by side in the real window over a real library.
class CompareViewTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// A decision of four articles; `hour` is the word in which its files differ.
    QString paper(const QString &name, const QString &number, const QString &hour)
    {
        QString body = u"Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;\n"_s;
        for (int article = 1; article <= 12; ++article)
            body +=
                u"Điều %1. Bộ phận một cửa của xã số %1 tiếp nhận hồ sơ của tổ chức và công dân "
                "trong giờ hành chính các ngày làm việc trong tuần.\n"_s.arg(article);
        body += u"Điều 13. Cuộc họp đầu năm bắt đầu lúc %1 giờ tại trụ sở.\n"_s.arg(hour);
        const QString file = path(name);
        writeSample(decisionSource(number, u"về việc tiếp nhận hồ sơ"_s, body), file);
        return file;
    }

    void import(const QStringList &files, bool accept)
    {
        auto answer = m_window->library()->import(files, {accept, 1}, {}, {}, {});
        answer.waitForFinished();
        QVERIFY(answer.result().has_value());
    }

    /// One in the library and another file of it in the queue.
    void importCopy(const QString &copysNumber = u"7/QĐ-UBND"_s)
    {
        import({paper(u"known.pdf"_s, u"7/QĐ-UBND"_s, u"tám"_s)}, true);
        import({paper(u"copy.pdf"_s, copysNumber, u"chín"_s)}, false);
        m_window->goTo(PlaceItem::Waiting);
        QTRY_COMPARE(names(), QStringList{u"copy.pdf"_s});
    }

    void importTwins()
    {
        import({paper(u"first.pdf"_s, u"7/QĐ-UBND"_s, u"tám"_s)}, false);
        import({paper(u"second.pdf"_s, u"7/QĐ-UBND"_s, u"chín"_s)}, false);
        m_window->goTo(PlaceItem::Waiting);
        QTRY_COMPARE(names().size(), 2);
        QTRY_VERIFY(compared()->isVisible());
    }

    IntakeView *view() const { return m_window->intake(); }
    CompareView *compared() const { return view()->findChild<CompareView *>(); }
    QString text(const QString &label) const { return view()->findChild<QLabel *>(label)->text(); }

    QStringList names() const
    {
        QStringList all;
        for (const IntakeItem &item : view()->controller()->model()->items())
            all << item.name;
        return all;
    }

    int documents()
    {
        auto answer = m_window->library()->counts();
        answer.waitForFinished();
        return static_cast<int>(answer.result().value().all);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

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

    void aDuplicateShowsBothPapersWithTheDifferencesMarked()
    {
        importCopy();

        QTRY_VERIFY(compared()->isVisible());
        QVERIFY2(text(u"compareSentence"_s).contains(u"7/QĐ-UBND"_s),
                 qPrintable(text(u"compareSentence"_s)));
        QTRY_COMPARE(compared()->pages()->differenceCount(), 1);
        QCOMPARE(text(u"sameFields"_s), u"All fields are the same."_s);
        QVERIFY(compared()->pages()->leftViewer()->pageCount() > 0);
        QVERIFY(compared()->pages()->rightViewer()->pageCount() > 0);
        QCOMPARE(text(u"differenceCount"_s), u"1 place differs"_s);

        press(Qt::Key_F8);
        QCOMPARE(compared()->pages()->currentDifference(), 0);
        QCOMPARE(text(u"differenceCount"_s), u"1 of 1 places"_s);
    }

    void fieldsThatDifferStandAboveTheirPapers()
    {
        importCopy(u"/QĐ-UBND"_s);

        QTRY_VERIFY(compared()->isVisible());
        QTRY_VERIFY(compared()->findChild<QLabel *>(u"right_number"_s));
        QVERIFY(text(u"right_number"_s).contains(u"7/QĐ-UBND"_s));
        QVERIFY(!text(u"left_number"_s).contains(u"7/QĐ-UBND"_s));
        QVERIFY2(text(u"sameFields"_s).contains(u"subject"_s), qPrintable(text(u"sameFields"_s)));
    }

    void theFileIsPutToTheDocumentThatIsThere()
    {
        importCopy();
        QTRY_VERIFY(compared()->isVisible());

        press(Qt::Key_1, Qt::AltModifier);

        QTRY_COMPARE(names(), QStringList());
        QCOMPARE(documents(), 1);
        m_window->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(names(), QStringList{u"copy.pdf"_s});
        QTRY_VERIFY(compared()->isVisible());
    }

    void bothAreCatalogued()
    {
        importCopy();
        QTRY_VERIFY(compared()->isVisible());

        press(Qt::Key_2, Qt::AltModifier);

        QTRY_COMPARE(names(), QStringList());
        QCOMPARE(documents(), 2);
    }

    void theCopyIsDiscarded()
    {
        importCopy();
        QTRY_VERIFY(compared()->isVisible());

        press(Qt::Key_3, Qt::AltModifier);

        QTRY_COMPARE(names(), QStringList());
        QCOMPARE(documents(), 1);
    }

    void theKeyForCertainPapersDecidesNothingHere()
    {
        importCopy();
        QTRY_VERIFY(compared()->isVisible());

        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(names(), QStringList{u"copy.pdf"_s});
        QVERIFY(!view()->controller()->isBusy());
    }

    void theFormComesBackAndTheComparisonOnlyWhenItIsWanted()
    {
        importCopy();
        QTRY_VERIFY(compared()->isVisible());

        press(Qt::Key_Escape);
        QVERIFY(!compared()->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"intake_number"_s);
        view()->reload();
        auto *number = view()->findChild<QLineEdit *>(u"intake_number"_s);
        number->setText(u"8/QĐ-UBND"_s);
        Q_EMIT number->editingFinished();
        number->setText(u"7/QĐ-UBND"_s);
        Q_EMIT number->editingFinished();
        auto *button = view()->findChild<QPushButton *>(u"compare"_s);
        QTRY_VERIFY(button->isVisible());
        QVERIFY(!compared()->isVisible());

        press(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(compared()->isVisible());
    }

    void ofTwoThatWaitTheOtherIsDiscarded()
    {
        importTwins();
        QCOMPARE(view()->controller()->current()->name, u"first.pdf"_s);

        press(Qt::Key_1, Qt::AltModifier);

        QTRY_COMPARE(names(), QStringList{u"first.pdf"_s});
        QTRY_VERIFY(!compared()->isVisible());
        QVERIFY(!view()->controller()->current()->duplicate);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(names().size(), 2);
    }

    void bothPapersScrollTogether()
    {
        importCopy();
        QTRY_VERIFY(compared()->isVisible());
        QTRY_COMPARE(compared()->pages()->differenceCount(), 1);
        PageViewer *left = compared()->pages()->leftViewer();
        PageViewer *right = compared()->pages()->rightViewer();
        QTRY_VERIFY(left->verticalScrollBar()->maximum() > 50);
        left->verticalScrollBar()->setValue(0);
        right->verticalScrollBar()->setValue(0);

        left->verticalScrollBar()->setValue(50);

        QCOMPARE(right->verticalScrollBar()->value(), 50);
    }

    void wordsThatDifferAreMarkedInAField()
    {
        const auto [left, right] = markedValues(u"về <công> tác"_s, u"về <công> việc"_s);
        QVERIFY2(left.startsWith(u"về &lt;công&gt; <span"_s) && left.contains(u">tác<"_s),
                 qPrintable(left));
        QVERIFY2(right.contains(u">việc<"_s), qPrintable(right));
    }
};

QTEST_MAIN(CompareViewTest)
#include "compare_view_test.moc"
