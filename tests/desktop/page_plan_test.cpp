// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/page_desk.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

namespace {
IntakeItem aPaper(qint64 id, const QString &name, int pages)
{
    IntakeItem item;
    item.id = IntakeId{id};
    item.state = IntakeState::Waiting;
    item.name = name;
    item.mediaType = u"application/pdf"_s;
    item.pages = pages;
    return item;
}

/// Of five pages: 1-2 and 3-5.
IntakeItem aDossier()
{
    IntakeItem item = aPaper(1, u"heap.pdf"_s, 5);
    item.reading.parts = {{1, 2, u"QĐ"_s, u"7/QĐ-UBND"_s, 1}, {3, 5, u"KH"_s, {}, 0.95}};
    return item;
}

/// "heap (1-2).pdf: 1 2" a paper; a turned page has its quarters behind a slash.
QStringList papersOf(const PagePlanModel &model)
{
    QStringList papers;
    for (const PaperPlan &plan : model.plans()) {
        QStringList pages;
        for (const QueuePage &page : plan.pages)
            pages << (page.turn == 0 ? QString::number(page.page + 1)
                                     : u"%1/%2"_s.arg(page.page + 1).arg(page.turn));
        papers << plan.name + u": "_s + pages.join(u' ');
    }
    return papers;
}
} // namespace

class PagePlanTest : public QObject {
    Q_OBJECT

private:
    /// Answers of the library that a test gives when it wants.
    struct Asked {
        QList<PaperPlan> plans;
        QPromise<Result<QList<IntakeId>>> made;
        QList<IntakeId> back;
        IntakeId kept;
        CancelToken cancel;
    };

    static QFuture<Result<void>> done() { return QtFuture::makeReadyFuture(Result<void>()); }

    PageActions actions()
    {
        m_asked = std::make_unique<Asked>();
        return {[this](const QList<PaperPlan> &plans, const CancelToken &cancel) {
                    m_asked->plans = plans;
                    m_asked->cancel = cancel;
                    m_asked->made = QPromise<Result<QList<IntakeId>>>();
                    m_asked->made.start();
                    return m_asked->made.future();
                },
                [this](const QList<IntakeId> &papers) {
                    m_asked->back = papers;
                    return done();
                },
                [this](IntakeId paper) {
                    m_asked->kept = paper;
                    return done();
                }};
    }

    void answer(const QList<IntakeId> &papers)
    {
        m_asked->made.addResult(Result<QList<IntakeId>>(papers));
        m_asked->made.finish();
    }

    std::unique_ptr<Asked> m_asked;

private Q_SLOTS:
    void aFileWithSeveralDocumentsIsCutWhereTheyBegin()
    {
        PagePlanModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPapers({aDossier()});

        QCOMPARE(papersOf(model),
                 QStringList({u"heap (1-2).pdf: 1 2"_s, u"heap (3-5).pdf: 3 4 5"_s}));
        QCOMPARE(model.summary(), u"1-2; 3-5"_s);
        QVERIFY(model.index(2).data(PagePlanModel::CutRole).toBool());
        QVERIFY(model.isChanged());
    }

    void aLongHeapIsSaidShort()
    {
        PagePlanModel model;
        IntakeItem heap = aPaper(1, u"heap.pdf"_s, 40);
        for (int page = 1; page <= 40; ++page)
            heap.reading.parts.append({page, page, {}, {}, 0.95});
        model.setPapers({heap});

        QCOMPARE(model.plans().size(), 40);
        QCOMPARE(model.summary(), u"1; 2; 3; 4; 5; 6; 7; …"_s);
    }

    void cutsAreMovedAndTakenAway()
    {
        PagePlanModel model;
        model.setPapers({aDossier()});

        model.toggleCut(2);
        QVERIFY(!model.isChanged());
        model.toggleCut(1);
        model.toggleCut(0); // nothing is before the first

        QCOMPARE(papersOf(model),
                 QStringList({u"heap (1).pdf: 1"_s, u"heap (2-5).pdf: 2 3 4 5"_s}));
    }

    void pagesAreTurnedMovedAndLeftOut()
    {
        PagePlanModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPapers({aPaper(1, u"scan.pdf"_s, 4)});

        model.turn(0, 1);
        model.turn(1, -1);
        QVERIFY(model.move(3, -1));
        QVERIFY(!model.move(3, 1));
        model.toggleDropped(1);

        QCOMPARE(papersOf(model), QStringList{u"scan.pdf: 1/1 4 3"_s});
        model.toggleDropped(1);
        QCOMPARE(papersOf(model), QStringList{u"scan.pdf: 1/1 2/3 4 3"_s});
    }

    void aPageThatIsLeftOutTakesItsCutNotWithIt()
    {
        PagePlanModel model;
        model.setPapers({aDossier()});

        model.toggleDropped(2);

        QCOMPARE(papersOf(model),
                 QStringList({u"heap (1-2).pdf: 1 2"_s, u"heap (4-5).pdf: 4 5"_s}));
    }

    void cutsStayWhereTheyAreWhenPagesMove()
    {
        PagePlanModel model;
        model.setPapers({aDossier()});

        QVERIFY(model.move(1, 1)); // over the cut

        QCOMPARE(papersOf(model),
                 QStringList({u"heap (1, 3).pdf: 1 3"_s, u"heap (2, 4-5).pdf: 2 4 5"_s}));
    }

    void severalPapersBecomeOne()
    {
        PagePlanModel model;
        model.setPapers({aPaper(1, u"p1.jpg"_s, 1), aPaper(2, u"p2.jpg"_s, 1)});

        QCOMPARE(papersOf(model), QStringList{u"p1 – p2.pdf: 1 1"_s});
        QVERIFY(model.isChanged());
        QCOMPARE(model.index(1).data().toString(), u"p2.jpg"_s);
    }

    void aPageSaysToThoseWhoDoNotSeeItWhatItIs()
    {
        PagePlanModel model;
        model.setPapers({aDossier()});
        model.turn(2, 1);

        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(),
                 u"page 3, a document begins here, turned by 90 degrees"_s);
    }

    void theDeskMakesThePapersAsTheyAreArranged()
    {
        PageDesk desk(actions());
        desk.setPapers({aDossier()});
        QVERIFY(desk.isOffer());
        QVERIFY(desk.sentence().contains(u"1-2 (7/QĐ-UBND), 3-5"_s));
        QSignalSpy made(&desk, &PageDesk::made);
        QSignalSpy queue(&desk, &PageDesk::queueChanged);

        desk.apply();
        QVERIFY(desk.isBusy());
        QCOMPARE(m_asked->plans.size(), 2);
        answer({IntakeId{8}, IntakeId{9}});

        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(queue.first().first().value<IntakeId>(), IntakeId{8});
        QVERIFY(!desk.isBusy());
    }

    void whatWasArrangedStaysWhileTheQueueIsReadAgain()
    {
        PageDesk desk(actions());
        desk.setPapers({aDossier()});
        desk.model()->toggleCut(1);
        const QStringList before = papersOf(*desk.model());

        IntakeItem same = aDossier();
        same.version = RowVersion{7};
        desk.setPapers({same});

        QCOMPARE(papersOf(*desk.model()), before);
    }

    void theDeskIsEmptyForWhatHasNoPages()
    {
        PageDesk desk(actions());
        IntakeItem text = aPaper(2, u"note.txt"_s, 1);
        text.mediaType = u"text/plain"_s;

        desk.setPapers({aDossier(), text});

        QVERIFY(!desk.hasPages());
        QVERIFY(!desk.sentence().isEmpty());
    }

    void workThatIsNoLongerWantedIsStopped()
    {
        auto desk = std::make_unique<PageDesk>(actions());
        desk->setPapers({aDossier()});
        desk->apply();

        desk.reset();

        QVERIFY(m_asked->cancel.isCancelled());
    }

    void aMadePaperIsPutBack()
    {
        PageDesk desk(actions());
        IntakeItem made = aPaper(8, u"heap (2-3).pdf"_s, 2);
        made.madeOf = {{{IntakeId{1}, {}, u"heap.pdf"_s}, 1, 0},
                       {{IntakeId{1}, {}, u"heap.pdf"_s}, 2, 0}};
        desk.setPapers({made});
        QCOMPARE(desk.sentence(), u"Made of pages 2-3 of “heap.pdf”."_s);
        QSignalSpy queue(&desk, &PageDesk::queueChanged);

        desk.putBack();

        QTRY_COMPARE(queue.size(), 1);
        QCOMPARE(m_asked->back, QList<IntakeId>{IntakeId{8}});
        QCOMPARE(queue.first().first().value<IntakeId>(), IntakeId{1});
    }

    void aFileIsKeptAsOne()
    {
        PageDesk desk(actions());
        desk.setPapers({aDossier()});

        desk.keepAsOne();

        QCOMPARE(m_asked->kept, IntakeId{1});
    }
};

QTEST_MAIN(PagePlanTest)
#include "page_plan_test.moc"
