// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader_client.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

/// Puts pages together with the real reader process.
class ComposedPdfTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test could not write its file");
        return file.fileName();
    }

    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the test could not read its file");
        return file.readAll();
    }

    /// A PDF whose pages say "name 1", "name 2" …
    QString pdf(const QString &name, int pages) const
    {
        QPdfWriter writer(path(name + u".pdf"_s));
        QPainter painter(&writer);
        for (int page = 1; page <= pages; ++page) {
            if (page > 1)
                writer.newPage();
            painter.drawText(1000, 1000, u"%1 %2"_s.arg(name).arg(page));
        }
        painter.end();
        return path(name + u".pdf"_s);
    }

    QString picture(const QString &name, const char *format) const
    {
        QImage image(320, 200, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x % 256, y, (x * y) % 256));
        }
        if (!image.save(path(name), format))
            qFatal("the test could not write its picture");
        return path(name);
    }

    static PageChoice choice(const QString &file, int page, int turn = 0)
    {
        return {file, QFileInfo(file).fileName(), page, turn};
    }

    /// What the pages of the made file say, one an entry.
    QStringList pagesOf(const QByteArray &bytes)
    {
        const auto read = m_reader.read(written(u"made.pdf"_s, bytes));
        QStringList texts;
        if (read) {
            for (const TextPage &page : read->text.pages)
                texts << page.text.trimmed();
        }
        return texts;
    }

    /// The picture inside of a PDF with one page, as it is packed there.
    QImage pictureIn(const QByteArray &bytes) const
    {
        const QString made = written(u"made.pdf"_s, bytes);
        if (QProcess::execute(u"pdfimages"_s, {u"-png"_s, made, path(u"inside"_s)}) != 0)
            return {};
        return QImage(path(u"inside-000.png"_s));
    }

    QTemporaryDir m_folder;
    ReaderClient m_reader;

private Q_SLOTS:
    void pagesOfSeveralFilesStandInTheOrderAskedFor()
    {
        const QString a = pdf(u"alpha"_s, 3);
        const QString b = pdf(u"beta"_s, 1);

        const auto made = m_reader.compose({choice(a, 2), choice(b, 0), choice(a, 0)});

        QVERIFY(made.has_value());
        QCOMPARE(pagesOf(*made), QStringList({u"alpha 3"_s, u"beta 1"_s, u"alpha 1"_s}));
    }

    void theSamePagesGiveTheSameBytes()
    {
        const QString a = pdf(u"alpha"_s, 2);

        QCOMPARE(m_reader.compose({choice(a, 1)}).value(),
                 m_reader.compose({choice(a, 1)}).value());
    }

    void aPageIsTurnedByQuartersOnTopOfHowItStood()
    {
        const QString a = pdf(u"alpha"_s, 1);
        const QByteArray once = m_reader.compose({choice(a, 0, 1)}).value();
        const auto page = m_reader.renderPage(written(u"once.pdf"_s, once), 0, 200);
        QVERIFY(page->width() > page->height());

        const QByteArray twice = m_reader.compose({choice(path(u"once.pdf"_s), 0, 1)}).value();
        const auto upsideDown = m_reader.renderPage(written(u"twice.pdf"_s, twice), 0, 200);
        QVERIFY(upsideDown->width() < upsideDown->height());
    }

    void aJpegKeepsItsBytesAndAPngItsPixels()
    {
        const QString jpeg = picture(u"a.jpg"_s, "JPEG");
        const QString png = picture(u"a.png"_s, "PNG");

        QVERIFY(m_reader.compose({choice(jpeg, 0)})->contains(bytesOf(jpeg)));
        QCOMPARE(pictureIn(m_reader.compose({choice(png, 0)}).value())
                     .convertToFormat(QImage::Format_RGB32),
                 QImage(png).convertToFormat(QImage::Format_RGB32));
    }

    void aFaxOfATiffKeepsItsPixels()
    {
        const QString tiff = path(u"fax.tif"_s);
        picture(u"b.png"_s, "PNG");
        const QString program =
            u"import sys, struct\n"
            "w, h = 64, 40\n"
            "rows = bytes((x * y + x) % 256 for y in range(h) for x in range(w // 8))\n"
            "tags = [(256, 3, 1, w), (257, 3, 1, h), (258, 3, 1, 1), (259, 3, 1, 1),\n"
            "        (262, 3, 1, 0), (273, 4, 1, 8), (277, 3, 1, 1), (278, 3, 1, h),\n"
            "        (279, 4, 1, len(rows))]\n"
            "with open(sys.argv[1], 'wb') as f:\n"
            "    f.write(b'II*\\0' + struct.pack('<I', 8 + len(rows)) + rows)\n"
            "    f.write(struct.pack('<H', len(tags)))\n"
            "    for t in tags:\n"
            "        f.write(struct.pack('<HHII', *t))\n"
            "    f.write(struct.pack('<I', 0))\n"_s;
        QCOMPARE(QProcess::execute(u"python3"_s, {u"-c"_s, program, tiff}), 0);

        const QByteArray made = m_reader.compose({choice(tiff, 0)}).value();

        // pdfimages shows the samples as they are packed, black as 1
        const QImage inside = pictureIn(made);
        QCOMPARE(inside.size(), QSize(64, 40));
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 64; ++x) {
                const bool set = (((x / 8) * y + x / 8) % 256) >> (7 - x % 8) & 1;
                QCOMPARE(qGray(inside.pixel(x, y)) > 128, set);
            }
        }
        const QImage seen = m_reader.renderPage(path(u"made.pdf"_s), 0, 640).value();
        QCOMPARE(seen.pixelColor(4, 4), QColor(Qt::white));
    }

    void aProtectedFileGivesItsPagesOnlyToWhoHasThePassword()
    {
        const QString a = pdf(u"alpha"_s, 2);
        const QString locked = path(u"locked.pdf"_s);
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"khóa"_s, u"owner"_s, u"256"_s,
                                               u"--"_s, a, locked}),
                 0);

        QCOMPARE(m_reader.compose({choice(locked, 0)}).error().code, Error::Code::Encrypted);
        const Passwords passwords;
        passwords.add(u"khóa"_s);
        m_reader.usePasswords(passwords);
        QCOMPARE(pagesOf(m_reader.compose({choice(locked, 1)}).value()), QStringList{u"alpha 2"_s});
    }

    void whatHasNoPagesOrNoSuchPageIsRefusedByName()
    {
        const QString text = written(u"note.txt"_s, "no pages here");
        const QString a = pdf(u"alpha"_s, 1);
        const QString broken = written(u"broken.pdf"_s, "%PDF-1.7\nnothing");

        const auto refused = m_reader.compose({choice(text, 0)});
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY(refused.error().message.contains(u"note.txt"_s));
        QCOMPARE(m_reader.compose({choice(a, 1)}).error().code, Error::Code::NotFound);
        QCOMPARE(m_reader.compose({choice(broken, 0)}).error().code, Error::Code::Unreadable);
        QCOMPARE(m_reader.compose({}).error().code, Error::Code::Invalid);
    }

    void anUnprotectedPdfIsTheSameWithoutItsPassword()
    {
        const QString a = pdf(u"alpha"_s, 2);
        const QString locked = path(u"locked.pdf"_s);
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"khóa"_s, u"owner"_s, u"256"_s,
                                               u"--"_s, a, locked}),
                 0);
        const Passwords passwords;
        passwords.add(u"khóa"_s);
        m_reader.usePasswords(passwords);

        QCOMPARE(pagesOf(m_reader.unprotected(locked).value()),
                 QStringList({u"alpha 1"_s, u"alpha 2"_s}));
        QVERIFY(m_reader.unprotected(a).value().isEmpty()); // it can be used as it is
    }
};

QTEST_MAIN(ComposedPdfTest)
#include "composed_pdf_test.moc"
