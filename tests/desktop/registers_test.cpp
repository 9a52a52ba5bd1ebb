// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/document/document_pane.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/registers/number_dialog.h"
#include "app/desktop/registers/register_dialog.h"
#include "app/desktop/registers/register_model.h"
#include "app/desktop/registers/registers_view.h"
#include "app/desktop/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

namespace {
template <typename T>
T answered(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.takeResult().value();
}

RegisterEntry entry(int number, EntryState state = EntryState::Used)
{
    RegisterEntry made;
    made.number = {number, {}};
    made.formatted = u"%1/QĐ-UBND"_s.arg(made.number.text());
    made.day = QDate(2026, 3, 5);
    made.state = state;
    return made;
}
} // namespace

/// The registers in the real window over a real library.
class RegistersTest : public QObject {
    Q_OBJECT

private:
    void makeRegister()
    {
        Register book;
        book.name = u"Quyết định"_s;
        book.pattern = NumberPattern::parse(u"{number}/{type}-UBND"_s).value();
        auto made = m_window->library()->addRegister(book);
        made.waitForFinished();
        QVERIFY(made.result().has_value());
    }

    RegistersView *view() const { return m_window->registers(); }

    QStringList numbers() const
    {
        QStringList shown;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            shown << view()->model()->index(row, RegisterModel::NumberColumn).data().toString();
        return shown;
    }

    template <typename Dialog>
    Dialog *opened() const
    {
        Dialog *found = nullptr;
        [&] { QTRY_VERIFY((found = m_window->findChild<Dialog *>()) && found->isVisible()); }();
        return found;
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
        m_window->createLibrary(m_folder->filePath(u"library"_s));
    }

    void cleanup() { m_window.reset(); }

    void missingNumbersHaveALineOfTheirOwn()
    {
        RegisterModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({entry(1), entry(2, EntryState::Void), entry(4), entry(8)});

        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.index(row, RegisterModel::NumberColumn).data().toString();
        QCOMPARE(shown, QStringList({u"01/QĐ-UBND"_s, u"02/QĐ-UBND"_s, u"3 is missing"_s,
                                     u"04/QĐ-UBND"_s, u"5 to 7 are missing"_s, u"08/QĐ-UBND"_s}));
        QCOMPARE(model.numbers(), 4);
        QCOMPARE(model.missing(), 4);
        QVERIFY(!model.entryAt(2));
        QVERIFY(model.entryAt(3));
    }

    void aRegisterIsMadeWithItsNumbersShownBeforehand()
    {
        m_window->goTo(PlaceItem::Registers);
        auto *make = view()->findChild<QPushButton *>(u"newRegister"_s);
        QTRY_VERIFY(make->isVisible());
        QTest::mouseClick(make, Qt::LeftButton);
        auto *dialog = opened<RegisterDialog>();

        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"registerName"_s), u"Ke hoach"_s);
        dialog->findChild<QComboBox *>(u"registerPattern"_s)->setEditText(u"{number}-{type}/TU"_s);
        bool previewed = false;
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            previewed = previewed || label->text().contains(u"01-QĐ/TU"_s);
        QVERIFY(previewed);
        QTest::keyClick(dialog, Qt::Key_Return);

        QTRY_VERIFY(view()->book());
        QCOMPARE(view()->book()->name, u"Ke hoach"_s);
        QCOMPARE(view()->book()->pattern.text(), u"{number}-{type}/TU"_s);
    }

    void theNumberIsShownBeforeItIsGiven()
    {
        makeRegister();
        m_window->goTo(PlaceItem::Registers);
        QTRY_VERIFY(view()->book());
        view()->giveNumber();
        auto *dialog = opened<NumberDialog>();
        auto *preview = dialog->findChild<QLabel *>(u"numberPreview"_s);
        QTRY_VERIFY(preview->text().contains(u"01/"_s));

        QTest::keyClick(dialog, Qt::Key_Return);

        QTRY_COMPARE(numbers().size(), 1);
        QVERIFY(numbers().first().startsWith(u"01/"_s));
    }

    void aDocumentIsRegisteredInTwoKeys()
    {
        makeRegister();
        DocumentFields fields;
        fields.type = u"QĐ"_s;
        fields.subject = u"về việc kiểm tra"_s;
        answered(m_window->library()->add(fields, {}));
        QTRY_COMPARE(m_window->catalogue()->model()->rowCount(), 1);
        m_window->catalogue()->table()->selectRow(0);
        auto *pane = m_window->findChild<DocumentPane *>();
        QTRY_VERIFY(pane->document().value != 0);
        QTRY_COMPARE(pane->details().document.fields.subject, fields.subject);

        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        auto *dialog = opened<NumberDialog>();
        QTRY_VERIFY(
            dialog->findChild<QLabel *>(u"numberPreview"_s)->text().contains(u"01/QĐ-UBND"_s));
        QTest::keyClick(dialog, Qt::Key_Return);

        QTRY_COMPARE(pane->details().document.fields.number, u"01/QĐ-UBND"_s);
    }

    void aNumberThatCannotBeGivenIsSaidBeforehand()
    {
        makeRegister();
        NumberRequest request;
        request.day = QDate::currentDate();
        request.type = u"QĐ"_s;
        answered(m_window->library()->giveNumber(u"Quyết định"_s, request));
        m_window->goTo(PlaceItem::Registers);
        QTRY_COMPARE(numbers().size(), 1);
        view()->giveNumber();
        auto *dialog = opened<NumberDialog>();

        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"numberWanted"_s), u"1"_s);

        auto *preview = dialog->findChild<QLabel *>(u"numberPreview"_s);
        QTRY_VERIFY(preview->text().contains(u"was given on"_s));
        dialog->reject();
    }

    void givenAndMissingNumbersAreCountedBesideTheBoxes()
    {
        makeRegister();
        NumberRequest request;
        request.day = QDate::currentDate();
        request.type = u"QĐ"_s;
        answered(m_window->library()->giveNumber(u"Quyết định"_s, request));
        request.number = RegisterNumber{5, {}};
        answered(m_window->library()->giveNumber(u"Quyết định"_s, request));

        m_window->goTo(PlaceItem::Registers);

        auto *standing = view()->findChild<QLabel *>(u"bookStanding"_s);
        QTRY_COMPARE(standing->text(), u"2 numbers · 3 missing"_s);
    }

    void aVoidNumberKeepsItsPlaceAndItsReason()
    {
        makeRegister();
        NumberRequest request;
        request.day = QDate::currentDate();
        request.type = u"QĐ"_s;
        answered(m_window->library()->giveNumber(u"Quyết định"_s, request));
        m_window->goTo(PlaceItem::Registers);
        QTRY_COMPARE(numbers().size(), 1);
        view()->table()->selectRow(0);
        QTimer::singleShot(0, view(), [this] {
            auto *asked = opened<QInputDialog>();
            asked->setTextValue(u"in nhầm"_s);
            asked->accept();
        });

        view()->voidNumber();

        const auto note = [this] {
            return view()->model()->index(0, RegisterModel::NoteColumn).data().toString();
        };
        QTRY_COMPARE(note(), u"in nhầm"_s);
        QCOMPARE(numbers(), QStringList{u"01/QĐ-UBND"_s});
    }
};

QTEST_MAIN(RegistersTest)
#include "registers_test.moc"
