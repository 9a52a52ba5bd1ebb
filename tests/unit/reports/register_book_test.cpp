// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csv_export.h"
#include "core/reports/pdf_export.h"
#include "core/reports/register_book.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vanthu;

namespace {
RegisterBook bookOf(RegisterKind kind, const QList<RegisterLine> &lines)
{
    RegisterBook cover;
    cover.lines = lines;
    cover.office = u"Sở Nội vụ tỉnh Mẫu"_s;
    cover.book.name = u"Sổ chung"_s;
    cover.book.kind = kind;
    cover.period.name = u"2026"_s;
    cover.period.from = QDate(2026, 1, 1);
    cover.period.until = QDate(2027, 1, 1);
    return cover;
}

RegisterLine line(int number)
{
    RegisterLine made;
    made.entry.number = {number, {}};
    made.entry.formatted = u"%1/QĐ-SNV"_s.arg(made.entry.number.text());
    made.entry.day = QDate(2026, 3, 5);
    made.fields.type = u"QĐ"_s;
    made.fields.number = u"%1/KH-UBND"_s.arg(number);
    made.fields.issuer = u"Ủy ban nhân dân tỉnh Mẫu"_s;
    made.fields.date = QDate(2026, 3, 4);
    made.fields.subject = u"về việc kiểm tra lần thứ %1"_s.arg(number);
    made.fields.recipients = {u"Như Điều 3"_s, u"Lưu: VT"_s};
    made.fields.copies = 12;
    return made;
}

/// Of the whole PDF, with single blanks.
QString textOf(const Report &report)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"book.pdf"_s);
    if (!writePdf(report, file))
        return {};
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}
} // namespace

class RegisterBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCoverSaysWhatTheLawAsksFor()
    {
        const QString text =
            textOf(makeRegisterBook(bookOf(RegisterKind::Outgoing, {line(1), line(2), line(9)})));

        for (const QString &wanted :
             {u"SỞ NỘI VỤ TỈNH MẪU"_s, u"SỔ ĐĂNG KÝ VĂN BẢN ĐI"_s, u"Năm: 2026"_s,
              u"Từ ngày 01/01/2026 đến ngày 31/12/2026"_s, u"Từ số 01 đến số 09"_s, u"Quyển số:"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
    }

    void theColumnsAreThoseOfTheForm()
    {
        const QStringList outgoing{u"Số, ký hiệu văn bản"_s,
                                   u"Ngày tháng văn bản"_s,
                                   u"Tên loại và trích yếu nội dung văn bản"_s,
                                   u"Người ký"_s,
                                   u"Nơi nhận văn bản"_s,
                                   u"Đơn vị, người nhận bản lưu"_s,
                                   u"Số lượng bản"_s,
                                   u"Ngày chuyển"_s,
                                   u"Ký nhận"_s,
                                   u"Ghi chú"_s};
        const QStringList incoming{u"Ngày đến"_s,
                                   u"Số đến"_s,
                                   u"Tác giả"_s,
                                   u"Số, ký hiệu văn bản"_s,
                                   u"Ngày tháng văn bản"_s,
                                   u"Tên loại và trích yếu nội dung văn bản"_s,
                                   u"Đơn vị hoặc người nhận"_s,
                                   u"Ngày chuyển"_s,
                                   u"Ký nhận"_s,
                                   u"Ghi chú"_s};

        QCOMPARE(registerTable(bookOf(RegisterKind::Outgoing, {})).first(), outgoing);
        QCOMPARE(registerTable(bookOf(RegisterKind::Incoming, {})).first(), incoming);
        const QString text = textOf(makeRegisterBook(bookOf(RegisterKind::Incoming, {line(1)})));
        QVERIFY(text.contains(u"(1) (2) (3) (4) (5) (6) (7) (8) (9) (10)"_s));
    }

    void headingsAndTheirNumbersComeAgainOnEveryPage()
    {
        QList<RegisterLine> lines;
        for (int number = 1; number <= 200; ++number)
            lines << line(number);
        const Report book = makeRegisterBook(bookOf(RegisterKind::Outgoing, lines));

        const QString text = textOf(book);

        QVERIFY(book.pageCount() > 5);
        QCOMPARE(text.count(u"(9) (10)"_s), book.pageCount() - 1);
        for (int number = 1; number <= 200; ++number)
            QCOMPARE(text.count(u"thứ %1 "_s.arg(number)), 1);
    }

    void aVoidNumberIsShownWithItsReason()
    {
        RegisterLine gone = line(2);
        gone.entry.state = EntryState::Void;
        gone.entry.note = u"in nhầm"_s;
        gone.fields = {};

        const QList<QStringList> table =
            registerTable(bookOf(RegisterKind::Outgoing, {line(1), gone, line(3)}));

        QCOMPARE(table.at(2).first(), u"02/QĐ-SNV"_s);
        QCOMPARE(table.at(2).last(), u"Hủy số: in nhầm"_s);
    }

    void anEmptyRegisterHasACover()
    {
        const Report book = makeRegisterBook(bookOf(RegisterKind::Internal, {}));

        QVERIFY(textOf(book).contains(u"SỔ ĐĂNG KÝ VĂN BẢN NỘI BỘ"_s));
    }

    void aSubjectThatIsAFormulaIsHarmlessInASpreadsheet()
    {
        RegisterLine evil = line(1);
        evil.fields.type.clear();
        evil.fields.subject = u"=1+1"_s;

        const QByteArray csv = csvOf(registerTable(bookOf(RegisterKind::Outgoing, {evil})));

        QVERIFY(csv.contains(",'=1+1,"));
    }
};

QTEST_MAIN(RegisterBookTest)
#include "register_book_test.moc"
