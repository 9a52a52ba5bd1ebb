// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/likeness.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vanthu;
using namespace Qt::StringLiterals;

namespace {
constexpr quint32 seed = 174;

/// Running text of so many made-up words.
QStringList aText(QRandomGenerator &random, int words)
{
    static const QStringList onsets =
        u"b c ch d đ g h kh l m n ng nh ph qu r s t th tr v x"_s.split(u' ');
    static const QStringList rhymes =
        u"an ang anh ảo ấm ân âu ền iên iếu oan ong ông ờn uẩn ương ứng ung inh"_s.split(u' ');
    QStringList text;
    for (int at = 0; at < words; ++at)
        text << onsets.at(random.bounded(onsets.size())) + rhymes.at(random.bounded(rhymes.size()));
    return text;
}

bool meet(const QStringList &left, const QStringList &right)
{
    const QList<qint32> bands = likenessBands({left.join(u' ')});
    const QList<qint32> others = likenessBands({right.join(u' ')});
    return std::any_of(bands.cbegin(), bands.cend(),
                       [&others](qint32 band) { return others.contains(band); });
}

/// So many of a hundred words are read wrongly.
QStringList misread(QRandomGenerator &random, QStringList text, int ofHundred)
{
    for (QString &word : text) {
        if (random.bounded(100) < ofHundred)
            word += u'1';
    }
    return text;
}
} // namespace

class LikenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextMeetsItselfHoweverItsMarksAndPagesAre()
    {
        QRandomGenerator random(seed);
        const QStringList text = aText(random, 300);
        QList<qint32> bands = likenessBands({text.join(u' ')});
        QCOMPARE(bands.size(), 12);
        QCOMPARE(likenessBands({text.mid(0, 100).join(u'\n'), text.mid(100).join(u' ').toUpper()}),
                 bands);
    }

    void aScanMeetsItsOriginal()
    {
        QRandomGenerator random(seed);
        int met = 0;
        for (int round = 0; round < 200; ++round) {
            const QStringList text = aText(random, 400);
            met += meet(text, misread(random, text, 6)) ? 1 : 0;
        }
        QVERIFY2(met >= 199, qPrintable(QString::number(met)));
    }

    void otherTextsDoNotMeet()
    {
        QRandomGenerator random(seed);
        int met = 0;
        for (int round = 0; round < 200; ++round)
            met += meet(aText(random, 400), aText(random, 400)) ? 1 : 0;
        QCOMPARE(met, 0);
    }

    void aFewWordsAreTooLittleToTell()
    {
        QRandomGenerator random(seed);
        QVERIFY(likenessBands({aText(random, 39).join(u' ')}).isEmpty());
        QVERIFY(likenessBands({}).isEmpty());
    }

    void wordsAreCountedWithoutMarksAndSigns()
    {
        QCOMPARE(foldedWords({u"Số: 174-KH/TU, "_s, u"“Đảng bộ”"_s}),
                 QStringList({u"so"_s, u"174"_s, u"kh"_s, u"tu"_s, u"dang"_s, u"bo"_s}));
    }
};

QTEST_GUILESS_MAIN(LikenessTest)
#include "likeness_test.moc"
