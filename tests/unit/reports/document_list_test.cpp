// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/document_list.h"
#include "core/reports/pdf_export.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vanthu;

namespace {

QList<DocumentRow> decisions(int count)
{
    QList<DocumentRow> made;
    for (int at = 1; at <= count; ++at) {
        DocumentRow row;
        row.type = u"QĐ"_s;
        row.number = u"%1/QĐ-UBND"_s.arg(at);
        row.issuer = u"Ủy ban nhân dân tỉnh An Giang"_s;
        row.date = QDate(2019, 1, 1).addDays(at % 365);
        row.subject = u"về việc phê duyệt kế hoạch phát triển kinh tế - xã hội "_s.repeated(at % 4);
        row.status = Validity::InForce;
        made << row;
    }
    return made;
}

QString textOf(const Report &report)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.pdf"_s);
    if (!writePdf(report, file))
        return {};
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class DocumentListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentIsOnPaperOnce()
    {
        const Report list =
            makeDocumentList(u"Danh sách văn bản"_s, decisions(300), {}, UiLanguage::Vietnamese);

        const QString text = textOf(list);

        for (int at = 1; at <= 300; ++at)
            QCOMPARE(text.count(u" %1/QĐ-UBND "_s.arg(at)), 1);
        QCOMPARE(text.count(u"Tên loại và trích yếu"_s), list.pageCount());
        QVERIFY(text.contains(u"Trang 2/%1"_s.arg(list.pageCount())));
    }

    void theHeadSaysWhatWasAskedAndHowMany()
    {
        const QString text = textOf(makeDocumentList(u"Danh sách văn bản"_s, decisions(1200),
                                                     u"Tìm: văn thư"_s, UiLanguage::Vietnamese));

        QVERIFY(text.contains(u"DANH SÁCH VĂN BẢN"_s));
        QVERIFY(text.contains(u"Tìm: văn thư"_s));
        QVERIFY(text.contains(u"Tổng số: 1.200 văn bản"_s));
    }

    void anEmptyListSaysSo()
    {
        QVERIFY(textOf(makeDocumentList(u"Documents"_s, {}, {}, UiLanguage::English))
                    .contains(u"There are no documents."_s));
    }

    void twentyThousandDocumentsAreLaidOutAtOnce()
    {
        const QList<DocumentRow> rows = decisions(20000);
        QElapsedTimer timer;
        timer.start();

        const Report list =
            makeDocumentList(u"Danh sách văn bản"_s, rows, {}, UiLanguage::Vietnamese);

        QVERIFY(list.pageCount() > 500);
        QVERIFY2(timer.elapsed() < 10000, "far more than a slow machine needs");
    }
};

QTEST_MAIN(DocumentListTest)
#include "document_list_test.moc"
