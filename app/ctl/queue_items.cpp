// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/queue_items.h"

#include "app/ctl/command.h"
#include "app/ctl/document_json.h"
#include "app/ctl/password_input.h"
#include "core/extraction/extraction.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

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

QJsonArray jsonOfPages(const QList<QueuePage> &pages)
{
    QJsonArray json;
    for (const QueuePage &page : pages) {
        json.append(QJsonObject{{u"id"_s, page.paper.uid},
                                {u"name"_s, page.paper.name},
                                {u"page"_s, page.page + 1},
                                {u"turn"_s, page.turn * 90}});
    }
    return json;
}

QJsonArray jsonOfPapers(const QList<PaperRef> &papers)
{
    QJsonArray json;
    for (const PaperRef &paper : papers)
        json.append(QJsonObject{{u"id"_s, paper.uid}, {u"name"_s, paper.name}});
    return json;
}
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

Result<QJsonObject> queueObject(Library &library, const IntakeItem &item)
{
    VT_TRY(const QJsonValue duplicate, duplicateJson(library, item));
    return QJsonObject{{u"id"_s, item.uid},
                       {u"name"_s, item.name},
                       {u"state"_s, codeOf(intakeStateNames, item.state)},
                       {u"failure"_s, item.failure},
                       {u"reasons"_s, QJsonArray::fromStringList(item.doubts)},
                       {u"duplicate"_s, duplicate},
                       {u"reading"_s, toJson(item.reading)},
                       {u"made_of"_s, jsonOfPages(item.madeOf)},
                       {u"made_into"_s, jsonOfPapers(item.madeInto)}};
}

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

} // namespace vanthu::ctl
