// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

Result<SortKey> sortOf(const Arguments &arguments, SortKey otherwise)
{
    const auto name = arguments.value(u"--sort"_s);
    if (!name)
        return otherwise;
    if (*name == "newest"_L1)
        return SortKey::Date;
    if (*name == "relevance"_L1)
        return SortKey::Relevance;
    if (*name == "number"_L1)
        return SortKey::Number;
    return usage(Sentences::tr("--sort takes newest, relevance or number."));
}

Result<ListRequest> requestOf(const Arguments &arguments, SortKey otherwise)
{
    ListRequest request;
    request.query = arguments.positional().join(u' ');
    VT_TRY(request.limit, arguments.number(u"--limit"_s, 50));
    VT_TRY(request.offset, arguments.number(u"--offset"_s, 0));
    VT_TRY(request.sort, sortOf(arguments, otherwise));
    VT_TRY(request.asOf, goToDay(arguments));
    return request;
}

QList<DocumentRow> rowsOf(const SearchResult &result)
{
    QList<DocumentRow> rows;
    for (const SearchHit &hit : result.hits)
        rows.append(hit.document);
    return rows;
}

QString totalText(const SearchResult &result)
{
    const QString count =
        result.totalIsExact ? QString::number(result.total) : QString::number(result.total) + u'+';
    return Sentences::tr("%1 documents, %2 ms").arg(count).arg(result.tookMs, 0, 'f', 1);
}

/// The answer of the whole library: what is still to be indexed, after an upgrade, is indexed
/// first.
Result<SearchResult> answer(Session &session, Library &library, const ListRequest &request)
{
    VT_TRY(SearchResult result, await(library.list(request)));
    const bool whole = result.waiting == 0 && !result.indexDamaged;
    if (whole || library.info().readOnly)
        return result;
    VT_CHECK(await(library.completeIndex(
        [&session](const Progress &progress) { session.output().progress(progress); },
        session.cancel())));
    session.output().endProgress();
    return await(library.list(request));
}

/// What was passed over of the query, and why it finds nothing.
void sayMore(const Output &output, const SearchResult &result)
{
    for (const QString &note : result.notes)
        output.line(note);
    for (const PartCount &part : result.parts) {
        output.line(
            Sentences::tr("“%1” alone: %n document(s)", nullptr, part.total).arg(part.part));
    }
    if (!result.suggestion.isEmpty())
        output.line(Sentences::tr("Did you mean “%1”?").arg(result.suggestion));
}

Result<Exit> runBatch(Session &session, Library &library, const QString &path)
{
    QFile file(path);
    const bool opened =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr("“%1” cannot be read. Check the name.").arg(path));
    }
    VT_TRY(ListRequest request, requestOf(session.arguments(), SortKey::Relevance));
    while (!file.atEnd()) {
        request.query = QString::fromUtf8(file.readLine()).trimmed();
        VT_TRY(const SearchResult result, answer(session, library, request));
        session.output().object(toJson(result));
    }
    return Exit::Done;
}

Result<Exit> runSearch(Session &session)
{
    VT_TRY(const ListRequest request, requestOf(session.arguments(), SortKey::Relevance));
    VT_TRY(Library * library, session.library());
    if (const auto batch = session.arguments().value(u"--batch"_s))
        return runBatch(session, *library, *batch);
    if (session.arguments().positional().isEmpty())
        return usage(Sentences::tr("search needs words, a number or fields."));
    VT_TRY(const SearchResult result, answer(session, *library, request));
    if (session.output().isJson()) {
        session.output().object(toJson(result));
    } else {
        printDocuments(session.output(), rowsOf(result));
        session.output().line(totalText(result));
        sayMore(session.output(), result);
    }
    return result.hits.isEmpty() ? Exit::No : Exit::Done;
}

Result<Exit> runList(Session &session)
{
    VT_TRY(const ListRequest request, requestOf(session.arguments(), SortKey::Date));
    VT_TRY(Library * library, session.library());
    VT_TRY(const SearchResult result, answer(session, *library, request));
    if (session.output().isJson()) {
        QJsonArray documents;
        for (const SearchHit &hit : result.hits)
            documents.append(toJson(hit.document));
        session.output().object({{u"total"_s, result.total}, {u"documents"_s, documents}});
    } else {
        printDocuments(session.output(), rowsOf(result));
        session.output().line(totalText(result));
    }
    return Exit::Done;
}
} // namespace

QList<Command> searchCommands()
{
    const QStringList options{u"--limit"_s, u"--offset"_s, u"--sort"_s, u"--as-of"_s};
    return {
        {"list",
         "[QUERY] [--limit N] [--offset N] [--sort newest|relevance|number] [--as-of DATE]",
         QT_TRANSLATE_NOOP("Sentences", "Lists the catalogue, or what a query finds, newest first"),
         options,
         {},
         false,
         runList},
        {"search",
         "QUERY [--limit N] [--offset N] [--sort newest|relevance|number] [--as-of DATE] "
         "| --batch FILE",
         QT_TRANSLATE_NOOP("Sentences",
                           "Searches by number, words, fields; --batch: a query a line"),
         options + QStringList{u"--batch"_s},
         {},
         false,
         runSearch},
    };
}

} // namespace vanthu::ctl
