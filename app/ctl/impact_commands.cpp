// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QStringList namesOf(const QList<DocumentRow> &rows)
{
    QStringList names;
    for (const DocumentRow &row : rows)
        names << nameOf(row);
    return names;
}

Result<Exit> runImpact(Session &session)
{
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, onlyDocument(session, *library));
    VT_TRY(const int depth, session.arguments().number(u"--depth"_s, Library::everyDepth));
    VT_TRY(const QList<AffectedDocument> affected, await(library->impact(id, depth)));
    VT_TRY(const QList<DocumentRow> asked, await(library->rows({id})));
    const Output &output = session.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const AffectedDocument &one : affected) {
            array.append(QJsonObject{{u"document"_s, toJson(one.document)},
                                     {u"depth"_s, one.depth},
                                     {u"path"_s, QJsonArray::fromStringList(namesOf(one.path))},
                                     {u"relation"_s, relationCode(one.relation)}});
        }
        output.object({{u"document"_s, toJson(asked.value(0))}, {u"affected"_s, array}});
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const AffectedDocument &one : affected) {
        rows << QStringList{nameOf(one.document),
                            textOf(validityNames, one.document.status, output.language()),
                            relationText(one.relation, Direction::Outgoing, output.language()),
                            namesOf(one.path).join(u" ← "_s), one.document.subject};
    }
    if (rows.isEmpty()) {
        output.line(
            Sentences::tr("Nothing in the library rests on %1.").arg(nameOf(asked.value(0))));
        return Exit::Done;
    }
    output.table({Sentences::tr("Document"), Sentences::tr("Status"), Sentences::tr("Relation"),
                  Sentences::tr("Rests on it through"), Sentences::tr("Subject")},
                 rows);
    return Exit::Done;
}

QJsonObject toJson(const Notice &notice)
{
    return {{u"id"_s, notice.uid},
            {u"document"_s, ctl::toJson(notice.document)},
            {u"status"_s, codeOf(validityNames, notice.status)},
            {u"from"_s, notice.from.toString(Qt::ISODate)},
            {u"text"_s, textOrNull(notice.reason)},
            {u"affected"_s, notice.affected},
            {u"created"_s, notice.created.toString(Qt::ISODateWithMs)},
            {u"dealt"_s,
             notice.dealt ? QJsonValue(notice.dealt->toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"dealt_by"_s, textOrNull(notice.dealtBy)},
            {u"note"_s, textOrNull(notice.note)}};
}

Result<Exit> listNotices(Session &session, Library &library)
{
    const auto which =
        session.arguments().has(u"--all"_s) ? Library::Notices::All : Library::Notices::Open;
    VT_TRY(const QList<Notice> notices, await(library.notices(which)));
    const Output &output = session.output();
    QJsonArray array;
    QList<QStringList> rows;
    for (const Notice &notice : notices) {
        array.append(toJson(notice));
        rows << QStringList{notice.uid.left(8),
                            nameOf(notice.document),
                            dateText(notice.from),
                            textOf(validityNames, notice.status, output.language()),
                            QString::number(notice.affected),
                            notice.dealt ? Sentences::tr("dealt with") : QString(),
                            notice.reason};
    }
    if (output.isJson()) {
        output.object({{u"notices"_s, array}});
    } else if (rows.isEmpty()) {
        output.line(Sentences::tr("No notice is open."));
    } else {
        output.table({Sentences::tr("Notice"),
                      Sentences::tr("Document"),
                      Sentences::tr("From"),
                      Sentences::tr("Status"),
                      Sentences::tr("Rests on it"),
                      {},
                      Sentences::tr("Why")},
                     rows);
    }
    return Exit::Done;
}

Result<Exit> runNotices(Session &session)
{
    QStringList words = session.arguments().positional();
    VT_TRY(Library * library, session.library());
    if (words.isEmpty())
        return listNotices(session, *library);
    const QString what = words.takeFirst();
    if ((what != "done"_L1 && what != "reopen"_L1) || words.isEmpty())
        return usage(Sentences::tr("notices takes nothing, done ID... or reopen ID...."));
    for (const QString &word : std::as_const(words)) {
        VT_TRY(const NoticeId id, await(library->resolveNotice(word)));
        if (what == "done"_L1) {
            VT_CHECK(await(
                library->dealWith(id, session.arguments().value(u"--note"_s).value_or(QString()))));
        } else {
            VT_CHECK(await(library->reopen(id)));
        }
    }
    session.output().line(what == "done"_L1 ? Sentences::tr("Marked as dealt with.")
                                            : Sentences::tr("Open again."));
    return Exit::Done;
}
} // namespace

QList<Command> impactCommands()
{
    return {
        {"impact",
         "DOC [--depth N]",
         QT_TRANSLATE_NOOP("Sentences", "What rests on a document, directly and through others"),
         {u"--depth"_s},
         {},
         false,
         runImpact},
        {"notices",
         "[--all] | done ID... [--note TEXT] | reopen ID...",
         QT_TRANSLATE_NOOP("Sentences",
                           "Documents that fell while others rest on them, until dealt with"),
         {u"--note"_s},
         {u"--all"_s},
         false,
         runNotices},
    };
}

} // namespace vanthu::ctl
