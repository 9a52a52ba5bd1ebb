// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace vanthu::tests {

/// What a run of vanthuctl said.
struct Answer {
    int exit = -1;
    QString out;
    QString err;

    /// A line of the answer; the first unless told otherwise.
    [[nodiscard]] QJsonObject json(int line = 0) const
    {
        return QJsonDocument::fromJson(out.section(u'\n', line, line).toUtf8()).object();
    }
    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            all.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return all;
    }
};

/// Runs the real program, in English, on one library.
class Program {
public:
    explicit Program(QString library)
        : m_library(std::move(library))
    {
    }

    Answer run(const QStringList &arguments,
               const QProcessEnvironment &extra = QProcessEnvironment()) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // no test touches the keychain of who runs it
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.insert(extra);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(VANTHU_BIN_DIR "/vanthuctl"),
                      QStringList{QStringLiteral("--lang"), QStringLiteral("en"),
                                  QStringLiteral("--library"), m_library}
                          + arguments);
        process.waitForFinished(120000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    [[nodiscard]] QList<QJsonObject> queue() const
    {
        return run({QStringLiteral("--json"), QStringLiteral("intake"), QStringLiteral("list")})
            .objects();
    }

private:
    QString m_library;
};

} // namespace vanthu::tests
