// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vanthuctl.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <memory>
#include <vector>

using namespace vanthu::tests;
using namespace Qt::StringLiterals;

/// Registers through the real program, many of it at once.
class RegistersTest : public QObject {
    Q_OBJECT

private:
    static constexpr int programs = 8;

    std::unique_ptr<QProcess> asking(const Vanthuctl &program, int count)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(VANTHU_BIN_DIR "/vanthuctl"),
                       {u"--library"_s, program.file(u"library"_s), u"--json"_s, u"register"_s,
                        u"next"_s, u"Công văn"_s, u"--count"_s, QString::number(count)});
        return process;
    }

    QList<int> numbersIn(const QString &out)
    {
        QList<int> numbers;
        for (const QJsonObject &line : Answer{0, out, {}}.objects()) {
            if (line.contains("number"_L1))
                numbers << line.value("number"_L1).toInt();
        }
        return numbers;
    }

    void openOffice(const Vanthuctl &program)
    {
        QCOMPARE(program.run({u"init"_s}).exit, 0);
        QCOMPARE(program
                     .run({u"register"_s, u"create"_s, u"Công văn"_s, u"--type"_s, u"outgoing"_s,
                           u"--pattern"_s, u"{number}/UBND-{unit}"_s})
                     .exit,
                 0);
    }

private Q_SLOTS:
    void noNumberIsGivenTwiceOrLeftOutByProgramsAtOnce()
    {
        constexpr int each = 40;
        const Vanthuctl program;
        openOffice(program);
        std::vector<std::unique_ptr<QProcess>> running;
        for (int at = 0; at < programs; ++at)
            running.push_back(asking(program, each));

        QSet<int> given;
        for (const auto &process : running) {
            QVERIFY(process->waitForFinished(120000));
            QCOMPARE(process->exitCode(), 0);
            const QList<int> numbers =
                numbersIn(QString::fromUtf8(process->readAllStandardOutput()));
            QCOMPARE(numbers.size(), each);
            for (const int number : numbers)
                given.insert(number);
        }

        QCOMPARE(given.size(), programs * each);
        QCOMPARE(*std::max_element(given.cbegin(), given.cend()), programs * each);
        QCOMPARE(program.run({u"register"_s, u"gaps"_s, u"Công văn"_s}).exit, 0);
    }

    void aKilledProgramLeavesNoGapAndLosesNoNumber()
    {
        const Vanthuctl program;
        openOffice(program);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QSet<int> told;
        for (int round = 0; round < 12; ++round) {
            const auto process = asking(program, 500);
            QVERIFY(process->waitForStarted());
            process->waitForFinished(random.bounded(10, 150));
            process->kill();
            process->waitForFinished();
            const QString out = QString::fromUtf8(process->readAllStandardOutput());
            for (const int number : numbersIn(out.first(out.lastIndexOf(u'\n') + 1)))
                told.insert(number);
        }

        const Answer rows = program.run({u"--json"_s, u"register"_s, u"show"_s, u"Công văn"_s});
        const QList<int> kept = numbersIn(rows.out);
        for (qsizetype at = 0; at < kept.size(); ++at)
            QCOMPARE(kept.at(at), at + 1);
        QVERIFY(QSet<int>(kept.cbegin(), kept.cend()).contains(told));
        QCOMPARE(program.run({u"verify"_s}).exit, 0);
    }

    void anOutgoingDocumentBearsItsNumberAndDayFromThenOn()
    {
        const Vanthuctl program;
        QCOMPARE(program.run({u"init"_s}).exit, 0);
        program.run({u"register"_s, u"create"_s, u"Kế hoạch"_s, u"--type"_s, u"outgoing"_s,
                     u"--pattern"_s, u"{number}-{type}/TU"_s});
        const QString id = program
                               .run({u"--json"_s, u"add"_s, u"--type"_s, u"KH"_s, u"--number"_s,
                                     u""_s, u"--issuer"_s, u"Tỉnh ủy Mẫu"_s, u"--date"_s, u""_s,
                                     u"--subject"_s, u"thực hiện Nghị quyết"_s})
                               .json()
                               .value("id"_L1)
                               .toString();

        const QJsonObject given = program
                                      .run({u"--json"_s, u"register"_s, u"next"_s, u"ke hoach"_s,
                                            u"--document"_s, id, u"--on"_s, u"22/7/2026"_s})
                                      .json();

        QCOMPARE(given.value("register"_L1).toString(), u"Kế hoạch"_s);
        QCOMPARE(given.value("period"_L1).toString(), u"2026"_s);
        QCOMPARE(given.value("number"_L1).toInt(), 1);
        QCOMPARE(given.value("formatted"_L1).toString(), u"01-KH/TU"_s);
        const QJsonObject shown = program.run({u"--json"_s, u"show"_s, u"01-KH/TU"_s}).json();
        QCOMPARE(shown.value("id"_L1).toString(), id);
        QCOMPARE(shown.value("date"_L1).toString(), u"2026-07-22"_s);
        const Answer again =
            program.run({u"register"_s, u"next"_s, u"Kế hoạch"_s, u"--document"_s, id});
        QCOMPARE(again.exit, 5);
        QVERIFY(again.err.contains(u"01-KH/TU"_s));
    }

    void anIncomingDocumentKeepsItsOwnNumber()
    {
        const Vanthuctl program;
        QCOMPARE(program.run({u"init"_s}).exit, 0);
        program.run({u"register"_s, u"create"_s, u"Văn bản đến"_s, u"--type"_s, u"incoming"_s});
        program.run({u"add"_s, u"--type"_s, u"QĐ"_s, u"--number"_s, u"12/QĐ-UBND"_s, u"--issuer"_s,
                     u"Ủy ban nhân dân tỉnh Mẫu"_s, u"--date"_s, u"2026-01-02"_s, u"--subject"_s,
                     u"về việc kiểm tra"_s});

        const QJsonObject given = program
                                      .run({u"--json"_s, u"register"_s, u"next"_s, u"Văn bản đến"_s,
                                            u"--document"_s, u"12/QĐ-UBND"_s})
                                      .json();

        QCOMPARE(given.value("formatted"_L1).toString(), u"01"_s);
        QCOMPARE(program.run({u"show"_s, u"12/QĐ-UBND"_s}).exit, 0);
    }

    void aDocumentWithAnotherNumberIsNotGivenASecondOne()
    {
        const Vanthuctl program;
        QCOMPARE(program.run({u"init"_s}).exit, 0);
        program.run({u"register"_s, u"create"_s, u"Quyết định"_s, u"--type"_s, u"outgoing"_s,
                     u"--pattern"_s, u"{number}/{type}-UBND"_s});
        program.run({u"add"_s, u"--type"_s, u"QĐ"_s, u"--number"_s, u"12/QĐ-UBND"_s, u"--issuer"_s,
                     u"Ủy ban nhân dân tỉnh Mẫu"_s, u"--date"_s, u"2026-01-02"_s, u"--subject"_s,
                     u"về việc kiểm tra"_s});
        const QStringList next{u"register"_s, u"next"_s, u"Quyết định"_s, u"--document"_s,
                               u"12/QĐ-UBND"_s};

        const Answer refused = program.run(next);
        QCOMPARE(refused.exit, 5);
        QVERIFY(refused.err.contains(u"12/QĐ-UBND"_s));
        QCOMPARE(program.run({u"--json"_s, u"register"_s, u"show"_s, u"Quyết định"_s}).out, u""_s);
        // the very number is taken over as it is
        QCOMPARE(program.run(next + QStringList{u"--number"_s, u"12"_s}).exit, 0);
        QCOMPARE(program.run({u"register"_s, u"gaps"_s, u"Quyết định"_s}).exit, 1);
    }

    void wrongUseIsSaidInOneSentence()
    {
        const Vanthuctl program;
        openOffice(program);

        QCOMPARE(program.run({u"register"_s, u"next"_s}).exit, 2);
        QCOMPARE(program.run({u"register"_s, u"create"_s, u"A"_s}).exit, 2);
        const Answer pattern = program.run({u"register"_s, u"create"_s, u"A"_s, u"--type"_s,
                                            u"internal"_s, u"--pattern"_s, u"UBND"_s});
        QVERIFY(pattern.exit != 0);
        QVERIFY(pattern.err.contains(u"{number}"_s));
        QCOMPARE(program.run({u"register"_s, u"next"_s, u"B"_s}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(RegistersTest)
#include "registers_test.moc"
