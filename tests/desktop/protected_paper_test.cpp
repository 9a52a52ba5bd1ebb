// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/document_pane.h"
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/viewer/page_viewer.h"
#include "app/desktop/viewer/paper_pages.h"
#include "core/library/keychain.h"
#include "tests/support/paper_files.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
const QString password = u"Mật khẩu 12"_s;

/// A keychain of this test's own.
class FakeKeychain : public Keychain {
public:
    Result<QStringList> passwords() override { return kept; }
    Outcome keep(const QString &added) override
    {
        if (broken)
            return fail(Error::Code::Unwritable, u"There is no keychain here."_s);
        kept.prepend(added);
        return {};
    }

    QStringList kept;
    bool broken = false;
};
} // namespace

/// Drives the review of papers that need a password.
class ProtectedPaperTest : public QObject {
    Q_OBJECT

private:
    void import(const QStringList &names, const QString &key = password)
    {
        QStringList files;
        for (const QString &name : names) {
            writeSample(decisionSource(name, u"về văn thư"_s), path(u"plain.pdf"_s));
            files << path(QString(name).replace(u'/', u'-') + u".pdf"_s);
            protect(path(u"plain.pdf"_s), key, files.last());
        }
        auto answer = m_window->library()->import(files, {}, {}, {}, {});
        answer.waitForFinished();
        QVERIFY(answer.result().has_value());
        m_window->goTo(PlaceItem::Waiting);
        QTRY_COMPARE(queue().size(), names.size());
        QTRY_VERIFY(current());
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }
    IntakeController *controller() const { return m_window->intake()->controller(); }
    const IntakeItem *current() const { return controller()->current(); }
    QList<IntakeItem> queue() const { return controller()->model()->items(); }
    PaperPages *pages() const
    {
        return m_window->intake()->findChild<PaperPages *>(u"reviewPages"_s);
    }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return pages()->findChild<Widget *>(name);
    }

    void type(const QString &text)
    {
        auto *field = part<QLineEdit>(u"password"_s);
        field->selectAll();
        field->insert(text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<FakeKeychain> m_keychain;

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
        m_keychain = std::make_shared<FakeKeychain>();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->createLibrary(path(u"library"_s));
        QTRY_VERIFY(m_window->library());
        m_window->library()->setKeychain(m_keychain);
    }

    void cleanup() { m_window.reset(); }

    void thePlaceOfThePagesAsksForThePasswordAndTheRightOneShowsThem()
    {
        import({u"7/QĐ-UBND"_s});
        QTRY_VERIFY(pages()->isLocked());
        QCOMPARE(current()->state, IntakeState::Locked);

        type(u"sai"_s);
        QTRY_VERIFY(part<QLabel>(u"passwordNote"_s)->text().contains(u"not the password"_s));
        QVERIFY(pages()->isLocked());

        type(password);
        QTRY_COMPARE(current()->state, IntakeState::Waiting);
        QTRY_VERIFY(!pages()->isLocked());
        QTRY_COMPARE(pages()->viewer()->pageCount(), 1);
        QCOMPARE(controller()->decision().fields.number, u"7/QĐ-UBND"_s);
        QVERIFY(m_keychain->kept.isEmpty());
    }

    void whatWasTypedBeforeThePasswordStays()
    {
        import({u"7/QĐ-UBND"_s});
        QVERIFY(controller()->setField(ReadingField::Subject, u"về việc khác"_s));
        QTRY_VERIFY(pages()->isLocked());

        type(password);

        QTRY_COMPARE(current()->state, IntakeState::Waiting);
        QCOMPARE(controller()->decision().fields.number, u"7/QĐ-UBND"_s);
        QCOMPARE(controller()->decision().fields.subject, u"về việc khác"_s);
    }

    void onePasswordOpensEveryPaperOfTheQueueThatItFits()
    {
        import({u"7/QĐ-UBND"_s, u"8/QĐ-UBND"_s, u"9/QĐ-UBND"_s});
        QTRY_VERIFY(pages()->isLocked());

        type(password);

        QTRY_COMPARE(std::count_if(
                         queue().cbegin(), queue().cend(),
                         [](const IntakeItem &item) { return item.state == IntakeState::Waiting; }),
                     3);
    }

    void aKeptPasswordOpensPapersInSilence()
    {
        m_keychain->kept = {u"another"_s, password};

        import({u"7/QĐ-UBND"_s});

        QCOMPARE(current()->state, IntakeState::Waiting);
        QTRY_COMPARE(pages()->viewer()->pageCount(), 1);
        QVERIFY(!pages()->isLocked());
    }

    void thePasswordIsKeptWhenThatIsWanted()
    {
        import({u"7/QĐ-UBND"_s});
        QTRY_VERIFY(pages()->isLocked());

        part<QCheckBox>(u"keepPassword"_s)->click();
        type(password);

        QTRY_COMPARE(current()->state, IntakeState::Waiting);
        QCOMPARE(m_keychain->kept, QStringList{password});
    }

    void aBrokenKeychainIsSaidAndThePaperIsOpenAllTheSame()
    {
        m_keychain->broken = true;
        QString said;
        connect(m_window->intake(), &IntakeView::message, this,
                [&said](const QString &text) { said = text; });
        import({u"7/QĐ-UBND"_s});
        QTRY_VERIFY(pages()->isLocked());

        part<QCheckBox>(u"keepPassword"_s)->click();
        type(password);

        QTRY_COMPARE(current()->state, IntakeState::Waiting);
        QTRY_COMPARE(said, u"There is no keychain here."_s);
    }

    void aCataloguedPaperAsksForItsPasswordAnotherDay()
    {
        import({u"7/QĐ-UBND"_s});
        QTRY_VERIFY(pages()->isLocked());
        type(password);
        QTRY_COMPARE(current()->state, IntakeState::Waiting);
        controller()->accept();
        QTRY_VERIFY(queue().isEmpty());
        m_window->openLibrary(path(u"library"_s)); // of a new run: it knows no password
        QTRY_VERIFY(m_window->library());
        m_window->library()->setKeychain(m_keychain);

        auto *pane = m_window->findChild<DocumentPane *>();
        auto id = m_window->library()->resolve(u"7/QĐ-UBND"_s);
        id.waitForFinished();
        pane->show(*id.result());
        auto *shown = pane->findChild<PaperPages *>();
        QTRY_VERIFY(shown->isLocked());
        auto *field = shown->findChild<QLineEdit *>(u"password"_s);
        field->setText(password);
        QTest::keyClick(field, Qt::Key_Return);

        QTRY_VERIFY(!shown->isLocked());
        QTRY_COMPARE(shown->viewer()->pageCount(), 1);
    }
};

QTEST_MAIN(ProtectedPaperTest)
#include "protected_paper_test.moc"
