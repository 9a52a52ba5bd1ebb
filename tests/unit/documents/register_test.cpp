// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/documents/register.h"

#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

class RegisterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPatternWritesTheNumberAsTheOfficeDoes_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("written");
        const QString none;
        QTest::newRow("a decision of a committee")
            << u"{number}/{type}-UBND"_s << 12 << none << u"QĐ"_s << none << u"12/QĐ-UBND"_s;
        QTest::newRow("below ten with a leading nought")
            << u"{number}-{type}/TU"_s << 7 << none << u"KH"_s << none << u"07-KH/TU"_s;
        QTest::newRow("a normative document with its year")
            << u"{number}/{year}/{type}-UBND"_s << 5 << none << u"QĐ"_s << none
            << u"05/2026/QĐ-UBND"_s;
        QTest::newRow("a letter of the State has no symbol of a type")
            << u"{number}/{type}-UBND"_s << 12 << none << u"CV"_s << none << u"12/UBND"_s;
        QTest::newRow("a letter of the Party has one")
            << u"{number}-{type}/VPTU"_s << 97 << none << u"CV"_s << none << u"97-CV/VPTU"_s;
        QTest::newRow("with the unit that drafted it")
            << u"{number}/UBND-{unit}"_s << 12 << none << u"CV"_s << u"NC"_s << u"12/UBND-NC"_s;
        QTest::newRow("without a unit")
            << u"{number}/UBND-{unit}"_s << 12 << none << u"CV"_s << none << u"12/UBND"_s;
        QTest::newRow("put in behind another")
            << u"{number}-{type}/TU"_s << 174 << u"a"_s << u"KH"_s << none << u"174a-KH/TU"_s;
        QTest::newRow("a number of arrival")
            << u"{number}"_s << 174 << none << u"KH"_s << none << u"174"_s;
    }
    void aPatternWritesTheNumberAsTheOfficeDoes()
    {
        QFETCH(QString, pattern);
        QFETCH(int, number);
        QFETCH(QString, suffix);
        QFETCH(QString, type);
        QFETCH(QString, unit);
        QFETCH(QString, written);

        const auto read = NumberPattern::parse(pattern);

        QVERIFY(read);
        QCOMPARE(read->formatted({{number, suffix}, type, 2026, unit}), written);
    }

    void whatAPatternWritesIsReadAsANumberAgain()
    {
        const auto pattern = NumberPattern::parse(u"{number}-{type}/TU"_s);

        const auto number =
            DocumentNumber::parse(pattern->formatted({{174, {}}, u"KH"_s, 2026, {}}));

        QCOMPARE(number->serial(), 174);
        QCOMPARE(number->typeCode(), u"KH"_s);
    }

    void aPatternThatCannotWorkIsRefusedWithASentence()
    {
        for (const QString &text :
             {u"QĐ-UBND"_s, u"{number}{number}"_s, u"{number}/{nam}"_s, u"{number}/{"_s}) {
            const auto read = NumberPattern::parse(text);
            QCOMPARE(read.error().code, Error::Code::Invalid);
            QVERIFY(read.error().message.contains(text));
        }
    }

    void numbersAreReadAsTheyAreTyped()
    {
        QCOMPARE(RegisterNumber::parse(u" 0174 "_s).value(), (RegisterNumber{174, {}}));
        QCOMPARE(RegisterNumber::parse(u"174A"_s).value(), (RegisterNumber{174, u"a"_s}));
        for (const QString &text : {u"0"_s, u"-1"_s, u"174f"_s, u"1234567"_s, u""_s})
            QCOMPARE(RegisterNumber::parse(text).error().code, Error::Code::Invalid);
    }
};

QTEST_APPLESS_MAIN(RegisterTest)
#include "register_test.moc"
