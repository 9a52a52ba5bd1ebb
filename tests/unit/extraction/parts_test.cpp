// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/extraction.h"
#include "tests/support/paper_texts.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
const QString title = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;

/// A document of one page, of a provincial department unless told otherwise.
QString aDocument(const QString &number, const QString &end = stateTail)
{
    QString head = stateHead;
    head.replace(u"15/QĐ-SNV"_s, number);
    return head + u"Căn cứ Luật Lưu trữ số 33/2024/QH15;\nĐiều 1. Ban hành Quy chế.\n"_s + end;
}

QString aPartyDocument(const QString &number)
{
    return u"TỈNH ỦY MẪU                         ĐẢNG CỘNG SẢN VIỆT NAM\n"
           "     *                              Mẫu, ngày 05 tháng 3 năm 2021\n"
           "Số %1\n\n"
           "                         KẾ HOẠCH\n"
           "               về công tác văn thư\n\n"
           "Thực hiện Kết luận số 44-KL/TW của Ban Bí thư.\n\n"
           "Nơi nhận:                                        T/M BAN THƯỜNG VỤ\n"
           "- Như trên,                                      PHÓ BÍ THƯ\n"
           "- Lưu Văn phòng Tỉnh ủy.\n"
           "                                                 Nguyễn Văn Mẫu\n"_s.arg(number);
}

/// "1-2 15/QĐ-SNV" a part.
QStringList partsOf(const QStringList &pages, bool recognized = false)
{
    TextDocument text;
    for (const QString &page : pages)
        text.pages.append(pageOf(page, recognized));
    QStringList parts;
    const Extraction found = extract(text);
    for (const PaperPart &part : found.parts)
        parts << u"%1-%2 %3"_s.arg(part.first).arg(part.last).arg(part.number);
    return parts;
}
} // namespace

class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeHeadOnALaterPageOpensAnotherDocument()
    {
        QCOMPARE(partsOf({aDocument(u"15/QĐ-SNV"_s), aDocument(u"16/QĐ-SNV"_s),
                          u"Điều 2. Còn nữa.\n"_s, aPartyDocument(u"7-KH/TU"_s)}),
                 QStringList({u"1-1 15/QĐ-SNV"_s, u"2-3 16/QĐ-SNV"_s, u"4-4 7-KH/TU"_s}));
    }

    void aSymbolThatBeginsLikeACopysIsADocuments()
    {
        QCOMPARE(partsOf({aDocument(u"15/QĐ-SNV"_s), aDocument(u"2/SYT-VX"_s)}),
                 QStringList({u"1-1 15/QĐ-SNV"_s, u"2-2 2/SYT-VX"_s}));
    }

    void aFileWithOneDocumentHasNoParts()
    {
        QCOMPARE(partsOf({aDocument(u"15/QĐ-SNV"_s)}), QStringList());
        QCOMPARE(partsOf({aDocument(u"15/QĐ-SNV"_s, u"\n"_s), u"Điều 2.\n"_s + stateTail}),
                 QStringList());
    }

    void theTypeOfEachPartIsTold()
    {
        TextDocument text;
        text.pages = {pageOf(aDocument(u"15/QĐ-SNV"_s)), pageOf(aPartyDocument(u"7-KH/TU"_s))};

        const QList<PaperPart> parts = extract(text).parts;

        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).type, u"QĐ"_s);
        QCOMPARE(parts.at(1).type, u"KH"_s);
    }

    void aSignatureBeforeMakesItSurer()
    {
        TextDocument text;
        text.pages = {pageOf(aDocument(u"15/QĐ-SNV"_s)), pageOf(aDocument(u"16/QĐ-SNV"_s))};
        const double afterSignature = extract(text).parts.at(1).certainty;
        text.pages[0] = pageOf(aDocument(u"15/QĐ-SNV"_s, u"\n"_s));
        const double without = extract(text).parts.at(1).certainty;

        QVERIFY(afterSignature > without);
    }

    void whatIsAnnexedIsNoDocumentOfItsOwn_data()
    {
        QTest::addColumn<QString>("page");
        const QString head =
            u"UBND TỈNH MẪU                         "_s + title
            + u"\nSỞ NỘI VỤ                                 Độc lập - Tự do - Hạnh "
              "phúc\n"_s;
        QTest::newRow("regulation with a national title")
            << head
                   + u"\n                         QUY CHẾ\n               Công tác văn thư\n"
                     "      (Ban hành kèm theo Quyết định số 15/QĐ-SNV ngày 05/3/2021)\n"_s;
        QTest::newRow("model form with blanks")
            << u"                                        Mẫu số 01\n"_s + head
                   + u"Số: ......../QĐ-SNV                   ......., ngày ... tháng ... năm "
                     u"...\n\n"
                     "                         QUYẾT ĐỊNH\n"_s;
        QTest::newRow("form without a heading, with blanks")
            << head
                   + u"Số: ……/QĐ-……                   ……, ngày … tháng … năm ……\n\n"
                     "                         QUYẾT ĐỊNH\n               Về việc ……\n"_s;
        QTest::newRow("filled example under a heading of an annex")
            << u"PHỤ LỤC II\n"_s + aDocument(u"01/QĐ-ABC"_s);
        QTest::newRow("filled example of a form") << u"Mẫu 1.2\n"_s + aDocument(u"01/QĐ-ABC"_s);
        QTest::newRow("record without a number")
            << head + u"\n                         BIÊN BẢN\n               Bàn giao hồ sơ\n"_s;
        QTest::newRow("application")
            << u"            "_s + title
                   + u"\n                 Độc lập - Tự do - Hạnh phúc\n\n"
                     "                      ĐƠN ĐỀ NGHỊ\n\nKính gửi: Sở Nội vụ\n"
                     "Số 12/QĐ-UBND ngày 05/3/2021 của Ủy ban.\n"_s;
        QTest::newRow("heading of an annex with the number of its decision")
            << u"DANH SÁCH\n(Kèm theo Quyết định số 15/QĐ-SNV ngày 05/3/2021 của Sở Nội vụ)\n"_s;
    }

    void whatIsAnnexedIsNoDocumentOfItsOwn()
    {
        QFETCH(QString, page);

        QCOMPARE(partsOf({aDocument(u"15/QĐ-SNV"_s), page}), QStringList());
    }

    void aCopysBlockOnItsOwnPageIsNoDocument_data()
    {
        QTest::addColumn<QString>("block");
        QTest::newRow("State")
            << u"UBND HUYỆN MẪU                                SAO Y\n"
               "Số: 07/SY-UBND                   Mẫu, ngày 09 tháng 3 năm 2021\n\n"
               "Nơi nhận:                             KT. CHỦ TỊCH\n"
               "- Lưu: VT.                            PHÓ CHỦ TỊCH\n\n"
               "                                      Trần Văn Sao\n"_s;
        QTest::newRow("State with a national title")
            << u"UBND HUYỆN MẪU                   "_s + title
                   + u"\nSố: 07/SY-UBND                   Mẫu, ngày 09 tháng 3 năm 2021\n\n"
                     "                         SAO Y BẢN CHÍNH\n"_s;
        QTest::newRow("Party") << u"ỦY BAN KIỂM TRA                        ĐẢNG CỘNG SẢN VIỆT NAM\n"
                                  "     *                           Mẫu, ngày 09 tháng 3 năm 2021\n"
                                  "Số 24-BS/UBKTTU\n\n                       SAO LỤC\n"_s;
    }

    void aCopysBlockOnItsOwnPageIsNoDocument()
    {
        QFETCH(QString, block);

        QCOMPARE(partsOf({aDocument(u"15/QĐ-SNV"_s), block}), QStringList());
    }

    void aHeadThatIsRepeatedOnEveryPageDividesNothing()
    {
        QCOMPARE(partsOf({aDocument(u"15/QĐ-SNV"_s, u"\n"_s), aDocument(u"15/QĐ-SNV"_s)}),
                 QStringList());
    }

    void aStampOfArrivalAboveTheHeadDoesNotHideIt()
    {
        const QString stamp =
            u"SỞ TƯ PHÁP TỈNH MẪU\nĐẾN Số: 812\nNgày: 09/3/2021\nChuyển: ........\n"
            "Số và ký hiệu HS: .........\n\n"_s;

        QCOMPARE(partsOf({aDocument(u"15/QĐ-SNV"_s), stamp + aDocument(u"16/QĐ-SNV"_s)}),
                 QStringList({u"1-1 15/QĐ-SNV"_s, u"2-2 16/QĐ-SNV"_s}));
    }

    void onAScanAHeadWithoutALegibleNumberCountsAfterASignature()
    {
        QString second = aDocument(u"/QĐ-SNV"_s);

        QCOMPARE(partsOf({aDocument(u"15/QĐ-SNV"_s), second}, true),
                 QStringList({u"1-1 15/QĐ-SNV"_s, u"2-2 "_s}));
    }

    void partsSurviveTheWayThroughTheQueue()
    {
        TextDocument text;
        text.pages = {pageOf(aDocument(u"15/QĐ-SNV"_s)), pageOf(aPartyDocument(u"7-KH/TU"_s))};
        const Extraction found = extract(text);

        QCOMPARE(extractionFromJson(toJson(found)).parts, found.parts);
    }
};

QTEST_APPLESS_MAIN(PartsTest)
#include "parts_test.moc"
