// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collate.h"
#include "core/text/dates.h"

#include <QTest>

#include <algorithm>

using namespace vanthu;
using namespace Qt::StringLiterals;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDateIsReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("slashes") << u"22/7/2019"_s << u"2019-07-22"_s;
        QTest::newRow("mixed dashes") << u"22–01-2019"_s << u"2019-01-22"_s;
        QTest::newRow("dots") << u"22.7.2019"_s << u"2019-07-22"_s;
        QTest::newRow("two-digit year") << u"22/7/19"_s << u"2019-07-22"_s;
        QTest::newRow("in words") << u"ngày 05 tháng 01 năm 2020"_s << u"2020-01-05"_s;
        QTest::newRow("without the word day") << u"05 tháng 01 năm 2020"_s << u"2020-01-05"_s;
        QTest::newRow("ISO") << u"2019-07-22"_s << u"2019-07-22"_s;
        QTest::newRow("month") << u"tháng 7 năm 2019"_s << u"2019-07-01"_s;
        QTest::newRow("month in figures") << u"7/2019"_s << u"2019-07-01"_s;
        QTest::newRow("year") << u"2019"_s << u"2019-01-01"_s;
        QTest::newRow("no such day") << u"31/02/2019"_s << QString();
        QTest::newRow("no such month") << u"12/13/2019"_s << QString();
        QTest::newRow("blank form") << u"ngày … tháng … năm 2020"_s << QString();
        QTest::newRow("a number") << u"174-KH/TU"_s << QString();
    }
    void aDateIsReadInEveryForm()
    {
        QFETCH(QString, text);

        const auto found = parseDate(text);

        QTEST(found ? found->date.toString(Qt::ISODate) : QString(), "iso");
    }

    void daysOfARunningTextAreFoundInPlace()
    {
        const QString text =
            u"Ngày 22-7-2019, giai đoạn 2016 - 2025, số 174-KH/TU ngày 05/8/2019"_s;

        const QList<FoundDate> days = findDays(text);

        QCOMPARE(days.size(), 2);
        QCOMPARE(text.sliced(days.at(0).offset, days.at(0).length), u"Ngày 22-7-2019"_s);
        QCOMPARE(days.at(1).date, QDate(2019, 8, 5));
    }

    void listsAreSortedAsVietnameseIs()
    {
        QStringList words{u"đến"_s, u"dê"_s, u"ăn"_s,    u"an"_s,   u"ân"_s,    u"ba"_s,
                          u"bạ"_s,  u"bà"_s, u"12/QĐ"_s, u"2/QĐ"_s, u"102/QĐ"_s};

        std::sort(words.begin(), words.end(),
                  [](const QString &a, const QString &b) { return compareVietnamese(a, b) < 0; });

        QCOMPARE(words, QStringList({u"2/QĐ"_s, u"12/QĐ"_s, u"102/QĐ"_s, u"an"_s, u"ăn"_s, u"ân"_s,
                                     u"ba"_s, u"bà"_s, u"bạ"_s, u"dê"_s, u"đến"_s}));
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
