// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/extraction/extraction.h"
#include "core/files/reader_client.h"
#include "core/text/fold.h"
#include "party_papers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

/// Papers of the Party in the forms of 2004, 2018 and 2026, as every kind of file, through the real
/// reader.
class PartyPapersTest : public QObject {
    Q_OBJECT

private:
    bool write(const PartyPaper &paper, const QString &ending, const QString &file)
    {
        if (ending == "odt"_L1)
            return writeOdt(paper, file);
        if (ending == "docx"_L1)
            return writeDocx(paper, file);
        if (ending == "pdf"_L1)
            return writePdf(paper, file);
        if (ending == "png"_L1)
            return asScan(paper).save(file);
        QFile text(file);
        return text.open(QIODevice::WriteOnly) && text.write(asText(paper).toUtf8()) > 0;
    }

    /// What was read; an empty one when the reader failed.
    ReadSelf readingOf(const PartyPaper &paper, const QString &ending, QString *text)
    {
        const QString file = m_folder.filePath(u"paper."_s + ending);
        if (!write(paper, ending, file))
            return {};
        const auto read = m_reader.read(file);
        if (!read)
            return {};
        *text = read->text.fullText();
        return extract(read->text).self;
    }

    QTemporaryDir m_folder;
    ReaderClient m_reader;

private Q_SLOTS:
    void everyFieldIsFoundInFilesWithText_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("ending");
        for (size_t at = 0; at < partyPapers().size(); ++at) {
            for (const char *ending : {"txt", "odt", "docx", "pdf"}) {
                QTest::addRow("%s, %s", partyPapers().at(at).name, ending)
                    << static_cast<int>(at) << QString::fromLatin1(ending);
            }
        }
    }
    void everyFieldIsFoundInFilesWithText()
    {
        QFETCH(int, index);
        QFETCH(QString, ending);
        const PartyPaper &paper = partyPapers().at(static_cast<size_t>(index));

        QString text;
        const ReadSelf self = readingOf(paper, ending, &text);

        const QByteArray page = text.toUtf8();
        QVERIFY2(self.kind == PaperKind::Official, page);
        QCOMPARE(self.type, paper.type);
        QCOMPARE(foldedNumber(self.number), foldedNumber(paper.key));
        QCOMPARE(self.date, std::optional(paper.date));
        QCOMPARE(self.issuer, paper.foundIssuer);
        QVERIFY2(fold(paper.subject).endsWith(fold(self.subject)) && !self.subject.isEmpty(),
                 qPrintable(self.subject));
        QCOMPARE(self.signer, paper.signer);
        QCOMPARE(fold(self.signerTitle), fold(paper.post.isEmpty() ? paper.authority : paper.post));
    }

    void aScanThatLiesOnItsSideIsReadUpright()
    {
        const PartyPaper &paper = partyPapers().front();
        const QString file = m_folder.filePath(u"aside.png"_s);
        QVERIFY(asScan(paper).transformed(QTransform().rotate(90)).save(file));

        const auto read = m_reader.read(file);

        QVERIFY(read.has_value());
        const Extraction found = extract(read->text);
        QVERIFY2(foldedNumber(found.self.number) == foldedNumber(paper.key),
                 read->text.fullText().toUtf8());
        QCOMPARE(found.self.date, std::optional(paper.date));
        // the head of a page turned to the right stands at its right edge
        const QList<PageBox> boxes = found.self.evidence.value(u"number"_s).boxes;
        QVERIFY(!boxes.isEmpty() && boxes.first().left() > 0.8);
    }

    void scansUnderASealAreReadToo()
    {
        int marks = 0; // number, date and type together
        int issuers = 0;
        int subjects = 0;
        int signers = 0;
        QStringList missed;
        const auto count = [&missed](int &right, bool found, const PartyPaper &paper,
                                     const QString &said) {
            right += found ? 1 : 0;
            if (!found)
                missed << QString::fromUtf8(paper.name) + u": "_s + said;
        };
        for (const PartyPaper &paper : partyPapers()) {
            QString text;
            const ReadSelf self = readingOf(paper, u"png"_s, &text);
            count(marks, self.type == paper.type, paper, self.type);
            count(marks, foldedNumber(self.number) == foldedNumber(paper.key), paper, self.number);
            count(marks, self.date == std::optional(paper.date), paper, u"date"_s);
            count(issuers, fold(self.issuer) == fold(paper.foundIssuer), paper, self.issuer);
            count(subjects,
                  !self.subject.isEmpty() && fold(paper.subject).endsWith(fold(self.subject)),
                  paper, self.subject);
            count(signers, fold(self.signer) == fold(paper.signer), paper, self.signer);
        }

        const int papers = static_cast<int>(partyPapers().size());
        const QByteArray list = missed.join(u"; "_s).toUtf8();
        QVERIFY2(marks * 100 >= papers * 3 * 92, list);
        QVERIFY2(issuers * 100 >= papers * 90, list);
        QVERIFY2(subjects * 100 >= papers * 85, list);
        QVERIFY2(signers * 100 >= papers * 85, list);
    }
};

QTEST_MAIN(PartyPapersTest)
#include "party_papers_test.moc"
