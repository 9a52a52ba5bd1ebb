// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/password_input.h"

#include <QCoreApplication>
#include <QDir>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

struct Target {
    QString format; ///< "--pdf"
    QString file;
    Library::Overwrite overwrite = Library::Overwrite::No;
};

Result<Target> targetOf(const Arguments &arguments, const QStringList &formats)
{
    Target target;
    for (const char16_t *name : {u"--pdf", u"--csv", u"--jsonl"}) {
        const QString format = QString::fromUtf16(name);
        const auto file = arguments.value(format);
        if (!file)
            continue;
        if (!formats.contains(format) || !target.format.isEmpty())
            return usage(Sentences::tr("This export takes one of: %1.").arg(formats.join(u", "_s)));
        target.format = format;
        target.file = *file;
    }
    if (target.format.isEmpty())
        return usage(Sentences::tr("Say the file: one of %1.").arg(formats.join(u", "_s)));
    if (arguments.has(u"--force"_s))
        target.overwrite = Library::Overwrite::Yes;
    return target;
}

Result<Exit> exportDocument(Session &session, const QStringList &words)
{
    if (words.size() != 1)
        return usage(Sentences::tr("This command needs one document: an identifier or a number."));
    VT_TRY(const Target target, targetOf(session.arguments(), {u"--pdf"_s, u"--jsonl"_s}));
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, await(library->resolve(words.first())));
    if (target.format == "--pdf"_L1) {
        VT_CHECK(await(library->exportSheetPdf(id, target.file, target.overwrite)));
    } else {
        VT_CHECK(await(library->exportRecord(id, target.file, target.overwrite)));
    }
    session.output().line(Sentences::tr("Written: %1").arg(QDir::toNativeSeparators(target.file)));
    return Exit::Done;
}

Result<Exit> exportPages(Session &session, const QStringList &words)
{
    if (words.size() != 1)
        return usage(Sentences::tr("This command needs one document: an identifier or a number."));
    VT_TRY(const Target target, targetOf(session.arguments(), {u"--pdf"_s}));
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, await(library->resolve(words.first())));
    Outcome written = await(library->exportPagesPdf(id, target.file, target.overwrite));
    if (!written && written.error().code == Error::Code::Encrypted) {
        VT_TRY(const DocumentDetails details, await(library->details(id)));
        const Attachment file = details.attachments.value(0);
        if (unlockedByAsking(session, file.sha256, file.name))
            written = await(library->exportPagesPdf(id, target.file, target.overwrite));
    }
    VT_CHECK(written);
    session.output().line(Sentences::tr("Written: %1").arg(QDir::toNativeSeparators(target.file)));
    return Exit::Done;
}

Result<Exit> exportList(Session &session, const QStringList &words)
{
    VT_TRY(const Target target,
           targetOf(session.arguments(), {u"--pdf"_s, u"--csv"_s, u"--jsonl"_s}));
    VT_TRY(const std::optional<QDate> day, goToDay(session.arguments()));
    VT_TRY(Library * library, session.library());
    ListRequest request;
    request.query = words.join(u' ');
    request.asOf = day;
    if (target.format == "--pdf"_L1) {
        VT_CHECK(await(library->exportListPdf(request, target.file, target.overwrite)));
    } else if (target.format == "--csv"_L1) {
        VT_CHECK(await(library->exportListCsv(request, target.file, target.overwrite)));
    } else {
        VT_CHECK(await(library->exportJsonLines(request, target.file, target.overwrite)));
    }
    session.output().line(Sentences::tr("Written: %1").arg(QDir::toNativeSeparators(target.file)));
    return Exit::Done;
}

Result<Exit> exportRegister(Session &session, const QStringList &words)
{
    if (words.size() != 1)
        return usage(Sentences::tr("export register needs the name of one register."));
    VT_TRY(const Target target, targetOf(session.arguments(), {u"--pdf"_s, u"--csv"_s}));
    const QString period = session.arguments().value(u"--period"_s).value_or(QString());
    VT_TRY(Library * library, session.library());
    if (target.format == "--pdf"_L1) {
        VT_CHECK(await(
            library->exportRegisterPdf(words.first(), period, target.file, target.overwrite)));
    } else {
        VT_CHECK(await(
            library->exportRegisterCsv(words.first(), period, target.file, target.overwrite)));
    }
    session.output().line(Sentences::tr("Written: %1").arg(QDir::toNativeSeparators(target.file)));
    return Exit::Done;
}

Result<Exit> runExport(Session &session)
{
    QStringList words = session.arguments().positional();
    const QString what = words.isEmpty() ? QString() : words.takeFirst();
    if (what == "document"_L1)
        return exportDocument(session, words);
    if (what == "pages"_L1)
        return exportPages(session, words);
    if (what == "list"_L1)
        return exportList(session, words);
    if (what == "register"_L1)
        return exportRegister(session, words);
    return usage(
        Sentences::tr("export needs document DOC, pages DOC, list [QUERY] or register NAME."));
}
} // namespace

QList<Command> exportCommands()
{
    return {
        {"export",
         "document DOC --pdf|--jsonl FILE | pages DOC --pdf FILE | "
         "list [QUERY] [--as-of DATE] --pdf|--csv|--jsonl FILE | register NAME [--period P] "
         "--pdf|--csv FILE "
         "[--force]",
         QT_TRANSLATE_NOOP("Sentences",
                           "Writes a data sheet, the pages of the original, a list, or a register "
                           "in the form of the law; never overwrites without --force"),
         {u"--pdf"_s, u"--csv"_s, u"--jsonl"_s, u"--period"_s, u"--as-of"_s},
         {u"--force"_s},
         true,
         runExport}};
}

} // namespace vanthu::ctl
