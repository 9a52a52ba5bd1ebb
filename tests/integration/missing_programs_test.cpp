// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_files.h"
#include "tests/support/vanthuctl.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace vanthu::tests;
using namespace Qt::StringLiterals;

/// Papers that need a program which this computer does not have.
class MissingProgramsTest : public QObject {
    Q_OBJECT

private:
    QByteArray m_path;
    std::unique_ptr<Vanthuctl> m_program;

    QString papers(const QString &name) const
    {
        QDir().mkpath(m_program->file(u"papers"_s));
        return m_program->file(u"papers/"_s + name);
    }

private Q_SLOTS:
    void init()
    {
        m_path = qgetenv("PATH");
        m_program = std::make_unique<Vanthuctl>();
        QCOMPARE(m_program->run({u"init"_s}).exit, 0);
    }

    void cleanup()
    {
        qputenv("PATH", m_path);
        qunsetenv("TESSDATA_PREFIX");
    }

    void aMissingLanguageForScansIsSaidOnceAndThePapersWait()
    {
        for (const QString &number : {u"7/QĐ-UBND"_s, u"8/QĐ-UBND"_s})
            writeScannedSample(decisionSource(number, u"về văn thư"_s),
                               papers(QString(number).replace(u'/', u'-') + u".pdf"_s));
        qputenv("TESSDATA_PREFIX", "/nowhere");

        const Answer answer = m_program->run({u"import"_s, m_program->file(u"papers"_s)});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.out.count(u"tesseract-ocr-vie"_s), 1);
        QVERIFY2(answer.out.contains(u"waiting 2"_s), qPrintable(answer.out));
    }

    void aMissingProgramForOldWordFilesIsNamedAndTheFilesAreKept()
    {
        for (const QString &name : {u"a.doc"_s, u"b.doc"_s}) {
            QFile paper(papers(name));
            QVERIFY(paper.open(QIODevice::WriteOnly));
            paper.write(QByteArray::fromHex("d0cf11e0a1b11ae1") + name.toUtf8());
        }
        qputenv("PATH", "/nowhere");

        const Answer answer =
            m_program->run({u"--json"_s, u"import"_s, m_program->file(u"papers"_s)});

        const QJsonObject summary = answer.objects().constLast().value(u"summary"_s).toObject();
        QCOMPARE(answer.exit, 1);
        QCOMPARE(summary.value(u"failed"_s).toInt(), 2);
        QCOMPARE(summary.value(u"remarks"_s).toArray().size(), 1);
        QVERIFY(summary.value(u"remarks"_s).toArray().first().toString().contains(u"catdoc"_s));
        QCOMPARE(m_program->run({u"--json"_s, u"intake"_s, u"list"_s}).out.count(u".doc\""_s), 2);
    }
};

QTEST_MAIN(MissingProgramsTest)
#include "missing_programs_test.moc"
