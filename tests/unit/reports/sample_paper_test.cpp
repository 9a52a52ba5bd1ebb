// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdf_export.h"
#include "core/reports/sample_paper.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vanthu;

namespace {

SamplePaper sample(const QString &name)
{
    QFile file(QStringLiteral(VANTHU_SOURCE_DIR "/resources/samples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseSamplePaper(QString::fromUtf8(file.readAll())).value_or(SamplePaper{});
}

QString textOf(const Report &report)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"paper.pdf"_s);
    if (!writePdf(report, file))
        return {};
    QProcess process;
    process.start(u"pdftotext"_s, {file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class SamplePaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySampleCanBeTypeset()
    {
        const QDir folder(QStringLiteral(VANTHU_SOURCE_DIR "/resources/samples"));
        const QStringList names = folder.entryList({u"*.txt"_s});

        QVERIFY(names.size() >= 20);
        for (const QString &name : names) {
            const SamplePaper paper = sample(name);
            QVERIFY2(!paper.body.isEmpty(), qPrintable(name));
            QVERIFY2(makeSamplePaper(paper).pageCount() >= 1, qPrintable(name));
        }
    }

    void aPartyPaperBearsTheMarksOfItsForm()
    {
        const QString text = textOf(makeSamplePaper(sample(u"174-KH-TU.txt"_s)));

        for (const QString &line :
             {u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, u"TỈNH UỶ KIÊN GIANG\n*\nSố 174-KH/TU\n"_s,
              u"Kiên Giang, ngày 22 tháng 7 năm 2019"_s, u"KẾ HOẠCH\n"_s,
              u"T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n"_s, u"Nguyễn Văn A"_s})
            QVERIFY2(text.contains(line), qPrintable(line));
    }

    void aStatePaperBearsTheMarksOfItsForm()
    {
        const QString text = textOf(makeSamplePaper(sample(u"1022-SNV-VTLT.txt"_s)));

        for (const QString &line :
             {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s,
              u"UBND TỈNH AN GIANG\nSỞ NỘI VỤ\n"_s, u"Số: 1022/SNV-VTLT\n"_s, u"V/v kiểm tra"_s,
              u"KHẨN"_s, u"Kính gửi:"_s, u"- Lưu: VT, VTLT."_s, u"GIÁM ĐỐC"_s})
            QVERIFY2(text.contains(line), qPrintable(line));
    }

    void aScanHasNoText()
    {
        const SamplePaper paper = sample(u"88-KH-UBND-quet.txt"_s);
        QVERIFY(paper.scan);

        const Report scan = makeScan(makeSamplePaper(paper));

        QCOMPARE(textOf(scan).trimmed(), QString());
        QCOMPARE(scan.pageCount(), 1);
    }

    void aWrongKeyIsNamedWithItsLine()
    {
        const auto read = parseSamplePaper(u"form: state\nnumer: 12\n\nbody"_s);

        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"Line 2"_s));
    }

    void aPaperWithoutAnIssuerIsRefused()
    {
        QVERIFY(!parseSamplePaper(u"form: state\n\nbody"_s));
        QVERIFY(!parseSamplePaper(u"form: church\n\nbody"_s));
    }
};

QTEST_MAIN(SamplePaperTest)
#include "sample_paper_test.moc"
