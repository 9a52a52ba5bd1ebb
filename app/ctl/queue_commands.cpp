// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"
#include "app/ctl/password_input.h"
#include "app/ctl/queue_items.h"
#include "core/extraction/extraction.h"

#include <QCoreApplication>

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
QJsonObject queueObject(const IntakeItem &item)
{
    return {{u"id"_s, item.uid},
            {u"name"_s, item.name},
            {u"state"_s, codeOf(intakeStateNames, item.state)},
            {u"failure"_s, item.failure},
            {u"reading"_s, toJson(item.reading)}};
}

Result<Exit> listQueue(Session &session, Library &library)
{
    VT_TRY(const QList<IntakeItem> queue, await(library.intakeQueue()));
    QList<QStringList> rows;
    for (const IntakeItem &item : queue) {
        if (session.output().isJson())
            session.output().object(queueObject(item));
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
        if (session.output().isJson())
            session.output().object(queueObject(paper));
    }
    return Exit::Done;
}

struct QueueCommand {
    QLatin1String name;
    Result<Exit> (*run)(Session &session, Library &library, const QList<IntakeItem> &items);
};

constexpr std::array queueWords{
    QueueCommand{"accept"_L1, acceptPapers},
    QueueCommand{"reject"_L1, rejectPapers},
    QueueCommand{"unlock"_L1, unlockPapers},
};

Result<Exit> runIntake(Session &session)
{
    QStringList words = session.arguments().positional();
    const QString what = words.isEmpty() ? QString() : words.takeFirst();
    VT_TRY(Library * library, session.library());
    if (what == "list"_L1 && words.isEmpty())
        return listQueue(session, *library);
    for (const QueueCommand &command : queueWords) {
        if (what != command.name || words.isEmpty())
            continue;
        VT_TRY(const QList<IntakeItem> items, chosenItems(*library, words));
        return command.run(session, *library, items);
    }
    return usage(Sentences::tr("intake needs list, or accept, reject or unlock with identifiers."));
}
} // namespace

QList<Command> queueCommands()
{
    return {
        {"intake",
         "list|accept ID...|reject ID...|unlock ID... [--keep]",
         QT_TRANSLATE_NOOP("Sentences", "The papers that wait to be catalogued; unlock opens "
                                        "protected ones with $VANTHU_FILE_PASSWORD, a password of "
                                        "the keychain or one that is asked for, --keep keeps it "
                                        "there"),
         {},
         {u"--keep"_s},
         false,
         runIntake},
    };
}

} // namespace vanthu::ctl
