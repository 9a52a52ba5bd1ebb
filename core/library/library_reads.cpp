// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/intake/intake.h"
#include "core/library/library_p.h"
#include "core/search/completion.h"
#include "core/search/searcher.h"
#include "core/storage/attachment_store.h"
#include "core/storage/audit_log.h"
#include "core/storage/document_store.h"
#include "core/storage/intake_store.h"
#include "core/storage/integrity.h"
#include "core/storage/notice_store.h"
#include "core/storage/relation_store.h"
#include "core/storage/status_explainer.h"
#include "core/storage/text_store.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
SearchRequest::Sort sortFrom(SortKey key)
{
    switch (key) {
    case SortKey::Date: return SearchRequest::Sort::Date;
    case SortKey::Number: return SearchRequest::Sort::Number;
    case SortKey::Issuer: return SearchRequest::Sort::Issuer;
    case SortKey::Subject: return SearchRequest::Sort::Subject;
    case SortKey::Type: return SearchRequest::Sort::Type;
    case SortKey::Status: return SearchRequest::Sort::Status;
    case SortKey::Relevance: break;
    }
    return SearchRequest::Sort::Relevance;
}

SearchRequest::Place placeFrom(Place place)
{
    switch (place) {
    case Place::WithoutFile: return SearchRequest::Place::WithoutFile;
    case Place::Stubs: return SearchRequest::Place::Stubs;
    case Place::Bin: return SearchRequest::Place::Bin;
    case Place::All: break;
    }
    return SearchRequest::Place::All;
}

QList<FacetValue> facetValues(const QList<FacetCount> &counts)
{
    QList<FacetValue> values;
    for (const FacetCount &count : counts)
        values.append({count.value, count.count});
    return values;
}
} // namespace

SearchRequest searchRequestFrom(const ListRequest &request)
{
    SearchRequest search;
    search.query = request.query;
    if (request.asOf) {
        const QString until = u"date:.."_s + request.asOf->toString(Qt::ISODate);
        search.query =
            request.query.trimmed().isEmpty() ? until : u'(' + request.query + u") "_s + until;
    }
    search.place = placeFrom(request.place);
    search.sort = sortFrom(request.sort);
    search.descending = request.order == SortOrder::Descending;
    search.types = request.types;
    search.issuers = request.issuers;
    search.years = request.years;
    search.statuses = request.statuses;
    search.registers = request.registers;
    search.tags = request.tags;
    search.offset = request.offset;
    search.limit = request.limit;
    return search;
}

Library::Answer<PlaceCounts> Library::counts() const
{
    return d->readers.run([](Connection &connection) -> Result<PlaceCounts> {
        VT_TRY(const DocumentCounts documents, documentCounts(connection));
        VT_TRY(
            const int waiting,
            IntakeStore(connection).count({u"stored"_s, u"waiting"_s, u"locked"_s, u"failed"_s}));
        VT_TRY(const int notices, NoticeStore(connection).countOpen());
        return PlaceCounts{documents.all,   waiting, documents.withoutFile,
                           documents.stubs, notices, documents.bin};
    });
}

Library::Answer<DocumentDetails> Library::details(DocumentId id) const
{
    return d->readers.run([id, language = d->currentLanguage()](
                              Connection &connection) -> Result<DocumentDetails> {
        DocumentDetails details;
        VT_TRY(details.document, DocumentStore(connection).find(id));
        VT_TRY(details.validity, StatusExplainer(connection, language).explain(id, Clock::today()));
        VT_TRY(details.attachments, AttachmentStore(connection).of(id));
        VT_TRY(details.links, RelationStore(connection).of(id));
        return details;
    });
}

Library::Answer<QList<Document>> Library::documents(const QList<DocumentId> &ids) const
{
    return d->readers.run([ids](Connection &connection) -> Result<QList<Document>> {
        DocumentStore store(connection);
        QList<Document> found;
        for (const DocumentId id : ids) {
            VT_TRY(const Document document, store.find(id));
            found.append(document);
        }
        return found;
    });
}

Library::Answer<DocumentId> Library::resolve(const QString &reference) const
{
    return d->readers.run([reference](Connection &connection) {
        return DocumentStore(connection).resolve(reference);
    });
}

Library::Answer<SearchResult> Library::list(const ListRequest &request) const
{
    return d->readers.run([this, search = searchRequestFrom(request)](
                              Connection &connection) -> Result<SearchResult> {
        VT_TRY(SearchResult result, Searcher(connection).search(search));
        if (result.indexDamaged)
            d->mendIndex();
        return result;
    });
}

Library::Answer<Facets> Library::facets(const ListRequest &request) const
{
    return d->readers.run(
        [search = searchRequestFrom(request)](Connection &connection) -> Result<Facets> {
            VT_TRY(const FacetCounts counts, Searcher(connection).facets(search));
            return Facets{facetValues(counts.types),     facetValues(counts.issuers),
                          facetValues(counts.years),     facetValues(counts.statuses),
                          facetValues(counts.registers), facetValues(counts.tags)};
        });
}

Library::Answer<QList<QueryCompletion>> Library::completions(const QString &query,
                                                             qsizetype cursor) const
{
    return d->readers.run([query, cursor, language = d->currentLanguage()](Connection &connection) {
        return completionsFor(connection, query, cursor, language);
    });
}

Library::Answer<QList<Link>> Library::links(DocumentId id) const
{
    return d->readers.run(
        [id](Connection &connection) { return RelationStore(connection).of(id); });
}

Library::Answer<QList<AuditEvent>> Library::history(DocumentId id) const
{
    return d->readers.run([id](Connection &connection) { return AuditLog(connection).of(id); });
}

Library::Answer<QList<AuditEvent>> Library::audit(const QDateTime &since) const
{
    return d->readers.run(
        [since](Connection &connection) { return AuditLog(connection).since(since); });
}

Library::Answer<QStringList> Library::text(DocumentId id) const
{
    return d->readers.run([id](Connection &connection) { return TextStore(connection).pages(id); });
}

Library::Answer<QList<Duplicate>> Library::duplicatesOf(const DocumentFields &fields) const
{
    return d->readers.run([this, fields](Connection &connection) {
        return Intake(connection, d->contents).duplicatesOf(fields);
    });
}

Library::Answer<QList<Duplicate>> Library::duplicatesOf(IntakeId id,
                                                        const DocumentFields &fields) const
{
    return d->readers.run([this, id, fields](Connection &connection) {
        return Intake(connection, d->contents).duplicatesOf(id, fields);
    });
}

Library::Answer<QList<IntakeItem>> Library::intakeQueue() const
{
    return d->readers.run(
        [this](Connection &connection) { return Intake(connection, d->contents).queue(); });
}

Library::Answer<IntakeItem> Library::intakeItem(IntakeId id) const
{
    return d->readers.run(
        [this, id](Connection &connection) { return Intake(connection, d->contents).find(id); });
}

} // namespace vanthu
