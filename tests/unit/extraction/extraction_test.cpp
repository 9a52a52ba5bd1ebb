// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

class ExtractionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayThatCannotBeReadIsNotTakenFromTheText()
    {
        const Extraction found = extract(
            textOf(u"UBND TỈNH MẪU                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                   "SỞ NỘI VỤ                                 Độc lập - Tự do - Hạnh phúc\n"
                   "Số: 15/SNV-VT                         Mẫu, ngày | tháng 12 năm 2011\n\n"
                   "Kính gửi: Các đơn vị\n\n"
                   "Thực hiện Kế hoạch số 25/KH-SNV, ngày 6 tháng 12 năm 2011 của Sở Nội vụ."_s
                   + stateTail));

        QVERIFY(!found.self.date);
    }

    void theAuthorMayStandBehindTheTypeAndTheSubjectInBrackets()
    {
        const Extraction found = extract(
            textOf(u"HỘI KHUYẾN HỌC TỈNH MẪU               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                   "HỘI ĐỒNG QUẢN LÝ QUỸ                      Độc lập - Tự do - Hạnh phúc\n"
                   "Số: 01/NQ-HĐQLQ                       Mẫu, ngày 18 tháng 02 năm 2025\n\n"
                   "          NGHỊ QUYẾT CỦA HỘI ĐỒNG QUẢN LÝ QUỸ\n"
                   "               KHUYẾN HỌC TỈNH MẪU\n"
                   "     (Về việc sửa đổi, bổ sung Điều lệ Quỹ khuyến học)\n\n"
                   "Căn cứ Điều lệ Quỹ."_s
                   + stateTail));

        QCOMPARE(found.self.type, u"NQ"_s);
        QCOMPARE(found.self.subject, u"Về việc sửa đổi, bổ sung Điều lệ Quỹ khuyến học"_s);
    }

    void theSymbolTellsTheIssuerWhereTheHeadIsCutOff()
    {
        const Extraction found = extract(
            textOf(u"Số: 28/2021/NĐ-CP                        Hà Nội, ngày 26 tháng 3 năm 2021\n\n"
                   "                    NGHỊ ĐỊNH\n        Quy định cơ chế quản lý tài chính\n"_s));

        QCOMPARE(found.self.issuer, u"Chính phủ"_s);
        QVERIFY(found.self.evidence.value(u"issuer"_s).certainty < 0.95);
    }

    void anArticleTellsOfDocumentsAndTheirRelations()
    {
        const Extraction found =
            extract(textOf(contents(QStringLiteral(VANTHU_TEST_DATA "/extraction/article.txt"))));

        QCOMPARE(found.self.kind, PaperKind::Article);
        QCOMPARE(found.self.title, u"Tỉnh đẩy mạnh công tác văn thư"_s);
        QCOMPARE(found.self.author, u"Minh Hà"_s);
        QCOMPARE(found.documents.size(), 4);
        QCOMPARE(found.documents.at(0).issuer, u"Ban Thường vụ Tỉnh ủy Mẫu"_s);
        QCOMPARE(found.documents.at(0).date, QDate(2021, 3, 2));
        QCOMPARE(relationsOf(found),
                 QStringList({u"12-KH/TU implements 7-KL/TW"_s, u"7-KL/TW continues 3-CT/TW"_s,
                              u"12-KH/TU cites Chiến lược quốc gia chuyển đổi số giai đoạn 2021 - "
                              "2030"_s}));
    }

    void theSeedGivesExactlyWhatItsTruthSays()
    {
        const QString folder = QStringLiteral(VANTHU_SOURCE_DIR "/../shared/seed/");
        const QJsonObject truth =
            QJsonDocument::fromJson(contents(folder + u"expected.json"_s).toUtf8()).object();
        if (truth.isEmpty())
            QSKIP("The shared seed is not beside the project.");

        const QJsonObject found =
            toJson(extract(textOf(contents(folder + u"kien-giang-2019-07-24.txt"_s))));

        const QJsonObject self = truth.value("self"_L1).toObject();
        for (auto field = self.begin(); field != self.end(); ++field)
            QCOMPARE(found.value("self"_L1).toObject().value(field.key()), field.value());
        const QJsonArray documents = truth.value("documents"_L1).toArray();
        QCOMPARE(found.value("documents"_L1).toArray().size(), documents.size());
        for (int i = 0; i < documents.size(); ++i) {
            const QJsonObject wanted = documents.at(i).toObject();
            const QJsonObject read = found.value("documents"_L1).toArray().at(i).toObject();
            for (auto field = wanted.begin(); field != wanted.end(); ++field)
                QCOMPARE(read.value(field.key()), field.value());
        }
        const QJsonArray relations = truth.value("relations"_L1).toArray();
        QCOMPARE(found.value("relations"_L1).toArray().size(), relations.size());
        for (int i = 0; i < relations.size(); ++i) {
            const QJsonObject wanted = relations.at(i).toObject();
            const QJsonObject read = found.value("relations"_L1).toArray().at(i).toObject();
            for (auto field = wanted.begin(); field != wanted.end(); ++field)
                QCOMPARE(read.value(field.key()), field.value());
        }
    }

    void aStateHeadAndTailAreRead()
    {
        const ReadSelf self = extract(textOf(stateHead + u"Căn cứ quy định;"_s + stateTail)).self;

        QCOMPARE(self.kind, PaperKind::Official);
        QCOMPARE(self.number, u"15/QĐ-SNV"_s);
        QCOMPARE(self.type, u"QĐ"_s);
        QCOMPARE(self.issuer, u"Sở Nội vụ tỉnh Mẫu"_s);
        QCOMPARE(self.place, u"Mẫu"_s);
        QCOMPARE(self.date, QDate(2021, 3, 5));
        QCOMPARE(self.subject, u"Ban hành Quy chế văn thư"_s);
        QCOMPARE(self.authority, u"KT."_s);
        QCOMPARE(self.signerTitle, u"PHÓ GIÁM ĐỐC"_s);
        QCOMPARE(self.signer, u"Nguyễn Văn Mẫu"_s);
        QCOMPARE(self.recipients, QStringList({u"Như trên"_s, u"Lưu: VT"_s}));
    }

    void aPartyHeadAndTailAreRead()
    {
        const ReadSelf self =
            extract(textOf(u"TỈNH ỦY MẪU                           ĐẢNG CỘNG SẢN VIỆT NAM\n"
                           "     *                                Mẫu, ngày 22 tháng 7 năm 2019\n"
                           "Số 74-KH/TU\n\n"
                           "                         KẾ HOẠCH\n"
                           "              về công tác văn thư năm 2019\n"
                           "                          -----\n"
                           "Thực hiện Kết luận số 44-KL/TW, ngày 22/01/2019 của Ban Bí thư.\n\n"
                           "Nơi nhận:                             T/M BAN THƯỜNG VỤ\n"
                           "- Các huyện ủy,                       PHÓ BÍ THƯ\n"
                           "- Lưu Văn phòng Tỉnh ủy.\n\n"
                           "                                      Trần Thị Mẫu\n"_s))
                .self;

        QCOMPARE(self.number, u"74-KH/TU"_s);
        QCOMPARE(self.issuer, u"Ban Thường vụ Tỉnh ủy Mẫu"_s);
        QCOMPARE(self.date, QDate(2019, 7, 22));
        QCOMPARE(self.authority, u"T/M"_s);
        QCOMPARE(self.signer, u"Trần Thị Mẫu"_s);
    }

    void theWordsBeforeACitationTellTheRelation_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("relations");
        QTest::newRow("basis")
            << u"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;"_s
            << QStringList{u"self based_on 30/2020/NĐ-CP"_s};
        QTest::newRow("implementation")
            << u"Thực hiện Kế hoạch số 174-KH/TU ngày 22/7/2019 của Tỉnh ủy."_s
            << QStringList{u"self implements 174-KH/TU"_s};
        QTest::newRow("replacement")
            << u"Quyết định này thay thế Quyết định số 12/QĐ-UBND ngày 05/01/2018."_s
            << QStringList{u"self replaces 12/QĐ-UBND"_s};
        QTest::newRow("repeal of provisions")
            << u"Bãi bỏ khoản 3 Điều 5 và Phụ lục II Thông tư số 01/2011/TT-BNV."_s
            << QStringList{u"self repeals 01/2011/TT-BNV"_s};
        QTest::newRow("suspension") << u"Đình chỉ việc thi hành Quyết định số 9/QĐ-UBND."_s
                                    << QStringList{u"self suspends 9/QĐ-UBND"_s};
        QTest::newRow("correction") << u"Đính chính Thông tư số 24/2020/TT-BCA."_s
                                    << QStringList{u"self corrects 24/2020/TT-BCA"_s};
        QTest::newRow("guidance") << u"Văn bản này hướng dẫn thi hành Nghị định số 33/2002/NĐ-CP."_s
                                  << QStringList{u"self guides 33/2002/NĐ-CP"_s};
        QTest::newRow("reply")
            << u"Phúc đáp Công văn số 788/STP-BTTP ngày 12/9/2025 của Sở Tư pháp."_s
            << QStringList{u"self replies_to 788/STP-BTTP"_s};
        QTest::newRow("mention") << u"theo quy định tại Điều 24 Nghị quyết số 351/2017/UBTVQH14."_s
                                 << QStringList{u"self cites 351/2017/UBTVQH14"_s};
        QTest::newRow("basis by a rule of it")
            << u"Căn cứ quy định tại khoản 5 Điều 1 Nghị định số 137/2018/NĐ-CP;"_s
            << QStringList{u"self based_on 137/2018/NĐ-CP"_s};
        QTest::newRow("guidance that is followed")
            << u"Bố trí biên chế theo hướng dẫn tại Thông tư số 24/2020/TT-BCA."_s
            << QStringList{u"self cites 24/2020/TT-BCA"_s};
        QTest::newRow("proposal") << u"Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số "
                                     "62/TTr-SNV ngày 20/3/2025,"_s
                                  << QStringList{u"self cites 62/TTr-SNV"_s};
        QTest::newRow("expiry behind")
            << u"Nghị định số 110/2004/NĐ-CP hết hiệu lực từ ngày Quyết định này có hiệu lực."_s
            << QStringList{u"self replaces 110/2004/NĐ-CP"_s};
        QTest::newRow("rules attached to a decision")
            << u"Sửa đổi khoản 2 Điều 7 của Quy chế ban hành kèm theo Quyết định số 15/2021/QĐ-UBND."_s
            << QStringList{u"self amends 15/2021/QĐ-UBND"_s};
    }
    void theWordsBeforeACitationTellTheRelation()
    {
        QFETCH(QString, sentence);
        QTEST(relationsOf(extract(textOf(stateHead + sentence + stateTail))), "relations");
    }

    void theItemsOfAListShareTheVerbOfItsHeading()
    {
        const Extraction found = extract(textOf(
            stateHead
            + u"Điều 1. Bãi bỏ các văn bản sau đây:\n"
              "1. Thông tư số 12/2013/TT-BTTTT ngày 13 tháng 5 năm 2013 hướng dẫn cấp phép.\n"
              "2. Thông tư số 14/2013/TT-BTTTT ngày 21 tháng 6 năm 2013 hướng dẫn việc lập.\n"_s
            + stateTail));

        const QStringList relations = relationsOf(found);
        QVERIFY(relations.contains(u"self repeals 12/2013/TT-BTTTT"_s));
        QVERIFY(relations.contains(u"self repeals 14/2013/TT-BTTTT"_s));
    }

    void aRecitalGoesOnBehindASemicolon()
    {
        const QStringList relations = relationsOf(
            extract(textOf(stateHead
                           + u"Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13; Luật số "
                             "47/2019/QH14;\n\nĐiều 1. Ban hành Quy chế.\n"_s
                           + stateTail)));

        QVERIFY(relations.contains(u"self based_on 77/2015/QH13"_s));
        QVERIFY(relations.contains(u"self based_on 47/2019/QH14"_s));
    }

    void bothOfTwoAmendingLawsActOnTheOneBeforeThem()
    {
        const QStringList relations = relationsOf(
            extract(textOf(stateHead
                           + u"Căn cứ Luật Xử lý vi phạm hành chính số 15/2012/QH13 được sửa đổi, "
                             "bổ sung bởi Luật số 67/2020/QH14 và Luật số 88/2025/QH15;\n"_s
                           + stateTail)));

        QVERIFY(relations.contains(u"67/2020/QH14 amends 15/2012/QH13"_s));
        QVERIFY(relations.contains(u"88/2025/QH15 amends 15/2012/QH13"_s));
        QVERIFY(!relations.contains(u"88/2025/QH15 amends 67/2020/QH14"_s));
    }

    void aStampOfArrivalAboveTheHeadIsNoIssuer()
    {
        const Extraction found = extract(textOf(
            u"VP. UBND TỈNH KHÁC\nĐẾN  Số: 123\nNgày 10/3/2021\n\n"_s + stateHead + stateTail));

        QCOMPARE(found.self.number, u"15/QĐ-SNV"_s);
        QCOMPARE(found.self.issuer, u"Sở Nội vụ tỉnh Mẫu"_s);
        QCOMPARE(found.self.date, QDate(2021, 3, 5));
    }

    void whatAMachineReadOffAPictureIsNeverCertain()
    {
        TextDocument scan = textOf(stateHead + stateTail);
        scan.pages.first().recognized = true;

        const Extraction found = extract(scan);

        QCOMPARE(found.self.number, u"15/QĐ-SNV"_s);
        for (const Evidence &evidence : found.self.evidence)
            QVERIFY(evidence.certainty < 0.95);
    }

    void aScopeStandsWithTheRelation()
    {
        const Extraction found = extract(
            textOf(stateHead + u"Bãi bỏ khoản 3 Điều 5 và Phụ lục II Thông tư số 01/2011/TT-BNV."_s
                   + stateTail));

        QCOMPARE(found.relations.at(0).scope, u"khoản 3 Điều 5 và Phụ lục II"_s);
    }

    void aListSharesTypeAndIssuerButNotDates()
    {
        const Extraction found = extract(textOf(
            stateHead
            + u"Căn cứ các Nghị định số 110/2004/NĐ-CP ngày 08/4/2004, số 09/2010/NĐ-CP ngày "
              "08/02/2010 và số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;"_s
            + stateTail));

        QCOMPARE(found.documents.size(), 3);
        for (const CitedDocument &cited : found.documents) {
            QCOMPARE(cited.type, u"NĐ"_s);
            QCOMPARE(cited.issuer, u"Chính phủ"_s);
        }
        QCOMPARE(found.documents.at(1).date, QDate(2010, 2, 8));
    }

    void aDocumentIsOneHoweverOftenItIsCited()
    {
        const Extraction found = extract(textOf(
            stateHead + u"Căn cứ Nghị định số 30/2020/NĐ-CP;\nTheo Nghị định số 30/2020/NĐ-CP."_s
            + stateTail));

        QCOMPARE(found.documents.size(), 1);
        QCOMPARE(found.documents.at(0).mentions.size(), 2);
    }

    void evidenceLeadsBackToThePlaceOnThePage()
    {
        TextPage page{QSizeF(595, 842), u"Số: 5/BC-UBND\nHà Nội, ngày 01 tháng 02 năm 2020"_s, {}};
        qsizetype offset = 0;
        for (const QString &word : page.text.split(QRegularExpression(u"\\s"_s))) {
            const double top = offset < 14 ? 0.1 : 0.2;
            page.words.append(
                {word, PageBox(0.1 + 0.01 * static_cast<double>(offset), top, 0.05, 0.02), offset});
            offset += word.size() + 1;
        }
        TextDocument document;
        document.pages.append(page);

        const Evidence evidence = extract(document).self.evidence.value(u"number"_s);

        QCOMPARE(evidence.page, 1);
        QCOMPARE(evidence.boxes.size(), 1);
        QCOMPARE(evidence.text, u"Số: 5/BC-UBND"_s);
        QVERIFY(evidence.certainty >= 0.95);
    }

    void aReadingSurvivesItsJson()
    {
        const Extraction found = extract(
            textOf(stateHead + u"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;"_s
                   + stateTail));
        const QJsonObject json = toJson(found);

        QCOMPARE(toJson(extractionFromJson(json)), json);
    }

    void anyTextIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \n \f \n"_s;
        QTest::newRow("a cue alone") << u"Số:"_s;
        QTest::newRow("an open bracket") << u"Luật số: (viết tắt là"_s;
        QTest::newRow("a bad day") << u"Hà Nội, ngày 31 tháng 02 năm 2019"_s;
    }
    void anyTextIsRead()
    {
        QFETCH(QString, text);
        QVERIFY(!extract(textOf(text)).self.date);
    }
};

QTEST_GUILESS_MAIN(ExtractionTest)
#include "extraction_test.moc"
