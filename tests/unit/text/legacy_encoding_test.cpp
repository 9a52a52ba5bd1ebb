// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_encoding.h"

#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

class LegacyEncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersOfOldFontsBecomeUnicode()
    {
        QCOMPARE(tcvn3ToUnicode(u"Céng hoµ x· héi chñ nghÜa ViÖt Nam"_s),
                 u"Cộng hoà xã hội chủ nghĩa Việt Nam"_s);
        QCOMPARE(tcvn3ToUnicode(u"quyÕt ®Þnh"_s, true), u"QUYẾT ĐỊNH"_s);
        QCOMPARE(vniToUnicode(u"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"_s),
                 u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s);
        QCOMPARE(viqrToUnicode(u"Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, dda('c"_s),
                 u"Cộng hòa xã hội chủ nghĩa Việt Nam, đắc"_s);
        QCOMPARE(fromWindows1258("C\xf4\xf2ng h\xf2"
                                 "a"),
                 u"Cộng ḥa"_s);
    }

    void theReadingWithVietnameseWordsIsTaken()
    {
        const QString plain = u"Quyết định của Ủy ban nhân dân tỉnh về việc tổ chức thực hiện"_s;
        QCOMPARE(inUnicode(plain), plain);
        QCOMPARE(inUnicode(u"A report on the café, 100 µm"_s), u"A report on the café, 100 µm"_s);
        QCOMPARE(inUnicode(u"QuyÕt ®Þnh cña Uû ban nh©n d©n tØnh vÒ viÖc tæ chøc thùc hiÖn"_s),
                 u"Quyết định của Uỷ ban nhân dân tỉnh về việc tổ chức thực hiện"_s);
        QCOMPARE(decodedVietnamese(
                     u"QuyÕt ®Þnh cña Uû ban nh©n d©n tØnh vÒ viÖc tæ chøc thùc hiÖn"_s.toLatin1()),
                 u"Quyết định của Uỷ ban nhân dân tỉnh về việc tổ chức thực hiện"_s);
        QVERIFY(decodedVietnamese(QByteArray("\xff\xfb\x80 text")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(LegacyEncodingTest)
#include "legacy_encoding_test.moc"
