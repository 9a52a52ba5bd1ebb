// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

namespace {
/// "a b [c|d] e": what differs stands in brackets, left before right.
QString shown(const QString &leftText, const QString &rightText)
{
    const QStringList left = leftText.split(u' ', Qt::SkipEmptyParts);
    const QStringList right = rightText.split(u' ', Qt::SkipEmptyParts);
    QStringList parts;
    const QList<WordRun> runs = compareWords(left, right);
    for (const WordRun &run : runs) {
        const QString ours = left.mid(run.left, run.leftCount).join(u' ');
        const QString theirs = right.mid(run.right, run.rightCount).join(u' ');
        parts << (run.same ? ours : u"[%1|%2]"_s.arg(ours, theirs));
    }
    return parts.join(u' ');
}
} // namespace

class WordDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsFoundWordByWord_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("runs");
        QTest::newRow("equal") << u"a b c"_s << u"a b c"_s << u"a b c"_s;
        QTest::newRow("changed") << u"a b c"_s << u"a x c"_s << u"a [b|x] c"_s;
        QTest::newRow("added") << u"a c"_s << u"a b c"_s << u"a [|b] c"_s;
        QTest::newRow("taken away at the end") << u"a b c"_s << u"a"_s << u"a [b c|]"_s;
        QTest::newRow("nothing in common") << u"a b"_s << u"x"_s << u"[a b|x]"_s;
        QTest::newRow("one empty") << QString() << u"x y"_s << u"[|x y]"_s;
        QTest::newRow("repeated words without an anchor")
            << u"a a b a b b a"_s << u"a b a b a"_s << u"a [a|] b a [b|] b a"_s;
        QTest::newRow("anchors in another order")
            << u"p q r s t"_s << u"s p q r t"_s << u"[|s] p q r [s|] t"_s;
    }
    void whatDiffersIsFoundWordByWord()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(shown(left, right), "runs");
    }

    void runsCoverBothTextsInTurnAndSameRunsAreTheSame()
    {
        constexpr quint32 seed = 20190722;
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            QStringList left;
            QStringList right;
            for (QStringList *words : {&left, &right}) {
                const int count = random.bounded(60);
                for (int at = 0; at < count; ++at)
                    *words << QString(QChar(u'a' + random.bounded(2 + round % 20)));
            }
            qsizetype atLeft = 0;
            qsizetype atRight = 0;
            const QList<WordRun> runs = compareWords(left, right);
            for (const WordRun &run : runs) {
                QCOMPARE(run.left, atLeft);
                QCOMPARE(run.right, atRight);
                if (run.same)
                    QCOMPARE(left.mid(run.left, run.leftCount),
                             right.mid(run.right, run.rightCount));
                atLeft += run.leftCount;
                atRight += run.rightCount;
            }
            QCOMPARE(atLeft, left.size());
            QCOMPARE(atRight, right.size());
        }
    }

    void theShareOfSameWordsCountsBothTexts()
    {
        QCOMPARE(shareOfSame(compareWords({}, {})), 1.0);
        QCOMPARE(shareOfSame(compareWords({u"a"_s, u"b"_s}, {u"a"_s, u"c"_s})), 0.5);
        QCOMPARE(shareOfSame(compareWords({u"a"_s}, {u"b"_s})), 0.0);
    }
};

QTEST_GUILESS_MAIN(WordDifferenceTest)
#include "word_difference_test.moc"
