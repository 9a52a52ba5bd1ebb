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

Result<RelationKind> kindOf(const QString &code)
{
    const auto kind = relationFromCode(code);
    if (kind)
        return *kind;
    QStringList codes;
    for (const RelationName &name : relationNames)
        codes << QString::fromUtf16(name.code);
    return usage(
        Sentences::tr("“%1” is no relation. These are: %2.").arg(code, codes.join(u", "_s)));
}

Result<Exit> runLink(Session &session)
{
    const QStringList &words = session.arguments().positional();
    if (words.size() != 3)
        return usage(Sentences::tr("link needs SOURCE RELATION TARGET."));
    VT_TRY(const RelationKind kind, kindOf(words.at(1)));
    VT_TRY(Library * library, session.library());
    LinkRequest request;
    request.kind = kind;
    request.target = words.at(2);
    request.scope = session.arguments().value(u"--scope"_s).value_or(QString());
    VT_TRY(request.from, dayOption(session.arguments(), u"--on"_s));
    VT_TRY(request.source, await(library->resolve(words.at(0))));
    VT_CHECK(await(library->link(request)));
    session.output().line(Sentences::tr("Linked."));
    return Exit::Done;
}

Result<Exit> runUnlink(Session &session)
{
    const QStringList &words = session.arguments().positional();
    if (words.size() != 3)
        return usage(Sentences::tr("unlink needs SOURCE RELATION TARGET."));
    VT_TRY(const RelationKind kind, kindOf(words.at(1)));
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId source, await(library->resolve(words.at(0))));
    VT_TRY(const DocumentId target, await(library->resolve(words.at(2))));
    VT_TRY(const QList<Link> links, await(library->links(source)));
    bool found = false;
    for (const Link &link : links) {
        if (link.direction != Direction::Outgoing || link.relation.kind != kind
            || link.relation.target != target)
            continue;
        VT_CHECK(await(library->unlink(link.relation.id)));
        found = true;
    }
    if (!found)
        return fail(Error::Code::NotFound, Sentences::tr("There is no such link."));
    session.output().line(Sentences::tr("Unlinked."));
    return Exit::Done;
}

Result<Exit> runLinks(Session &session)
{
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, onlyDocument(session, *library));
    VT_TRY(const QList<Link> links, await(library->links(id)));
    if (session.output().isJson()) {
        QJsonArray outgoing;
        QJsonArray incoming;
        for (const Link &link : links)
            (link.direction == Direction::Outgoing ? outgoing : incoming).append(toJson(link));
        session.output().object({{u"outgoing"_s, outgoing}, {u"incoming"_s, incoming}});
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const Link &link : links) {
        rows << QStringList{relationText(link.relation.kind, link.direction, session.language()),
                            nameOf(link.other), dateText(link.other.date, link.other.datePrecision),
                            link.relation.scope, link.other.subject};
    }
    session.output().table({Sentences::tr("Relation"), Sentences::tr("Document"),
                            Sentences::tr("Date"), Sentences::tr("Scope"),
                            Sentences::tr("Subject")},
                           rows);
    return Exit::Done;
}
} // namespace

QList<Command> relationCommands()
{
    return {
        {"link",
         "SOURCE RELATION TARGET [--on DATE] [--scope TEXT]",
         QT_TRANSLATE_NOOP("Sentences",
                           "Links a document with another, which may not be there yet"),
         {u"--on"_s, u"--scope"_s},
         {},
         false,
         runLink},
        {"unlink",
         "SOURCE RELATION TARGET",
         QT_TRANSLATE_NOOP("Sentences", "Takes a link away"),
         {},
         {},
         false,
         runUnlink},
        {"links",
         "DOC",
         QT_TRANSLATE_NOOP("Sentences", "Lists the links of a document"),
         {},
         {},
         false,
         runLinks},
    };
}

} // namespace vanthu::ctl
