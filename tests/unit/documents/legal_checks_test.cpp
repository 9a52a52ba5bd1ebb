// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legal_checks.h"
#include "core/documents/organization.h"
#include "tests/support/validity_world.h"

#include <QSet>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 1, 1);

/// The document of a world with its links, as the checks see it.
CheckedCase caseOf(const ValidityWorld &world, const QString &name)
{
    const auto checked = [&world](const QString &one) {
        const ValiditySubject &subject = world.document(one);
        CheckedDocument document;
        document.id = subject.id;
        document.type = subject.type;
        document.number = subject.number;
        document.issuer = u"Ủy ban nhân dân tỉnh Mẫu"_s;
        document.issued = subject.issued;
        document.issuedPrecision = subject.issuedPrecision;
        document.effective = subject.effective;
        document.expiry = subject.expiry;
        document.stub = subject.stub;
        document.life = world.life(one);
        return document;
    };
    CheckedCase one{checked(name), {}};
    for (const ValidityWorld::Line &line : world.lines()) {
        const bool outgoing = line.source == world.id(name);
        if (!outgoing && line.target != world.id(name))
            continue;
        CheckedLink link;
        link.kind = line.kind;
        link.direction = outgoing ? Direction::Outgoing : Direction::Incoming;
        link.scope = line.scope;
        link.from = line.from;
        link.until = line.until;
        link.other = checked(world.nameOf(outgoing ? line.target : line.source));
        one.links.append(link);
    }
    return one;
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &one : findings)
        codes << checkRule(one.code, UiLanguage::English).code;
    return codes;
}

QStringList codesIn(const CheckedCase &one)
{
    return codes(checkDocument(one, today, UiLanguage::English));
}

CheckedDocument numbered(qint64 id, const QString &number, QDate date = {2020, 5, 1})
{
    CheckedDocument document;
    document.id = DocumentId{id};
    document.type = u"QĐ"_s;
    document.number = number;
    document.issuer = u"Ủy ban nhân dân tỉnh Mẫu"_s;
    document.issued = date;
    return document;
}
} // namespace

class LegalChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasANameAnExplanationAndAWayToMendInBothLanguages()
    {
        QSet<QString> names;
        int at = 0;
        for (const CheckCode code : checkCodes()) {
            QCOMPARE(static_cast<int>(code), at++);
            for (const UiLanguage language : {UiLanguage::Vietnamese, UiLanguage::English}) {
                const CheckRule rule = checkRule(code, language);
                QVERIFY(!rule.explanation.isEmpty());
                QVERIFY(!rule.remedy.isEmpty());
                names.insert(rule.code);
            }
        }
        QCOMPARE(names.size(), at);
        QVERIFY(at >= 20);
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("world");
        const auto row = [](const char *code, const QString &world) {
            QTest::newRow(code) << QString::fromLatin1(code) << world;
        };
        row("undated", u"T = 12/QĐ-UBND -"_s);
        row("date_in_future", u"T = 12/QĐ-UBND 2027-01-02"_s);
        row("date_implausible", u"T = 12/QĐ-UBND 1919-01-02"_s);
        row("effective_before_issue", u"T = 12/QĐ-UBND 2019-01-02 eff 2018-12-31"_s);
        row("expiry_before_effective",
            u"T = 12/QĐ-UBND 2019-01-02 eff 2019-02-01 exp 2019-02-01"_s);
        row("effective_missing", u"T = 12/2019/QĐ-UBND 2019-01-02"_s);
        row("number_and_year", u"T = 12/2018/QĐ-UBND 2019-01-02 eff 2019-01-02"_s);
        row("acts_on_later",
            u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2019-05-01\nT replaces A"_s);
        row("acts_after_end", u"B = 1/QĐ-UBND 2018-01-01\nA = 7/QĐ-UBND 2019-05-01\n"
                              "T = 9/QĐ-UBND 2020-01-01\nA replaces B\nT amends B"_s);
        row("ended_twice", u"B = 1/QĐ-UBND 2018-01-01\nA = 7/QĐ-UBND 2019-05-01\n"
                           "T = 9/QĐ-UBND 2020-01-01\nA replaces B\nT repeals B"_s);
        row("ends_each_other",
            u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2019-01-02\nT replaces A\nA repeals T"_s);
        row("both_directions",
            u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2019-01-02\nT guides A\nA guides T"_s);
        row("lower_body", u"A = 7/2018/NĐ-CP 2018-05-01 eff 2018-06-01\n"
                          "T = 9/2020/TT-BNV 2020-01-01 eff 2020-03-01\nT repeals A"_s);
        row("other_family", u"A = 7-QĐ/TU 2018-05-01\nT = 9/QĐ-UBND 2020-01-01\nT replaces A"_s);
        row("acts_before_issue", u"A = 7/QĐ-UBND 2018-05-01\nT = 9/QĐ-UBND 2020-01-01\n"
                                 "T replaces A from 2019-06-01"_s);
        row("suspension_backwards", u"A = 7/QĐ-UBND 2018-05-01\nT = 9/QĐ-UBND 2020-01-01\n"
                                    "T suspends A from 2020-06-01 until 2020-03-01"_s);
        row("never_resumed", u"T = 7/QĐ-UBND 2018-05-01\nA = 9/QĐ-UBND 2020-01-01\nA suspends T"_s);
        row("resumes_nothing",
            u"A = 7/QĐ-UBND 2018-05-01\nT = 9/QĐ-UBND 2020-01-01\nT resumes A"_s);
        row("scope_unclear", u"A = 7/QĐ-UBND 2018-05-01\nT = 9/QĐ-UBND 2020-01-01\n"
                             "T amends A scope một số điều"_s);
        row("act_day_unknown", u"A = 7/QĐ-UBND 2018-05-01\nT = 9/QĐ-UBND 2020\nT amends A"_s);
        row("rests_on_later",
            u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2019-05-01\nT implements A"_s);
        row("basis_expired_at_issue", u"B = 1/QĐ-UBND 2018-01-01\nA = 7/QĐ-UBND 2019-05-01\n"
                                      "T = 9/QĐ-UBND 2020-01-01\nA replaces B\nT based_on B"_s);
        row("details_before_parent", u"A = 7/2018/NĐ-CP 2018-05-01 eff 2018-07-01\n"
                                     "T = 9/2018/TT-BNV 2018-06-01 eff 2018-06-15\nT guides A"_s);
        row("guide_survives_parent", u"A = 7/2018/NĐ-CP 2018-05-01 eff 2018-07-01\n"
                                     "T = 9/2018/TT-BNV 2018-08-01 eff 2018-09-01\n"
                                     "B = 1/2025/NĐ-CP 2025-05-01 eff 2025-07-01\n"
                                     "T guides A\nB replaces A"_s);
        row("basis_all_fallen", u"B = 1/QĐ-UBND 2018-01-01\nT = 9/QĐ-UBND 2019-01-01\n"
                                "A = 7/QĐ-UBND 2020-05-01\nT based_on B\nA replaces B"_s);
    }
    void whatIsWrongIsFound()
    {
        QFETCH(QString, code);
        QFETCH(QString, world);

        const CheckedCase one = caseOf(ValidityWorld(world), u"T"_s);

        const QList<Finding> found = checkDocument(one, today, UiLanguage::Vietnamese);
        QVERIFY2(codes(found).contains(code), qPrintable(codes(found).join(u' ')));
        for (const Finding &finding : found)
            QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
    }

    void whatIsInOrderIsNotFoundFaultWith_data()
    {
        QTest::addColumn<QString>("world");
        QTest::newRow("a plain decision") << u"T = 12/QĐ-UBND 2019-01-02"_s;
        QTest::newRow("a decree that begins on its day")
            << u"T = 12/2019/NĐ-CP 2019-01-02 eff 2019-01-02"_s;
        QTest::newRow("a date of which only the year is known")
            << u"T = 12/QĐ-UBND 2019 eff 2019-03-01"_s;
        QTest::newRow("a replacement on its own ground")
            << u"A = 7/QĐ-UBND 2018-05-01\nT = 9/QĐ-UBND 2020-01-01\nT replaces A\nT based_on A"_s;
        QTest::newRow("the end of what was amended before")
            << u"A = 7/QĐ-UBND 2018-05-01\nB = 8/QĐ-UBND 2019-05-01\nT = 9/QĐ-UBND 2020-01-01\n"
               "B amends A\nT repeals A\nT repeals B"_s;
        QTest::newRow("a suspension that ends")
            << u"T = 7/QĐ-UBND 2018-05-01\nA = 9/QĐ-UBND 2020-01-01\n"
               "A suspends T until 2020-12-31"_s;
        QTest::newRow("a resumption of what was suspended")
            << u"A = 7/QĐ-UBND 2018-05-01\nB = 8/QĐ-UBND 2019-05-01\nT = 9/QĐ-UBND 2020-01-01\n"
               "B suspends A\nT resumes A"_s;
        QTest::newRow("one of two grounds fell")
            << u"A = 7/QĐ-UBND 2018-05-01\nB = 8/QĐ-UBND 2018-06-01\nT = 9/QĐ-UBND 2019-01-01\n"
               "C = 2/QĐ-UBND 2020-01-01\nT based_on A\nT based_on B\nC replaces A"_s;
        QTest::newRow("a higher body ends a lower one's")
            << u"A = 7/2018/TT-BNV 2018-05-01 eff 2018-07-01\n"
               "T = 9/2020/NĐ-CP 2020-01-01 eff 2020-03-01\nT repeals A"_s;
        QTest::newRow("a stub is nobody's fault") << u"T = 12/QĐ-UBND - stub"_s;
        QTest::newRow("each cites the other")
            << u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2019-01-02\nT cites A\nA cites T"_s;
    }
    void whatIsInOrderIsNotFoundFaultWith()
    {
        QFETCH(QString, world);

        QCOMPARE(codesIn(caseOf(ValidityWorld(world), u"T"_s)), QStringList());
    }

    void aNumberIsComparedWithItsTypeAndItsIssuerWithItsYears()
    {
        CheckedCase one{numbered(1, u"12/KH-UBND"_s), {}};
        QCOMPARE(codesIn(one), QStringList{u"number_and_type"_s});

        one.document.number = u"12/QĐ-UBND"_s;
        one.document.issuer.clear();
        QCOMPARE(codesIn(one), QStringList{u"issuer_missing"_s});

        const auto gone = std::find_if(
            organizations().cbegin(), organizations().cend(),
            [](const Organization &organization) { return organization.until.has_value(); });
        QVERIFY(gone != organizations().cend());
        one.document.issuer = gone->name;
        one.document.issued = QDate(*gone->until + 1, 6, 1);
        one.document.number = u"12/QĐ-XYZ"_s;
        QCOMPARE(codesIn(one), QStringList{u"issuer_gone"_s});
    }

    void aLinkThatNobodyConfirmedAndOneWithoutItsPaperAreNoted()
    {
        const ValidityWorld world(
            u"A = 7/QĐ-UBND 2018-05-01\nT = 9/QĐ-UBND 2020-01-01\nT amends A"_s);
        CheckedCase one = caseOf(world, u"T"_s);
        one.links.first().confirmed = false;
        one.links.first().evidenceGone = true;

        QCOMPARE(codesIn(one), QStringList({u"evidence_gone"_s, u"unconfirmed_act"_s}));
    }

    void ofAPairOnlyOneIsFoundFaultWith()
    {
        const ValidityWorld world(
            u"T = 12/QĐ-UBND 2019-01-02\nA = 7/QĐ-UBND 2019-01-02\nT replaces A\nA repeals T"_s);

        QVERIFY(codesIn(caseOf(world, u"T"_s)).contains(u"ends_each_other"_s));
        QVERIFY(!codesIn(caseOf(world, u"A"_s)).contains(u"ends_each_other"_s));
    }

    void theSameNumberOfOneIssuerAndYearIsFoundOnceForAll()
    {
        CheckedDocument other = numbered(4, u"12/QĐ-UBND"_s);
        other.issuer = u"Ủy ban nhân dân tỉnh Khác"_s;
        const QList<Finding> found =
            checkNumbers({numbered(1, u"12/QĐ-UBND"_s), numbered(2, u"12/QĐ-UBND"_s),
                          numbered(3, u"12/QĐ-UBND"_s, {2021, 5, 1}), other},
                         UiLanguage::English);

        QCOMPARE(codes(found), QStringList{u"same_number"_s});
        QCOMPARE(found.first().related, QList<DocumentId>{DocumentId{2}});
    }

    void aCircleIsFoundHoweverLong()
    {
        QList<CheckedEdge> edges;
        for (qint64 at = 1; at < 3000; ++at)
            edges.append({DocumentId{at}, DocumentId{at + 1}});
        QVERIFY(circlesOf(edges).isEmpty());

        edges.append({DocumentId{3000}, DocumentId{2990}});

        const QList<QList<DocumentId>> circles = circlesOf(edges);
        QCOMPARE(circles.size(), 1);
        QCOMPARE(circles.first().size(), 11);
        const Finding finding =
            circleFinding({numbered(1, u"1/QĐ-UBND"_s), numbered(2, u"2/QĐ-UBND"_s)},
                          CircleOf::Ends, UiLanguage::English);
        QVERIFY(finding.message.contains(u"1/QĐ-UBND → "_s));
    }

    void aGapIsToldInASeriesThatIsNearlyWhole()
    {
        QList<CheckedDocument> series;
        for (int serial = 1; serial <= 20; ++serial) {
            if (serial != 7 && serial != 12 && serial != 13)
                series.append(numbered(serial, u"%1/QĐ-UBND"_s.arg(serial)));
        }

        const QList<Finding> found = checkSeries(series, UiLanguage::English);

        QCOMPARE(codes(found), QStringList{u"series_gap"_s});
        QVERIFY(found.first().message.contains(u"7, 12–13"_s));
        QVERIFY(checkSeries(series.first(8), UiLanguage::English).isEmpty());
        series.append(numbered(99, u"400/QĐ-UBND"_s));
        QVERIFY(checkSeries(series, UiLanguage::English).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LegalChecksTest)
#include "legal_checks_test.moc"
