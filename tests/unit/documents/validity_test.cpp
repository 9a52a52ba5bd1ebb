// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/validity.h"

#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

namespace {
DocumentFields aDocument(QDate date, std::optional<QDate> effective = {},
                         std::optional<QDate> expiry = {})
{
    DocumentFields fields;
    fields.number = u"12/2019/QĐ-UBND"_s;
    fields.date = date;
    fields.effective = effective;
    fields.expiry = expiry;
    return fields;
}

ActingDocument anAct(RelationKind kind, QDate effective, const QString &scope = {})
{
    ActingDocument by;
    by.id = DocumentId{2};
    by.number = u"5/2021/QĐ-UBND"_s;
    by.type = u"QĐ"_s;
    by.kind = kind;
    by.scope = scope;
    by.issued = effective.addDays(-10);
    by.effective = effective;
    return by;
}

ValidityReport on(QDate day, const DocumentFields &fields, const QList<ActingDocument> &acts = {},
                  bool stub = false)
{
    return computeValidity(fields, DocumentId{1}, stub, acts, day, UiLanguage::Vietnamese);
}
} // namespace

class ValidityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentIsInForceFromItsEffectiveDayUntilTheDayBeforeItsExpiry()
    {
        const DocumentFields fields = aDocument({2019, 1, 1}, QDate(2019, 2, 1), QDate(2020, 1, 1));

        QCOMPARE(on({2019, 1, 31}, fields).status, Validity::NotYetInForce);
        QCOMPARE(on({2019, 2, 1}, fields).status, Validity::InForce);
        QCOMPARE(on({2019, 12, 31}, fields).status, Validity::InForce);
        QCOMPARE(on({2020, 1, 1}, fields).status, Validity::Expired);
        QCOMPARE(on({2019, 12, 31}, fields).until, QDate(2020, 1, 1));
    }

    void aReplacementWorksFromTheEffectiveDayOfTheNewDocument()
    {
        const DocumentFields fields = aDocument({2019, 1, 1});
        const QList acts{anAct(RelationKind::Replaces, {2021, 3, 1})};

        QCOMPARE(on({2021, 2, 28}, fields, acts).status, Validity::InForce);
        const ValidityReport after = on({2021, 3, 1}, fields, acts);
        QCOMPARE(after.status, Validity::Expired);
        QCOMPARE(after.since, QDate(2021, 3, 1));
        QCOMPARE(after.reasons.first().document, DocumentId{2});
        QVERIFY(after.reasons.first().text.contains(u"5/2021/QĐ-UBND"_s));
    }

    void anAmendmentOrPartialRepealLeavesTheRestInForce()
    {
        const DocumentFields fields = aDocument({2019, 1, 1});

        QCOMPARE(on({2022, 1, 1}, fields, {anAct(RelationKind::Amends, {2021, 3, 1})}).status,
                 Validity::PartlyExpired);
        QCOMPARE(on({2022, 1, 1}, fields,
                    {anAct(RelationKind::Repeals, {2021, 3, 1}, u"khoản 2 Điều 7"_s)})
                     .status,
                 Validity::PartlyExpired);
    }

    void aSuspensionLastsUntilItsEndOrItsResumption()
    {
        const DocumentFields fields = aDocument({2019, 1, 1});
        ActingDocument limited = anAct(RelationKind::Suspends, {2021, 3, 1});
        limited.until = QDate(2021, 12, 31);
        const QList open{anAct(RelationKind::Suspends, {2021, 3, 1}),
                         anAct(RelationKind::Resumes, {2022, 6, 1})};

        QCOMPARE(on({2021, 12, 31}, fields, {limited}).status, Validity::Suspended);
        QCOMPARE(on({2022, 1, 1}, fields, {limited}).status, Validity::InForce);
        QCOMPARE(on({2022, 5, 31}, fields, open).status, Validity::Suspended);
        QCOMPARE(on({2022, 6, 1}, fields, open).status, Validity::InForce);
    }

    void whatHasNoEffectChangesNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("correction") << static_cast<int>(RelationKind::Corrects);
        QTest::newRow("consolidation") << static_cast<int>(RelationKind::Consolidates);
        QTest::newRow("guidance") << static_cast<int>(RelationKind::Guides);
        QTest::newRow("implementation") << static_cast<int>(RelationKind::Implements);
    }
    void whatHasNoEffectChangesNothing()
    {
        QFETCH(int, kind);
        const QList acts{anAct(static_cast<RelationKind>(kind), {2021, 3, 1})};

        QCOMPARE(on({2022, 1, 1}, aDocument({2019, 1, 1}), acts).status, Validity::InForce);
    }

    void withoutADayTheStatusIsUnknownAndSaysWhy()
    {
        DocumentFields fields;
        fields.number = u"12/QĐ-UBND"_s;

        const ValidityReport report = on({2022, 1, 1}, fields);

        QCOMPARE(report.status, Validity::Unknown);
        QCOMPARE(report.reasons.size(), 1);
    }

    void aStubIsUnknownUnlessSomethingEndedIt()
    {
        const DocumentFields fields = aDocument({2019, 1, 1});

        QCOMPARE(on({2022, 1, 1}, fields, {}, true).status, Validity::Unknown);
        QCOMPARE(
            on({2022, 1, 1}, fields, {anAct(RelationKind::Repeals, {2021, 3, 1})}, true).status,
            Validity::Expired);
    }

    void aStatementOfTheDocumentsOwnDayIsCalledAConvention()
    {
        const ValidityReport report = on({2022, 1, 1}, aDocument({2019, 1, 1}));

        QVERIFY(report.reasons.first().text.contains(u"convention"_s));
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
