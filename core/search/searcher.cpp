// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"

#include "core/search/hit_maker_p.h"
#include "core/search/nothing_found_p.h"
#include "core/search/search_index.h"
#include "core/search/search_run_p.h"

#include <QElapsedTimer>

namespace vanthu {
using namespace Qt::StringLiterals;

Result<SearchResult> Searcher::search(const SearchRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    SearchResult result;
    result.query = request.query;
    VT_TRY(const auto run, SearchRun::begin(m_connection, request));
    VT_TRY(const QList<DocumentId> order, run->first(request.offset + request.limit));
    result.terms = soughtTerms(run->query());
    VT_TRY(result.hits, HitMaker(m_connection, run->pages(), run->query())
                            .hits(order.mid(request.offset, request.limit)));
    result.total = run->total();
    result.totalIsExact = run->totalIsExact();
    result.notes = run->notes();
    if (result.total == 0 && run->query().root) {
        NothingFound reasons(m_connection, *run, request);
        VT_TRY(result.parts, reasons.parts());
        VT_TRY(result.suggestion, reasons.suggestion());
    }
    result.indexDamaged = run->view().isDamaged();
    VT_TRY(result.waiting, SearchIndex(m_connection).waiting());
    result.tookMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return result;
}

Result<int> Searcher::count(const SearchRequest &request)
{
    VT_TRY(const auto run, SearchRun::begin(m_connection, request));
    VT_CHECK(run->first(1));
    return run->total();
}

Result<QList<DocumentId>> Searcher::ids(const SearchRequest &request, int limit)
{
    VT_TRY(const auto run, SearchRun::begin(m_connection, request));
    VT_TRY(const QList<DocumentId> order, run->first(request.offset + limit));
    return order.mid(request.offset, limit);
}

} // namespace vanthu
