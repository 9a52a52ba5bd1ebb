// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vanthuctl.h"

#include <QJsonArray>
#include <QTest>

using namespace vanthu::tests;
using namespace Qt::StringLiterals;

/// Drives the real program with real files.
class VanthuctlTest : public QObject {
    Q_OBJECT

private:
    Answer run(const QStringList &arguments, const QString &library = {})
    {
        return m_ctl->run(arguments, library);
    }

    QString written(const QString &name, const QString &text) { return m_ctl->written(name, text); }

    static QString paper(const QString &number, const QString &body)
    {
        return u"UBND TỈNH MẪU                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
               "SỞ NỘI VỤ                                 Độc lập - Tự do - Hạnh phúc\n"
               "Số: %1                         Mẫu, ngày 05 tháng 3 năm 2021\n\n"
               "                         QUYẾT ĐỊNH\n"
               "               Ban hành Quy chế văn thư\n\n%2\n\n"
               "Nơi nhận:                                        GIÁM ĐỐC\n"
               "- Lưu: VT.\n"
               "                                                 Nguyễn Văn Mẫu\n"_s.arg(number,
                                                                                         body);
    }

    std::unique_ptr<Vanthuctl> m_ctl;

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Vanthuctl>();
        QCOMPARE(run({u"init"_s}).exit, 0);
    }

    void aPaperIsCataloguedLinkedFoundAndExported()
    {
        const QString file = written(
            u"a.txt"_s, paper(u"15/QĐ-SNV"_s, u"Thực hiện Kế hoạch số 74-KH/TU ngày 22/7/2019."_s));

        const Answer imported = run({u"--json"_s, u"import"_s, file, u"--accept"_s});
        QCOMPARE(imported.exit, 0);
        QCOMPARE(imported.json().value("result"_L1).toString(), u"accepted"_s);

        const QJsonObject links = run({u"--json"_s, u"links"_s, u"15/QĐ-SNV"_s}).json();
        const QJsonObject link = links.value("outgoing"_L1).toArray().at(0).toObject();
        QCOMPARE(link.value("relation"_L1).toString(), u"implements"_s);
        QVERIFY(link.value("target"_L1).toObject().value("stub"_L1).toBool());

        QCOMPARE(run({u"search"_s, u"quy che van thu"_s}).exit, 0);
        QCOMPARE(run({u"search"_s, u"khong co gi"_s}).exit, 1);
        const QJsonObject nothing = run({u"--json"_s, u"search"_s, u"quy chee type:CT"_s}).json();
        QCOMPARE(nothing.value("parts"_L1).toArray().size(), 3);
        QVERIFY(nothing.value("suggestion"_L1).isNull()); // no spelling makes it an instruction
        const QJsonObject misspelt = run({u"--json"_s, u"search"_s, u"quy chee"_s}).json();
        QCOMPARE(misspelt.value("suggestion"_L1).toString(), u"quy che"_s);

        const QString pdf = m_ctl->file(u"sheet.pdf"_s);
        QCOMPARE(run({u"export"_s, u"document"_s, u"15/QĐ-SNV"_s, u"--pdf"_s, pdf}).exit, 0);
        QVERIFY(QFile(pdf).size() > 1000);
        const Answer again = run({u"export"_s, u"document"_s, u"15/QĐ-SNV"_s, u"--pdf"_s, pdf});
        QCOMPARE(again.exit, 5);
        QVERIFY(!again.err.isEmpty());
    }

    void aStubResolvesWhenItsPaperArrivesInAnotherSpelling()
    {
        run({u"import"_s, u"--accept"_s,
             written(u"a.txt"_s, paper(u"15/QĐ-SNV"_s, u"Căn cứ Quyết định số 9/QD-SNV;"_s))});

        run({u"import"_s, u"--accept"_s,
             written(u"b.txt"_s, paper(u"09 / QĐ - SNV"_s, u"Điều 1."_s))});

        const QJsonObject links = run({u"--json"_s, u"links"_s, u"09/QĐ-SNV"_s}).json();
        QCOMPARE(links.value("incoming"_L1).toArray().size(), 1);
        QCOMPARE(run({u"--json"_s, u"list"_s, u"has:stub"_s}).json().value("total"_L1).toInt(), 0);
    }

    void theSameFileIsADuplicate()
    {
        const QString file = written(u"a.txt"_s, paper(u"15/QĐ-SNV"_s, u"Điều 1."_s));
        run({u"import"_s, u"--accept"_s, file});

        const Answer again = run({u"--json"_s, u"import"_s, u"--accept"_s, file});

        QCOMPARE(again.json().value("result"_L1).toString(), u"duplicate"_s);
        QCOMPARE(again.exit, 0);
    }

    void aReplacementEndsTheOldDocumentAndSaysWhy()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--type"_s, u"QĐ"_s, u"--date"_s,
             u"1/2/2019"_s});
        run({u"add"_s, u"--number"_s, u"2/QĐ-UBND"_s, u"--type"_s, u"QĐ"_s, u"--date"_s,
             u"1/2/2020"_s});
        QCOMPARE(run({u"link"_s, u"2/QĐ-UBND"_s, u"replaces"_s, u"1/QĐ-UBND"_s}).exit, 0);

        const QJsonObject now = run({u"--json"_s, u"status"_s, u"1/QĐ-UBND"_s}).json();
        const QJsonObject then =
            run({u"--json"_s, u"status"_s, u"1/QĐ-UBND"_s, u"--as-of"_s, u"2019-12-31"_s}).json();

        QCOMPARE(now.value("status"_L1).toString(), u"expired"_s);
        QVERIFY(now.value("reasons"_L1)
                    .toArray()
                    .at(0)
                    .toObject()
                    .value("text"_L1)
                    .toString()
                    .contains(u"2/QĐ-UBND"_s));
        QCOMPARE(then.value("status"_L1).toString(), u"in_force"_s);
    }

    void recordsComeBackAsTheyWereExported()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--type"_s, u"QĐ"_s, u"--date"_s,
             u"1/2/2019"_s, u"--subject"_s, u"về việc thử"_s});
        run({u"link"_s, u"1/QĐ-UBND"_s, u"based_on"_s, u"30/2020/NĐ-CP"_s});
        const QString file = m_ctl->file(u"all.jsonl"_s);
        QCOMPARE(run({u"export"_s, u"list"_s, u"--jsonl"_s, file}).exit, 0);
        const QString other = m_ctl->file(u"other"_s);
        run({u"init"_s}, other);

        QCOMPARE(run({u"import"_s, file, u"--accept"_s}, other).exit, 0);

        const QString back = m_ctl->file(u"back.jsonl"_s);
        QCOMPARE(run({u"export"_s, u"list"_s, u"--jsonl"_s, back}, other).exit, 0);
        QFile before(file);
        QFile after(back);
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), before.readAll());
    }

    void recordsWaitWithoutLosingAnythingUntilTheyAreAccepted()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--type"_s, u"QĐ"_s, u"--date"_s,
             u"1/2/2019"_s, u"--subject"_s, u"về việc thử"_s, u"--issuer"_s, u"UBND tỉnh"_s});
        run({u"set"_s, u"1/QĐ-UBND"_s, u"note=một ghi chú"_s, u"tags=thử"_s});
        run({u"link"_s, u"1/QĐ-UBND"_s, u"based_on"_s, u"30/2020/NĐ-CP"_s});
        run({u"link"_s, u"1/QĐ-UBND"_s, u"implements"_s, u"30/2020/NĐ-CP"_s});
        const QString file = m_ctl->file(u"all.jsonl"_s);
        run({u"export"_s, u"list"_s, u"--jsonl"_s, file});
        const QString other = m_ctl->file(u"other"_s);
        run({u"init"_s}, other);

        QCOMPARE(run({u"import"_s, file}, other).exit, 0);
        QCOMPARE(run({u"--json"_s, u"list"_s}, other).json().value("total"_L1).toInt(), 0);
        QVERIFY(run({u"import"_s, file}, other).out.contains(u"waits in the queue already"_s));
        const QString queue = run({u"--json"_s, u"intake"_s, u"list"_s}, other).out;
        const QStringList lines = queue.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QString id =
                QJsonDocument::fromJson(line.toUtf8()).object().value("id"_L1).toString();
            QCOMPARE(run({u"intake"_s, u"accept"_s, id}, other).exit, 0);
        }

        const QString back = m_ctl->file(u"back.jsonl"_s);
        QCOMPARE(run({u"export"_s, u"list"_s, u"--jsonl"_s, back}, other).exit, 0);
        QFile before(file);
        QFile after(back);
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        const QByteArray exported = before.readAll();
        QVERIFY(exported.contains("một ghi chú") && exported.contains("implements"));
        QCOMPARE(after.readAll(), exported);
        QCOMPARE(run({u"verify"_s}, other).exit, 0);
    }

    void badRecordsAreSaidByLineAndTheOthersGoIn()
    {
        const QString file = written(
            u"list.jsonl"_s,
            u"{\"format\":\"vanthu.document/1\",\"number\":\"1/QĐ-UBND\"}\n"
            "this is no JSON\n"
            "{\"format\":\"vanthu.document/1\"}\n"
            "{\"format\":\"vanthu.document/1\",\"number\":\"2/QĐ-UBND\",\"colour\":\"red\"}\n"_s);

        const Answer imported = run({u"import"_s, file, u"--accept"_s});

        QCOMPARE(imported.exit, 1);
        QVERIFY(imported.out.contains(u"Line 2:"_s));
        QVERIFY(imported.out.contains(u"Line 3:"_s));
        QCOMPARE(run({u"--json"_s, u"list"_s}).json().value("total"_L1).toInt(), 2);
    }

    void badInputGetsASentenceAndItsExitCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no command") << QStringList{} << 2;
        QTest::newRow("unknown command") << QStringList{u"dossier"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--colour"_s} << 2;
        QTest::newRow("no such day")
            << QStringList{u"add"_s, u"--number"_s, u"1/QĐ-X"_s, u"--date"_s, u"31/02/2019"_s} << 2;
        QTest::newRow("no such document") << QStringList{u"show"_s, u"99/QĐ-UBND"_s} << 1;
        QTest::newRow("no such relation")
            << QStringList{u"link"_s, u"a"_s, u"likes"_s, u"b"_s} << 2;
        QTest::newRow("no such file") << QStringList{u"import"_s, u"/nowhere/at/all.pdf"_s} << 3;
        QTest::newRow("nothing to extract from")
            << QStringList{u"extract"_s, u"/nowhere.pdf"_s} << 3;
        QTest::newRow("a library twice") << QStringList{u"init"_s} << 5;
    }
    void badInputGetsASentenceAndItsExitCode()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);

        const Answer answer = run(arguments);

        QCOMPARE(answer.exit, exit);
        QVERIFY(answer.err.startsWith(u"vanthuctl: "_s));
        QCOMPARE(answer.err.count(u'\n'), 1);
    }

    void aFolderThatIsNoLibraryIsSaidToBe()
    {
        const Answer answer = run({u"--json"_s, u"list"_s}, m_ctl->file({}));

        QCOMPARE(answer.exit, 4);
        const QJsonObject error =
            QJsonDocument::fromJson(answer.err.toUtf8()).object().value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"not_a_library"_s);
    }

    void aDocumentIsNotLinkedWithItself()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s});
        QCOMPARE(run({u"link"_s, u"1/QĐ-UBND"_s, u"cites"_s, u"1/QĐ-UBND"_s}).exit, 5);
    }

    void aFileThatCannotBeReadIsKeptAndTheOthersGoIn()
    {
        const QString bad = written(u"bad.pdf"_s, u"%PDF-1.7 cut"_s);
        const QString good = written(u"good.txt"_s, paper(u"15/QĐ-SNV"_s, u"Điều 1."_s));

        const Answer imported = run({u"--json"_s, u"import"_s, bad, good, u"--accept"_s});

        QCOMPARE(imported.exit, 1);
        QVERIFY(imported.out.contains(u"\"result\":\"failed\""_s));
        QVERIFY(imported.out.contains(u"\"result\":\"accepted\""_s));
        QVERIFY(run({u"intake"_s, u"list"_s}).out.contains(u"bad.pdf"_s));
        QCOMPARE(run({u"verify"_s}).exit, 0);
    }

    void whatIsBinnedIsGoneUntilItIsRestored()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--subject"_s, u"thử"_s});
        QCOMPARE(run({u"remove"_s, u"1/QĐ-UBND"_s}).exit, 0);
        QCOMPARE(run({u"search"_s, u"thử"_s}).exit, 1);
        QCOMPARE(run({u"restore"_s, u"1/QĐ-UBND"_s}).exit, 0);
        QCOMPARE(run({u"search"_s, u"thử"_s}).exit, 0);
    }

    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"init", "verify", "reindex", "audit", "extract", "import",
                                 "intake", "add", "set", "remove", "restore", "show", "list",
                                 "search", "link", "unlink", "links", "status", "export"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyCommandExplainsItself()
    {
        QFETCH(QString, command);
        const Answer answer = run({command, u"--help"_s});
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.out.contains(command));
    }
};

QTEST_GUILESS_MAIN(VanthuctlTest)
#include "vanthuctl_test.moc"
