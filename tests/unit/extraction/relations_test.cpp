// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_texts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
struct Passage {
    QString reason;
    QString text;
    QStringList relations;
};

/// The passages of a file: reason, text, and what is to be found in it.
QList<Passage> passages(const QString &name)
{
    QFile file(QStringLiteral(VANTHU_TEST_DATA "/extraction/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Passage> found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"# "))
            found.append(Passage{line.sliced(2), {}, {}});
        else if (line.startsWith(u"> "))
            found.last().text += line.sliced(2) + u'\n';
        else if (line.startsWith(u"= "))
            found.last().relations << line.sliced(2);
    }
    found.removeIf([](const Passage &passage) { return passage.text.isEmpty(); });
    return found;
}

void addPassages(const QString &name)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("told");
    const QList<Passage> all = passages(name);
    QVERIFY(!all.isEmpty());
    for (const Passage &passage : all)
        QTest::newRow(qUtf8Printable(passage.reason)) << passage.text << passage.relations;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All relations of a truth file, those too that need not be found.
QStringList relationsOf(const QJsonObject &truth)
{
    QStringList relations;
    const QJsonArray all = truth.value("relations"_L1).toArray();
    for (const QJsonValue &relation : all) {
        relations << u"%1 %2 %3"_s.arg(relation["source"_L1].toString(),
                                       relation["relation"_L1].toString(),
                                       relation["target"_L1].toString());
    }
    return relations;
}

QString dayOrDash(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : u"-"_s;
}
} // namespace

/// What a text says of other documents, clause by clause.
class RelationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPassageTellsItsRelations_data() { addPassages(u"relations.txt"_s); }
    void aPassageTellsItsRelations()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, told);
        QStringList found = relationsOf(extract(textOf(stateHead + text + stateTail)));
        found.sort();
        told.sort();
        QCOMPARE(found, told);
    }

    void whatIsGivenAsCertainIsRight()
    {
        int certain = 0;
        QStringList wrong;
        for (const Passage &passage : passages(u"relations.txt"_s)) {
            const Extraction found = extract(textOf(stateHead + passage.text + stateTail));
            const QStringList told = relationsOf(found);
            for (qsizetype at = 0; at < told.size(); ++at) {
                if (found.relations.at(at).certainty < 0.95)
                    continue;
                ++certain;
                if (!passage.relations.contains(told.at(at)))
                    wrong << passage.reason;
            }
        }

        QVERIFY(certain > 40);
        QVERIFY2(wrong.size() * 100 <= certain, qUtf8Printable(wrong.join(u'\n')));
    }

    void certainRelationsOfTheSharedPapersAreRight()
    {
        const QString folder = QStringLiteral(VANTHU_SOURCE_DIR "/../shared/corpus/documents/");
        const QStringList names = QDir(folder).entryList({u"*.txt"_s}, QDir::Files);
        if (names.isEmpty())
            QSKIP("The shared papers are not beside the project.");

        int certain = 0;
        QStringList wrong;
        for (const QString &name : names) {
            const QJsonObject truth =
                QJsonDocument::fromJson(contents(folder + name.chopped(4) + u".json"_s)).object();
            const QStringList right = relationsOf(truth);
            const Extraction found = extract(textOf(QString::fromUtf8(contents(folder + name))
                                                        .normalized(QString::NormalizationForm_C)));
            const QStringList told = relationsOf(found);
            for (qsizetype at = 0; at < told.size(); ++at) {
                if (found.relations.at(at).certainty < 0.95)
                    continue;
                ++certain;
                if (!right.contains(told.at(at)))
                    wrong << name + u": "_s + told.at(at);
            }
        }

        QVERIFY(certain > 5);
        QVERIFY2(wrong.size() * 100 <= certain, qUtf8Printable(wrong.join(u'\n')));
    }

    void nothingOnAScanIsCertain()
    {
        TextDocument scan =
            textOf(stateHead + u"Căn cứ Nghị định số 30/2020/NĐ-CP;\n"_s + stateTail);
        scan.pages.first().recognized = true;

        const Extraction found = extract(scan);

        QCOMPARE(relationsOf(found), QStringList{u"self based_on 30/2020/NĐ-CP"_s});
        QVERIFY(found.relations.first().certainty < 0.95);
    }

    void aMentionOnALaterPageHasItsPageAndPlace()
    {
        TextDocument text;
        for (const QString &words : {stateHead, u"Căn cứ Nghị định số 30/2020/NĐ-CP;"_s}) {
            TextPage page{QSizeF(595, 842), words, {}};
            static const QRegularExpression word(u"\\S+"_s);
            auto matches = word.globalMatch(words);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const auto place = static_cast<double>(match.capturedStart());
                page.words.append({match.captured(), PageBox(0.002 * place, 0.3, 0.01, 0.02),
                                   match.capturedStart()});
            }
            text.pages.append(page);
        }

        const Extraction found = extract(text);

        QCOMPARE(found.documents.size(), 1);
        const Evidence evidence = found.documents.first().mentions.first().evidence;
        QCOMPARE(evidence.page, 2);
        QCOMPARE(evidence.boxes.size(), 1);
        QCOMPARE(text.fullText().sliced(evidence.offset, evidence.length),
                 u"Nghị định số 30/2020/NĐ-CP"_s);
    }

    void aPassageTellsWhenThePaperTakesEffect_data() { addPassages(u"effects.txt"_s); }
    void aPassageTellsWhenThePaperTakesEffect()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, told);
        const ReadSelf self = extract(textOf(stateHead + text + stateTail)).self;
        QCOMPARE(QStringList{dayOrDash(self.effective) + u' ' + dayOrDash(self.expiry)}, told);
    }

    void aSuspensionHasItsDays()
    {
        const Extraction found = extract(
            textOf(stateHead
                   + u"Ngưng hiệu lực Điều 9 Thông tư số 24/2020/TT-BCA từ ngày 01 tháng 4 năm "
                     "2021 đến hết ngày 31 tháng 12 năm 2026."_s
                   + stateTail));

        QCOMPARE(found.relations.size(), 1);
        QCOMPARE(found.relations.first().kind, RelationKind::Suspends);
        QCOMPARE(found.relations.first().scope, u"Điều 9"_s);
        QCOMPARE(found.relations.first().from, QDate(2021, 4, 1));
        QCOMPARE(found.relations.first().until, QDate(2026, 12, 31));
    }

    void groundsStandBeforeTheTitleOfAnAnnex()
    {
        const Extraction found = extract(
            textOf(u"ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                   "TỈNH MẪU                        Độc lập - Tự do - Hạnh phúc\n"
                   "Số: 63/2006/QĐ-UBND             Mẫu, ngày 26 tháng 7 năm 2006\n\n"
                   "Căn cứ Nghị định số 104/2004/NĐ-CP ngày 23/3/2004 của Chính phủ về Công báo;\n"
                   "Điều 1. Ban hành kèm theo Quyết định này Quy định về Công báo.\n\n"
                   "QUY ĐỊNH\nVỀ HOẠT ĐỘNG CỦA CÔNG BÁO\nĐiều 1. Phạm vi điều chỉnh\n"_s));

        QCOMPARE(relationsOf(found), QStringList{u"self based_on 104/2004/NĐ-CP"_s});
    }

    void everyMentionSaysItsScope()
    {
        const Extraction found =
            extract(textOf(stateHead
                           + u"Theo khoản 1, khoản 3 Điều 5; điểm a, b khoản 2 Điều 7 Nghị định số "
                             "30/2020/NĐ-CP và Phụ lục III Nghị định số 30/2020/NĐ-CP."_s
                           + stateTail));

        const QList<Mention> mentions = found.documents.first().mentions;
        QCOMPARE(mentions.size(), 2);
        QCOMPARE(mentions.at(0).scope, u"khoản 1, khoản 3 Điều 5; điểm a, b khoản 2 Điều 7"_s);
        QCOMPARE(mentions.at(1).scope, u"Phụ lục III"_s);
    }

    void aMentionBeginsAtItsTypeAndLeadsBackToItsWords()
    {
        const QString text = stateHead
                             + u"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;\n"
                               "Thông tư số 01/2011/TT-BNV;\n"_s
                             + stateTail;
        const Extraction found = extract(textOf(text));

        QCOMPARE(found.documents.size(), 2);
        for (const CitedDocument &cited : found.documents) {
            for (const Mention &mention : cited.mentions) {
                QCOMPARE(text.sliced(mention.evidence.offset, mention.evidence.length),
                         mention.evidence.text);
                QVERIFY(mention.evidence.text.at(0).isUpper());
            }
        }
    }

    void anArticleReportsWhatADecisionRepeals()
    {
        const Extraction found = extract(textOf(
            u"Bãi bỏ văn bản quy phạm pháp luật\n\n09:30 | 08/05/2017\n\n"
            "UBND tỉnh Mẫu vừa ban hành Quyết định số 11/2017/QĐ-UBND ngày 05/5/2017 về việc bãi "
            "bỏ một số văn bản.\n\nTheo đó, bãi bỏ toàn bộ 93 văn bản, trong đó có Chỉ thị số "
            "12/2006/CT-UBND và Quyết định số 120/2003/QĐ-UB.\n"_s));

        QCOMPARE(relationsOf(found), (QStringList{u"11/2017/QĐ-UBND repeals 12/2006/CT-UBND"_s,
                                                  u"11/2017/QĐ-UBND repeals 120/2003/QĐ-UB"_s}));
    }

    void aConsolidationHoldsTheFirstDocumentAndAllThatChangedIt()
    {
        QString head = stateHead;
        head.replace(u"15/QĐ-SNV"_s, u"17/VBHN-SNV"_s);
        const QStringList relations = relationsOf(extract(
            textOf(head
                   + u"Thông tư số 35/2016/TT-BYT ngày 28 tháng 9 năm 2016, có hiệu lực kể từ ngày "
                     "01 tháng 12 năm 2016, được sửa đổi, bổ sung bởi:\n"
                     "1. Thông tư số 50/2017/TT-BYT ngày 29 tháng 12 năm 2017;\n"
                     "2. Thông tư số 13/2020/TT-BYT ngày 22 tháng 6 năm 2020.\n"
                     "Căn cứ Luật Bảo hiểm y tế ngày 14 tháng 11 năm 2008;\n"_s
                   + stateTail)));

        for (const QString &wanted :
             {u"self consolidates 35/2016/TT-BYT"_s, u"self consolidates 50/2017/TT-BYT"_s,
              u"self consolidates 13/2020/TT-BYT"_s, u"50/2017/TT-BYT amends 35/2016/TT-BYT"_s,
              u"13/2020/TT-BYT amends 35/2016/TT-BYT"_s, u"self based_on Luật Bảo hiểm y tế"_s})
            QVERIFY2(relations.contains(wanted), qUtf8Printable(wanted));
    }

    void theVerbThatOpensAnItemGovernsWhatIsNamedAtItsEnd()
    {
        const Extraction found = extract(textOf(
            stateHead
            + u"Điều 1. Hiệu lực\n3. Bãi bỏ các quy định liên quan đến cuộc họp của Ủy ban nhân "
              "dân tỉnh, thành phố trực thuộc trung ương, các cơ quan chuyên môn thuộc Ủy ban nhân "
              "dân tỉnh, thành phố trực thuộc trung ương tại Quyết định số 45/2018/QĐ-TTg ngày 09 "
              "tháng 11 năm 2018."_s
            + stateTail));

        QCOMPARE(relationsOf(found), QStringList{u"self repeals 45/2018/QĐ-TTg"_s});
    }

    void whoIssuedADocumentIsNoCommandToChangeIt()
    {
        const Extraction found =
            extract(textOf(stateHead
                           + u"2. Về sự cần thiết sửa đổi, bổ sung điều lệ quỹ, Ban Thường vụ Tỉnh "
                             "ủy ban hành Kết luận số 1208-KL/TU về chủ trương hỗ trợ."_s
                           + stateTail));

        QCOMPARE(relationsOf(found), QStringList{u"self cites 1208-KL/TU"_s});
    }

    void aLawWithoutItsNumberIsTheOneThatWasNumberedBefore()
    {
        const Extraction found = extract(textOf(
            stateHead
            + u"Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 ngày 19 "
              "tháng 02 năm 2025;\n"
              "Điều 1. Thực hiện theo Luật Ban hành văn bản quy phạm pháp luật được sửa đổi, "
              "bổ sung năm 2025.\n"
              "Điều 2. Luật sư tỉnh Mẫu thông qua ngày 27 tháng 4 năm 2025."_s
            + stateTail));

        QCOMPARE(found.documents.size(), 1);
        QCOMPARE(found.documents.first().key, u"64/2025/QH15"_s);
    }

    void aSentenceGoesOnOverThePageBreak()
    {
        TextDocument text;
        text.pages.append(TextPage{{},
                                   stateHead
                                       + u"Điều 1. Bãi bỏ Quyết định số "
                                         "23/2019/QĐ-UBND ngày 02 tháng 5 năm 2019 của "
                                         "UBND tỉnh Mẫu ban hành quy chế\nphối hợp"_s,
                                   {}});
        text.pages.append(TextPage{{},
                                   u"2\n\nquản lý; Quyết định số 40/2022/QĐ-UBND ngày 14 tháng "
                                   "11 năm 2022."_s
                                       + stateTail,
                                   {}});

        QCOMPARE(relationsOf(extract(text)), (QStringList{u"self repeals 23/2019/QĐ-UBND"_s,
                                                          u"self repeals 40/2022/QĐ-UBND"_s}));
    }

    void aNumberRightBehindAboutIsCitedAndHarmsNothing()
    {
        const Extraction found = extract(textOf(u"2-KH/TU về việc số2-CT"_s));

        QCOMPARE(found.documents.size(), 2);
        QCOMPARE(found.relations.size(), 2);
    }

    void aLawOfARecitalMayHaveACommaInItsName()
    {
        const Extraction found = extract(
            textOf(stateHead
                   + u"Căn cứ Luật Quản lý, sử dụng tài sản công ngày 21 tháng 6 năm 2017;\n"
                     "Theo Luật này, các cơ quan báo cáo trước ngày 21 tháng 6 năm 2026."_s
                   + stateTail));

        QCOMPARE(relationsOf(found),
                 QStringList{u"self based_on Luật Quản lý, sử dụng tài sản công"_s});
    }
};

QTEST_GUILESS_MAIN(RelationsTest)
#include "relations_test.moc"
