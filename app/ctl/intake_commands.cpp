// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"
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

void printLine(const Output &output, const ImportLine &line)
{
    output.endProgress();
    if (output.isJson()) {
        output.object(toJson(line));
        return;
    }
    QString text = u"%1  %2"_s.arg(
        textOf(importResultNames, line.result, output.language()).leftJustified(10), line.path);
    if (!line.number.isEmpty())
        text += u"  "_s + line.number;
    if (!line.reasons.isEmpty())
        text += u"  ("_s + line.reasons.join(u' ') + u')';
    output.line(text);
}

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
    VT_TRY(
        const ImportSummary summary,
        await(library->import(
            paths, options, [&output](const ImportLine &line) { printLine(output, line); },
            [&output](const Progress &progress) { output.progress(progress); }, session.cancel())));
    output.endProgress();
    if (output.isJson()) {
        output.object({{u"summary"_s, QJsonObject{{u"accepted"_s, summary.accepted},
                                                  {u"waiting"_s, summary.waiting},
                                                  {u"duplicates"_s, summary.duplicates},
                                                  {u"failed"_s, summary.failed},
                                                  {u"seconds"_s, summary.seconds}}}});
    }
    output.line(Sentences::tr("Accepted %1, waiting %2, duplicates %3, failed %4 in %5 s.")
                    .arg(summary.accepted)
                    .arg(summary.waiting)
                    .arg(summary.duplicates)
                    .arg(summary.failed)
                    .arg(summary.seconds, 0, 'f', 1));
    if (summary.cancelled)
        return Exit::Stopped;
    return summary.failed > 0 ? Exit::No : Exit::Done;
}

Result<QList<IntakeItem>> chosenItems(Library &library, const QStringList &references)
{
    VT_TRY(const QList<IntakeItem> queue, await(library.intakeQueue()));
    QList<IntakeItem> chosen;
    for (const QString &reference : references) {
        QList<IntakeItem> fitting;
        for (const IntakeItem &item : queue) {
            if (item.uid.startsWith(reference))
                fitting.append(item);
        }
        if (fitting.size() != 1) {
            return fail(
                fitting.isEmpty() ? Error::Code::NotFound : Error::Code::Ambiguous,
                (fitting.isEmpty()
                     ? Sentences::tr("No paper “%1” waits. intake list shows those that do.")
                     : Sentences::tr("“%1” fits several papers. Write more of it."))
                    .arg(reference));
        }
        chosen.append(fitting.first());
    }
    return chosen;
}

Result<Exit> listQueue(Session &session, Library &library)
{
    VT_TRY(const QList<IntakeItem> queue, await(library.intakeQueue()));
    QList<QStringList> rows;
    for (const IntakeItem &item : queue) {
        if (session.output().isJson()) {
            QJsonObject json{{u"id"_s, item.uid},
                             {u"name"_s, item.name},
                             {u"state"_s, codeOf(intakeStateNames, item.state)},
                             {u"failure"_s, item.failure},
                             {u"reading"_s, toJson(item.reading)}};
            session.output().object(json);
        }
        rows << QStringList{item.uid.left(8), item.name,
                            textOf(intakeStateNames, item.state, session.language()),
                            item.reading.self.number,
                            item.failure.isEmpty() ? item.doubts.join(u' ') : item.failure};
    }
    session.output().table({Sentences::tr("Identifier"), Sentences::tr("File"),
                            Sentences::tr("State"), Sentences::tr("Number"), Sentences::tr("Why")},
                           rows);
    return Exit::Done;
}

Result<Exit> runIntake(Session &session)
{
    QStringList words = session.arguments().positional();
    const QString what = words.isEmpty() ? QString() : words.takeFirst();
    VT_TRY(Library * library, session.library());
    if (what == "list"_L1 && words.isEmpty())
        return listQueue(session, *library);
    if ((what != "accept"_L1 && what != "reject"_L1) || words.isEmpty())
        return usage(Sentences::tr("intake needs list, accept ID... or reject ID..."));
    VT_TRY(const QList<IntakeItem> items, chosenItems(*library, words));
    for (const IntakeItem &item : items) {
        if (what == "reject"_L1) {
            VT_CHECK(await(library->reject(item.id)));
            session.output().line(Sentences::tr("Rejected: %1").arg(item.name));
            continue;
        }
        VT_TRY(const DocumentId document, await(library->accept(item.id, Library::proposal(item))));
        VT_TRY(const DocumentDetails details, await(library->details(document)));
        session.output().line(Sentences::tr("Accepted: %1").arg(item.name));
        if (session.output().isJson())
            session.output().object(toJson(details.document, details.validity.status));
    }
    return Exit::Done;
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
        {"intake",
         "list|accept ID...|reject ID...",
         QT_TRANSLATE_NOOP("Sentences", "The papers that wait to be catalogued"),
         {},
         {},
         false,
         runIntake},
    };
}

} // namespace vanthu::ctl
