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

QJsonArray jsonOf(const QList<DocumentRow> &rows)
{
    QJsonArray array;
    for (const DocumentRow &row : rows)
        array.append(toJson(row));
    return array;
}

QString described(const DocumentRow &row)
{
    QStringList parts{nameOf(row)};
    if (row.date)
        parts << dateText(row.date, row.datePrecision);
    if (!row.issuer.isEmpty())
        parts << row.issuer;
    return parts.join(u", "_s) + u" ("_s + row.uid.left(8) + u')';
}

Result<Exit> runStubs(Session &session)
{
    VT_TRY(const int limit, session.arguments().number(u"--limit"_s, Library::mostMissing));
    VT_TRY(Library * library, session.library());
    VT_TRY(const QList<MissingDocument> missing, await(library->missing(limit)));
    const Output &output = session.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const MissingDocument &one : missing) {
            array.append(QJsonObject{{u"document"_s, toJson(one.document)},
                                     {u"mentions"_s, one.mentions},
                                     {u"candidates"_s, jsonOf(one.candidates)}});
        }
        output.object({{u"missing"_s, array}});
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const MissingDocument &one : missing) {
        rows << QStringList{QString::number(one.mentions), nameOf(one.document),
                            dateText(one.document.date, one.document.datePrecision),
                            one.document.issuer, one.document.subject};
        for (const DocumentRow &candidate : one.candidates)
            rows << QStringList{{}, u"  ? "_s + described(candidate), {}, {}, candidate.subject};
    }
    output.table({Sentences::tr("Cited"), Sentences::tr("Number"), Sentences::tr("Date"),
                  Sentences::tr("Issuer"), Sentences::tr("Subject")},
                 rows);
    return Exit::Done;
}

Result<Exit> runMerge(Session &session)
{
    const QStringList &words = session.arguments().positional();
    VT_TRY(Library * library, session.library());
    if (session.arguments().has(u"--undo"_s)) {
        VT_TRY(const DocumentId id, onlyDocument(session, *library));
        VT_TRY(const DocumentId back, await(library->undoMerge(id)));
        VT_TRY(const QList<DocumentRow> rows, await(library->rows({back})));
        session.output().line(Sentences::tr("Two records again: %1").arg(described(rows.value(0))));
        return Exit::Done;
    }
    if (words.size() != 2)
        return usage(Sentences::tr("merge needs the record to keep and the one to merge into it."));
    VT_TRY(const DocumentId kept, await(library->resolve(words.at(0))));
    VT_TRY(const DocumentId gone, await(library->resolve(words.at(1))));
    VT_CHECK(await(library->merge(kept, gone)));
    session.output().line(
        Sentences::tr("Merged. vanthuctl merge --undo %1 takes it back.").arg(words.at(0)));
    return Exit::Done;
}

QJsonObject toJson(const LinkProposal &proposal)
{
    const SentenceLink &link = proposal.link;
    const auto day = [](const std::optional<QDate> &date) { return dayOrNull(date); };
    return {{u"relation"_s, relationCode(link.kind)},
            {u"direction"_s, link.direction == Direction::Outgoing ? u"outgoing"_s : u"incoming"_s},
            {u"number"_s, textOrNull(link.other.number)},
            {u"issuer"_s, textOrNull(link.other.issuer)},
            {u"date"_s, day(link.other.date)},
            {u"scope"_s, textOrNull(link.scope)},
            {u"from"_s, day(link.from)},
            {u"until"_s, day(link.until)},
            {u"certainty"_s, link.certainty},
            {u"candidates"_s, jsonOf(proposal.candidates)}};
}

void print(const Output &output, const LinkProposal &proposal)
{
    const SentenceLink &link = proposal.link;
    QStringList parts{relationText(link.kind, link.direction, output.language()),
                      link.other.number.isEmpty() ? link.other.key : link.other.number};
    if (!link.scope.isEmpty())
        parts << u'(' + link.scope + u')';
    if (link.from)
        parts << Sentences::tr("from %1").arg(dateText(link.from));
    output.line(parts.join(u' '));
    for (const DocumentRow &candidate : proposal.candidates)
        output.line(u"  ? "_s + described(candidate));
    if (proposal.candidates.isEmpty())
        output.line(u"  "_s + Sentences::tr("not in the library"));
}

Result<Exit> runTell(Session &session)
{
    QStringList words = session.arguments().positional();
    if (words.size() < 2)
        return usage(Sentences::tr("tell needs a document and a sentence in quotation marks."));
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, await(library->resolve(words.takeFirst())));
    VT_TRY(const QList<LinkProposal> proposals, await(library->proposeLinks(id, words.join(u' '))));
    const bool accept = session.arguments().has(u"--accept"_s);
    QJsonArray array;
    for (const LinkProposal &proposal : proposals) {
        const bool made = accept && proposal.isClear();
        if (made)
            VT_CHECK(await(library->accept(id, proposal)));
        QJsonObject json = toJson(proposal);
        json.insert("accepted"_L1, made);
        array.append(json);
        if (session.output().isJson())
            continue;
        print(session.output(), proposal);
        if (made)
            session.output().line(u"  "_s + Sentences::tr("Linked."));
    }
    if (session.output().isJson())
        session.output().object({{u"links"_s, array}});
    else if (proposals.isEmpty())
        session.output().line(Sentences::tr("The sentence names no document."));
    return proposals.isEmpty() ? Exit::No : Exit::Done;
}
} // namespace

QList<Command> stubCommands()
{
    return {
        {"tell",
         "DOC SENTENCE [--accept]",
         QT_TRANSLATE_NOOP("Sentences",
                           "Reads links out of a sentence, like “được thay thế bởi Nghị định số "
                           "…”; --accept makes those that are clear"),
         {},
         {u"--accept"_s},
         false,
         runTell},
        {"stubs",
         "[--limit N]",
         QT_TRANSLATE_NOOP("Sentences",
                           "Documents that are cited and missing, those cited most first, with "
                           "those that may be meant"),
         {u"--limit"_s},
         {},
         false,
         runStubs},
        {"merge",
         "KEEP OTHER | --undo DOC",
         QT_TRANSLATE_NOOP("Sentences",
                           "Makes two records of one document one, or takes that back"),
         {},
         {u"--undo"_s},
         false,
         runMerge},
    };
}

} // namespace vanthu::ctl
