// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_files.h"
#include "tests/support/program.h"

#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
const QString password = u"Mật khẩu 12"_s;

QProcessEnvironment with(const QString &name, const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(name, value);
    return environment;
}

QProcessEnvironment withPassword(const QString &given = password)
{
    return with(u"VANTHU_FILE_PASSWORD"_s, given);
}
} // namespace

/// Drives the real program with PDFs that qpdf has really encrypted.
class ProtectedPapersTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString aProtectedPaper(const QString &number, const QString &name = u"locked.pdf"_s,
                            const QString &key = password) const
    {
        writeSample(decisionSource(number, u"về việc ban hành Quy chế văn thư"_s),
                    path(u"plain.pdf"_s));
        protect(path(u"plain.pdf"_s), key, path(name));
        return path(name);
    }

    /// On a terminal whose person types these lines when asked.
    QString typed(const QStringList &arguments, const QStringList &lines) const
    {
        static const QString program =
            u"import os, pty, sys\n"
            "typed = sys.argv[1].split('|')\n"
            "pid, terminal = pty.fork()\n"
            "if pid == 0:\n"
            "    os.execv(sys.argv[2], sys.argv[2:])\n"
            "shown = b''\n"
            "while True:\n"
            "    try:\n"
            "        part = os.read(terminal, 4096)\n"
            "    except OSError:\n"
            "        break\n"
            "    if not part:\n"
            "        break\n"
            "    shown += part\n"
            "    if part.rstrip().endswith(b':') and typed:\n"
            "        os.write(terminal, typed.pop(0).encode() + b'\\n')\n"
            "os.waitpid(pid, 0)\n"
            "sys.stdout.buffer.write(shown)\n"_s;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"XDG_RUNTIME_DIR"_s);
        process.setProcessEnvironment(environment);
        process.start(u"python3"_s,
                      QStringList{u"-c"_s, program, lines.join(u'|'),
                                  QStringLiteral(VANTHU_BIN_DIR "/vanthuctl"), u"--lang"_s, u"en"_s,
                                  u"--library"_s, path(u"library"_s)}
                          + arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// A script of a user who is logged in and has an open keychain.
    Answer inASession(const QString &script) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        environment.insert(u"CTL"_s,
                           QStringLiteral(VANTHU_BIN_DIR "/vanthuctl --lang en --library ")
                               + path(u"library"_s));
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(u"dbus-run-session"_s,
                      {u"--"_s, u"sh"_s, u"-c"_s,
                       u"printf open | gnome-keyring-daemon --unlock --components=secrets "
                       "--daemonize >/dev/null 2>&1; "_s
                           + script});
        process.waitForFinished(60000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
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

    void aPaperWithoutItsPasswordWaitsForItAndKeepsItsBytes()
    {
        const QString file = aProtectedPaper(u"7/QĐ-UBND"_s);

        const Answer imported = m_program->run({u"--json"_s, u"import"_s, file, u"--accept"_s});

        QCOMPARE(imported.exit, 0);
        QCOMPARE(imported.json().value("result"_L1).toString(), u"waiting"_s);
        QCOMPARE(m_program->queue().first().value("state"_L1).toString(), u"locked"_s);
        QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
    }

    void thePasswordOfTheEnvironmentOpensWhatIsImported()
    {
        const QString file = aProtectedPaper(u"7/QĐ-UBND"_s);

        const Answer imported =
            m_program->run({u"--json"_s, u"import"_s, file, u"--accept"_s}, withPassword());

        QCOMPARE(imported.json().value("result"_L1).toString(), u"accepted"_s);
        QCOMPARE(imported.json().value("number"_L1).toString(), u"7/QĐ-UBND"_s);
    }

    void aWrongPasswordLosesNothingAndTheRightOneReadsThePaperOn()
    {
        m_program->run({u"import"_s, aProtectedPaper(u"7/QĐ-UBND"_s)});
        const QString id = m_program->queue().first().value("id"_L1).toString();

        const Answer wrong =
            m_program->run({u"intake"_s, u"unlock"_s, id}, withPassword(u"mat khau 12"_s));
        QCOMPARE(wrong.exit, 3);
        QVERIFY(wrong.err.contains(u"locked.pdf"_s));
        QCOMPARE(m_program->queue().first().value("state"_L1).toString(), u"locked"_s);

        const Answer right =
            m_program->run({u"--json"_s, u"intake"_s, u"unlock"_s, id}, withPassword());
        QCOMPARE(right.exit, 0);
        QCOMPARE(right.json().value("state"_L1).toString(), u"waiting"_s);
        QCOMPARE(right.json()
                     .value("reading"_L1)
                     .toObject()
                     .value("self"_L1)
                     .toObject()
                     .value("number"_L1)
                     .toString(),
                 u"7/QĐ-UBND"_s);
    }

    void acceptingOpensAProtectedPaperFirst()
    {
        m_program->run({u"import"_s, aProtectedPaper(u"7/QĐ-UBND"_s)});
        const QString id = m_program->queue().first().value("id"_L1).toString();

        QCOMPARE(m_program->run({u"intake"_s, u"accept"_s, id}).exit, 3);
        QCOMPARE(m_program->run({u"intake"_s, u"accept"_s, id}, withPassword()).exit, 0);

        QCOMPARE(m_program->run({u"show"_s, u"7/QĐ-UBND"_s}).exit, 0);
    }

    void onATerminalItIsAskedForAndNotShown()
    {
        aProtectedPaper(u"7/QĐ-UBND"_s, u"one.pdf"_s);
        aProtectedPaper(u"8/QĐ-UBND"_s, u"two.pdf"_s);

        const QString shown =
            typed({u"import"_s, path(u"one.pdf"_s), path(u"two.pdf"_s), u"--accept"_s},
                  {u"wrong"_s, password});

        QVERIFY2(shown.contains(u"Password of “one.pdf”"_s), qPrintable(shown));
        QVERIFY2(!shown.contains(u"Password of “two.pdf”"_s), qPrintable(shown));
        QVERIFY2(!shown.contains(password), qPrintable(shown));
        QVERIFY2(shown.contains(u"Accepted 2, waiting 0"_s), qPrintable(shown));
    }

    void aKeptPasswordOpensTheNextPaperOfAnotherDay()
    {
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()
            || QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
            QSKIP("gnome-keyring and dbus are not installed: there is no keychain to try");
        m_program->run({u"import"_s, aProtectedPaper(u"7/QĐ-UBND"_s)});
        aProtectedPaper(u"8/QĐ-UBND"_s, u"next.pdf"_s);
        const QString id = m_program->queue().first().value("id"_L1).toString();

        const Answer session = inASession(
            u"VANTHU_FILE_PASSWORD='%1' $CTL intake unlock --keep %2 && $CTL import next.pdf --accept"_s
                .arg(password, id));

        QCOMPARE(session.exit, 0);
        QVERIFY2(session.out.contains(u"accepted    next.pdf  8/QĐ-UBND"_s),
                 qPrintable(session.out + session.err));
    }

    void withoutAKeychainThePaperIsOpenedAndTheReasonSaid()
    {
        m_program->run({u"import"_s, aProtectedPaper(u"7/QĐ-UBND"_s)});
        const QString id = m_program->queue().first().value("id"_L1).toString();

        const Answer unlocked =
            m_program->run({u"intake"_s, u"unlock"_s, u"--keep"_s, id}, withPassword());

        QCOMPARE(unlocked.exit, 0);
        QVERIFY2(unlocked.out.contains(u"The system has no keychain"_s), qPrintable(unlocked.out));
        QCOMPARE(m_program->queue().first().value("state"_L1).toString(), u"waiting"_s);
    }

    void extractTakesThePasswordFromTheEnvironmentOrATerminal()
    {
        const QString file = aProtectedPaper(u"7/QĐ-UBND"_s);

        QCOMPARE(m_program->run({u"extract"_s, file}).exit, 3);
        QCOMPARE(m_program->run({u"--json"_s, u"extract"_s, file}, withPassword())
                     .json()
                     .value("self"_L1)
                     .toObject()
                     .value("number"_L1)
                     .toString(),
                 u"7/QĐ-UBND"_s);
        QVERIFY(typed({u"extract"_s, file}, {password}).contains(u"7/QĐ-UBND"_s));
    }

    void olderEncryptionAndPasswordsOfOneByteALetterOpenToo()
    {
        writeSample(decisionSource(u"7/QĐ-UBND"_s, u"về văn thư"_s), path(u"plain.pdf"_s));
        qpdf({u"--allow-weak-crypto"_s, u"--password-mode=unicode"_s, u"--encrypt"_s, u"café"_s,
              u"owner"_s, u"128"_s, u"--"_s, path(u"plain.pdf"_s), path(u"old.pdf"_s)});

        const Answer read =
            m_program->run({u"extract"_s, path(u"old.pdf"_s)}, withPassword(u"café"_s));

        QCOMPARE(read.exit, 0);
    }

    void anOwnersPasswordAloneLocksNothing()
    {
        writeSample(decisionSource(u"7/QĐ-UBND"_s, u"về văn thư"_s), path(u"plain.pdf"_s));
        qpdf({u"--encrypt"_s, u""_s, u"owner"_s, u"256"_s, u"--print=none"_s, u"--"_s,
              path(u"plain.pdf"_s), path(u"owner.pdf"_s)});

        const Answer imported =
            m_program->run({u"--json"_s, u"import"_s, path(u"owner.pdf"_s), u"--accept"_s});

        QCOMPARE(imported.json().value("result"_L1).toString(), u"accepted"_s);
    }

    void theExportedPagesNeedNoPasswordAndTheStoredBytesStayAsTheyCame()
    {
        const QString file = aProtectedPaper(u"7/QĐ-UBND"_s);
        m_program->run({u"import"_s, file, u"--accept"_s}, withPassword());
        const QString out = path(u"out.pdf"_s);
        const QStringList exporting{u"export"_s, u"pages"_s, u"7/QĐ-UBND"_s, u"--pdf"_s, out};

        QCOMPARE(m_program->run(exporting).exit, 3);
        QVERIFY(!QFile::exists(out));
        QCOMPARE(m_program->run(exporting, withPassword()).exit, 0);

        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--requires-password"_s, out}), 2); // it does not
        QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
        const QString stored = path(u"library/content"_s);
        QProcess find;
        find.start(u"find"_s, {stored, u"-type"_s, u"f"_s});
        find.waitForFinished();
        const QString kept = QString::fromUtf8(find.readAllStandardOutput()).trimmed();
        QCOMPARE(bytesOf(kept), bytesOf(file));
    }

    void thePasswordIsNeitherInTheLogNorInTheDatabase()
    {
        m_program->run({u"import"_s, aProtectedPaper(u"7/QĐ-UBND"_s), u"--accept"_s},
                       withPassword());

        QProcess search;
        search.start(u"grep"_s, {u"-raF"_s, u"-c"_s, password, path(u"library"_s)});
        search.waitForFinished();

        QVERIFY(!search.readAllStandardOutput().contains(":1"));
        QVERIFY(!m_program->run({u"--json"_s, u"audit"_s}).out.contains(password));
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    ProtectedPapersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "protected_papers_test.moc"
