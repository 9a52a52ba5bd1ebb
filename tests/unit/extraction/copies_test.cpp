// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/extraction.h"
#include "tests/support/paper_texts.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
const QString stateBody =
    stateHead + u"Căn cứ Luật Lưu trữ số 33/2024/QH15;\nĐiều 1. Ban hành.\n"_s;
const QString statePaper = stateBody + stateTail;
const QString partyPaper = u"TỈNH ỦY MẪU                             ĐẢNG CỘNG SẢN VIỆT NAM\n"
                           "     *                                  Mẫu, ngày 05 tháng 3 năm 2021\n"
                           "Số 15-KH/TU\n\n"
                           "                         KẾ HOẠCH\n"
                           "               về công tác văn thư\n\n"
                           "Thực hiện Kết luận số 44-KL/TW, ngày 22/01/2019 của Ban Bí thư.\n\n"
                           "Nơi nhận:                                        T/M BAN THƯỜNG VỤ\n"
                           "- Như trên,                                      PHÓ BÍ THƯ\n"
                           "- Lưu Văn phòng Tỉnh ủy.\n"
                           "                                                 Nguyễn Văn Mẫu\n"_s;

QString stateCopy(const QString &kind, const QString &number)
{
    return u"\n____________________________________________________________\n"
           "UBND HUYỆN MẪU                                           %1\n"
           "Số: %2                           Mẫu, ngày 09 tháng 4 năm 2021\n\n"
           "Nơi nhận:                                        TL. CHỦ TỊCH\n"
           "- Các phòng, ban;                                CHÁNH VĂN PHÒNG\n"
           "- Lưu: VT, VP.\n\n"
           "                                                 Trần Văn Sao\n"_s.arg(kind, number);
}

QString partyCopy(const QString &kind, const QString &number)
{
    return u"\nỦY BAN KIỂM TRA TỈNH ỦY                          %1\n"
           "%2                                      Mẫu, ngày 09 tháng 4 năm 2021\n\n"
           "Nơi nhận:                                        T/L ỦY BAN KIỂM TRA\n"
           "- Các ban đảng,                                  CHÁNH VĂN PHÒNG\n"
           "- Lưu.\n"
           "                                                 Trần Văn Sao\n"_s.arg(kind, number);
}
} // namespace

/// What stands under a document that was copied is the copy's, not the document's (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, phần II; Hướng dẫn 36-HD/VPTW and 05-HD/VPTW).
class CopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCopysBlockTellsNothingOfTheDocument_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("copy");
        QTest::newRow("sao y") << statePaper << stateCopy(u"SAO Y"_s, u"07/SY-UBND"_s);
        QTest::newRow("sao lục") << statePaper << stateCopy(u"SAO LỤC"_s, u"8/SL-UBND"_s);
        QTest::newRow("trích sao") << statePaper << stateCopy(u"TRÍCH SAO"_s, u"09/TrS-UBND"_s);
        QTest::newRow("sao y bản chính, older")
            << statePaper << stateCopy(u"SAO Y BẢN CHÍNH"_s, u"07/SY-VP"_s);
        QTest::newRow("number not legible") << statePaper << stateCopy(u"SAO Y"_s, u"…"_s);
        QTest::newRow("Party, 36-HD/VPTW")
            << partyPaper << partyCopy(u"SAO Y BẢN CHÍNH"_s, u"Số 24-BS/UBKTTU"_s);
        QTest::newRow("Party, sao lục")
            << partyPaper << partyCopy(u"SAO LỤC"_s, u"Số 25-BS/UBKTTU"_s);
        QTest::newRow("Party, 05-HD/VPTW: a stamp without number")
            << partyPaper
            << u"\nBản sao văn bản                                  CHÁNH VĂN PHÒNG\n\n"
               "                                                 Trần Văn Sao\n"_s;
    }

    void theCopysBlockTellsNothingOfTheDocument()
    {
        QFETCH(QString, paper);
        QFETCH(QString, copy);
        const Extraction original = extract(textOf(paper));

        const Extraction found = extract(textOf(paper + copy));

        QCOMPARE(found.self.number, original.self.number);
        QCOMPARE(found.self.date, original.self.date);
        QCOMPARE(found.self.issuer, original.self.issuer);
        QCOMPARE(found.self.place, original.self.place);
        QCOMPARE(found.self.signer, u"Nguyễn Văn Mẫu"_s);
        QCOMPARE(found.self.signerTitle, original.self.signerTitle);
        QCOMPARE(found.self.recipients, original.self.recipients);
        QCOMPARE(relationsOf(found), relationsOf(original));
        QCOMPARE(found.documents.size(), original.documents.size()); // its number is not cited
    }

    void theSignerOfTheCopySignsNotForADocumentWhoseOwnCannotBeRead()
    {
        const Extraction found =
            extract(textOf(stateBody + stateCopy(u"SAO Y"_s, u"07/SY-UBND"_s)));

        QVERIFY(found.self.signer.isEmpty());
        QVERIFY(found.self.recipients.isEmpty());
    }

    void aBlockOnAPageOfItsOwnCountsAmongThePages()
    {
        TextDocument text;
        text.pages = {pageOf(statePaper), pageOf(stateCopy(u"SAO Y"_s, u"07/SY-UBND"_s))};

        const Extraction found = extract(text);

        QCOMPARE(found.self.pages, 2);
        QCOMPARE(found.self.signer, u"Nguyễn Văn Mẫu"_s);
        QVERIFY(found.parts.isEmpty());
    }

    void aTextAboutCopiesIsReadToItsEnd()
    {
        const QString body = stateHead
                             + u"Điều 1. Các hình thức sao gồm:\nSAO Y\nSAO LỤC\nTRÍCH SAO\n"
                               "Điều 2. Thay thế Quyết định số 9/QĐ-SNV.\n"_s
                             + stateTail;

        const Extraction found = extract(textOf(body));

        QCOMPARE(found.self.signer, u"Nguyễn Văn Mẫu"_s);
        QCOMPARE(relationsOf(found), QStringList{u"self replaces 9/QĐ-SNV"_s});
    }

    void theTextOfAnElectronicCopyAboveTheHeadIsPassedOver()
    {
        const QString sign = u"SAO Y; Văn phòng UBND huyện Mẫu; 09/04/2021; 09:12:44 +07:00\n"_s;

        const Extraction found = extract(textOf(sign + statePaper));

        QCOMPARE(found.self.number, u"15/QĐ-SNV"_s);
        QCOMPARE(found.self.date, QDate(2021, 3, 5));
        QCOMPARE(found.self.signer, u"Nguyễn Văn Mẫu"_s);
    }
};

QTEST_APPLESS_MAIN(CopiesTest)
#include "copies_test.moc"
