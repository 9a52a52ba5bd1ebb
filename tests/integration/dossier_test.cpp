// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_files.h"
#include "tests/support/program.h"

#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
/// A plan of a provincial party committee, with an annex of its own.
QString partyPlan(const QString &number)
{
    return u"form: party\nissuer: TỈNH UỶ KIÊN GIANG\nnumber: %1\n"
           "place_date: Kiên Giang, ngày 22 tháng 7 năm 2019\ntype: Kế hoạch\n"
           "subject: thực hiện Kết luận số 44-KL/TW\nauthority: T/M BAN THƯỜNG VỤ\n"
           "authority: PHÓ BÍ THƯ\nsigner: Nguyễn Văn Mẫu\nrecipient: Các huyện uỷ\n"
           "recipient: Lưu Văn phòng Tỉnh uỷ\n\n"
           "Thực hiện Kết luận số 44-KL/TW, ngày 22/01/2019 của Ban Bí thư.\n"
           "===\n# PHỤ LỤC\n+ (Kèm theo Kế hoạch số %1, ngày 22/7/2019)\n"
           "Danh sách đơn vị.\n"_s.arg(number);
}

/// A decision that promulgates a regulation with a national title of its own and a form with
/// blanks.
QString decisionWithForms(const QString &number)
{
    return decisionSource(
        number, u"ban hành Quy chế văn thư"_s,
        u"Điều 1. Ban hành kèm theo Quyết định này Quy chế văn thư.\n"
        "===\n# CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n# Độc lập - Tự do - Hạnh phúc\n# QUY CHẾ\n"
        "# Công tác văn thư\n+ (Ban hành kèm theo Quyết định số %1)\nĐiều 1. Phạm vi.\n"
        "===\nMẫu số 01\n# CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n# Độc lập - Tự do - Hạnh phúc\n"
        "Số: ......../QĐ-......\n+ ......., ngày ... tháng ... năm ...\n# QUYẾT ĐỊNH\nVề việc ...\n"_s
            .arg(number));
}
} // namespace

/// Drives the real program with files that hold several documents.
class DossierTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// Three documents on five pages: 1, 2-3, 4-5 (the second with an annex, the third with one).
    QString dossier()
    {
        writeSample(decisionSource(u"7/QĐ-UBND"_s, u"về văn thư"_s), path(u"a.pdf"_s));
        writeSample(partyPlan(u"174-KH/TU"_s), path(u"b.pdf"_s));
        writeSample(partyPlan(u"175-KH/TU"_s), path(u"c.pdf"_s));
        joinFiles({path(u"a.pdf"_s), path(u"b.pdf"_s), path(u"c.pdf"_s)}, path(u"dossier.pdf"_s));
        return path(u"dossier.pdf"_s);
    }

    QString idOf(const QString &name) const
    {
        for (const QJsonObject &paper : m_program->queue()) {
            if (paper.value("name"_L1) == name)
                return paper.value("id"_L1).toString();
        }
        return {};
    }

    /// "name number state" of each paper.
    QStringList papers() const
    {
        QStringList all;
        for (const QJsonObject &paper : m_program->queue()) {
            const QJsonObject self =
                paper.value("reading"_L1).toObject().value("self"_L1).toObject();
            all << QStringList{paper.value("name"_L1).toString(),
                               self.value("number"_L1).toString(),
                               paper.value("state"_L1).toString()}
                       .join(u' ');
        }
        return all;
    }

    Answer intake(const QStringList &words) const
    {
        return m_program->run(QStringList{u"--json"_s, u"intake"_s} + words);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(path(u"library"_s));
        QCOMPARE(m_program->run({u"init"_s}).exit, 0);
    }

    void aFileWithSeveralDocumentsIsNotAcceptedAsOneAndSaysWhy()
    {
        const Answer imported =
            m_program->run({u"--json"_s, u"import"_s, dossier(), u"--accept"_s});

        QCOMPARE(imported.json().value("result"_L1).toString(), u"waiting"_s);
        QCOMPARE(imported.json().value("reasons"_L1).toArray().first().toString(),
                 u"This file holds 3 documents: pages 1 (7/QĐ-UBND), 2-3 (174-KH/TU), "
                 "4-5 (175-KH/TU)."_s);
        QVERIFY(m_program->run({u"intake"_s, u"list"_s}).out.contains(u"holds 3 documents"_s));
    }

    void annexesAndFormsOfADecisionAreNoDocumentsOfTheirOwn()
    {
        writeSample(decisionWithForms(u"12/QĐ-UBND"_s), path(u"forms.pdf"_s));

        const Answer imported =
            m_program->run({u"--json"_s, u"import"_s, path(u"forms.pdf"_s), u"--accept"_s});

        QVERIFY2(!imported.out.contains(u"documents: pages"_s), qPrintable(imported.out));
    }

    void splittingMakesPapersThatAreReadByThemselves()
    {
        m_program->run({u"import"_s, dossier()});

        QCOMPARE(intake({u"split"_s, idOf(u"dossier.pdf"_s)}).exit, 0);

        QCOMPARE(papers(), QStringList({u"dossier (1).pdf 7/QĐ-UBND waiting"_s,
                                        u"dossier (2-3).pdf 174-KH/TU waiting"_s,
                                        u"dossier (4-5).pdf 175-KH/TU waiting"_s,
                                        u"dossier.pdf 7/QĐ-UBND taken_apart"_s}));
        const QJsonArray into = m_program->queue().last().value("made_into"_L1).toArray();
        QCOMPARE(into.size(), 3);
        QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
    }

    void theCutsCanBeSaid()
    {
        m_program->run({u"import"_s, dossier()});
        const QString id = idOf(u"dossier.pdf"_s);

        QCOMPARE(intake({u"split"_s, id, u"--at"_s, u"6"_s}).exit, 2);
        QCOMPARE(intake({u"split"_s, id, u"--at"_s, u"x"_s}).exit, 2);
        QCOMPARE(intake({u"split"_s, id, u"--at"_s, u"4"_s}).exit, 0);

        QCOMPARE(papers().first(2), QStringList({u"dossier (1-3).pdf 7/QĐ-UBND waiting"_s,
                                                 u"dossier (4-5).pdf 175-KH/TU waiting"_s}));
    }

    void aPaperThatLooksLikeOneIsOnlySplitWhereItIsSaid()
    {
        dossier();
        m_program->run({u"import"_s, path(u"b.pdf"_s)});

        QCOMPARE(intake({u"split"_s, idOf(u"b.pdf"_s)}).exit, 2);
        QCOMPARE(intake({u"split"_s, idOf(u"b.pdf"_s), u"--at"_s, u"2"_s}).exit, 0);
    }

    void whatWasSplitIsPutBackWhole()
    {
        m_program->run({u"import"_s, dossier()});
        const QString id = idOf(u"dossier.pdf"_s);
        const QStringList before = papers();
        intake({u"split"_s, id});

        QCOMPARE(intake({u"put-back"_s, idOf(u"dossier (2-3).pdf"_s)}).exit, 0);
        QCOMPARE(papers(), before);

        intake({u"split"_s, id});
        QCOMPARE(intake({u"put-back"_s, id}).exit, 0);
        QCOMPARE(papers(), before);
    }

    void joiningAllPartsInOrderPutsTheOriginalBack()
    {
        m_program->run({u"import"_s, dossier()});
        const QStringList before = papers();
        intake({u"split"_s, idOf(u"dossier.pdf"_s)});

        QCOMPARE(intake({u"merge"_s, idOf(u"dossier (1).pdf"_s), idOf(u"dossier (2-3).pdf"_s),
                         idOf(u"dossier (4-5).pdf"_s)})
                     .exit,
                 0);

        QCOMPARE(papers(), before);
    }

    void nothingIsPutBackOnceAPartIsCatalogued()
    {
        m_program->run({u"import"_s, dossier()});
        const QString id = idOf(u"dossier.pdf"_s);
        intake({u"split"_s, id});
        const QString part = idOf(u"dossier (2-3).pdf"_s);
        QCOMPARE(intake({u"accept"_s, part}).exit, 0);

        const Answer refused = intake({u"put-back"_s, id});
        QCOMPARE(refused.exit, 5);
        QVERIFY(refused.err.contains(u"dossier (2-3).pdf"_s));

        QCOMPARE(intake({u"put-back"_s, part}).exit, 0); // the acceptance first
        QCOMPARE(intake({u"put-back"_s, id}).exit, 0);
        QCOMPARE(papers(), QStringList{u"dossier.pdf 7/QĐ-UBND waiting"_s});
    }

    void aFileThatIsKeptAsOneIsNotOfferedAgain()
    {
        m_program->run({u"import"_s, dossier()});

        QCOMPARE(intake({u"keep"_s, idOf(u"dossier.pdf"_s)}).exit, 0);

        QVERIFY(!m_program->run({u"intake"_s, u"list"_s}).out.contains(u"documents: pages"_s));
    }

    void scansOfSinglePagesBecomeOnePaperInTheOrderNamed()
    {
        QImage page(300, 420, QImage::Format_RGB32);
        page.fill(Qt::white);
        QVERIFY(page.save(path(u"p1.jpg"_s), "JPEG"));
        page.fill(Qt::lightGray);
        QVERIFY(page.save(path(u"p2.png"_s), "PNG"));
        dossier();
        m_program->run({u"import"_s, path(u"p1.jpg"_s), path(u"p2.png"_s), path(u"b.pdf"_s)});

        const Answer merged =
            intake({u"merge"_s, idOf(u"b.pdf"_s), idOf(u"p2.png"_s), idOf(u"p1.jpg"_s)});

        QCOMPARE(merged.exit, 0);
        QCOMPARE(merged.json().value("name"_L1).toString(), u"b – p1.pdf"_s);
        QStringList pages;
        const QJsonArray of = merged.json().value("made_of"_L1).toArray();
        for (const QJsonValue &source : of)
            pages << u"%1 %2"_s.arg(source.toObject().value("name"_L1).toString())
                         .arg(source.toObject().value("page"_L1).toInt());
        QCOMPARE(pages, QStringList({u"b.pdf 1"_s, u"b.pdf 2"_s, u"p2.png 1"_s, u"p1.jpg 1"_s}));
        QCOMPARE(intake({u"put-back"_s, merged.json().value("id"_L1).toString()}).exit, 0);
        QCOMPARE(m_program->queue().size(), 3);
    }

    void aTextHasNoPagesToJoin()
    {
        QFile note(path(u"note.txt"_s));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("a note");
        note.close();
        m_program->run({u"import"_s, dossier(), note.fileName()});

        const Answer refused = intake({u"merge"_s, idOf(u"dossier.pdf"_s), idOf(u"note.txt"_s)});

        QCOMPARE(refused.exit, 5);
        QVERIFY(refused.err.contains(u"note.txt"_s));
        QCOMPARE(papers().first(), u"dossier.pdf 7/QĐ-UBND waiting"_s);
    }

    void aProtectedDossierIsSplitOnceItIsOpen()
    {
        protect(dossier(), u"khóa"_s, path(u"locked.pdf"_s));
        m_program->run({u"import"_s, path(u"locked.pdf"_s)});
        const QString id = idOf(u"locked.pdf"_s);
        QProcessEnvironment password;
        password.insert(u"VANTHU_FILE_PASSWORD"_s, u"khóa"_s);

        QCOMPARE(intake({u"split"_s, id}).exit, 3);
        QCOMPARE(m_program->run({u"intake"_s, u"split"_s, id}, password).exit, 0);

        QVERIFY(papers().contains(u"locked (2-3).pdf 174-KH/TU waiting"_s));
    }

    void theWordsOfAScannedDossierAreNotReadOnceMore()
    {
        writeScannedSample(decisionSource(u"7/QĐ-UBND"_s, u"về văn thư"_s), path(u"a.pdf"_s));
        writeScannedSample(decisionSource(u"8/QĐ-UBND"_s, u"về lưu trữ"_s), path(u"b.pdf"_s));
        joinFiles({path(u"a.pdf"_s), path(u"b.pdf"_s)}, path(u"scan.pdf"_s));
        m_program->run({u"import"_s, path(u"scan.pdf"_s)});
        if (papers().first() == u"scan.pdf  waiting"_s)
            QSKIP("Tesseract has no language here: scans are not read");
        QProcessEnvironment broken; // a reader that reads a part again dies of it
        broken.insert(u"VANTHU_READER_TEST"_s, u"crash:scan ("_s);

        QCOMPARE(m_program->run({u"intake"_s, u"split"_s, idOf(u"scan.pdf"_s)}, broken).exit, 0);

        QCOMPARE(papers().first(), u"scan (1).pdf 7/QĐ-UBND waiting"_s);
        QVERIFY(papers().at(1).startsWith(u"scan (2).pdf 8/"_s));
        QVERIFY(papers().at(1).endsWith(u" waiting"_s));
    }

    void theSameFileIsADuplicateAfterItWasSplit()
    {
        m_program->run({u"import"_s, dossier()});
        intake({u"split"_s, idOf(u"dossier.pdf"_s)});

        const Answer again = m_program->run({u"--json"_s, u"import"_s, path(u"dossier.pdf"_s)});

        QCOMPARE(again.json().value("result"_L1).toString(), u"duplicate"_s);
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    DossierTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "dossier_test.moc"
