// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"
#include "core/text/normalize.h"

#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

class FoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldingTakesOffEveryMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("đ is d") << u"Đảng uỷ"_s << u"dang uy"_s;
        QTest::newRow("double marks") << u"TRIỂN KHAI ƯỚC NGUYỆN"_s << u"trien khai uoc nguyen"_s;
        QTest::newRow("digits and signs stay") << u"174-KH/TU"_s << u"174-kh/tu"_s;
    }
    void foldingTakesOffEveryMark()
    {
        QFETCH(QString, text);
        QTEST(fold(text), "folded");
        QCOMPARE(fold(text).size(), text.size());
    }

    void theBeginningOfALongerWordHasItsToneWhereTheWordHasIt()
    {
        QCOMPARE(asBeginning(u"hòa"_s), u"hoà"_s);
        QCOMPARE(asBeginning(u"tủy"_s), u"tuỷ"_s);
        QCOMPARE(asBeginning(u"phò"_s), u"phò"_s);
        QCOMPARE(asBeginning(u"ó"_s), u"ó"_s);
    }

    void bothPlacesOfAToneAreOneWord_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("equal");
        QTest::newRow("oa") << u"hoà bình"_s << u"hòa bình"_s << true;
        QTest::newRow("uy") << u"TỈNH UỶ"_s << u"tỉnh ủy"_s << true;
        QTest::newRow("oe") << u"sức khoẻ"_s << u"sức khỏe"_s << true;
        QTest::newRow("a closed syllable keeps its place") << u"hoàn"_s << u"hoàn"_s << true;
        QTest::newRow("another tone is another word") << u"đảng"_s << u"đang"_s << false;
        QTest::newRow("qu is a consonant") << u"quý"_s << u"qúy"_s << false;
    }
    void bothPlacesOfAToneAreOneWord()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(canonical(left) == canonical(right), "equal");
    }

    void textFromOutsideIsNormalisedOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("NFD") << u"Đảng ủy"_s.normalized(QString::NormalizationForm_D)
                             << u"Đảng ủy"_s;
        QTest::newRow("Icelandic eth") << u"30/2020/N\u00d0-CP"_s << u"30/2020/NĐ-CP"_s;
        QTest::newRow("no-break blank") << u"Số\u00a0174"_s << u"Số 174"_s;
        QTest::newRow("marks of direction") << u"\u202eabc\u200f"_s << u"abc"_s;
        QTest::newRow("soft hyphen and zero width") << u"văn\u00ad bản\u200b"_s << u"văn bản"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
        QTest::newRow("control characters") << u"a\u0007b\u0000c"_s << u"abc"_s;
    }
    void textFromOutsideIsNormalisedOnce()
    {
        QFETCH(QString, text);
        QTEST(normalized(text), "clean");
        QVERIFY(isNormalized(normalized(text)));
    }

    void syllablesAreRunsOfLettersAndDigits()
    {
        const QString text = u"Số 174-KH/TU, ngày"_s;

        QStringList words;
        for (const Syllable &syllable : syllables(text))
            words << text.sliced(syllable.offset, syllable.length);

        QCOMPARE(words, QStringList({u"Số"_s, u"174"_s, u"KH"_s, u"TU"_s, u"ngày"_s}));
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
