// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/data_sheet.h"
#include "core/reports/document_list.h"
#include "core/reports/pdf_export.h"
#include "core/reports/text_pages.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vanthu;

namespace {

/// What a program of poppler's prints about a report's PDF.
QString asked(const Report &report, const QString &program, const QStringList &arguments,
              const QStringList &after = {})
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.pdf"_s);
    const Outcome written = writePdf(report, file);
    if (!written)
        return written.error().message;
    QProcess process;
    process.start(program, arguments + QStringList{file} + after);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOfPdf(const Report &report)
{
    return asked(report, u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s}, {u"-"_s});
}

Report page(const QString &text)
{
    return makeTextPages(u"Chỉ thị 09-CT/TW"_s, {text}, UiLanguage::Vietnamese);
}

} // namespace

class PdfExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textComesBackAsItWentIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("small letters with all marks")
            << u"aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ"_s;
        QTest::newRow("capitals with all marks")
            << u"AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ EÈẺẼÉẸ ÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ UÙỦŨÚỤ ƯỪỬỮỨỰ YỲỶỸÝỴ Đ"_s;
        QTest::newRow("letters that fonts join") << u"office fluid affine final ff fi fl ffi AV To"_s;
        QTest::newRow("numbers of documents") << u"174-KH/TU 30/2020/NĐ-CP 66.7/2025/NQ-CP 12a/QĐ"_s;
        QTest::newRow("dashes and quotes") << u"2016 - 2025 – — “toàn dân” ‘a’ … § % & <b> ./."_s;
        QTest::newRow("Greek, Cyrillic, currency") << u"αβγΩ ДЖЯ € ₫ № ½"_s;
    }

    void textComesBackAsItWentIn()
    {
        QFETCH(QString, text);
        QCOMPARE(textOfPdf(page(text)).simplified().section(u" Trang"_s, 0, 0), text);
    }

};

QTEST_MAIN(PdfExportTest)
#include "pdf_export_test.moc"
