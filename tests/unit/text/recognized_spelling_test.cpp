// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/recognized_spelling.h"

#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

namespace {
QString mended(const QString &line)
{
    QStringList words = line.split(u' ');
    mendRecognized(words);
    return words.join(u' ');
}
} // namespace

class RecognizedSpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phrasesOfTheOfficeGetTheirMarksBack()
    {
        QCOMPARE(mended(u"PHÓ GIÁM ĐÓC"_s), u"PHÓ GIÁM ĐỐC"_s);
        QCOMPARE(mended(u"Sở Công Thương tĩnh Lào Cai"_s), u"Sở Công Thương tỉnh Lào Cai"_s);
        QCOMPARE(mended(u"QUYÉT ĐỊNH:"_s), u"QUYẾT ĐỊNH:"_s);
    }

    void syllablesThatVietnameseDoesNotHaveAreMended()
    {
        QCOMPARE(mended(u"tién khuyén"_s), u"tiến khuyến"_s);
        QCOMPARE(mended(u"31-TIr/UBKTTU"_s), u"31-TTr/UBKTTU"_s);
        QCOMPARE(mended(u"Ñguyễn Đình Trung"_s), u"Nguyễn Đình Trung"_s);
    }

    void otherWordsStayAsTheyWereRead()
    {
        QCOMPARE(mended(u"Hoàng Chí Hiền, client 12/QĐ-SCT"_s),
                 u"Hoàng Chí Hiền, client 12/QĐ-SCT"_s);
    }
};

QTEST_GUILESS_MAIN(RecognizedSpellingTest)
#include "recognized_spelling_test.moc"
