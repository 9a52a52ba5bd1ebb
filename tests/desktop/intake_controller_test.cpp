// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/certain_bar.h"
#include "app/desktop/intake/intake_controller.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

namespace {
template <typename T>
QFuture<Result<T>> ready(T value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(std::move(value)));
    promise.finish();
    return promise.future();
}

QFuture<Result<void>> done()
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>());
    promise.finish();
    return promise.future();
}

IntakeItem aPaper(qint64 id, const QString &number, double certainty = 0.99)
{
    IntakeItem item;
    item.id = IntakeId{id};
    item.state = IntakeState::Waiting;
    item.name = number + u".pdf"_s;
    item.reading.self.kind = PaperKind::Official;
    item.reading.self.number = number;
    Evidence evidence;
    evidence.certainty = certainty;
    item.reading.self.evidence.insert(u"number"_s, evidence);
    return item;
}
} // namespace

class IntakeControllerTest : public QObject {
    Q_OBJECT

private:
    IntakeActions actions()
    {
        return {
            [this] { return ready(m_queue); },
            [this](IntakeId id, const IntakeDecision &decision) {
                m_accepted = decision;
                m_queue.removeIf([id](const IntakeItem &item) { return item.id == id; });
                return ready(DocumentId{7});
            },
            [](const ProgressHandler &, const CancelToken &) { return ready(QList<IntakeId>{}); },
            [](IntakeId) { return done(); },
            [](const QList<IntakeId> &) { return done(); },
            [](IntakeId) { return done(); },
            [](IntakeId, const DocumentFields &) { return ready(QList<Duplicate>()); },
            [](const QString &) { return ready(DocumentId{1}); }};
    }

    QList<IntakeItem> m_queue;
    IntakeDecision m_accepted;

private Q_SLOTS:
    void init() { m_queue = {aPaper(1, u"1/QĐ-X"_s), aPaper(2, u"2/QĐ-X"_s, 0.6)}; }

    void theFirstPaperIsShownAndAcceptingGoesOn()
    {
        IntakeController controller(actions());
        QAbstractItemModelTester tester(controller.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        controller.reload();
        QTRY_VERIFY(controller.current());
        QCOMPARE(controller.current()->id, IntakeId{1});

        QSignalSpy accepted(&controller, &IntakeController::accepted);
        controller.accept();

        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(m_accepted.fields.number, u"1/QĐ-X"_s);
        QCOMPARE(controller.current()->id, IntakeId{2});
    }

    void whatIsTypedCountsAndIsKeptWhileOtherPapersAreShown()
    {
        IntakeController controller(actions());
        controller.reload();
        QTRY_VERIFY(controller.current());

        QVERIFY(controller.setField(ReadingField::Subject, u"về văn thư"_s));
        controller.setCurrent(IntakeId{2});
        controller.setCurrent(IntakeId{1});

        QCOMPARE(controller.decision().fields.subject, u"về văn thư"_s);
        QCOMPARE(controller.sureness(ReadingField::Subject), Sureness::Typed);
    }

    void whatWasTypedFollowsToThePaperThatTakesItsPlaceAlreadyShown()
    {
        m_queue = {aPaper(1, u"1/QĐ-X"_s)};
        IntakeController controller(actions());
        controller.reload();
        QTRY_VERIFY(controller.current());
        QVERIFY(controller.setField(ReadingField::Subject, u"về văn thư"_s));
        m_queue = {aPaper(3, u"1/QĐ-X"_s)};
        controller.reload();
        QTRY_VERIFY(controller.current() && controller.current()->id == IntakeId{3});

        controller.carryOver(IntakeId{1}, IntakeId{3});

        QCOMPARE(controller.decision().fields.subject, u"về văn thư"_s);
    }

    void aPaperThatAnOlderAnswerDoesNotKnowIsStillShownWhenItComes()
    {
        IntakeController controller(actions());
        controller.reload();
        QTRY_VERIFY(controller.current());

        m_queue.append(aPaper(4, u"4/QĐ-X"_s));
        controller.reloadAndShow(IntakeId{3});
        QTRY_COMPARE(controller.model()->rowCount(), 3);
        QCOMPARE(controller.current()->id, IntakeId{1});
        m_queue.append(aPaper(3, u"3/QĐ-X"_s));
        controller.reload();

        QTRY_COMPARE(controller.current()->id, IntakeId{3});
    }

    void acceptingAllShowsHowFarItIsAndStops()
    {
        IntakeActions scripted = actions();
        QPromise<Result<QList<IntakeId>>> work;
        work.start();
        CancelToken cancel;
        ProgressHandler tell;
        scripted.acceptCertain = [&](const ProgressHandler &progress, const CancelToken &token) {
            tell = progress;
            cancel = token;
            return work.future();
        };
        IntakeController controller(scripted);
        CertainBar bar(&controller);
        bar.QWidget::show();
        auto *button = bar.findChild<QPushButton *>(u"acceptCertain"_s);
        auto *stop = bar.findChild<QPushButton *>(u"stopAccepting"_s);
        QVERIFY(!button->isEnabled());
        controller.reload();
        QTRY_VERIFY(button->isEnabled());

        QTest::mouseClick(button, Qt::LeftButton);
        tell({7, 12, {}});
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(!button->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(cancel.isCancelled());

        work.addResult(Result<QList<IntakeId>>(QList<IntakeId>{}));
        work.finish();
        QTRY_VERIFY(button->isVisible());
    }

    void aTextThatIsNoDayChangesNothing()
    {
        IntakeController controller(actions());
        controller.reload();
        QTRY_VERIFY(controller.current());

        QVERIFY(!controller.setField(ReadingField::Date, u"31/02/2019"_s));
        QVERIFY(!controller.decision().fields.date);
        QVERIFY(controller.setField(ReadingField::Date, u"22/7/2019"_s));
        QCOMPARE(controller.decision().fields.date, QDate(2019, 7, 22));
    }

    void theFormSaysHowSureAReadingIs()
    {
        IntakeController controller(actions());
        controller.reload();
        QTRY_VERIFY(controller.current());

        QCOMPARE(controller.sureness(ReadingField::Number), Sureness::Certain);
        QCOMPARE(controller.sureness(ReadingField::Issuer), Sureness::ToCheck);
        QCOMPARE(controller.sureness(ReadingField::Place), Sureness::Absent);
        controller.setCurrent(IntakeId{2});
        QCOMPARE(controller.sureness(ReadingField::Number), Sureness::ToCheck);
    }
};

QTEST_MAIN(IntakeControllerTest)
#include "intake_controller_test.moc"
