// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/validity_world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
QStringList sentences(const QList<ValidityReason> &reasons, int depth = 0)
{
    QStringList texts;
    for (const ValidityReason &reason : reasons) {
        if (reason.depth == depth)
            texts << reason.text;
    }
    return texts;
}
} // namespace

class ValidityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStatusSaysSinceWhenAndUntilWhen()
    {
        const ValidityWorld world(u"T = 12/QĐ-UBND 2019-01-02 eff 2019-02-01 exp 2020-01-01"_s);

        const ValidityReport report = world.on(u"T"_s, {2019, 6, 1});

        QCOMPARE(report.since, QDate(2019, 2, 1));
        QCOMPARE(report.until, QDate(2020, 1, 1));
        QCOMPARE(world.on(u"T"_s, {2021, 1, 1}).until, std::optional<QDate>());
    }

    void theReasonNamesTheDocumentTheDayAndWhyThatDay()
    {
        const ValidityWorld world(u"T = 12/QĐ-UBND 2019-01-02\n"
                                  "A = 5/2021/QĐ-UBND 2021-02-01 eff 2021-03-01\nA replaces T"_s);

        const ValidityReport report = world.on(u"T"_s, {2022, 1, 1});

        QCOMPARE(report.reasons.size(), 2);
        QCOMPARE(report.reasons.at(0).document, world.id(u"A"_s));
        QCOMPARE(report.reasons.at(0).relation, RelationKind::Replaces);
        QCOMPARE(report.reasons.at(0).text,
                 u"Replaced by Quyết định 5/2021/QĐ-UBND from 1/3/2021."_s);
        QCOMPARE(report.reasons.at(1).depth, 1);
        QCOMPARE(report.reasons.at(1).text,
                 u"Quyết định 5/2021/QĐ-UBND took effect on 1/3/2021."_s);
    }

    void aDayTakenFromTheDateOrNamedByTheLinkIsSaidToBe()
    {
        const ValidityWorld dated(
            u"T = 12/QĐ-UBND 2019-01-02\nA = 5/QĐ-UBND 2021-02-01\nA replaces T"_s);
        QVERIFY(
            sentences(dated.on(u"T"_s, {2022, 1, 1}).reasons, 1).first().contains(u"its date"_s));

        const ValidityWorld named(u"T = 12/QĐ-UBND 2019-01-02\nA = 5/QĐ-UBND 2021-02-01\n"
                                  "A replaces T from 2021-06-01"_s);
        QVERIFY(sentences(named.on(u"T"_s, {2022, 1, 1}).reasons, 1).first().contains(u"named"_s));
    }

    void aStatementOfTheDocumentsOwnDayIsCalledAConvention()
    {
        const ValidityWorld world(u"T = 12/QĐ-UBND 2019-01-02"_s);

        QVERIFY(world.on(u"T"_s, {2022, 1, 1}).reasons.first().text.contains(u"convention"_s));
    }

    void unknownSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<QString>("words");
        QTest::newRow("no day") << u"T = 12/QĐ-UBND -"_s << u"takes effect is not known"_s;
        QTest::newRow("a normative one") << u"T = 12/2019/QĐ-UBND 2019-01-02"_s << u"states it"_s;
        QTest::newRow("a stub") << u"T = 12/QĐ-UBND 2019-01-02 stub"_s << u"not in the library"_s;
        QTest::newRow("an undated act")
            << u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND - stub\nA replaces T"_s
            << u"7/QĐ-UBND has no full date"_s;
        QTest::newRow("each ends the other")
            << u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2019-01-02\nA replaces T\nT repeals A"_s
            << u"neither is the older one"_s;
    }
    void unknownSaysWhatIsMissing()
    {
        QFETCH(QString, world);
        QFETCH(QString, words);

        const ValidityReport report = ValidityWorld(world).on(u"T"_s, {2022, 1, 1});

        QCOMPARE(report.status, Validity::Unknown);
        QVERIFY2(sentences(report.reasons).join(u'|').contains(words),
                 qPrintable(sentences(report.reasons).join(u'|')));
    }

    void whatDoesNotBearOnTheStatusIsNoted_data()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<QString>("words");
        const QString document = u"T = 12/QĐ-UBND 2019-01-02\n"_s;
        QTest::newRow("what comes")
            << document + u"A = 7/QĐ-UBND 2021-02-01 eff 2030-01-01\nA replaces T"_s
            << u"Not yet: Replaced by"_s;
        QTest::newRow("an older one") << document + u"A = 7/QĐ-UBND 2011-02-01\nA replaces T"_s
                                      << u"older than this document"_s;
        QTest::newRow("one that was never in force")
            << document
                   + u"A = 7/QĐ-UBND 2021-02-01 eff 2021-07-01\nB = 8/QĐ-UBND 2021-03-01\n"
                     "A replaces T\nB repeals A"_s
            << u"never in force to do it"_s;
        QTest::newRow("one that was taken back")
            << document
                   + u"A = 7/QĐ-UBND 2020-02-01\nB = 8/QĐ-UBND 2021-03-01\nA repeals T\nB resumes T"_s
            << u"Taken back: Repealed by"_s;
        QTest::newRow("a suspension that is over")
            << document + u"A = 7/QĐ-UBND 2020-02-01\nA suspends T until 2020-12-31"_s
            << u"No longer: Suspended by"_s;
    }
    void whatDoesNotBearOnTheStatusIsNoted()
    {
        QFETCH(QString, world);
        QFETCH(QString, words);

        const ValidityReport report = ValidityWorld(world).on(u"T"_s, {2022, 1, 1});

        QCOMPARE(report.status, Validity::InForce);
        QVERIFY2(sentences(report.notes).join(u'|').contains(words),
                 qPrintable(sentences(report.notes).join(u'|')));
    }

    void theTimeLineHasAPeriodForEveryCause()
    {
        const ValidityWorld world(
            u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-02-01\nB = 8/QĐ-UBND 2021-02-01\n"
            "C = 9/QĐ-UBND 2022-02-01\nA amends T scope Điều 5\nB amends T scope Điều 6\nC replaces T"_s);

        const QList<TimelinePeriod> line =
            computeTimeline(world.document(u"T"_s), world.actingOn(u"T"_s), UiLanguage::Vietnamese);

        QStringList shown;
        for (const TimelinePeriod &period : line)
            shown << codeOf(validityNames, period.period.status) + u' '
                         + period.reasons.first().number;
        QCOMPARE(shown, (QStringList{u"not_yet_in_force 12/QĐ-UBND"_s, u"in_force 12/QĐ-UBND"_s,
                                     u"partly_expired 7/QĐ-UBND"_s, u"partly_expired 8/QĐ-UBND"_s,
                                     u"expired 9/QĐ-UBND"_s}));
        for (qsizetype at = 1; at < line.size(); ++at)
            QCOMPARE(line.at(at).period.from, line.at(at - 1).period.until);
    }

    void aProvisionHasATimeLineOfItsOwn()
    {
        const ValidityWorld world(
            u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-05-01 eff 2020-07-01\n"
            "A repeals T scope Điều 5"_s);
        const Provision place = parseScope(u"khoản 1 Điều 5").provisions.first();

        const QList<TimelinePeriod> line = computeTimeline(
            world.document(u"T"_s), world.actingOn(u"T"_s), UiLanguage::Vietnamese, place);

        QCOMPARE(line.size(), 3);
        QCOMPARE(line.last().period.status, Validity::Expired);
        QCOMPARE(line.last().reasons.first().text,
                 u"Điều 5 repealed by Quyết định 7/QĐ-UBND from 1/7/2020."_s);
    }

    void theOrderOfTheActsChangesNoWord()
    {
        const ValidityWorld world(
            u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2020-02-01\n"
            "B = 8/QĐ-UBND 2021-02-01\nA amends T\nB amends T\nB repeals T scope Điều 5"_s);
        QList<ActingDocument> acting = world.actingOn(u"T"_s);
        const auto reportOf = [&] {
            return computeValidity(world.document(u"T"_s), acting, {2022, 1, 1},
                                   UiLanguage::Vietnamese);
        };
        const ValidityReport first = reportOf();

        std::reverse(acting.begin(), acting.end());

        QCOMPARE(reportOf(), first);
        QCOMPARE(sentences(first.reasons).size(), 3);
    }

    void tenThousandActsOnOneDocumentAreAnswered()
    {
        QString lines = u"T = 1/QĐ-UBND 1990-01-01\n"_s;
        for (int at = 0; at < 10000; ++at) {
            lines += u"A%1 = %2/QĐ-UBND %3\nA%1 amends T scope Điều %2\n"_s.arg(at).arg(at + 2).arg(
                QDate(1995, 1, 1).addDays(at).toString(Qt::ISODate));
        }
        const ValidityWorld world(lines);

        const ValidityReport report = world.on(u"T"_s, {2026, 1, 1});

        QCOMPARE(report.status, Validity::PartlyExpired);
        QCOMPARE(report.since, QDate(1995, 1, 1));
        QCOMPARE(world.on(u"T"_s, {2026, 1, 1}, u"Điều 77"_s).reasons.first().number,
                 u"77/QĐ-UBND"_s);
        QCOMPARE(
            computeTimeline(world.document(u"T"_s), world.actingOn(u"T"_s), UiLanguage::Vietnamese)
                .size(),
            10002);
    }

    void everyStatusAndRelationIsWrittenAndReadBack()
    {
        for (const auto &name : validityNames)
            QCOMPARE(fromCode(validityNames, QStringView(name.code)), name.value);
        for (const RelationName &name : relationNames) {
            QCOMPARE(relationFromCode(relationCode(name.kind)), name.kind);
            for (const UiLanguage language : {UiLanguage::Vietnamese, UiLanguage::English}) {
                QVERIFY(!relationText(name.kind, Direction::Outgoing, language).isEmpty());
                QVERIFY(!relationText(name.kind, Direction::Incoming, language).isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(ValidityTest)
#include "validity_test.moc"
