// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"

#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

class DocumentNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsReadHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("Party plan") << u"174-KH/TU"_s << u"174-KH/TU"_s;
        QTest::newRow("blanks and lower case") << u" 174 - kh/tu "_s << u"174-KH/TU"_s;
        QTest::newRow("en dash from a scan") << u"174–KH/TU"_s << u"174-KH/TU"_s;
        QTest::newRow("with its cue") << u"Số: 15/QĐ-BNV"_s << u"15/QĐ-BNV"_s;
        QTest::newRow("full stop behind") << u"30/2020/NĐ-CP."_s << u"30/2020/NĐ-CP"_s;
        QTest::newRow("state decree with year") << u"30/2020/NĐ-CP"_s << u"30/2020/NĐ-CP"_s;
        QTest::newRow("Icelandic eth") << u"30/2020/N\u00d0-CP"_s << u"30/2020/NĐ-CP"_s;
        QTest::newRow("leading zero") << u"09-CT/TW"_s << u"9-CT/TW"_s;
        QTest::newRow("joint circular") << u"17/2015/TTLT-BTP-BQP"_s << u"17/2015/TTLT-BTP-BQP"_s;
        QTest::newRow("law") << u"Luật số: 64/2025/QH15"_s << u"64/2025/QH15"_s;
        QTest::newRow("standing committee") << u"351/2017/UBTVQH14"_s << u"351/2017/UBTVQH14"_s;
        QTest::newRow("official letter with unit") << u"12/UBND-VX"_s << u"12/UBND-VX"_s;
        QTest::newRow("letter of the tax office") << u"1022/TCT-TNCN"_s << u"1022/TCT-TNCN"_s;
        QTest::newRow("thousands dot") << u"1.234/UBND-VX"_s << u"1234/UBND-VX"_s;
        QTest::newRow("dotted serial") << u"66.7/2025/NQ-CP"_s << u"66.7/2025/NQ-CP"_s;
        QTest::newRow("inserted number") << u"12a/KH-UBND"_s << u"12A/KH-UBND"_s;
        QTest::newRow("joint Party paper") << u"05-QC/BTCTU-BNCTU"_s << u"5-QC/BTCTU-BNCTU"_s;
        QTest::newRow("internal suffix") << u"3294-CV/VPTW/nb"_s << u"3294-CV/VPTW/NB"_s;
        QTest::newRow("congress") << u"16-BC/ĐH"_s << u"16-BC/ĐH"_s;
        QTest::newRow("old government") << u"217-HĐBT"_s << u"217-HĐBT"_s;
        QTest::newRow("old with slash") << u"36/CP"_s << u"36/CP"_s;
        QTest::newRow("Youth Union") << u"367-QĐ/TWĐTN-VP"_s << u"367-QĐ/TWĐTN-VP"_s;
        QTest::newRow("blank for the hyphen") << u"84 QĐ/TWĐTN"_s << u"84-QĐ/TWĐTN"_s;
        QTest::newRow("blank serial") << u"Số:      /QĐ-UBND"_s << u"/QĐ-UBND"_s;
        QTest::newRow("dotted blank serial") << u"Số …-BC/TU"_s << u"-BC/TU"_s;
        QTest::newRow("letters for digits") << u"0l/NQ-CP"_s << u"1/NQ-CP"_s;
        QTest::newRow("broken behind the hyphen") << u"108/2024/NĐ-\nCP"_s << u"108/2024/NĐ-CP"_s;
    }
    void aNumberIsReadHoweverItIsTyped()
    {
        QFETCH(QString, typed);

        const auto number = DocumentNumber::parse(typed);

        QVERIFY2(number.has_value(), qPrintable(number ? QString() : number.error().message));
        QTEST(number->key(), "key");
    }

    void whatIsNoNumberIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a word") << u"Kế hoạch"_s;
        QTest::newRow("a date") << u"01-12-2011"_s;
        QTest::newRow("a range") << u"2016-2025"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("digits alone") << u"174"_s;
        QTest::newRow("a case number") << u"12/2020/HSST/x"_s;
    }
    void whatIsNoNumberIsRefusedWithASentence()
    {
        QFETCH(QString, typed);

        const auto number = DocumentNumber::parse(typed);

        QVERIFY(!number);
        QCOMPARE(number.error().code, Error::Code::Invalid);
        QVERIFY(number.error().message.contains(u"174-KH/TU"_s));
    }

    void theTypeStandsInTheNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("type");
        QTest::newRow("plan") << u"174-KH/TU"_s << u"KH"_s;
        QTest::newRow("decree") << u"30/2020/NĐ-CP"_s << u"NĐ"_s;
        QTest::newRow("official letter") << u"12/UBND-VX"_s << u"CV"_s;
        QTest::newRow("Party letter") << u"268-CV/VPTU"_s << u"CV"_s;
        QTest::newRow("without marks") << u"12/QD-UBND"_s << u"QĐ"_s;
        QTest::newRow("the assembly's does not tell") << u"64/2025/QH15"_s << QString();
    }
    void theTypeStandsInTheNumber()
    {
        QFETCH(QString, typed);
        const auto number = DocumentNumber::parse(typed);
        QVERIFY(number.has_value());
        QTEST(number->typeCode(), "type");
    }

    void everyWayOfTypingFoldsToOne_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char16_t *typed : {u"174-KH/TU", u"174 kh tu", u"174/KH-TU", u"Số 174-KH/TU",
                                      u"Số: 174 – KH / TU.", u"0174-kh/tu"})
            QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
    }
    void everyWayOfTypingFoldsToOne()
    {
        QFETCH(QString, typed);
        QCOMPARE(foldedNumber(typed), u"174 kh tu"_s);
    }

    void numbersAreFoundInRunningText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a chain")
            << u"Kế hoạch số 174-KH/TU về việc thực hiện Kết luận số 44-KL/TW, ngày 22–01-2019"_s
            << QStringList{u"174-KH/TU"_s, u"44-KL/TW"_s};
        QTest::newRow("a list")
            << u"số 110/2004/NĐ-CP ngày 08/4/2004, số 09/2010/NĐ-CP và 30/2020/NĐ-CP"_s
            << QStringList{u"110/2004/NĐ-CP"_s, u"9/2010/NĐ-CP"_s, u"30/2020/NĐ-CP"_s};
        QTest::newRow("glued to its cue")
            << u"số30/2020/NĐ-CP"_s << QStringList{u"30/2020/NĐ-CP"_s};
        QTest::newRow("the sentence goes on")
            << u"số 12/QĐ-UBND - Ban Thường vụ"_s << QStringList{u"12/QĐ-UBND"_s};
        QTest::newRow("O and l in serial and year")
            << u"Nghị định số 3O/2O20/NĐ-CP, số l5/QĐ-UBND"_s
            << QStringList{u"30/2020/NĐ-CP"_s, u"15/QĐ-UBND"_s};
        QTest::newRow("S and a section sign for digits")
            << u"Nghị định số S6/2019/NĐ-CP, Quyết định số 1§/2020/QĐ-TTg"_s
            << QStringList{u"56/2019/NĐ-CP"_s, u"18/2020/QĐ-TTG"_s};
        QTest::newRow("a letter that a number may have is no slip")
            << u"số 4B/2018/QĐ-TTg"_s << QStringList{u"4B/2018/QĐ-TTG"_s};
        QTest::newRow("D for Đ") << u"Nghị định số 34/2016/ND-CP"_s
                                 << QStringList{u"34/2016/ND-CP"_s};
        QTest::newRow("blanks inside")
            << u"Nghị định số 30 / 2020 / NĐ - CP và Kế hoạch số 174 - KH/TU"_s
            << QStringList{u"30/2020/NĐ-CP"_s, u"174-KH/TU"_s};
        QTest::newRow("long dashes") << u"Kết luận số 44–KL/TW, 45—KL/TW, 46−KL/TW"_s
                                     << QStringList{u"44-KL/TW"_s, u"45-KL/TW"_s, u"46-KL/TW"_s};
        QTest::newRow("a bar or l for the slash")
            << u"Quyết định số 15|QĐ-UBND, Nghị định số 30|2020|NĐ-CP"_s
            << QStringList{u"15/QĐ-UBND"_s, u"30/2020/NĐ-CP"_s};
        QTest::newRow("the slash behind the year is lost")
            << u"Nghị định số 30/2020NĐ-CP của Chính phủ"_s << QStringList{u"30/2020/NĐ-CP"_s};
        QTest::newRow("the dash before the organ is lost")
            << u"Nghị định số 30/2020/NĐCP của Chính phủ"_s << QStringList{u"30/2020/NĐ-CP"_s};
        QTest::newRow("an underscore for the dash")
            << u"Quyết định số 10/2007/QĐ_BKHCN"_s << QStringList{u"10/2007/QĐ-BKHCN"_s};
        QTest::newRow("a letter with its year, told as one")
            << u"văn bản số 164/2011/HCTNXPVN gửi Thủ tướng"_s
            << QStringList{u"164/2011/HCTNXPVN"_s};
        QTest::newRow("a name with B and S") << u"khu B5/TT, lô S2/UBND"_s << QStringList{};
        QTest::newRow("a standard") << u"QCVN 102:2016/BTTTT"_s << QStringList{};
        QTest::newRow("a schedule") << u"trực 24/7 và 2/9"_s << QStringList{};
        QTest::newRow("a range") << u"giai đoạn 2016 - 2025"_s << QStringList{};
        QTest::newRow("a case") << u"bản án 12/2020/HS-ST"_s << QStringList{};
        QTest::newRow("an address") << u"số 9A, Nguyễn Cảnh Chân"_s << QStringList{};
        QTest::newRow("a phone") << u"080.45774"_s << QStringList{};
        QTest::newRow("a date and words") << u"ngày 22/7 - Ủy ban"_s << QStringList{};
    }
    void whatWasMendedIsUncertain()
    {
        for (const char16_t *text : {u"số 3O/2020/NĐ-CP", u"số 30/2O20/NĐ-CP", u"số 15|QĐ-UBND",
                                     u"số 30/2020NĐ-CP", u"số 30/2020/NĐCP"}) {
            const auto match = DocumentNumber::find(QStringView(text));
            QVERIFY(match);
            QVERIFY2(match->certainty < 0.8, qUtf8Printable(QString::fromUtf16(text)));
        }
        QVERIFY(DocumentNumber::find(u"số 30/2020/NĐ-CP")->certainty > 0.95);
    }

    void numbersAreFoundInRunningText()
    {
        QFETCH(QString, text);

        QStringList found;
        for (auto match = DocumentNumber::find(text); match;
             match = DocumentNumber::find(text, match->offset + match->length))
            found << match->number.key();

        QTEST(found, "found");
    }

    void everyTypeIsFoundByItsCodeNameAndSymbol()
    {
        QVERIFY(documentTypes().size() > 40);
        for (const DocumentType &type : documentTypes()) {
            QCOMPARE(findDocumentType(type.code.toLower())->code, type.code);
            QCOMPARE(documentTypeByName(type.vi.toUpper())->code, type.code);
            QCOMPARE(documentTypeName(type.code, UiLanguage::English), type.en);
        }
    }
};

QTEST_GUILESS_MAIN(DocumentNumberTest)
#include "document_number_test.moc"
