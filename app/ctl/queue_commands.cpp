// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"
#include "app/ctl/password_input.h"
#include "app/ctl/queue_items.h"
#include "core/extraction/extraction.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};
} // namespace

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

namespace {
/// {"kind":"draft","likeness":0.97,"document":{…}} or, while that one waits too, "paper":"…".
Result<QJsonValue> duplicateJson(Library &library, const IntakeItem &item)
{
    if (!item.duplicate)
        return QJsonValue(QJsonValue::Null);
    QJsonObject json{{u"kind"_s, codeOf(duplicateKindNames, item.duplicate->kind)},
                     {u"likeness"_s, item.duplicate->likeness},
                     {u"document"_s, QJsonValue::Null},
                     {u"paper"_s, QJsonValue::Null}};
    if (item.duplicate->document) {
        VT_TRY(const DocumentDetails details, await(library.details(*item.duplicate->document)));
        json[u"document"_s] = toJson(details.document, details.validity.status);
    } else if (item.duplicate->paper) {
        VT_TRY(const IntakeItem other, await(library.intakeItem(*item.duplicate->paper)));
        json[u"paper"_s] = other.uid;
    }
    return QJsonValue(json);
}

Result<QJsonObject> queueObject(Library &library, const IntakeItem &item)
{
    VT_TRY(const QJsonValue duplicate, duplicateJson(library, item));
    return QJsonObject{{u"id"_s, item.uid},
                       {u"name"_s, item.name},
                       {u"state"_s, codeOf(intakeStateNames, item.state)},
                       {u"failure"_s, item.failure},
                       {u"reasons"_s, QJsonArray::fromStringList(item.doubts)},
                       {u"duplicate"_s, duplicate},
                       {u"reading"_s, toJson(item.reading)}};
}

QString standingText(const IntakeItem &item, UiLanguage language)
{
    const QString state = textOf(intakeStateNames, item.state, language);
    if (!item.duplicate)
        return state;
    return u"%1 · %2"_s.arg(state, textOf(duplicateKindNames, item.duplicate->kind, language));
}

Result<Exit> listQueue(Session &session, Library &library)
{
    VT_TRY(const QList<IntakeItem> queue, await(library.intakeQueue()));
    QList<QStringList> rows;
    for (const IntakeItem &item : queue) {
        if (session.output().isJson()) {
            VT_TRY(const QJsonObject object, queueObject(library, item));
            session.output().object(object);
        }
        rows << QStringList{item.uid.left(8), item.name, standingText(item, session.language()),
                            item.reading.self.number,
                            item.failure.isEmpty() ? item.doubts.join(u' ') : item.failure};
    }
    session.output().table({Sentences::tr("Identifier"), Sentences::tr("File"),
                            Sentences::tr("State"), Sentences::tr("Number"), Sentences::tr("Why")},
                           rows);
    return Exit::Done;
}

/// A paper whose pages can be read: a protected one is opened first, with the passwords at hand
/// or one that is asked for.
Result<IntakeItem> opened(Session &session, Library &library, const IntakeItem &item)
{
    if (item.state != IntakeState::Locked)
        return item;
    IntakeItem now = item;
    if (!session.arguments().has(u"--keep"_s)) { // else it must be known which one it is
        VT_CHECK(await(library.readAgain(item.id)));
        VT_TRY(now, await(library.intakeItem(item.id)));
    }
    if (now.state == IntakeState::Locked && unlocked(session, now.sha256, now.name)) {
        VT_TRY(now, await(library.intakeItem(item.id)));
    }
    if (now.state == IntakeState::Locked) {
        return fail(Error::Code::Encrypted,
                    Sentences::tr("“%1” needs its password: run this on a terminal, which asks for "
                                  "it, or set VANTHU_FILE_PASSWORD.")
                        .arg(now.name));
    }
    return now;
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

struct QueueCommand {
    QLatin1String name;
    Result<Exit> (*run)(Session &session, Library &library, const QList<IntakeItem> &items);
};

constexpr std::array queueWords{
    QueueCommand{"accept"_L1, acceptPapers}, QueueCommand{"reject"_L1, rejectPapers},
    QueueCommand{"unlock"_L1, unlockPapers}, QueueCommand{"join"_L1, joinPapers},
    QueueCommand{"read"_L1, readPapers},
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
    for (const QueueCommand &command : queueWords) {
        if (what != command.name || words.isEmpty())
            continue;
        VT_TRY(const QList<IntakeItem> items, chosenItems(*library, words));
        return command.run(session, *library, items);
    }
    return usage(
        Sentences::tr("intake needs list, accept --certain, or accept, reject, join, read or "
                      "unlock with identifiers."));
}
} // namespace

QList<Command> queueCommands()
{
    return {
        {"intake",
         "list|accept ID...|accept --certain|reject ID...|join ID... [--role R]|read ID...|"
         "unlock ID... [--keep]",
         QT_TRANSLATE_NOOP("Sentences", "The papers that wait to be catalogued; join puts the file "
                                        "to the document it is a duplicate of, read tries a file "
                                        "once more, unlock opens protected ones with "
                                        "$VANTHU_FILE_PASSWORD, a password of the keychain or one "
                                        "that is asked for, --keep keeps it there"),
         {u"--role"_s},
         {u"--certain"_s, u"--keep"_s},
         false,
         runIntake},
    };
}

} // namespace vanthu::ctl
