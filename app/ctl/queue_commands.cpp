// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"
#include "app/ctl/password_input.h"
#include "app/ctl/queue_items.h"
#include "core/extraction/extraction.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <utility>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString standingText(const IntakeItem &item, UiLanguage language)
{
    const QString state = textOf(intakeStateNames, item.state, language);
    if (!item.duplicate)
        return state;
    return u"%1 · %2"_s.arg(state, textOf(duplicateKindNames, item.duplicate->kind, language));
}

QString whyOf(const IntakeItem &item)
{
    if (!item.failure.isEmpty())
        return item.failure;
    if (item.state != IntakeState::TakenApart)
        return item.doubts.join(u' ');
    QStringList names;
    for (const PaperRef &paper : item.madeInto)
        names << u"%1 (%2)"_s.arg(paper.name, paper.uid.left(8));
    return Sentences::tr("Its pages are in: %1.").arg(names.join(u", "_s));
}

Result<Exit> listQueue(Session &session, Library &library)
{
    VT_TRY(QList<IntakeItem> queue, await(library.intakeQueue()));
    VT_TRY(const QList<IntakeItem> apart, await(library.takenApart()));
    queue += apart;
    QList<QStringList> rows;
    for (const IntakeItem &item : std::as_const(queue)) {
        if (session.output().isJson()) {
            VT_TRY(const QJsonObject object, queueObject(library, item));
            session.output().object(object);
        }
        rows << QStringList{item.uid.left(8), item.name, standingText(item, session.language()),
                            item.reading.self.number, whyOf(item)};
    }
    session.output().table({Sentences::tr("Identifier"), Sentences::tr("File"),
                            Sentences::tr("State"), Sentences::tr("Number"), Sentences::tr("Why")},
                           rows);
    return Exit::Done;
}

Result<Exit> acceptPapers(Session &session, Library &library, const QList<IntakeItem> &items)
{
    for (const IntakeItem &item : items) {
        VT_TRY(const IntakeItem paper, opened(session, library, item));
        VT_TRY(const DocumentId document,
               await(library.accept(paper.id, Library::proposal(paper))));
        VT_TRY(const DocumentDetails details, await(library.details(document)));
        session.output().line(Sentences::tr("Accepted: %1").arg(paper.name));
        if (session.output().isJson())
            session.output().object(toJson(details.document, details.validity.status));
    }
    return Exit::Done;
}

/// Puts each file to the document that it is a duplicate of.
Result<Exit> joinPapers(Session &session, Library &library, const QList<IntakeItem> &items)
{
    std::optional<AttachmentRole> role;
    if (const auto named = session.arguments().value(u"--role"_s)) {
        role = fromCode(attachmentRoleNames, *named);
        if (!role)
            return usage(Sentences::tr("--role is original, scan, signed, annex or draft."));
    }
    for (const IntakeItem &item : items) {
        if (!item.duplicate || !item.duplicate->document) {
            return fail(Error::Code::Refused,
                        Sentences::tr("“%1” is no duplicate of a document in the library. Accept "
                                      "or reject it.")
                            .arg(item.name));
        }
        IntakeDecision decision = Library::proposal(item);
        decision.attachTo = item.duplicate->document;
        decision.role = role.value_or(roleOf(item.duplicate->kind));
        VT_TRY(const DocumentId document, await(library.accept(item.id, decision)));
        VT_TRY(const DocumentDetails details, await(library.details(document)));
        session.output().line(
            Sentences::tr("Put to %1: %2").arg(details.document.fields.number, item.name));
        if (session.output().isJson())
            session.output().object(toJson(details.document, details.validity.status));
    }
    return Exit::Done;
}

/// Tries files once more that could not be read.
Result<Exit> readPapers(Session &session, Library &library, const QList<IntakeItem> &items)
{
    bool allRead = true;
    for (const IntakeItem &item : items) {
        VT_CHECK(await(library.readAgain(item.id)));
        VT_TRY(const IntakeItem now, await(library.intakeItem(item.id)));
        allRead = allRead && now.failure.isEmpty();
        session.output().line(
            now.failure.isEmpty()
                ? Sentences::tr("Read again: %1").arg(item.name)
                : Sentences::tr("Still not read: %1 (%2)").arg(item.name, now.failure));
        if (session.output().isJson()) {
            VT_TRY(const QJsonObject object, queueObject(library, now));
            session.output().object(object);
        }
    }
    return allRead ? Exit::Done : Exit::No;
}

Result<Exit> acceptCertain(Session &session, Library &library)
{
    const Output &output = session.output();
    VT_TRY(
        const QList<IntakeId> accepted,
        await(library.acceptCertain(
            [&output](const Progress &progress) { output.progress(progress); }, session.cancel())));
    output.endProgress();
    output.line(Sentences::tr("Accepted %n paper(s).", nullptr, static_cast<int>(accepted.size())));
    if (output.isJson())
        output.object({{u"accepted"_s, accepted.size()}});
    return session.cancel().isCancelled() ? Exit::Stopped : Exit::Done;
}

Result<Exit> rejectPapers(Session &session, Library &library, const QList<IntakeItem> &items)
{
    for (const IntakeItem &item : items) {
        VT_CHECK(await(library.reject(item.id)));
        session.output().line(Sentences::tr("Rejected: %1").arg(item.name));
    }
    return Exit::Done;
}

Result<Exit> unlockPapers(Session &session, Library &library, const QList<IntakeItem> &items)
{
    for (const IntakeItem &item : items) {
        VT_TRY(const IntakeItem current, await(library.intakeItem(item.id)));
        VT_TRY(const IntakeItem paper, opened(session, library, current));
        session.output().line(Sentences::tr("Open: %1").arg(paper.name));
        if (session.output().isJson()) {
            VT_TRY(const QJsonObject object, queueObject(library, paper));
            session.output().object(object);
        }
    }
    return Exit::Done;
}

/// Papers that no longer wait can be meant, too.
Result<Exit> putPapersBack(Session &session, Library &library, const QStringList &references)
{
    for (const QString &reference : references) {
        VT_TRY(const IntakeId id, await(library.resolvePaper(reference)));
        VT_TRY(const IntakeItem item, await(library.intakeItem(id)));
        VT_CHECK(await(library.putBack({id})));
        session.output().line(Sentences::tr("Put back: %1").arg(item.name));
    }
    return Exit::Done;
}

struct QueueCommand {
    QLatin1String name;
    Result<Exit> (*run)(Session &session, Library &library, const QList<IntakeItem> &items);
};

constexpr std::array queueWords{
    QueueCommand{"accept"_L1, acceptPapers}, QueueCommand{"reject"_L1, rejectPapers},
    QueueCommand{"unlock"_L1, unlockPapers}, QueueCommand{"join"_L1, joinPapers},
    QueueCommand{"read"_L1, readPapers},     QueueCommand{"split"_L1, splitPapers},
    QueueCommand{"merge"_L1, mergePapers},   QueueCommand{"keep"_L1, keepPapers},
};

Result<Exit> runIntake(Session &session)
{
    QStringList words = session.arguments().positional();
    const QString what = words.isEmpty() ? QString() : words.takeFirst();
    VT_TRY(Library * library, session.library());
    if (what == "list"_L1 && words.isEmpty())
        return listQueue(session, *library);
    if (what == "accept"_L1 && words.isEmpty() && session.arguments().has(u"--certain"_s))
        return acceptCertain(session, *library);
    if (what == "put-back"_L1 && !words.isEmpty())
        return putPapersBack(session, *library, words);
    for (const QueueCommand &command : queueWords) {
        if (what != command.name || words.isEmpty())
            continue;
        VT_TRY(const QList<IntakeItem> items, chosenItems(*library, words));
        return command.run(session, *library, items);
    }
    return usage(
        Sentences::tr("intake needs list, accept --certain, or accept, reject, join, read, "
                      "unlock, split, merge, keep or put-back with identifiers."));
}
} // namespace

QList<Command> queueCommands()
{
    return {
        {"intake",
         "list|accept ID...|accept --certain|reject ID...|join ID... [--role R]|read ID...|"
         "unlock ID... [--keep]|split ID [--at 4,6]|merge ID ID...|keep ID...|put-back ID...",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The papers that wait to be catalogued. join puts the file to the document it is a "
             "duplicate of; read tries a file once more; unlock opens protected ones with "
             "$VANTHU_FILE_PASSWORD, a password of the keychain or one that is asked for, --keep "
             "keeps it there. split makes papers of the documents that stand in one file, or cuts "
             "before the pages of --at; merge joins papers in the order named; keep says that a "
             "file is one document; put-back undoes what was decided, split or merged"),
         {u"--role"_s, u"--at"_s},
         {u"--certain"_s, u"--keep"_s},
         false,
         runIntake},
    };
}

} // namespace vanthu::ctl
