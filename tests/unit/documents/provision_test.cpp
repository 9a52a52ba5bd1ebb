// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/provision.h"

#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

class ProvisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLevelWithoutANumberIsSaidAsSomeOfIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        QTest::newRow("articles") << u"điều"_s << u"một số điều"_s;
        QTest::newRow("in capitals") << u"ĐIỀU"_s << u"một số điều"_s;
        QTest::newRow("clauses") << u"khoản"_s << u"một số khoản"_s;
        QTest::newRow("an annex is one") << u"Phụ lục"_s << u"Phụ lục"_s;
        QTest::newRow("said already") << u"một số điều"_s << u"một số điều"_s;
        QTest::newRow("an article") << u"Điều 5"_s << u"Điều 5"_s;
        QTest::newRow("the whole") << QString() << QString();
    }
    void aLevelWithoutANumberIsSaidAsSomeOfIt()
    {
        QFETCH(QString, written);
        QFETCH(QString, said);

        QCOMPARE(saidScope(written), said);
    }

    void aScopeIsReadAsItStandsOnPaper_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("normal");
        QTest::newRow("one article") << u"Điều 5"_s << u"Điều 5"_s;
        QTest::newRow("a point with all its parents (PL II V.7)")
            << u"điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I"_s
            << u"điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I"_s;
        QTest::newRow("two kinds")
            << u"khoản 3 Điều 5 và Phụ lục II"_s << u"khoản 3 Điều 5; Phụ lục II"_s;
        QTest::newRow("a list of points and a clause")
            << u"điểm a, b khoản 2 và khoản 3 Điều 5"_s
            << u"điểm a khoản 2 Điều 5; điểm b khoản 2 Điều 5; khoản 3 Điều 5"_s;
        QTest::newRow("a list of articles")
            << u"các Điều 5, 6 và 9"_s << u"Điều 5; Điều 6; Điều 9"_s;
        QTest::newRow("a range") << u"từ Điều 5 đến Điều 9"_s << u"từ Điều 5 đến Điều 9"_s;
        QTest::newRow("a range with a hyphen") << u"Điều 5 - 7"_s << u"từ Điều 5 đến Điều 7"_s;
        QTest::newRow("a range of points") << u"điểm c đến điểm e khoản 1 Điều 2"_s
                                           << u"điểm c khoản 1 Điều 2; điểm d khoản 1 Điều 2; "
                                              "điểm đ khoản 1 Điều 2; điểm e khoản 1 Điều 2"_s;
        QTest::newRow("from the outside in") << u"Điều 5 khoản 2"_s << u"khoản 2 Điều 5"_s;
        QTest::newRow("from the outside in with commas")
            << u"Điều 5, khoản 2, điểm a"_s << u"điểm a khoản 2 Điều 5"_s;
        QTest::newRow("a clause of another article behind an article")
            << u"Điều 5, khoản 2 Điều 7"_s << u"Điều 5; khoản 2 Điều 7"_s;
        QTest::newRow("divided by semicolons")
            << u"khoản 1 Điều 2; Điều 7"_s << u"khoản 1 Điều 2; Điều 7"_s;
        QTest::newRow("an inserted article") << u"Điều 4a (mới)"_s << u"Điều 4a (mới)"_s;
        QTest::newRow("rules that came with it")
            << u"khoản 2 Điều 7 của Quy chế"_s << u"khoản 2 Điều 7 Quy chế"_s;
        QTest::newRow("words of an article") << u"cụm từ “huyện” tại Điều 3"_s << u"Điều 3"_s;
        QTest::newRow("an exception")
            << u"toàn bộ, trừ khoản 2 Điều 5"_s << u"toàn bộ, trừ khoản 2 Điều 5"_s;
        QTest::newRow("a chapter but for an article")
            << u"Chương II, trừ Điều 9"_s << u"Chương II, trừ Điều 9"_s;
        QTest::newRow("an annex without a number") << u"Phụ lục"_s << u"Phụ lục"_s;
        QTest::newRow("a part in words") << u"Phần thứ hai"_s << u"Phần II"_s;
        QTest::newRow("a section of a plan") << u"mục 3 Phụ lục II"_s << u"Mục 3 Phụ lục II"_s;
        QTest::newRow("without marks") << u"khoan 2 dieu 7"_s << u"khoản 2 Điều 7"_s;
        QTest::newRow("the whole") << u"toàn bộ"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no provision") << u"một số điều"_s << u"một số điều"_s;
        QTest::newRow("anything") << u"xyz ;; 12, - điểm"_s << u"xyz ;; 12, - điểm"_s;
    }
    void aScopeIsReadAsItStandsOnPaper()
    {
        QFETCH(QString, written);
        QFETCH(QString, normal);

        const Scope scope = parseScope(written);

        QCOMPARE(scopeText(scope), normal);
        QCOMPARE(scopeText(parseScope(normal)), normal);
    }

    void aPlaceLiesInAnother_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("overlap");
        const auto row = [](const char *name, const QString &scope, const QString &place,
                            Overlap overlap) {
            QTest::newRow(name) << scope << place << static_cast<int>(overlap);
        };
        row("the same", u"Điều 5"_s, u"Điều 5"_s, Overlap::Same);
        row("an article holds its clause", u"Điều 5"_s, u"khoản 2 Điều 5"_s, Overlap::Contains);
        row("a clause lies in its article", u"khoản 2 Điều 5"_s, u"Điều 5"_s, Overlap::Within);
        row("another article", u"Điều 5"_s, u"Điều 6"_s, Overlap::None);
        row("another clause", u"khoản 2 Điều 5"_s, u"khoản 3 Điều 5"_s, Overlap::None);
        row("the clause of another article", u"khoản 2 Điều 5"_s, u"khoản 2 Điều 6"_s,
            Overlap::None);
        row("a chapter that may hold the article", u"Chương II"_s, u"Điều 5"_s, Overlap::Unknown);
        row("a chapter that is said to hold it", u"Chương II"_s, u"Điều 5 Chương II"_s,
            Overlap::Contains);
        row("an annex is no article", u"Phụ lục II"_s, u"Điều 5"_s, Overlap::None);
        row("an article of an annex", u"Điều 5"_s, u"Điều 5 Phụ lục II"_s, Overlap::None);
        row("a clause without its article", u"khoản 2"_s, u"khoản 2 Điều 5"_s, Overlap::Unknown);
        row("rules that came with it", u"Điều 5 Quy chế"_s, u"Điều 5"_s, Overlap::Unknown);
        row("one of several", u"Điều 4; Điều 5; Điều 6"_s, u"điểm a khoản 1 Điều 5"_s,
            Overlap::Contains);
        row("an exception", u"toàn bộ, trừ Điều 5"_s, u"khoản 1 Điều 5"_s, Overlap::None);
        row("beside an exception", u"toàn bộ, trừ Điều 5"_s, u"Điều 6"_s, Overlap::Contains);
        row("with an exception inside", u"toàn bộ, trừ khoản 1 Điều 5"_s, u"Điều 5"_s,
            Overlap::Within);
        row("some articles", u"một số điều"_s, u"Điều 5"_s, Overlap::Unknown);
        row("the whole", QString(), u"Điều 5"_s, Overlap::Contains);
    }
    void aPlaceLiesInAnother()
    {
        QFETCH(QString, scope);
        QFETCH(QString, place);
        QFETCH(int, overlap);

        QCOMPARE(static_cast<int>(
                     overlapOf(parseScope(scope), parseScope(place).provisions.constFirst())),
                 overlap);
    }

    void everyLevelIsWrittenAndReadBack()
    {
        for (const auto &name : provisionLevelNames) {
            QCOMPARE(fromCode(provisionLevelNames, QStringView(name.code)), name.value);
            const QString label = name.value == ProvisionLevel::Point ? u"đ"_s : u"2"_s;
            const Scope scope = parseScope(QString::fromUtf16(name.vi) + u' ' + label);
            QCOMPARE(scope.provisions.constFirst().steps.constFirst().level, name.value);
        }
    }
};

QTEST_GUILESS_MAIN(ProvisionTest)
#include "provision_test.moc"
