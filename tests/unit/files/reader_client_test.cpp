// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader_client.h"
#include "core/files/reader_protocol.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace vanthu;
using namespace Qt::StringLiterals;

/// Runs the real reader process.
class ReaderClientTest : public QObject {
    Q_OBJECT

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test could not write its file");
        return file.fileName();
    }

    /// A word processor's file whose main part says `xml`, `times` over.
    QString docx(const QString &name, const QString &xml, int times = 1)
    {
        const QString file = m_folder.filePath(name);
        const QString program =
            u"import sys, zipfile\n"
            "with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:\n"
            "    z.writestr('[Content_Types].xml', '<Types/>')\n"
            "    with z.open('word/document.xml', 'w') as part:\n"
            "        part.write(sys.argv[2].split('REPEAT')[0].encode())\n"
            "        for _ in range(int(sys.argv[3])):\n"
            "            part.write(b'<w:p><w:r><w:t>A</w:t></w:r></w:p>' * 1000)\n"
            "        part.write(sys.argv[2].split('REPEAT')[1].encode())\n"_s;
        if (QProcess::execute(u"python3"_s, {u"-c"_s, program, file, xml, QString::number(times)}))
            qFatal("the test could not write its file");
        return file;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup() { qunsetenv("VANTHU_READER_TEST"); }

    void aTextIsReadPageByPageInNfc()
    {
        const QString text = u"trang một"_s;
        const QString file = written(
            u"a.txt"_s, text.normalized(QString::NormalizationForm_D).toUtf8() + "\ftrang hai");

        const auto read = ReaderClient().read(file);

        QCOMPARE(read->mediaType, u"text/plain"_s);
        QCOMPARE(read->text.pages.size(), 2);
        QCOMPARE(read->text.pages.at(0).text, text);
    }

    void filesOfWordProcessorsAreReadAsTheyStandOnPaper_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("html") << u"a.html"_s
                              << QByteArray("<!DOCTYPE html><html><head><style>p{}</style></head>"
                                            "<body><script>alert(1)</script><table><tr>"
                                            "<td>UBND T\xe1\xbb\x88NH M\xe1\xba\xaaU</td>"
                                            "<td>\xc4\x90\xe1\xbb\x98"
                                            "C L\xe1\xba\xac"
                                            "P</td>"
                                            "</tr></table><p>S\xe1\xbb\x91: <b>12</b>/Q\xc4\x90"
                                            "-UBND</p></body></html>")
                              << u"text/html"_s;
        QTest::newRow("rtf")
            << u"a.rtf"_s
            << QByteArray(
                   "{\\rtf1\\ansi\\ansicpg1258\\uc1{\\fonttbl{\\f0 Times;}}{\\info{\\title no}}"
                   "\\trowd UBND T\\u7880?NH M\\u7850?U\\cell \\u272?\\u7896?C "
                   "L\\u7852?P\\cell\\row "
                   "\\pard S\\u7889?: 12/Q\\'d0-UBND\\par}")
            << u"application/rtf"_s;
        QTextDocument document;
        document.setHtml(u"<table><tr><td>UBND TỈNH MẪU</td><td>ĐỘC LẬP</td></tr></table>"
                         "<p>Số: 12/QĐ-UBND</p>"_s);
        QBuffer odt;
        QTextDocumentWriter(&odt, "odf").write(&document);
        QTest::newRow("odt") << u"a.odt"_s << odt.data()
                             << u"application/vnd.oasis.opendocument.text"_s;
    }
    void filesOfWordProcessorsAreReadAsTheyStandOnPaper()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);

        const auto read = ReaderClient().read(written(name, bytes));

        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->mediaType, mediaType);
        const QString text = read->text.fullText();
        const QRegularExpression head(u"UBND TỈNH MẪU {3,}ĐỘC LẬP"_s);
        QVERIFY2(text.contains(head), qPrintable(text));
        QVERIFY2(text.contains(u"Số: 12/QĐ-UBND"_s), qPrintable(text));
        QVERIFY(!text.contains(u"alert"_s));
    }

    void entitiesOfAFileReachNoOtherFile()
    {
        const QString secret = written(u"secret.txt"_s, "hidden words");
        const QString file = docx(
            u"entities.docx"_s,
            u"<?xml version='1.0'?><!DOCTYPE d [<!ENTITY e SYSTEM 'file://%1'>"
            "<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            "<w:body><w:p><w:r><w:t>Open &e; &b;</w:t></w:r></w:p>REPEAT</w:body></w:document>"_s
                .arg(secret));

        const auto read = ReaderClient().read(file);

        const QString text = read ? read->text.fullText() : read.error().message;
        QVERIFY2(!text.contains(u"hidden words"_s), qPrintable(text));
    }

    void aFileThatGrowsWhenUnpackedIsRefusedWithASentence()
    {
        const QString file = docx(
            u"bomb.docx"_s,
            u"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            "<w:body>REPEAT</w:body></w:document>"_s,
            12'000);
        QVERIFY(QFileInfo(file).size() < 8'000'000);
        ReaderClient reader;

        const auto read = reader.read(file);

        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"bomb.docx"_s), qPrintable(read.error().message));
        QVERIFY(reader.read(written(u"good.txt"_s, "good")).has_value());
    }

    void aPictureOfAPageIsRecognised()
    {
        QImage page(1654, 600, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        QFont font(u"Liberation Serif, DejaVu Serif, Noto Serif"_s);
        font.setPixelSize(56);
        painter.setFont(font);
        painter.drawText(QPoint(120, 200), u"Quyet dinh so 1234"_s);
        painter.end();
        const QString file = m_folder.filePath(u"scan.png"_s);
        QVERIFY(page.save(file));

        ReaderClient reader;
        const auto read = reader.read(file);

        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->mediaType, u"image/png"_s);
        QVERIFY2(read->text.fullText().contains(u"1234"_s), qPrintable(read->note));
        QCOMPARE(read->pagesWithoutText, 0);
        QVERIFY(read->text.pages.first().recognized);
        QVERIFY(!read->text.pages.first().words.isEmpty());
        QCOMPARE(reader.renderPage(file, 0, 400)->width(), 400);
    }

    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfb\x80\x41 text") << u"UTF-8"_s;
        QTest::newRow("zeros") << QByteArray(100, '\0') << u"UTF-8"_s;
        QTest::newRow("a PDF cut off")
            << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /Cat") << u"damaged"_s;
        QTest::newRow("a PDF without pages")
            << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                          "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                          "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n")
            << u"PDF"_s;
        QTest::newRow("another format") << QByteArray("PK\x03\x04 rest") << u"DOCX"_s;
    }
    void whatCannotBeReadSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QString file = written(u"hostile.bin"_s, bytes);

        const auto read = ReaderClient().read(file);

        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Unreadable);
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(u"hostile.bin"_s));
    }

    void aFileThatIsGoneIsSaidToBe()
    {
        const auto read = ReaderClient().read(m_folder.filePath(u"gone.txt"_s));
        QCOMPARE(read.error().code, Error::Code::Unreadable);
    }

    void aFileAboveTheLimitIsRefusedUnread()
    {
        ReaderLimits limits;
        limits.fileBytes = 10;
        const auto read = ReaderClient(limits).read(written(u"big.txt"_s, "more than ten bytes"));
        QCOMPARE(read.error().code, Error::Code::TooLarge);
    }

    void aReaderThatCrashesCostsThatFileAlone()
    {
        qputenv("VANTHU_READER_TEST", "crash:evil");
        ReaderClient reader;
        const QString good = written(u"good.txt"_s, "good");
        const QString evil = written(u"evil.txt"_s, "evil");

        QVERIFY(reader.read(good).has_value());
        QCOMPARE(reader.read(evil).error().code, Error::Code::Crashed);
        QVERIFY(reader.read(good).has_value());
    }

    void aReaderThatHangsIsStopped()
    {
        qputenv("VANTHU_READER_TEST", "hang:evil");
        ReaderLimits limits;
        limits.time = std::chrono::seconds(1);
        ReaderClient reader(limits);

        QCOMPARE(reader.read(written(u"evil.txt"_s, "evil")).error().code, Error::Code::TimedOut);
        QVERIFY(reader.read(written(u"good.txt"_s, "good")).has_value());
    }

    void aReaderThatTakesAllMemoryIsStopped()
    {
        qputenv("VANTHU_READER_TEST", "bloat:evil");
        ReaderLimits limits;
        limits.memoryBytes = 512LL * 1024 * 1024;
        ReaderClient reader(limits);

        QCOMPARE(reader.read(written(u"evil.txt"_s, "evil")).error().code, Error::Code::Crashed);
        QVERIFY(reader.read(written(u"good.txt"_s, "good")).has_value());
    }

    void aCancelledReadingStops()
    {
        qputenv("VANTHU_READER_TEST", "hang:evil");
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(ReaderClient().read(written(u"evil.txt"_s, "evil"), cancel).error().code,
                 Error::Code::Cancelled);
    }

    void aMessageThatDoesNotParseIsRefused()
    {
        using namespace reader_protocol;
        Request asked;
        asked.file = asked.shownAs = u"a"_s;
        asked.passwords = QStringList{u"khóa"_s};
        asked.choices = {{u"a"_s, u"a"_s, 2, 1}};
        const QByteArray request = encoded(asked);
        const auto understood = decodedRequest(request);
        QVERIFY(understood.has_value());
        QCOMPARE(understood->passwords, asked.passwords);
        QCOMPARE(understood->choices.value(0).page, 2);
        for (qsizetype length = 0; length < request.size(); ++length)
            QVERIFY(!decodedRequest(request.first(length)));
        QVERIFY(!decodedFile(QByteArray("\xff\xff\xff\xff\xff", 5)));
        QVERIFY(!decodedImage({}));
    }
};

QTEST_MAIN(ReaderClientTest)
#include "reader_client_test.moc"
