// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

Result<Exit> runInit(Session &session)
{
    if (!session.arguments().positional().isEmpty())
        return usage(Sentences::tr("init takes no argument: --library says where."));
    const QString folder = session.libraryFolder();
    VT_TRY(const std::unique_ptr<Library> made, Library::create(folder));
    session.output().line(Sentences::tr("A library was made in %1.")
                              .arg(QDir::toNativeSeparators(made->info().folder)));
    if (session.output().isJson())
        session.output().object({{u"library"_s, made->info().folder}, {u"id"_s, made->info().uid}});
    return Exit::Done;
}

Result<Exit> printReport(const Session &session, const VerifyReport &report)
{
    const Output &output = session.output();
    if (output.isJson()) {
        QJsonArray findings;
        for (const VerifyReport::Finding &finding : report.findings)
            findings.append(
                QJsonObject{{u"code"_s, finding.code}, {u"message"_s, finding.message}});
        output.object({{u"ok"_s, report.ok},
                       {u"checked"_s, QJsonObject{{u"documents"_s, report.documents},
                                                  {u"files"_s, report.files},
                                                  {u"events"_s, report.events}}},
                       {u"findings"_s, findings}});
    }
    for (const VerifyReport::Finding &finding : report.findings)
        output.line(finding.message);
    output.line((report.ok ? Sentences::tr("Checked %1 documents, %2 files and %3 log entries: "
                                           "everything is whole.")
                           : Sentences::tr("Checked %1 documents, %2 files and %3 log entries: "
                                           "there is damage."))
                    .arg(report.documents)
                    .arg(report.files)
                    .arg(report.events));
    return report.ok ? Exit::Done : Exit::No;
}

Result<Exit> runVerify(Session &session)
{
    VT_TRY(Library * library, session.library());
    const bool quick = session.arguments().has(u"--quick"_s);
    VT_TRY(const VerifyReport report,
           await(library->verify(
               quick ? Library::Depth::Quick : Library::Depth::Full,
               [&session](const Progress &progress) { session.output().progress(progress); },
               session.cancel())));
    session.output().endProgress();
    return printReport(session, report);
}

Result<Exit> runReindex(Session &session)
{
    VT_TRY(Library * library, session.library());
    VT_CHECK(await(library->reindex(
        [&session](const Progress &progress) { session.output().progress(progress); },
        session.cancel())));
    session.output().endProgress();
    session.output().line(Sentences::tr("The search index was rebuilt."));
    return Exit::Done;
}

Result<Exit> verifyLog(Session &session, Library &library)
{
    VT_TRY(VerifyReport report, await(library.verify(Library::Depth::Quick, {}, session.cancel())));
    report.findings.removeIf(
        [](const VerifyReport::Finding &finding) { return !finding.code.startsWith("audit"_L1); });
    report.ok = report.findings.isEmpty();
    return printReport(session, report);
}

Result<Exit> runAudit(Session &session)
{
    VT_TRY(Library * library, session.library());
    const QStringList &words = session.arguments().positional();
    if (words.size() > 1)
        return usage(Sentences::tr("audit takes one document, the word verify, or nothing."));
    if (words.value(0) == "verify"_L1)
        return verifyLog(session, *library);
    QList<AuditEvent> events;
    if (words.isEmpty()) {
        const auto since = session.arguments().value(u"--since"_s);
        QDateTime moment = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        if (since)
            moment = QDateTime::fromString(*since, Qt::ISODate);
        if (!moment.isValid())
            return usage(Sentences::tr("--since needs a moment like 2026-01-31 or "
                                       "2026-01-31T08:00."));
        VT_TRY(events, await(library->audit(moment)));
    } else {
        VT_TRY(const DocumentId id, await(library->resolve(words.first())));
        VT_TRY(events, await(library->history(id)));
    }
    QList<QStringList> rows;
    for (const AuditEvent &event : std::as_const(events)) {
        if (session.output().isJson())
            session.output().object(toJson(event));
        rows << QStringList{event.at.toLocalTime().toString(u"d/M/yyyy HH:mm:ss"_s), event.who,
                            event.action, event.summary};
    }
    session.output().table({Sentences::tr("When"), Sentences::tr("Who"), Sentences::tr("What"),
                            Sentences::tr("Which")},
                           rows);
    return Exit::Done;
}
} // namespace

QList<Command> libraryCommands()
{
    return {
        {"init",
         "",
         QT_TRANSLATE_NOOP("Sentences", "Makes an empty library"),
         {},
         {},
         false,
         runInit},
        {"verify",
         "[--quick]",
         QT_TRANSLATE_NOOP("Sentences",
                           "Checks database, log, index and every stored file (--quick: without "
                           "re-hashing)"),
         {},
         {u"--quick"_s},
         false,
         runVerify},
        {"reindex",
         "",
         QT_TRANSLATE_NOOP("Sentences", "Rebuilds the search index"),
         {},
         {},
         false,
         runReindex},
        {"audit",
         "[DOC|verify] [--since MOMENT]",
         QT_TRANSLATE_NOOP("Sentences",
                           "Prints the log of changes, or checks that it is unaltered"),
         {u"--since"_s},
         {},
         false,
         runAudit},
    };
}

} // namespace vanthu::ctl
