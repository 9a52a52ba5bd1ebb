// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/extraction/extraction.h"
#include "core/files/reader_client.h"
#include "core/text/fold.h"
#include "state_papers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

/// Papers of offices of the State in the layouts that files have, through the real reader.
class StatePapersTest : public QObject {
    Q_OBJECT

private:
    bool write(const StatePaper &paper, const QString &kind, const QString &file)
    {
        if (kind == "docx"_L1)
            return writeDocx(paper, file);
        if (kind == "scan"_L1)
            return asScan(paper).save(file, "PNG");
        if (kind == "stamped"_L1)
            return writePdf(paper, file, 0, Setting::Stamped);
        return writePdf(paper, file, kind.right(1).toInt(), Setting::Plain);
    }

    QTemporaryDir m_folder;
    ReaderClient m_reader;

private Q_SLOTS:
    void everyFieldIsFoundInEveryLayout_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("kind");
        for (size_t at = 0; at < statePapers().size(); ++at) {
            for (const char *kind :
                 {"docx", "turned 0", "turned 1", "turned 2", "turned 3", "stamped", "scan"}) {
                QTest::addRow("%s, %s", statePapers().at(at).name, kind)
                    << static_cast<int>(at) << QString::fromLatin1(kind);
            }
        }
    }
    void everyFieldIsFoundInEveryLayout()
    {
        QFETCH(int, index);
        QFETCH(QString, kind);
        const StatePaper &paper = statePapers().at(static_cast<size_t>(index));
        const QString file =
            m_folder.filePath(kind == "docx"_L1 ? u"paper.docx"_s : u"paper.pdf"_s);
        QVERIFY(write(paper, kind, file));

        const auto read = m_reader.read(file);

        QVERIFY(read.has_value());
        const ReadSelf self = extract(read->text).self;
        const QByteArray page = read->text.fullText().toUtf8();
        QVERIFY2(self.type == paper.type, page);
        QVERIFY2(foldedNumber(self.number) == foldedNumber(paper.key), page);
        QCOMPARE(self.date, std::optional(paper.date));
        QCOMPARE(canonical(self.issuer), canonical(paper.issuer));
        // a picture may cost a tone mark in the running words, which are given as doubtful then
        const auto told = [&](const QString &text) {
            return kind == "scan"_L1 ? fold(text) : canonical(text);
        };
        const QString subject = told(self.subject);
        QVERIFY2(subject == told(paper.about) || subject == told(u"về việc "_s + paper.about),
                 qPrintable(self.subject));
        QCOMPARE(self.signer, paper.signer);
        QCOMPARE(canonical(self.signerTitle), canonical(paper.post));
        for (const Evidence &evidence : self.evidence)
            QVERIFY(kind != "scan"_L1 || evidence.certainty < 0.95);
    }
};

QTEST_MAIN(StatePapersTest)
#include "state_papers_test.moc"
