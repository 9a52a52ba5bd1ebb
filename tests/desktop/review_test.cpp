// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/catalogue_model.h"
#include "app/desktop/catalogue/catalogue_view.h"
#include "app/desktop/document/document_pane.h"
#include "app/desktop/document/link_dialog.h"
#include "app/desktop/document/reason_list.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"
#include "app/desktop/review/missing_view.h"
#include "app/desktop/review/review_view.h"
#include "app/desktop/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

/// What wants a look, what is missing, and why a document is in force or not, in the real window.
class ReviewTest : public QObject {
    Q_OBJECT

private:
    template <typename T>
    static T answered(QFuture<Result<T>> answer)
    {
        answer.waitForFinished();
        return answer.takeResult().value();
    }

    DocumentId add(const QString &number, QDate date, const QString &issuer = u"UBND tỉnh Mẫu"_s)
    {
        DocumentFields fields;
        fields.number = number;
        fields.type = u"QĐ"_s;
        fields.issuer = issuer;
        fields.subject = u"về công tác văn thư"_s;
        fields.date = date;
        return answered(m_window->library()->add(fields, {}));
    }

    void link(DocumentId source, RelationKind kind, const QString &target)
    {
        answered(m_window->library()->link({source, kind, target, {}, {}}));
    }

    /// A decision that another one rests on, and one that replaced it.
    void makeFall()
    {
        add(u"1/QĐ-UBND"_s, {2019, 1, 2});
        link(add(u"2/QĐ-UBND"_s, {2019, 2, 2}), RelationKind::BasedOn, u"1/QĐ-UBND"_s);
        link(add(u"3/QĐ-UBND"_s, {2020, 2, 2}), RelationKind::Replaces, u"1/QĐ-UBND"_s);
    }

    QString shown(int row, ReviewModel::Column column) const
    {
        return m_window->review()->model()->index(row, column).data().toString();
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
    }

    void cleanup() { m_window.reset(); }

    void aNoticeStandsInThePlaceUntilItIsDealtWithAndUndoBringsItBack()
    {
        makeFall();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(m_window->review()->isVisible());
        QTRY_COMPARE(shown(0, ReviewModel::DocumentColumn), u"1/QĐ-UBND"_s);
        QVERIFY(shown(0, ReviewModel::MessageColumn).contains(u"3/QĐ-UBND"_s));
        QTRY_COMPARE(pane()->details().document.fields.number, u"1/QĐ-UBND"_s);

        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_window->review()->model()->notice(0));

        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_window->review()->model()->notice(0));
    }

    void theModelsAreProper()
    {
        QAbstractItemModelTester review(m_window->review()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester missing(m_window->missing()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
        makeFall();
        link(add(u"4/QĐ-UBND"_s, {2019, 2, 2}), RelationKind::Cites, u"77/QĐ-UBND"_s);

        QTRY_VERIFY(m_window->review()->model()->rowCount() > 0);
        QTRY_COMPARE(m_window->missing()->model()->rowCount(), 1);
    }

    void enterOnAFindingOpensItsDocument()
    {
        const DocumentId id = add(u"1/QĐ-UBND"_s, {2019, 1, 2});
        auto set = m_window->library()->set(id, {{u"effective"_s, u"1/1/2018"_s}}, RowVersion{1});
        set.waitForFinished();
        m_window->goTo(PlaceItem::Review);
        QTRY_COMPARE(m_window->review()->model()->rowCount(), 1);
        QTRY_VERIFY(m_window->review()->table()->currentIndex().isValid());

        QTest::keyClick(m_window->review()->table(), Qt::Key_Return);

        QTRY_COMPARE(pane()->document(), id);
    }

    void theOneThatIsMeantIsChosenAndUndoTakesTheChoiceBack()
    {
        add(u"12/QĐ-UBND"_s, {2019, 1, 2}, u"UBND tỉnh An Giang"_s);
        add(u"12/QĐ-UBND"_s, {2019, 1, 2}, u"UBND tỉnh Cà Mau"_s);
        link(add(u"99/QĐ-UBND"_s, {2020, 1, 2}), RelationKind::Cites, u"77/QĐ-UBND"_s);
        link(add(u"98/QĐ-UBND"_s, {2020, 1, 2}), RelationKind::Cites, u"12/QĐ-UBND@UBND xã Mẫu"_s);
        m_window->goTo(PlaceItem::Stubs);
        MissingView *view = m_window->missing();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QTRY_VERIFY(view->table()->currentIndex().isValid());
        for (int row = 0; row < 2; ++row) {
            if (!view->model()->missing(row)->candidates.isEmpty())
                view->table()->selectRow(row);
        }
        QTRY_COMPARE(view->candidates()->count(), 2);

        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(view->model()->rowCount(), 1);

        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view->model()->rowCount(), 2);
    }

    void aReasonLeadsToTheDocumentThatSaysSo()
    {
        makeFall();
        const DocumentId old = answered(m_window->library()->resolve(u"1/QĐ-UBND"_s));
        QTRY_COMPARE(m_window->catalogue()->model()->rowCount(), 3);
        m_window->openDocument(old);
        QTRY_COMPARE(pane()->document(), old);
        auto *reasons = pane()->findChild<ReasonList *>();
        QTRY_VERIFY(reasons->text().contains(u"document:0"_s));

        Q_EMIT reasons->linkActivated(u"document:0"_s);

        QTRY_COMPARE(pane()->details().document.fields.number, u"3/QĐ-UBND"_s);
    }

    void aPastedSentenceFillsTheLink()
    {
        add(u"1/QĐ-UBND"_s, {2019, 1, 2});
        const DocumentId later = add(u"3/QĐ-UBND"_s, {2020, 2, 2});
        const DocumentId old = answered(m_window->library()->resolve(u"1/QĐ-UBND"_s));
        const DocumentDetails details = answered(m_window->library()->details(old));
        LinkDialog dialog(m_window->library(), details.document, m_window.get());

        dialog.findChild<QLineEdit *>(u"target"_s)
            ->setText(u"Điều 5 được sửa đổi, bổ sung bởi Quyết định số 3/QĐ-UBND ngày 02/2/2020"_s);

        QTRY_COMPARE(dialog.findChild<QLineEdit *>(u"scope"_s)->text(), u"Điều 5"_s);
        const auto request = dialog.request();
        QVERIFY(request.has_value());
        QCOMPARE(request->kind, RelationKind::Amends);
        QCOMPARE(request->direction, Direction::Incoming);
        answered(m_window->library()->link(*request));
        const QList<Link> links = answered(m_window->library()->links(old));
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().other.id, later);
        QCOMPARE(links.first().direction, Direction::Incoming);
    }

    void aReasonNamesThePageThatSaysSoAndTheRestUnfolds()
    {
        ReasonList list;
        ValidityReport report;
        for (int at = 0; at < 5; ++at) {
            ValidityReason reason;
            reason.document = DocumentId{2};
            reason.text = u"Reason %1."_s.arg(at);
            reason.place = {u"thay thế"_s, 7, {}, u"ab"_s, DocumentId{2}};
            report.reasons.append(reason);
        }
        QSignalSpy wanted(&list, &ReasonList::placeWanted);

        list.setReport(report, DocumentId{1});

        QVERIFY(list.text().contains(u"page 7"_s));
        QVERIFY(!list.text().contains(u"Reason 4"_s));
        Q_EMIT list.linkActivated(u"all"_s);
        QVERIFY(list.text().contains(u"Reason 4"_s));
        Q_EMIT list.linkActivated(u"place:4"_s);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(ReviewTest)
#include "review_test.moc"
