// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/link_sentence.h"

#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

class LinkSentenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceTellsRelationTargetScopeAndDate_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("told");
        QTest::newRow("replaced by")
            << u"được thay thế bởi Nghị định số 30/2020/NĐ-CP"_s << u"< replaces 30/2020/NĐ-CP"_s;
        QTest::newRow("with a capital, a date and a stop")
            << u"Được thay thế bởi Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ."_s
            << u"< replaces 30/2020/NĐ-CP"_s;
        QTest::newRow("this document, from a day")
            << u"Quyết định này được thay thế bởi Quyết định số 30/QĐ-UBND ngày 05/3/2020 kể từ "
               "ngày 01/4/2020."_s
            << u"< replaces 30/QĐ-UBND from 2020-04-01"_s;
        QTest::newRow("repeals a provision")
            << u"Văn bản này bãi bỏ Điều 7 Quyết định số 15/2010/QĐ-UBND ngày 05/3/2010"_s
            << u"> repeals 15/2010/QĐ-UBND scope Điều 7"_s;
        QTest::newRow("without saying who")
            << u"thay thế Quyết định số 15/2010/QĐ-UBND"_s << u"> replaces 15/2010/QĐ-UBND"_s;
        QTest::newRow("a provision of its own is amended")
            << u"Khoản 2 Điều 5 được sửa đổi, bổ sung bởi Quyết định số 30/QĐ-UBND ngày 05/3/2020"_s
            << u"< amends 30/QĐ-UBND scope Khoản 2 Điều 5"_s;
        QTest::newRow("the provision behind the verb")
            << u"được sửa đổi, bổ sung khoản 2 Điều 5 bởi Quyết định số 30/QĐ-UBND"_s
            << u"< amends 30/QĐ-UBND scope khoản 2 Điều 5"_s;
        QTest::newRow("repealed by") << u"bị bãi bỏ bởi Quyết định số 30/QĐ-UBND ngày 05/3/2020"_s
                                     << u"< repeals 30/QĐ-UBND"_s;
        QTest::newRow("implements")
            << u"Thực hiện Kế hoạch số 74-KH/TU ngày 22/7/2019 của Tỉnh ủy"_s
            << u"> implements 74-KH/TU"_s;
        QTest::newRow("a number alone")
            << u"Nghị định số 30/2020/NĐ-CP"_s << u"> cites 30/2020/NĐ-CP"_s;
        QTest::newRow("nothing") << u"trời hôm nay đẹp"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void aSentenceTellsRelationTargetScopeAndDate()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, told);

        QStringList lines;
        for (const SentenceLink &link : readLinkSentence(sentence, u"QĐ"_s, u"12/QĐ-UBND"_s)) {
            QString line = (link.direction == Direction::Outgoing ? u"> "_s : u"< "_s)
                           + relationCode(link.kind) + u' ' + link.other.number;
            if (!link.scope.isEmpty())
                line += u" scope "_s + link.scope;
            if (link.from)
                line += u" from "_s + link.from->toString(Qt::ISODate);
            lines << line;
        }

        QCOMPARE(lines.join(u"; "_s), told);
    }

    void aDocumentWithoutANumberIsSpokenOfAsWell()
    {
        const auto links =
            readLinkSentence(u"được thay thế bởi Nghị định số 30/2020/NĐ-CP"_s, u"QC"_s, {});

        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().kind, RelationKind::Replaces);
        QCOMPARE(links.first().direction, Direction::Incoming);
    }
};

QTEST_GUILESS_MAIN(LinkSentenceTest)
#include "link_sentence_test.moc"
