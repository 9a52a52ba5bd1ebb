// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/search/number_sets_p.h"
#include "core/search/query_expansion_p.h"
#include "core/search/search_index.h"
#include "core/search/search_run_p.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// So many texts are looked into for a number of hits, before it is said to be "at least".
constexpr qsizetype mostProved = 100;

bool hasWords(const QueryPart &part)
{
    if (!part || part->kind == QueryNode::Kind::Not || part->kind == QueryNode::Kind::Field)
        return false;
    return !part->syllables.isEmpty()
           || std::any_of(part->parts.cbegin(), part->parts.cend(), hasWords);
}

QString sentenceFor(const QueryNote &note)
{
    switch (note.kind) {
    case QueryNote::Kind::TooLong:
        return Sentences::tr("The query was read up to its %1th letter.").arg(note.part);
    case QueryNote::Kind::TooManyParts:
        return Sentences::tr("The query has too many parts; it was read up to “%1”.")
            .arg(note.part);
    case QueryNote::Kind::NoValue:
        return Sentences::tr("“%1” has no value and was passed over.").arg(note.part);
    case QueryNote::Kind::NotAValue:
        return Sentences::tr("“%1” names no value of that field, so it was looked for as words.")
            .arg(note.part);
    }
    return {};
}
} // namespace

SearchRun::SearchRun(Connection &connection, const SearchRequest &request, Snapshot snapshot)
    : m_connection(connection)
    , m_request(request)
    , m_snapshot(std::move(snapshot))
    , m_query(parseQuery(request.query))
    , m_view(connection)
    , m_fields(connection, m_view, Clock::today())
    , m_pages(connection)
{
    m_query.root = withOtherNames(m_query.root);
}

Result<std::unique_ptr<SearchRun>> SearchRun::begin(Connection &connection,
                                                    const SearchRequest &request)
{
    VT_TRY(Snapshot snapshot, connection.snapshot());
    std::unique_ptr<SearchRun> run(new SearchRun(connection, request, std::move(snapshot)));
    VT_CHECK(run->prepare());
    return run;
}

IdSet SearchRun::place() const
{
    const AttributeTable &attributes = m_view.attributes();
    switch (m_request.place) {
    case SearchRequest::Place::Bin: return attributes.bin();
    case SearchRequest::Place::Stubs: return attributes.documents() & attributes.stubs();
    case SearchRequest::Place::WithoutFile:
        return attributes.documents() - attributes.stubs() -= attributes.withFile();
    case SearchRequest::Place::All: break;
    }
    return m_request.query.trimmed().isEmpty() ? attributes.documents() - attributes.stubs()
                                               : attributes.documents();
}

Result<std::optional<IdSet>> SearchRun::filter(Filter filter, const SearchRequest &request)
{
    const AttributeTable &attributes = m_view.attributes();
    switch (filter) {
    case Filter::Type:
        if (!request.types.isEmpty())
            return m_fields.withTypes(request.types);
        break;
    case Filter::Issuer:
        if (!request.issuers.isEmpty())
            return m_fields.withIssuers(request.issuers);
        break;
    case Filter::Year: {
        IdSet years;
        for (const int year : request.years) {
            years |= attributes.between(static_cast<quint32>(QDate(year, 1, 1).toJulianDay()),
                                        static_cast<quint32>(QDate(year, 12, 31).toJulianDay()));
        }
        if (!request.years.isEmpty())
            return years;
        break;
    }
    case Filter::Status: {
        IdSet some;
        for (const Validity status : request.statuses)
            some |= m_fields.withStatus(status, Clock::today());
        if (!request.statuses.isEmpty())
            return some;
        break;
    }
    case Filter::Register:
    case Filter::Tag: {
        const bool byTag = filter == Filter::Tag;
        IdSet some;
        const QStringList &values = byTag ? request.tags : request.registers;
        for (const QString &value : values) {
            QueryNode field;
            field.field = byTag ? QueryField::Tag : QueryField::Register;
            field.value = value;
            VT_TRY(const IdSet one, m_fields.of(field));
            some |= one;
        }
        if (!values.isEmpty())
            return some;
        break;
    }
    }
    return std::optional<IdSet>();
}

Outcome SearchRun::prepare()
{
    VT_CHECK(m_view.refresh());
    IdSet within = place();
    m_words = std::make_unique<WordSets>(
        m_view, within, [this](const QueryNode &field) { return m_fields.of(field); });
    for (const Filter kind : filters) {
        VT_TRY(const std::optional<IdSet> left, filter(kind, m_request));
        if (left)
            within &= *left;
    }
    m_found.within = within;
    m_found.hasWords = hasWords(m_query.root);
    m_proving = needsProof(m_query.root);
    VT_TRY(m_found.all, m_words->of(m_query.root, WordPlace::Everywhere, Closeness::Bare));
    m_found.all &= within;
    return prepareNumbers();
}

/// Numbers count beside the words, within what the fields of the query leave.
Outcome SearchRun::prepareNumbers()
{
    VT_TRY(m_found.numbers, numberSets(m_connection, m_query));
    if (m_found.numbers.isEmpty())
        return {};
    IdSet left = m_found.within;
    const QList<QueryPart> parts = m_query.root->kind == QueryNode::Kind::All
                                       ? m_query.root->parts
                                       : QList<QueryPart>{m_query.root};
    for (const QueryPart &part : parts) {
        if (part->kind != QueryNode::Kind::Field)
            continue;
        VT_TRY(const IdSet one, m_words->of(part, WordPlace::Everywhere, Closeness::Bare));
        left &= one;
    }
    for (IdSet &numbers : m_found.numbers) {
        numbers &= left;
        m_found.all |= numbers;
    }
    return {};
}

Result<QList<DocumentId>> SearchRun::ordered(qsizetype wanted)
{
    if (m_request.sort == SearchRequest::Sort::Relevance)
        return Ranking(m_view, *m_words, m_query, m_found).first(wanted);
    return sortedBy(m_connection, m_view.attributes(), m_found.all, m_request, wanted);
}

Result<QList<DocumentId>> SearchRun::proved(qsizetype wanted)
{
    Proof proof(m_connection, m_pages, *m_words, m_query.root);
    const qsizetype candidates = m_found.all.count();
    QList<DocumentId> good;
    qsizetype looked = 0;
    // candidates are ordered in larger and larger pieces until enough of them are proved
    for (qsizetype ask = std::max(mostProved, wanted * 2);; ask *= 4) {
        VT_TRY(const QList<DocumentId> order, ordered(std::min(ask, candidates)));
        m_pages.expect(order);
        for (; looked < order.size() && (good.size() < wanted || looked < mostProved); ++looked) {
            const DocumentId id = order.at(looked);
            const bool isNumber =
                std::any_of(m_found.numbers.cbegin(), m_found.numbers.cend(),
                            [id](const IdSet &numbers) { return numbers.contains(id); });
            bool fits = isNumber;
            if (!isNumber) {
                VT_TRY(fits, proof.fits(id));
            }
            if (fits)
                good.append(id);
        }
        m_provedAll = looked >= candidates;
        m_proved = static_cast<int>(good.size());
        if (m_provedAll || (good.size() >= wanted && looked >= mostProved)
            || order.size() < std::min(ask, candidates))
            return good.first(std::min(wanted, good.size()));
    }
}

Result<QList<DocumentId>> SearchRun::first(qsizetype wanted)
{
    return m_proving ? proved(wanted) : ordered(wanted);
}

int SearchRun::total() const
{
    return m_proving ? m_proved : static_cast<int>(m_found.all.count());
}

QStringList SearchRun::notes() const
{
    QStringList notes;
    for (const QueryNote &note : m_query.notes)
        notes << sentenceFor(note);
    if (m_fields.wasCut())
        notes << Sentences::tr("The chain of relations is long; not all of it was followed.");
    return notes;
}

} // namespace vanthu
