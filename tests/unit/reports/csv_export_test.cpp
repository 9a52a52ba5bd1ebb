// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csv_export.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vanthu;

namespace {

DocumentRow aDecision()
{
    DocumentRow row;
    row.uid = u"0b1c"_s;
    row.type = u"QĐ"_s;
    row.number = u"12/QĐ-UBND"_s;
    row.issuer = u"Ủy ban nhân dân tỉnh An Giang"_s;
    row.date = QDate(2019, 1, 2);
    row.subject = u"về việc thu phí"_s;
    row.status = Validity::InForce;
    return row;
}

/// The second line, without its end.
QString lineOf(const DocumentRow &row)
{
    return QString::fromUtf8(toCsv({row}, UiLanguage::Vietnamese)).section(u"\r\n"_s, 1);
}

} // namespace

class CsvExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void excelSeesUtf8AndHeadings()
    {
        const QByteArray csv = toCsv({}, UiLanguage::Vietnamese);

        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(
            QString::fromUtf8(csv.mid(3)),
            u"\"Số, ký hiệu\",Ngày ban hành,Tên loại,Trích yếu,Cơ quan ban hành,Hiệu lực,id\r\n"_s);
    }

    void aRowHoldsWhatAListShows()
    {
        QCOMPARE(lineOf(aDecision()),
                 u"12/QĐ-UBND,2019-01-02,Quyết định,về việc thu phí,Ủy ban nhân dân tỉnh An "
                 "Giang,Còn hiệu lực,0b1c\r\n"_s);
    }

    void aSubjectStaysOneCell_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("cell");
        QTest::newRow("comma") << u"phí, lệ phí"_s << u",\"phí, lệ phí\","_s;
        QTest::newRow("quotes") << u"“a” \"b\""_s << u",\"“a” \"\"b\"\"\","_s;
        QTest::newRow("line break") << u"một\nhai"_s << u",\"một\nhai\","_s;
        QTest::newRow("formula") << u"=1+1"_s << u",'=1+1,"_s;
        QTest::newRow("formula by plus") << u"+84"_s << u",'+84,"_s;
        QTest::newRow("formula by minus") << u"-1"_s << u",'-1,"_s;
        QTest::newRow("formula by at") << u"@SUM(A1)"_s << u",'@SUM(A1),"_s;
        QTest::newRow("formula after a tab") << u"\t=1"_s << u",'\t=1,"_s;
        QTest::newRow("formula with comma") << u"=A(1,2)"_s << u",\"'=A(1,2)\","_s;
        QTest::newRow("empty") << QString() << u",,"_s;
    }

    void aSubjectStaysOneCell()
    {
        QFETCH(QString, subject);
        QFETCH(QString, cell);
        DocumentRow row = aDecision();
        row.subject = subject;

        const QString line = lineOf(row);

        QVERIFY2(line.contains(cell), qPrintable(line));
    }

    void aDateShowsWhatIsKnown()
    {
        DocumentRow row = aDecision();
        row.datePrecision = DatePrecision::Month;
        QVERIFY(lineOf(row).contains(u",2019-01,"_s));
        row.datePrecision = DatePrecision::Year;
        QVERIFY(lineOf(row).contains(u",2019,"_s));
        row.date.reset();
        QVERIFY(lineOf(row).contains(u"UBND,,Quyết"_s));
    }

    void anExistingFileIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"danh sách.csv"_s);
        QVERIFY(writeCsv({}, file, UiLanguage::English));

        const Outcome again = writeCsv({aDecision()}, file, UiLanguage::English);

        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Refused);
        QVERIFY(writeCsv({aDecision()}, file, UiLanguage::English, IfExists::Replace));
    }
};

QTEST_GUILESS_MAIN(CsvExportTest)
#include "csv_export_test.moc"
