// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Kills an import at random moments and looks at what it had reported as accepted.
class KillTest : public QObject {
    Q_OBJECT

private:
    static constexpr int rounds = 50;
    static constexpr int papers = 24;

    QProcess *started(const QStringList &arguments, QObject *owner)
    {
        auto *process = new QProcess(owner);
        process->start(QStringLiteral(VANTHU_BIN_DIR "/vanthuctl"),
                       QStringList{u"--library"_s, m_folder.filePath(u"library"_s), u"--json"_s}
                           + arguments);
        return process;
    }

    QByteArray finished(const QStringList &arguments, int *exit)
    {
        QObject owner;
        QProcess *process = started(arguments, &owner);
        process->waitForFinished(60000);
        *exit = process->exitCode();
        return process->readAllStandardOutput();
    }

    QString writePapers(int round)
    {
        const QString folder = m_folder.filePath(u"round%1"_s.arg(round));
        QDir().mkpath(folder);
        for (int i = 0; i < papers; ++i) {
            QFile file(folder + u"/%1.txt"_s.arg(i));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("the test could not write its file");
            const QString number = u"%1/QĐ-SNV"_s.arg(round * papers + i + 1);
            file.write(u"UBND TỈNH MẪU                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                       "SỞ NỘI VỤ\nSố: %1                         Mẫu, ngày 05 tháng 3 năm 2021\n\n"
                       "                         QUYẾT ĐỊNH\n               Về việc số %1\n\n"
                       "Căn cứ Nghị định số 30/2020/NĐ-CP;\n"_s.arg(number)
                           .toUtf8());
        }
        return folder;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyAcceptedDocumentIsWholeAfterAKill()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int exit = 0;
        finished({u"init"_s}, &exit);
        QCOMPARE(exit, 0);
        QSet<QString> accepted;
        for (int round = 0; round < rounds; ++round) {
            QObject owner;
            QProcess *import = started({u"import"_s, writePapers(round), u"--accept"_s}, &owner);
            QVERIFY(import->waitForStarted());
            import->waitForFinished(random.bounded(5, 160));
            import->kill();
            import->waitForFinished(10000);
            const QList<QByteArray> lines = import->readAllStandardOutput().split('\n');
            for (const QByteArray &line : lines) {
                const QJsonObject json = QJsonDocument::fromJson(line).object();
                if (json.value("result"_L1).toString() == "accepted"_L1)
                    accepted.insert(json.value("number"_L1).toString());
            }
        }

        finished({u"verify"_s}, &exit);
        QCOMPARE(exit, 0);
        const QByteArray list = finished({u"list"_s, u"--limit"_s, u"100000"_s}, &exit);
        for (const QString &number : std::as_const(accepted))
            QVERIFY2(list.contains('"' + number.toUtf8() + '"'), qPrintable(number));
        qInfo("%d documents had been reported as accepted", static_cast<int>(accepted.size()));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
