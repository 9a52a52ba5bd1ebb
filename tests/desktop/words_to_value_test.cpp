// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/words_to_value.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

class WordsToValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOnAPageAreReadAsTheFieldNeedsThem_data()
    {
        QTest::addColumn<ReadingField>("field");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, ReadingField field, const QString &words,
                            const QString &value) {
            QTest::newRow(name) << field << words << value;
        };
        row("number with its cue", ReadingField::Number, u"Số: 174 - KH/TU"_s, u"174-KH/TU"_s);
        row("number in a sentence", ReadingField::Number,
            u"ban hành kèm theo Quyết định số 12/2020/QĐ-UBND ngày"_s, u"12/2020/QĐ-UBND"_s);
        row("number over two lines", ReadingField::Number, u"Số:\n15/KH-SNV"_s, u"15/KH-SNV"_s);
        row("number without serial", ReadingField::Number, u"Số:      /QĐ-UBND"_s, u"/QĐ-UBND"_s);
        row("number of another kind", ReadingField::Number, u"M 12 bis"_s, u"M 12 bis"_s);
        row("date with its place", ReadingField::Date, u"Rạch Giá, ngày 22 tháng 7 năm 2019"_s,
            u"22/7/2019"_s);
        row("date in figures", ReadingField::Expiry, u"đến hết ngày 31/12/2025."_s,
            u"31/12/2025"_s);
        row("month", ReadingField::Date, u"tháng 7 năm 2019"_s, u"tháng 7 năm 2019"_s);
        row("place before its date", ReadingField::Place, u"Rạch Giá, ngày 22 tháng 7 năm 2019"_s,
            u"Rạch Giá"_s);
        row("type", ReadingField::Type, u"KẾ HOẠCH"_s, u"KH"_s);
        row("issuer over two lines", ReadingField::Issuer, u"UBND\nTỈNH AN GIANG"_s,
            u"UBND tỉnh An Giang"_s);
        row("subject", ReadingField::Subject, u"về việc kiện toàn\nBan Chỉ đạo"_s,
            u"về việc kiện toàn Ban Chỉ đạo"_s);
        row("subject of a letter", ReadingField::Subject, u"V/v kiểm tra công tác văn thư"_s,
            u"kiểm tra công tác văn thư"_s);
        row("signer", ReadingField::Signer, u"Nguyễn Văn\nMẫu"_s, u"Nguyễn Văn Mẫu"_s);
        row("recipients", ReadingField::Recipients, u"Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, NC."_s,
            u"Như Điều 3\nLưu: VT, NC"_s);
    }

    void wordsOnAPageAreReadAsTheFieldNeedsThem()
    {
        QFETCH(ReadingField, field);
        QFETCH(QString, words);
        QTEST(valueIn(field, words).value_or(u"none"_s), "value");
    }

    void wordsWithoutADayAreNoDate()
    {
        QVERIFY(!valueIn(ReadingField::Date, u"KẾ HOẠCH"_s));
        QVERIFY(!valueIn(ReadingField::Date, u"ngày 31/02/2019"_s));
        QVERIFY(!valueIn(ReadingField::Number, u" \n "_s));
    }
};

QTEST_APPLESS_MAIN(WordsToValueTest)
#include "words_to_value_test.moc"
