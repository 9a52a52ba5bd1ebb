// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/import_lines.h"
#include "app/ctl/password_input.h"
#include "app/ctl/queue_items.h"
#include "core/extraction/extraction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <mutex>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// "-" stands for document records on standard input.
Result<QStringList> pathsWithInput(const QStringList &paths, const QTemporaryDir &folder)
{
    QStringList real;
    for (const QString &path : paths) {
        if (path != "-"_L1) {
            if (!QFileInfo::exists(path)) {
                return fail(Error::Code::Unreadable,
                            Sentences::tr("“%1” is not there. Check the name.")
                                .arg(QDir::toNativeSeparators(path)));
            }
            real << path;
            continue;
        }
        QFile input;
        QFile copy(folder.filePath(u"stdin.jsonl"_s));
        if (!input.open(stdin, QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly)
            || copy.write(input.readAll()) < 0)
            return fail(Error::Code::Unreadable,
                        Sentences::tr("Standard input could not be read."));
        real << copy.fileName();
    }
    return real;
}

/// Accepts a paper that could not be read before, if now all of it is certain.
Result<bool> acceptedIfCertain(Session &session, Library &library, const IntakeItem &item)
{
    if (item.state != IntakeState::Waiting || !item.doubts.isEmpty())
        return false;
    VT_TRY(const DocumentId document, await(library.accept(item.id, Library::proposal(item))));
    VT_TRY(const DocumentDetails details, await(library.details(document)));
    ImportLine line;
    line.path = item.path;
    line.result = ImportLine::Result::Accepted;
    line.uid = details.document.uid;
    line.number = details.document.fields.number;
    printLine(session.output(), line);
    return true;
}

/// On a terminal: for each protected paper, unless another's password has opened it.
Outcome askForPasswords(Session &session, const QStringList &locked, bool accept,
                        ImportSummary &summary)
{
    VT_TRY(Library * library, session.library());
    for (const QString &uid : locked) {
        VT_TRY(const QList<IntakeItem> before, chosenItems(*library, {uid}));
        const IntakeItem &item = before.first();
        if (item.state == IntakeState::Locked && !unlockedByAsking(session, item.sha256, item.name))
            continue;
        VT_TRY(const IntakeItem now, await(library->intakeItem(item.id)));
        if (!accept)
            continue;
        VT_TRY(const bool accepted, acceptedIfCertain(session, *library, now));
        summary.accepted += accepted ? 1 : 0;
        summary.waiting -= accepted ? 1 : 0;
    }
    return {};
}

Result<Exit> runImport(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.positional().isEmpty())
        return usage(Sentences::tr("import needs files or folders."));
    VT_TRY(Library * library, session.library());
    const QTemporaryDir folder;
    VT_TRY(const QStringList paths, pathsWithInput(arguments.positional(), folder));
    ImportOptions options;
    options.accept = arguments.has(u"--accept"_s);
    VT_TRY(options.jobs, arguments.number(u"--jobs"_s, 2));
    options.jobs = qBound(1, options.jobs, 64);
    const Output &output = session.output();
    QStringList locked;
    const auto hear = [&output, &locked](const ImportLine &line) {
        printLine(output, line);
        if (line.result == ImportLine::Result::Waiting && line.code == Error::Code::Encrypted)
            locked << line.uid;
    };
    VT_TRY(
        ImportSummary summary,
        await(library->import(
            paths, options, hear,
            [&output](const Progress &progress) { output.progress(progress); }, session.cancel())));
    output.endProgress();
    VT_CHECK(askForPasswords(session, locked, options.accept, summary));
    if (output.isJson())
        output.object({{u"summary"_s, summaryJson(summary)}});
    printSummary(output, summary);
    if (summary.cancelled)
        return Exit::Stopped;
    return summary.failed > 0 ? Exit::No : Exit::Done;
}

} // namespace

QList<Command> intakeCommands()
{
    return {
        {"import",
         "PATH... [--accept] [--jobs N]",
         QT_TRANSLATE_NOOP("Sentences",
                           "Brings files, folders and document records (.jsonl) in; --accept "
                           "catalogues what is certain"),
         {u"--jobs"_s},
         {u"--accept"_s},
         false,
         runImport},
    };
}

} // namespace vanthu::ctl
