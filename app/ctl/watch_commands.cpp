// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/import_lines.h"
#include "core/library/folder_watch.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int interruptMs = 200; ///< between two looks at Ctrl-C

void printLook(const Output &output, const WatchLook &look)
{
    output.endProgress();
    for (const QString &problem : look.problems)
        output.error({Error::Code::Unwritable, problem, {}});
    if (look.unfinished > 0)
        output.line(Sentences::tr("%n file(s) are still being written.", nullptr, look.unfinished));
}

Result<Exit> lookOnce(Session &session, Library &library, const WatchedFolder &folder)
{
    const Output &output = session.output();
    VT_TRY(
        const WatchLook look,
        await(library.lookInto(
            folder, std::make_shared<WatchMemory>(),
            [&output](const ImportLine &line) { printLine(output, line); },
            [&output](const Progress &progress) { output.progress(progress); }, session.cancel())));
    printLook(output, look);
    QJsonObject summary = summaryJson(look.summary);
    summary.insert("unfinished"_L1, look.unfinished);
    if (output.isJson())
        output.object({{u"summary"_s, summary}});
    printSummary(output, look.summary);
    if (look.summary.cancelled)
        return Exit::Stopped;
    return look.summary.failed > 0 || !look.problems.isEmpty() ? Exit::No : Exit::Done;
}

/// Until Ctrl-C, which is how a watch ends well.
Result<Exit> goOnLooking(Session &session, Library &library, const WatchedFolder &folder)
{
    const Output &output = session.output();
    QEventLoop loop;
    FolderWatch watch(&library, folder);
    QTimer interrupt;
    QObject::connect(&watch, &FolderWatch::came, &loop,
                     [&output](const ImportLine &line) { printLine(output, line); });
    QObject::connect(&watch, &FolderWatch::looked, &loop,
                     [&output](const WatchLook &look) { printLook(output, look); });
    QObject::connect(&watch, &FolderWatch::failed, &loop, [&output](const QString &message) {
        output.error({Error::Code::Unreadable, message, {}});
    });
    QObject::connect(&interrupt, &QTimer::timeout, &loop, [&session, &loop] {
        if (session.cancel().isCancelled())
            loop.quit();
    });
    interrupt.start(interruptMs);
    watch.start();
    output.line(
        Sentences::tr("Watching %1. Ctrl-C ends it.").arg(QDir::toNativeSeparators(folder.path)));
    loop.exec();
    return Exit::Stopped;
}

Result<Exit> runWatch(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.positional().size() != 1)
        return usage(Sentences::tr("watch needs one folder."));
    const auto absolute = [](const QString &path) {
        return QDir::cleanPath(QDir().absoluteFilePath(path));
    };
    WatchedFolder folder;
    folder.path = absolute(arguments.positional().first());
    folder.subfolders = arguments.has(u"--subfolders"_s);
    folder.accept = arguments.has(u"--accept"_s);
    if (const auto moved = arguments.value(u"--move-to"_s))
        folder.movedTo = absolute(*moved);
    if (const auto failed = arguments.value(u"--failed-to"_s))
        folder.failedTo = absolute(*failed);
    if (folder.movedTo == folder.path || folder.failedTo == folder.path)
        return usage(Sentences::tr("Files cannot be moved to the folder that is watched."));
    if (!QFileInfo(folder.path).isDir()) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr("“%1” is no folder that can be watched. Check the name.")
                        .arg(QDir::toNativeSeparators(folder.path)));
    }
    VT_TRY(Library * library, session.library());
    return arguments.has(u"--once"_s) ? lookOnce(session, *library, folder)
                                      : goOnLooking(session, *library, folder);
}
} // namespace

QList<Command> watchCommands()
{
    return {{"watch",
             "FOLDER [--once] [--subfolders] [--move-to FOLDER] [--failed-to FOLDER] [--accept]",
             QT_TRANSLATE_NOOP("Sentences",
                               "Brings in the files that a scanner puts into a folder, each once, "
                               "as soon as it is whole; --once looks once"),
             {u"--move-to"_s, u"--failed-to"_s},
             {u"--once"_s, u"--subfolders"_s, u"--accept"_s},
             false,
             runWatch}};
}

} // namespace vanthu::ctl
