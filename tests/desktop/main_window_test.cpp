// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/catalogue_model.h"
#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/document/document_pane.h"
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/shell/command_palette.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/search_box.h"
#include "app/desktop/widgets/text_field.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

/// Drives the real window over a real library by keys and clicks.
class MainWindowTest : public QObject {
    Q_OBJECT

private:
    void add(const QString &number, const QString &subject, QDate date)
    {
        DocumentFields fields;
        fields.number = number;
        fields.type = u"QĐ"_s;
        fields.subject = subject;
        fields.date = date;
        auto answer = m_window->library()->add(fields, {});
        answer.waitForFinished();
        QVERIFY(answer.result().has_value());
    }

    QStringList numbers() const
    {
        QStringList shown;
        const CatalogueModel *model = m_window->catalogue()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            shown << model->index(row, CatalogueModel::NumberColumn).data().toString();
        return shown;
    }

    DocumentPane *pane() const { return m_window->findChild<DocumentPane *>(); }

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
        m_window->createLibrary(m_folder->filePath(u"library"_s));
        add(u"12/QĐ-UBND"_s, u"về phong trào thi đua"_s, {2019, 1, 2});
        add(u"174/QĐ-UBND"_s, u"về công tác văn thư"_s, {2020, 1, 2});
        QTRY_COMPARE(numbers(), QStringList({u"174/QĐ-UBND"_s, u"12/QĐ-UBND"_s}));
    }

    void cleanup()
    {
        m_window.reset();
        applyLanguage(UiLanguage::English);
    }

    void resultsAppearWhileTypingWithoutAccents()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->searchBox()->hasFocus());

        QTest::keyClicks(m_window->searchBox(), u"phong tra"_s);

        QTRY_COMPARE(numbers(), QStringList{u"12/QĐ-UBND"_s});

        QTest::keyClick(m_window->searchBox(), Qt::Key_Escape);
        QTRY_COMPARE(numbers().size(), 2);
    }

    void namesOfFieldsAndTheirValuesAreOfferedWhileTyping()
    {
        SearchBox *box = m_window->searchBox();
        box->setFocus();
        QTest::keyClicks(box, u"typ"_s);
        QTRY_VERIFY(box->offers()->isVisible());
        QTest::keyClick(box, Qt::Key_Tab);
        QCOMPARE(box->text(), u"type:"_s);
        QVERIFY(box->hasFocus());
        QTRY_VERIFY(box->offers()->isVisible());

        QTest::keyClicks(box, u"quyet"_s);
        QTRY_COMPARE(box->offers()->count(), 1);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);

        QCOMPARE(box->text(), u"type:QĐ"_s);
        QTRY_COMPARE(numbers().size(), 2);
        QTest::keyClick(box, Qt::Key_Escape);
    }

    void aQueryThatFindsNothingIsExplainedAndOfferedInTheNearestSpelling()
    {
        m_window->searchBox()->setText(u"phhong trao"_s);
        auto *text = m_window->catalogue()->findChild<QLabel *>(u"emptyText"_s);
        QTRY_VERIFY(text->text().contains(u"phong trao"_s));
        QVERIFY(text->isVisible());

        Q_EMIT text->linkActivated(u"suggestion"_s);

        QCOMPARE(m_window->searchBox()->text(), u"phong trao"_s);
        QTRY_COMPARE(numbers(), QStringList{u"12/QĐ-UBND"_s});
    }

    void aSavedSearchStandsInTheSideBarWithWhatItFindsNow()
    {
        m_window->searchBox()->setText(u"van thu"_s);
        QTRY_COMPARE(numbers().size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<QInputDialog *>(u"saveSearchDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"Filing"_s);
        dialog->accept();
        auto *saved = m_window->findChild<QListWidget *>(u"savedList"_s);
        QTRY_COMPARE(saved->count(), 1);
        QCOMPARE(saved->item(0)->data(Qt::AccessibleTextRole).toString(), u"Filing, 1"_s);

        add(u"175/QĐ-UBND"_s, u"về công tác văn thư"_s, {2020, 1, 3});
        QTRY_COMPARE(saved->item(0)->data(Qt::AccessibleTextRole).toString(), u"Filing, 2"_s);
        m_window->searchBox()->clear();
        QTRY_COMPARE(numbers().size(), 3);
        Q_EMIT saved->itemActivated(saved->item(0));
        QTRY_COMPARE(numbers().size(), 2);

        saved->setCurrentRow(0);
        saved->setFocus();
        QTest::keyClick(saved, Qt::Key_Delete);
        QTRY_VERIFY(!saved->isVisible());
    }

    void recentSearchesAreOfferedInTheEmptyBox()
    {
        SearchBox *box = m_window->searchBox();
        box->setFocus();
        QTest::keyClicks(box, u"van thu"_s);
        QTest::keyClick(box, Qt::Key_Return);
        box->setFocus();
        box->clear();

        QTest::keyClick(box, Qt::Key_Down);
        QTRY_VERIFY(box->offers()->isVisible());
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);

        QCOMPARE(box->text(), u"van thu"_s);
    }

    void theListIsAProperModel()
    {
        QAbstractItemModelTester tester(m_window->catalogue()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(u"9/QĐ-UBND"_s, u"mới"_s, {2021, 1, 2});
        QTRY_COMPARE(numbers().size(), 3);
        m_window->search(u"van thu"_s);
        QTRY_COMPARE(numbers(), QStringList{u"174/QĐ-UBND"_s});
    }

    void aBinnedDocumentComesBackWithUndo()
    {
        QTableView *table = m_window->catalogue()->table();
        table->selectRow(0);
        table->setFocus();

        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(numbers(), QStringList{u"12/QĐ-UBND"_s});

        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(numbers().size(), 2);

        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(numbers(), QStringList{u"12/QĐ-UBND"_s});
    }

    void aFieldIsSavedOnLeavingAndUndone()
    {
        m_window->catalogue()->table()->selectRow(0);
        auto *subject = pane()->findChild<TextField *>(u"field_subject"_s);
        QTRY_COMPARE(subject->text(), u"về công tác văn thư"_s);

        subject->setFocus();
        subject->selectAll();
        QTest::keyClicks(subject, u"new subject"_s);
        QTest::keyClick(subject, Qt::Key_Return);

        QTRY_COMPARE(pane()->details().document.fields.subject, u"new subject"_s);
        m_window->catalogue()->table()->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(pane()->details().document.fields.subject, u"về công tác văn thư"_s);
    }

    void thePaletteRunsAnActionByItsName()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette);
        auto *text = palette->findChild<QLineEdit *>();

        QTest::keyClicks(text, u"bin"_s);
        auto *list = palette->findChild<QListWidget *>();
        while (!list->currentItem()->text().startsWith(u"Bin"_s))
            QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Return);

        QTRY_COMPARE(numbers().size(), 0);
        QCOMPARE(m_window->findChild<SideBar *>()->chosen(), PlaceItem::Bin);
    }

    void theLanguageChangesAtOnce()
    {
        QCOMPARE(m_window->menuBar()->actions().first()->text(), u"File"_s);

        applyLanguage(UiLanguage::Vietnamese);

        QTRY_COMPARE(m_window->menuBar()->actions().first()->text(), u"Tệp"_s);
        QCOMPARE(m_window->catalogue()
                     ->model()
                     ->headerData(CatalogueModel::SubjectColumn, Qt::Horizontal, Qt::DisplayRole)
                     .toString(),
                 u"Trích yếu"_s);
    }

    void aDroppedPaperWaitsIsReviewedAndCatalogued()
    {
        QFile paper(m_folder->filePath(u"paper.txt"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write(u"UBND TỈNH MẪU                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                    "SỞ NỘI VỤ                                 Độc lập - Tự do - Hạnh phúc\n"
                    "Số: 15/KH-SNV                         Mẫu, ngày 05 tháng 3 năm 2021\n\n"
                    "                         KẾ HOẠCH\n"
                    "               Về công tác lưu trữ\n\n"
                    "Thực hiện Quyết định số 12/QĐ-UBND.\n"_s.toUtf8());
        paper.close();

        m_window->importPaths({paper.fileName()});

        IntakeView *intake = m_window->intake();
        QTRY_VERIFY(intake->isVisible());
        QTRY_VERIFY(intake->controller()->current());
        auto *number = intake->findChild<QLineEdit *>(u"intake_number"_s);
        QTRY_COMPARE(number->text(), u"15/KH-SNV"_s);
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(!intake->controller()->current());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(numbers().contains(u"15/KH-SNV"_s));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
