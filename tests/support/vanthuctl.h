// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace vanthu::tests {

/// What the program said and how it ended.
struct Answer {
    int exit = -1;
    QString out;
    QString err;

    /// Of the first line.
    [[nodiscard]] QJsonObject json() const
    {
        const QList<QJsonObject> all = objects();
        return all.isEmpty() ? QJsonObject() : all.first();
    }
    /// One a line.
    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> found;
        const QStringList lines = out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines)
            found.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return found;
    }
};

/// The real program over a library in a folder of its own.
class Vanthuctl {
public:
    Answer run(const QStringList &arguments, const QString &library = {}) const
    {
        QProcess process;
        const QStringList all{QStringLiteral("--lang"), QStringLiteral("en"),
                              QStringLiteral("--library"),
                              library.isEmpty() ? file(QStringLiteral("library")) : library};
        process.start(QStringLiteral(VANTHU_BIN_DIR "/vanthuctl"), all + arguments);
        process.waitForFinished(60000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString written(const QString &name, const QString &text) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("the test could not write its file");
        out.write(text.toUtf8());
        return out.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace vanthu::tests
