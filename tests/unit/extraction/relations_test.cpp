// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_texts.h"

#include <QFile>
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

/// The passages of tests/data/extraction/relations.txt.
QList<Passage> passages()
{
    QFile file(QStringLiteral(VANTHU_TEST_DATA "/extraction/relations.txt"));
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
    for (Passage &passage : found)
        passage.relations.sort();
    return found;
}
} // namespace

/// What a text says of other documents, clause by clause.
class RelationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPassageTellsItsRelations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("relations");
        const QList<Passage> all = passages();
        QVERIFY(!all.isEmpty());
        for (const Passage &passage : all)
            QTest::newRow(qUtf8Printable(passage.reason)) << passage.text << passage.relations;
    }
    void aPassageTellsItsRelations()
    {
        QFETCH(QString, text);
        QStringList found = relationsOf(extract(textOf(stateHead + text + stateTail)));
        found.sort();
        QTEST(found, "relations");
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
