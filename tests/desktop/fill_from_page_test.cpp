// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/viewer/page_viewer.h"
#include "app/desktop/viewer/paper_pages.h"
#include "tests/support/paper_files.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

/// Words are chosen on the page in the real window and put into fields by keys.
class FillFromPageTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// Imports one paper and waits until its pages can be looked at.
    void review(const QString &file)
    {
        auto answer = m_window->library()->import({file}, {}, {}, {}, {});
        answer.waitForFinished();
        QVERIFY(answer.result().has_value());
        m_window->goTo(PlaceItem::Waiting);
        QTRY_VERIFY(view()->controller()->current());
        QTRY_VERIFY_WITH_TIMEOUT(viewer()->pageCount() > 0, 20000);
    }

    void reviewDecision()
    {
        writeSample(decisionSource(u"7/QĐ-UBND"_s, u"về việc tiếp nhận hồ sơ"_s),
                    path(u"paper.pdf"_s));
        review(path(u"paper.pdf"_s));
    }

    IntakeView *view() const { return m_window->intake(); }
    IntakeController *controller() const { return view()->controller(); }
    PageViewer *viewer() const
    {
        return view()->findChild<PaperPages *>(u"reviewPages"_s)->viewer();
    }
    QLineEdit *line(const QString &field) const
    {
        return view()->findChild<QLineEdit *>(u"intake_"_s + field);
    }

    /// Where a word of the first page is drawn; the first one with these letters.
    QPoint placeOf(const QString &word) const
    {
        const TextPage &page = viewer()->text().pages.first();
        for (const TextWord &known : page.words) {
            if (known.text != word)
                continue;
            const double width = viewer()->viewport()->width() - 32;
            const double height = width * page.size.height() / page.size.width();
            return {16 + qRound(known.box.center().x() * width),
                    16 + qRound(known.box.center().y() * height)};
        }
        qFatal("the page has no word %s", qPrintable(word));
    }

    void choose(const QString &first, const QString &last)
    {
        QWidget *pages = viewer()->viewport();
        QTest::mousePress(pages, Qt::LeftButton, {}, placeOf(first));
        QTest::mouseMove(pages, placeOf(last));
        QTest::mouseRelease(pages, Qt::LeftButton, {}, placeOf(last));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::AltModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : viewer(), key,
                        modifiers);
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

    void chosenWordsFillTheFieldsOfTheirKeys()
    {
        reviewDecision();
        QVERIFY(controller()->setField(ReadingField::Number, {}));
        QVERIFY(controller()->setField(ReadingField::Date, {}));
        QVERIFY(controller()->setField(ReadingField::Signer, {}));

        choose(u"Số:"_s, u"7/QĐ-UBND"_s);
        press(Qt::Key_S);
        QCOMPARE(controller()->decision().fields.number, u"7/QĐ-UBND"_s);
        QCOMPARE(line(u"number"_s)->text(), u"7/QĐ-UBND"_s);
        QVERIFY(line(u"number"_s)->hasFocus());

        choose(u"An"_s, u"2021"_s);
        press(Qt::Key_N);
        QCOMPARE(controller()->decision().fields.date, QDate(2021, 3, 5));

        choose(u"Nguyễn"_s, u"Mẫu"_s);
        press(Qt::Key_K);
        QCOMPARE(controller()->decision().fields.signer, u"Nguyễn Văn Mẫu"_s);
        QCOMPARE(viewer()->selectedText(), QString());
    }

    void theFieldSaysWhereItsWordsWereChosen()
    {
        reviewDecision();
        choose(u"Số:"_s, u"7/QĐ-UBND"_s);
        press(Qt::Key_T);

        const Evidence evidence = controller()->evidence(ReadingField::Subject);
        QCOMPARE(evidence.page, 1);
        QCOMPARE(evidence.boxes.size(), 1);
        QVERIFY(evidence.boxes.first().top() < 0.3);
        QCOMPARE(controller()->sureness(ReadingField::Subject), Sureness::Typed);
        auto *subject = view()->findChild<QPlainTextEdit *>(u"intake_subject"_s);
        QCOMPARE(subject->toPlainText(), u"Số: 7/QĐ-UBND"_s);

        // typed by hand, it is no longer what was chosen
        subject->setPlainText(u"về việc khác"_s);
        line(u"number"_s)->setFocus();
        QTRY_VERIFY(!controller()->wasChosen(ReadingField::Subject));
    }

    void theBlockOfAHeadIsChosenWithoutTheOneBesideIt()
    {
        reviewDecision();

        choose(u"ỦY"_s, u"7/QĐ-UBND"_s);

        const QString words = viewer()->selectedText();
        QVERIFY2(words.contains(u"AN GIANG"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"CỘNG"_s) && !words.contains(u"ngày"_s), qPrintable(words));
    }

    void wordsThatAreNoDateAreRefusedBesideTheField()
    {
        reviewDecision();
        choose(u"Số:"_s, u"7/QĐ-UBND"_s);
        press(Qt::Key_N);

        QCOMPARE(controller()->decision().fields.date, QDate(2021, 3, 5));
        QVERIFY(line(u"date"_s)->hasFocus());
    }

    void aKeyWithoutChosenWordsGoesToItsField()
    {
        reviewDecision();
        viewer()->setFocus();
        press(Qt::Key_C);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"intake_issuer"_s);
    }

    void wordsAreChosenByKeysAlone()
    {
        reviewDecision();
        viewer()->setFocus();
        QTest::mouseClick(viewer()->viewport(), Qt::LeftButton, {}, placeOf(u"Số:"_s));
        QCOMPARE(viewer()->selectedText(), u"Số:"_s);

        press(Qt::Key_Right, Qt::NoModifier);
        QCOMPARE(viewer()->selectedText(), u"7/QĐ-UBND"_s);
        press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(viewer()->selectedText(), u"Số: 7/QĐ-UBND"_s);
        press(Qt::Key_Escape, Qt::NoModifier);
        QCOMPARE(viewer()->selectedText(), QString());
    }

    void wordsOfAScanFillAField()
    {
        writeScannedSample(decisionSource(u"7/QĐ-UBND"_s, u"về việc tiếp nhận hồ sơ"_s),
                           path(u"scan.pdf"_s));
        review(path(u"scan.pdf"_s));
        if (viewer()->text().pages.first().words.isEmpty())
            QSKIP("scans are not read here");
        QVERIFY(controller()->setField(ReadingField::Signer, {}));

        choose(u"Nguyễn"_s, u"Mẫu"_s);
        press(Qt::Key_K);

        QCOMPARE(controller()->decision().fields.signer, u"Nguyễn Văn Mẫu"_s);
        QVERIFY(controller()->wasChosen(ReadingField::Signer));
    }

    void doubtsAboutFieldsStandInOneLineAndGoAsTheyAreSettled()
    {
        QFile paper(path(u"paper.txt"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write(u"UBND TỈNH MẪU                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                    "                                         Độc lập - Tự do - Hạnh phúc\n\n"
                    "                         KẾ HOẠCH\n"
                    "               Về công tác lưu trữ\n\n"
                    "Thực hiện Quyết định số 12/QĐ-UBND.\n"_s.toUtf8());
        paper.close();
        review(paper.fileName());
        auto *notice = view()->findChild<QLabel *>(u"intakeWarnings"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"Not found: number · date."_s),
                 qPrintable(notice->text()));
        QCOMPARE(notice->text().count(u'\n'), 0);

        QVERIFY(controller()->setField(ReadingField::Number, u"5/KH-UBND"_s));
        QTRY_VERIFY2(notice->text().contains(u"Not found: date."_s), qPrintable(notice->text()));
    }

    void aPaperThatCouldNotBeReadSaysWhyAndIsTriedAgain()
    {
        QFile paper(path(u"broken.pdf"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write("%PDF-1.4 broken");
        paper.close();
        auto answer = m_window->library()->import({paper.fileName()}, {}, {}, {}, {});
        answer.waitForFinished();
        m_window->goTo(PlaceItem::Waiting);
        QTRY_VERIFY(controller()->current());
        auto *again = view()->findChild<QPushButton *>(u"readAgain"_s);
        QTRY_VERIFY(again->isVisible());
        QVERIFY(view()->findChild<QLabel *>(u"unreadSentence"_s)->text().contains(u"broken.pdf"_s));
        const RowVersion before = controller()->current()->version;

        QTest::mouseClick(again, Qt::LeftButton);

        QVERIFY(!again->isEnabled());
        QTRY_VERIFY(again->isEnabled());
        QVERIFY(controller()->current()->version != before);
    }
};

QTEST_MAIN(FillFromPageTest)
#include "fill_from_page_test.moc"
