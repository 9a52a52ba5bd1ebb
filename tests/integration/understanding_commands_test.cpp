// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vanthuctl.h"

#include <QJsonArray>
#include <QTest>

using namespace vanthu::tests;
using namespace Qt::StringLiterals;

/// What is in force and why, what falls with it, what is wrong and what is missing, through the
/// real program.
class UnderstandingCommandsTest : public QObject {
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

    void aStatusNamesThePaperAndThePlaceThatSaySo()
    {
        run({u"add"_s, u"--number"_s, u"9/QĐ-SNV"_s, u"--date"_s, u"1/2/2019"_s});
        const QString file = written(
            u"a.txt"_s,
            paper(u"15/QĐ-SNV"_s,
                  u"Điều 1. Quyết định này có hiệu lực kể từ ngày 01/4/2021.\n"
                  "Điều 2. Quyết định này thay thế Quyết định số 9/QĐ-SNV ngày 01/02/2019."_s));
        run({u"import"_s, file, u"--accept"_s});

        const QJsonObject status =
            run({u"--json"_s, u"status"_s, u"9/QĐ-SNV"_s, u"--timeline"_s}).json();

        QCOMPARE(status.value("status"_L1).toString(), u"expired"_s);
        const QJsonArray reasons = status.value("reasons"_L1).toArray();
        const QJsonObject first = reasons.at(0).toObject();
        QCOMPARE(first.value("document"_L1).toObject().value("number"_L1).toString(),
                 u"15/QĐ-SNV"_s);
        QVERIFY(first.value("document"_L1).toObject().contains("id"_L1));
        QVERIFY(
            first.value("place"_L1).toObject().value("text"_L1).toString().contains(u"9/QĐ-SNV"_s));
        const QJsonObject second = reasons.at(1).toObject();
        QCOMPARE(second.value("field"_L1).toString(), u"effective"_s);
        QVERIFY(second.value("place"_L1)
                    .toObject()
                    .value("text"_L1)
                    .toString()
                    .contains(u"có hiệu lực"_s));
        QCOMPARE(status.value("timeline"_L1).toArray().size(), 3);
        QVERIFY(run({u"status"_s, u"9/QĐ-SNV"_s}).out.contains(u"15/QĐ-SNV: “"_s));
    }

    void aStatusIsAskedOfOneProvision()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--date"_s, u"1/2/2019"_s});
        run({u"add"_s, u"--number"_s, u"2/QĐ-UBND"_s, u"--date"_s, u"1/2/2020"_s});
        run({u"link"_s, u"2/QĐ-UBND"_s, u"repeals"_s, u"1/QĐ-UBND"_s, u"--scope"_s, u"Điều 5"_s});
        const auto statusOf = [this](const QString &provision) {
            return run({u"--json"_s, u"status"_s, u"1/QĐ-UBND"_s, u"--provision"_s, provision})
                .json()
                .value("status"_L1)
                .toString();
        };

        QCOMPARE(statusOf(u"Điều 5"_s), u"expired"_s);
        QCOMPARE(statusOf(u"Điều 6"_s), u"in_force"_s);
        QCOMPARE(run({u"status"_s, u"1/QĐ-UBND"_s, u"--provision"_s, u"xyz"_s}).exit, 2);
    }

    void whatFallsWithADocumentIsToldAndANoticeIsMarkedAsDealtWith()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--date"_s, u"1/2/2019"_s});
        run({u"add"_s, u"--number"_s, u"2/QĐ-UBND"_s, u"--date"_s, u"1/3/2019"_s});
        run({u"link"_s, u"2/QĐ-UBND"_s, u"based_on"_s, u"1/QĐ-UBND"_s});
        run({u"add"_s, u"--number"_s, u"3/QĐ-UBND"_s, u"--date"_s, u"1/2/2020"_s});
        run({u"link"_s, u"3/QĐ-UBND"_s, u"replaces"_s, u"1/QĐ-UBND"_s});

        const QJsonArray affected =
            run({u"--json"_s, u"impact"_s, u"1/QĐ-UBND"_s}).json().value("affected"_L1).toArray();
        QCOMPARE(affected.size(), 1);
        QCOMPARE(affected.at(0).toObject().value("path"_L1).toArray(),
                 QJsonArray({u"1/QĐ-UBND"_s, u"2/QĐ-UBND"_s}));
        QCOMPARE(affected.at(0).toObject().value("depth"_L1).toInt(), 1);

        const QJsonObject notice =
            run({u"--json"_s, u"notices"_s}).json().value("notices"_L1).toArray().at(0).toObject();
        QCOMPARE(notice.value("status"_L1).toString(), u"expired"_s);
        QCOMPARE(run({u"notices"_s, u"done"_s, notice.value("id"_L1).toString().left(8)}).exit, 0);
        QVERIFY(run({u"notices"_s}).out.contains(u"No notice is open."_s));
        QVERIFY(run({u"notices"_s, u"--all"_s}).out.contains(u"dealt with"_s));
    }

    void contradictionsAreToldWithAWayToMendThem()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--type"_s, u"QĐ"_s, u"--date"_s,
             u"1/2/2019"_s, u"--issuer"_s, u"UBND tỉnh Mẫu"_s});
        QCOMPARE(run({u"check"_s}).exit, 0);
        run({u"set"_s, u"1/QĐ-UBND"_s, u"effective=1/1/2019"_s});

        const Answer checked = run({u"--json"_s, u"check"_s});

        QCOMPARE(checked.exit, 1);
        const QJsonObject finding = checked.json().value("findings"_L1).toArray().at(0).toObject();
        QCOMPARE(finding.value("code"_L1).toString(), u"effective_before_issue"_s);
        QCOMPARE(finding.value("severity"_L1).toString(), u"error"_s);
        QVERIFY(!finding.value("remedy"_L1).toString().isEmpty());
        QCOMPARE(run({u"check"_s, u"1/QĐ-UBND"_s}).exit, 1);
        QVERIFY(
            run({u"--json"_s, u"check"_s, u"--codes"_s}).json().value("codes"_L1).toArray().size()
            >= 20);
    }

    void whatIsMissingIsListedAndTheOneThatIsMeantIsMergedAndTakenApartAgain()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--date"_s, u"1/2/2019"_s});
        run({u"add"_s, u"--number"_s, u"7/QĐ-UBND"_s, u"--date"_s, u"1/2/2018"_s});
        run({u"link"_s, u"1/QĐ-UBND"_s, u"cites"_s, u"7a/QĐ-UBND"_s});
        const auto missing = [this] {
            return run({u"--json"_s, u"stubs"_s}).json().value("missing"_L1).toArray();
        };
        QCOMPARE(missing().size(), 1);
        QCOMPARE(missing().at(0).toObject().value("mentions"_L1).toInt(), 1);

        QCOMPARE(run({u"merge"_s, u"7/QĐ-UBND"_s, u"7a/QĐ-UBND"_s}).exit, 0);
        QVERIFY(missing().isEmpty());
        QVERIFY(run({u"links"_s, u"1/QĐ-UBND"_s}).out.contains(u"7/QĐ-UBND"_s));

        QCOMPARE(run({u"merge"_s, u"--undo"_s, u"7/QĐ-UBND"_s}).exit, 0);
        QCOMPARE(missing().size(), 1);
        QCOMPARE(run({u"merge"_s, u"7a/QĐ-UBND"_s, u"7/QĐ-UBND"_s}).exit, 5);
    }

    void aSentenceIsReadAsALink()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--type"_s, u"QĐ"_s, u"--date"_s,
             u"1/2/2019"_s});
        const QStringList tell{u"--json"_s, u"tell"_s, u"1/QĐ-UBND"_s,
                               u"được thay thế bởi Quyết định số 5/QĐ-UBND ngày 01/3/2020"_s};

        const QJsonObject link = run(tell).json().value("links"_L1).toArray().at(0).toObject();
        QCOMPARE(link.value("relation"_L1).toString(), u"replaces"_s);
        QCOMPARE(link.value("direction"_L1).toString(), u"incoming"_s);
        QVERIFY(!link.value("accepted"_L1).toBool());

        QCOMPARE(run(tell + QStringList{u"--accept"_s}).exit, 0);
        QCOMPARE(
            run({u"--json"_s, u"status"_s, u"1/QĐ-UBND"_s}).json().value("status"_L1).toString(),
            u"expired"_s);
        QCOMPARE(run({u"tell"_s, u"1/QĐ-UBND"_s, u"trời đẹp"_s}).exit, 1);
    }

    void listsAnswerAsOnAnotherDay()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--date"_s, u"1/2/2019"_s});
        run({u"add"_s, u"--number"_s, u"2/QĐ-UBND"_s, u"--date"_s, u"1/2/2020"_s});
        run({u"link"_s, u"2/QĐ-UBND"_s, u"replaces"_s, u"1/QĐ-UBND"_s});
        const QStringList inForce{u"--json"_s, u"list"_s, u"status:inforce"_s};

        const QJsonObject now = run(inForce).json();
        const QJsonObject then = run(inForce + QStringList{u"--as-of"_s, u"1/6/2019"_s}).json();

        const auto only = [](const QJsonObject &list) {
            return list.value("documents"_L1).toArray().at(0).toObject();
        };
        QCOMPARE(now.value("total"_L1).toInt(), 1);
        QCOMPARE(only(now).value("number"_L1).toString(), u"2/QĐ-UBND"_s);
        QCOMPARE(then.value("total"_L1).toInt(), 1);
        QCOMPARE(only(then).value("number"_L1).toString(), u"1/QĐ-UBND"_s);
        QCOMPARE(only(then).value("status"_L1).toString(), u"in_force"_s);
        const QString pdf = m_ctl->file(u"then.pdf"_s);
        QCOMPARE(run({u"export"_s, u"list"_s, u"--as-of"_s, u"1/6/2019"_s, u"--pdf"_s, pdf}).exit,
                 0);
        QVERIFY(QFile(pdf).size() > 1000);
    }

    void aLineageIsListedAndDrawn()
    {
        run({u"add"_s, u"--number"_s, u"1/QĐ-UBND"_s, u"--date"_s, u"1/2/2019"_s});
        run({u"link"_s, u"1/QĐ-UBND"_s, u"based_on"_s, u"30/2020/NĐ-CP"_s});

        const QJsonObject lineage = run({u"--json"_s, u"lineage"_s, u"1/QĐ-UBND"_s}).json();
        QCOMPARE(lineage.value("documents"_L1).toArray().size(), 2);
        QCOMPARE(lineage.value("links"_L1).toArray().size(), 1);

        for (const QString &format : {u"svg"_s, u"pdf"_s, u"png"_s}) {
            const QString file = m_ctl->file(u"lineage."_s + format);
            const QStringList draw{u"lineage"_s, u"1/QĐ-UBND"_s, u"--"_s + format, file};
            QCOMPARE(run(draw).exit, 0);
            QVERIFY(QFile(file).size() > 500);
            QCOMPARE(run(draw).exit, 5);
        }
    }
};

QTEST_GUILESS_MAIN(UnderstandingCommandsTest)
#include "understanding_commands_test.moc"
