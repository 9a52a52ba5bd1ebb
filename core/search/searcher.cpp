// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"

#include "core/base/clock.h"
#include "core/search/hit_maker_p.h"
#include "core/search/search_plan.h"
#include "core/storage/document_store.h"
#include "core/storage/status_periods.h"

#include <QElapsedTimer>
#include <QSet>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Numbers that begin as typed, at most.
constexpr int numberLimit = 200;

/// Collects ids in the order of their tiers until enough are there.
class Ranking {
public:
    Ranking(Connection &connection, const Query &query, const SearchPlan &plan, int wanted)
        : m_connection(connection)
        , m_query(query)
        , m_plan(plan)
        , m_wanted(wanted)
    {
    }

    [[nodiscard]] Result<QList<DocumentId>> run()
    {
        if (!m_query.number.isEmpty())
            VT_CHECK(numbers());
        for (const char16_t *table : {u"search_head", u"search_all"}) {
            const QString name = QString::fromUtf16(table);
            if (!m_plan.near.isEmpty())
                VT_CHECK(tier(name, m_plan.near));
            VT_CHECK(tier(name, m_plan.words));
        }
        return m_ids;
    }

private:
    void take(DocumentId id)
    {
        if (!m_seen.contains(id)) {
            m_seen.insert(id);
            m_ids.append(id);
        }
    }

    Outcome numbers()
    {
        SearchPlan plan = m_plan;
        plan.words.clear();
        Bindings bindings = plan.bindings;
        bindings.append({{u":number"_s, m_query.number},
                         {u":from"_s, m_query.number + u' '},
                         {u":until"_s, m_query.number + u'!'},
                         {u":limit"_s, numberLimit}});
        VT_TRY(Rows rows,
               m_connection.query(
                   plan.selectFrom({}, u"document.id"_s)
                       + u" AND (document.number_folded = :number OR "
                         "(document.number_folded >= :from AND document.number_folded < :until)) "
                         "ORDER BY document.number_folded <> :number, document.stub, "
                         "document.date DESC, document.id DESC LIMIT :limit"_s,
                   bindings));
        while (rows.next())
            take(DocumentId{rows.number(0)});
        return {};
    }

    Outcome tier(const QString &table, const QString &expression)
    {
        if (m_ids.size() >= m_wanted)
            return {};
        Bindings bindings = m_plan.bindingsFor(expression);
        bindings.append({u":limit"_s, m_wanted + static_cast<int>(m_ids.size())});
        VT_TRY(Rows rows,
               m_connection.query(m_plan.selectFrom(table, u"document.id"_s) + u" ORDER BY "_s
                                      + table + u".rowid DESC LIMIT :limit"_s,
                                  bindings));
        while (rows.next())
            take(DocumentId{rows.number(0)});
        return {};
    }

    Connection &m_connection;
    const Query &m_query;
    const SearchPlan &m_plan;
    qsizetype m_wanted;
    QList<DocumentId> m_ids;
    QSet<DocumentId> m_seen;
};

QString orderOf(const SearchRequest &request)
{
    const QString way = request.descending ? u" DESC"_s : u" ASC"_s;
    switch (request.sort) {
    case SearchRequest::Sort::Number:
        return u"document.year"_s + way + u", document.type"_s + way + u", document.serial"_s + way
               + u", document.number_key"_s + way;
    case SearchRequest::Sort::Issuer:
        return u"document.issuer_sort"_s + way + u", document.id"_s + way;
    case SearchRequest::Sort::Subject:
        return u"document.subject_sort"_s + way + u", document.id"_s + way;
    case SearchRequest::Sort::Type: return u"document.type"_s + way + u", document.date DESC"_s;
    case SearchRequest::Sort::Status:
        return statusOn(Clock::today()) + way + u", document.date DESC, document.id DESC"_s;
    case SearchRequest::Sort::Relevance:
    case SearchRequest::Sort::Date: break;
    }
    return u"document.date"_s + way + u", document.id"_s + way;
}

Result<QList<DocumentId>> orderedIds(Connection &connection, const SearchPlan &plan,
                                     const SearchRequest &request, int limit, int offset)
{
    Bindings bindings = plan.bindingsFor(plan.words);
    bindings.append({{u":limit"_s, limit}, {u":offset"_s, offset}});
    VT_TRY(Rows rows,
           connection.query(plan.selectFrom(u"search_all"_s, u"document.id"_s) + u" ORDER BY "_s
                                + (plan.words.isEmpty() || plan.joins ? orderOf(request)
                                   : request.descending               ? u"rowid DESC"_s
                                                                      : u"rowid ASC"_s)
                                + u" LIMIT :limit OFFSET :offset"_s,
                            bindings));
    QList<DocumentId> ids;
    while (rows.next())
        ids.append(DocumentId{rows.number(0)});
    return ids;
}

Result<int> countOf(Connection &connection, const SearchPlan &plan)
{
    const QString limit = plan.words.isEmpty() ? QString() : u" LIMIT :limit"_s;
    Bindings bindings = plan.bindingsFor(plan.words);
    if (!plan.words.isEmpty())
        bindings.append({u":limit"_s, countLimit + 1});
    VT_TRY(const QVariant count,
           connection.value(u"SELECT count(*) FROM ("_s + plan.selectFrom(u"search_all"_s, u"1"_s)
                                + limit + u')',
                            bindings));
    return count.toInt();
}

bool isRanked(const SearchRequest &request, const SearchPlan &plan)
{
    return request.sort == SearchRequest::Sort::Relevance && !plan.words.isEmpty();
}
} // namespace

Result<QList<DocumentId>> Searcher::ids(const SearchRequest &request, int limit)
{
    const Query query = parseQuery(request.query);
    const SearchPlan plan = planOf(query, request);
    if (!isRanked(request, plan))
        return orderedIds(m_connection, plan, request, limit, request.offset);
    VT_TRY(const QList<DocumentId> ranked,
           Ranking(m_connection, query, plan, request.offset + limit).run());
    return ranked.mid(request.offset, limit);
}

Result<SearchResult> Searcher::search(const SearchRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    SearchResult result;
    result.query = request.query;
    const Query query = parseQuery(request.query);
    result.terms = soughtTerms(query);
    VT_TRY(const QList<DocumentId> found, ids(request, request.limit));
    VT_TRY(const QList<DocumentRow> rows, DocumentStore(m_connection).rows(found));
    HitMaker maker(m_connection, query);
    int dropped = 0;
    for (const DocumentRow &row : rows) {
        VT_TRY(const std::optional<SearchHit> hit, maker.make(row));
        if (hit)
            result.hits.append(*hit);
        else
            ++dropped;
    }
    VT_TRY(const int count, countOf(m_connection, planOf(query, request)));
    result.totalIsExact = count <= countLimit || query.root == nullptr;
    result.total = result.totalIsExact ? count : countLimit;
    if (rows.size() < request.limit && request.offset == 0 && result.totalIsExact)
        result.total = static_cast<int>(result.hits.size());
    else if (dropped > 0)
        result.totalIsExact = false;
    result.tookMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return result;
}

Result<FacetCounts> Searcher::facets(const SearchRequest &request)
{
    SearchPlan plan = planOf(parseQuery(request.query), request);
    plan.joins = true;
    FacetCounts counts;
    const auto read = [&](const QString &column, const QString &order,
                          QList<FacetCount> &list) -> Outcome {
        Bindings bindings = plan.bindingsFor(plan.words);
        bindings.append({u":limit"_s, countLimit});
        VT_TRY(Rows rows,
               m_connection.query(u"SELECT value, count(*) FROM ("_s
                                      + plan.selectFrom(u"search_all"_s, column + u" AS value"_s)
                                      + u" LIMIT :limit) GROUP BY value ORDER BY "_s + order,
                                  bindings));
        while (rows.next()) {
            if (!rows.text(0).isEmpty())
                list.append({rows.text(0), static_cast<int>(rows.number(1))});
        }
        return {};
    };
    VT_CHECK(read(u"document.type"_s, u"2 DESC, 1"_s, counts.types));
    VT_CHECK(read(u"document.issuer"_s, u"2 DESC, 1"_s, counts.issuers));
    VT_CHECK(read(u"substr(document.date, 1, 4)"_s, u"1 DESC"_s, counts.years));
    VT_CHECK(read(statusOn(Clock::today()), u"2 DESC, 1"_s, counts.statuses));
    return counts;
}

} // namespace vanthu
