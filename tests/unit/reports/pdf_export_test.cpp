// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/page_layout.h"
#include "core/reports/pdf_export.h"
#include "core/reports/text_pages.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace vanthu;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOfPdf(const QString &file)
{
    return run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
}

/// A page of one paragraph in one style, without a foot.
Report page(const QString &text, TextStyle style = {})
{
    ReportText report{
        .title = u"Chỉ thị 09-CT/TW"_s, .setup = {}, .blocks = {paragraph(text, style)}};
    report.setup.numbers = PageNumbers::None;
    return layOut(report);
}

Report withChapters()
{
    ReportText report{.title = u"Đề án"_s, .setup = {}, .blocks = {}};
    for (const int level : {0, 1, 1, 0}) {
        Paragraph heading = paragraph(u"Phần %1"_s.arg(report.blocks.size()), {});
        heading.outlineLevel = level;
        report.blocks << heading << PageBreak{};
    }
    return layOut(report);
}

} // namespace

class PdfExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"báo cáo.pdf"_s);
    }

    void textComesBackAsItWentIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("small letters with all marks")
            << u"aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự "
               "yỳỷỹýỵ đ"_s;
        QTest::newRow("capitals with all marks")
            << u"AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ EÈẺẼÉẸ ÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ UÙỦŨÚỤ ƯỪỬỮỨỰ "
               "YỲỶỸÝỴ Đ"_s;
        QTest::newRow("letters that fonts join") << u"office fluid affine final ff fi fl AV To"_s;
        QTest::newRow("numbers of documents")
            << u"174-KH/TU 30/2020/NĐ-CP 66.7/2025/NQ-CP 12a/QĐ-UBND"_s;
        QTest::newRow("dashes and quotes") << u"2016 - 2025 – — “toàn dân” ‘a’ … § % & <b> ./."_s;
        QTest::newRow("Greek, Cyrillic, currency") << u"αβγΩ ДЖЯ € ₫ № ½"_s;
    }

    void textComesBackAsItWentIn()
    {
        QFETCH(QString, text);
        const QList<TextStyle> faces{
            {}, {.bold = true}, {.italic = true}, {.bold = true, .italic = true}};
        for (const TextStyle &face : faces) {
            QVERIFY(writePdf(page(text, face), m_file, IfExists::Replace));
            const QString read = textOfPdf(m_file);
            QCOMPARE(read.split(u'\n').join(u' ').trimmed().remove(u'\f'), text);
            QCOMPARE(read.normalized(QString::NormalizationForm_C), read);
        }
    }

    void aSpreadLineKeepsItsBlanks()
    {
        Paragraph text =
            paragraph(u"Thực hiện nghiêm túc Kết luận số 44-KL/TW. "_s.repeated(12).trimmed(),
                      {.size = 14}, Align::Justify);
        ReportText report{.title = u"Thử"_s, .setup = {}, .blocks = {text}};
        report.setup.numbers = PageNumbers::None;

        QVERIFY(writePdf(layOut(report), m_file));

        QCOMPARE(textOfPdf(m_file).simplified(), text.runs.first().text);
    }

    void everyFontIsEmbedded()
    {
        QVERIFY(writePdf(page(u"Ủy ban nhân dân"_s), m_file));

        const QStringList lines =
            run(u"pdffonts"_s, {m_file}).split(u'\n', Qt::SkipEmptyParts).mid(2);

        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains(u"Identity-H       yes"_s), qPrintable(line));
    }

    void titleAndLanguageAreSet()
    {
        QVERIFY(writePdf(page(u"Ủy ban nhân dân"_s), m_file));

        QVERIFY(run(u"pdfinfo"_s, {m_file}).contains(u"Chỉ thị 09-CT/TW"_s));
        QVERIFY(run(u"qpdf"_s, {u"--qdf"_s, m_file, u"-"_s}).contains(u"/Lang (vi-VN)"_s));
    }

    void qpdfFindsNothingWrong()
    {
        QVERIFY(writePdf(withChapters(), m_file));

        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, m_file}), 0);
    }

    void bookmarksStandUnderTheirChapter()
    {
        QVERIFY(writePdf(withChapters(), m_file));

        const QString json = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, m_file});

        for (const char16_t *title : {u"Phần 0", u"Phần 2", u"Phần 4", u"Phần 6"})
            QCOMPARE(json.count(QStringView(title)), 1);
        QVERIFY(json.contains(u"\"destpageposfrom1\": 4"_s));
    }

    void twoThreadsMayExportAtOnce()
    {
        const Report report = withChapters();
        qsizetype bytes[2] = {0, 0};

        {
            const auto work = [&report](qsizetype &size) {
                size = toPdf(report).value_or(QByteArray()).size();
            };
            const std::jthread first(work, std::ref(bytes[0]));
            const std::jthread second(work, std::ref(bytes[1]));
        }

        QVERIFY(bytes[0] > 1000);
        QCOMPARE(bytes[1], bytes[0]);
    }

    void theSamePagesFillAnySheet()
    {
        QImage small(210, 297, QImage::Format_Grayscale8);
        QImage large(420, 594, QImage::Format_Grayscale8);
        const Report report = page(u"■"_s.repeated(500), {.size = 20});
        for (QImage *image : {&small, &large}) {
            image->fill(Qt::white);
            QPainter painter(image);
            report.paintPage(painter, 0, image->rect());
        }

        for (const QImage &image : {small, large}) {
            const QRect margin(0, 0, image.width() / 7 - 1, image.height()); // 30 of 210 mm
            QImage white = image.copy(margin);
            white.fill(Qt::white);
            QCOMPARE(image.copy(margin), white);
            QVERIFY(image.pixelColor(image.rect().center().x(), image.height() / 9).black() > 100);
        }
    }

    void anExistingFileIsLeftAlone()
    {
        QVERIFY(writeWholeFile(m_file, "mine", IfExists::Refuse));

        const Outcome written = writePdf(page(u"x"_s), m_file);

        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Refused);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine");
    }

    void aReplacedFileIsTheNewOne()
    {
        QVERIFY(writeWholeFile(m_file, "mine", IfExists::Refuse));

        QVERIFY(writePdf(page(u"mới"_s), m_file, IfExists::Replace));

        QCOMPARE(textOfPdf(m_file).trimmed(), u"mới"_s);
    }

    void aFolderThatCannotTakeItIsNamed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("not there") << QDir::temp().filePath(u"không có thư mục này"_s);
#ifdef Q_OS_LINUX
        QTest::newRow("of the kernel") << u"/proc"_s;
#endif
    }

    void aFolderThatCannotTakeItIsNamed()
    {
        QFETCH(QString, folder);
        const QString missing = folder + u"/báo cáo.pdf"_s;

        for (const IfExists ifExists : {IfExists::Refuse, IfExists::Replace}) {
            const Outcome written = writePdf(page(u"x"_s), missing, ifExists);

            QVERIFY(!written);
            QCOMPARE(written.error().code, Error::Code::Unwritable);
            QVERIFY(written.error().message.contains(u"báo cáo.pdf"_s));
        }
    }

    void aFolderIsNoTarget()
    {
        const Outcome written = writePdf(page(u"x"_s), m_folder->path(), IfExists::Replace);

        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Unwritable);
    }

    void nothingElseIsLeftInTheFolder()
    {
        QVERIFY(writePdf(page(u"x"_s), m_file));
        QVERIFY(writePdf(page(u"x"_s), m_file, IfExists::Replace));
        QVERIFY(!writePdf(page(u"x"_s), m_file));

        const QDir folder(m_folder->path());
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"báo cáo.pdf"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_MAIN(PdfExportTest)
#include "pdf_export_test.moc"
