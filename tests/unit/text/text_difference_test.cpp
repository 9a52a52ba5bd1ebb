// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_difference.h"

#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

namespace {
PageBox placeOf(qsizetype word)
{
    return {0.1 * static_cast<double>(word), 0.1, 0.09, 0.02};
}

/// A page of one line, each word as wide as a tenth of the page.
TextPage aPage(const QString &text, bool recognized = false)
{
    TextPage page{{595, 842}, text, {}, recognized};
    const QStringList words = text.split(u' ');
    for (qsizetype at = 0; at < words.size(); ++at)
        page.words.append({words.at(at), placeOf(at), 0});
    return page;
}
} // namespace

class TextDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsThatDifferAreFoundOnBothPages()
    {
        const TextComparison found =
            compareTexts({{aPage(u"về công tác văn thư"_s)}}, {{aPage(u"về công tác lưu trữ"_s)}});

        QCOMPARE(found.differences.size(), 1);
        const TextDifference &difference = found.differences.first();
        QCOMPARE(difference.left, (QList<TextPlace>{{0, placeOf(3)}, {0, placeOf(4)}}));
        QCOMPARE(difference.right, difference.left);
        QCOMPARE(difference.atLeft, (TextPlace{0, placeOf(3)}));
        QVERIFY(qAbs(found.likeness - 0.6) < 0.01);
    }

    void wordsThatOneHasMoreAreLookedForBehindTheSameWordOfTheOther()
    {
        const TextComparison found =
            compareTexts({{aPage(u"một"_s), aPage(u"hai ba"_s)}}, {{aPage(u"một hai thêm ba"_s)}});

        QCOMPARE(found.differences.size(), 1);
        QVERIFY(found.differences.first().left.isEmpty());
        QCOMPARE(found.differences.first().atLeft, (TextPlace{1, placeOf(0)}));
        QCOMPARE(found.differences.first().right, (QList<TextPlace>{{0, placeOf(2)}}));
    }

    void signsBetweenWordsDoNotMatter()
    {
        const TextComparison found =
            compareTexts({{aPage(u"Số: 174-KH/TU"_s)}}, {{aPage(u"Số 174 - KH/TU"_s)}});

        QCOMPARE(found, TextComparison{});
    }

    void marksMatterUnlessAPaperWasReadFromAPicture()
    {
        const TextDocument left{{aPage(u"văn thư"_s)}};
        QCOMPARE(compareTexts(left, {{aPage(u"van thư"_s)}}).differences.size(), 1);
        QCOMPARE(compareTexts(left, {{aPage(u"VAN THU"_s, true)}}), TextComparison{});
    }

    void aPaperWithoutWordsDiffersWholly()
    {
        const TextComparison found = compareTexts({{aPage(u"văn thư"_s)}}, {});
        QCOMPARE(found.differences.size(), 1);
        QCOMPARE(found.differences.first().left.size(), 2);
        QCOMPARE(found.likeness, 0.0);
    }
};

QTEST_APPLESS_MAIN(TextDifferenceTest)
#include "text_difference_test.moc"
