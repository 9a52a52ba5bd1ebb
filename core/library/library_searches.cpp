// SPDX-License-Identifier: GPL-3.0-or-later
// The searches that people keep.
#include "core/library/library_p.h"
#include "core/search/searcher.h"
#include "core/storage/saved_searches.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// `name:value` for each value of a filter; several as alternatives.
void addFilter(QStringList &parts, const QString &name, const QStringList &values)
{
    QStringList either;
    for (const QString &value : values)
        either << u"%1:\"%2\""_s.arg(name, QString(value).remove(u'"'));
    if (either.size() > 1)
        parts << u'(' + either.join(u" OR "_s) + u')';
    else
        parts += either;
}
} // namespace

QString Library::queryWithFilters(const ListRequest &request)
{
    QStringList parts;
    const QString query = request.query.trimmed();
    if (!query.isEmpty())
        parts << (query.contains(" OR "_L1) ? u'(' + query + u')' : query);
    QStringList years;
    for (const int year : request.years)
        years << QString::number(year);
    QStringList statuses;
    for (const Validity status : request.statuses)
        statuses << codeOf(validityNames, status);
    addFilter(parts, u"type"_s, request.types);
    addFilter(parts, u"issuer"_s, request.issuers);
    addFilter(parts, u"year"_s, years);
    addFilter(parts, u"status"_s, statuses);
    addFilter(parts, u"register"_s, request.registers);
    addFilter(parts, u"tag"_s, request.tags);
    return parts.join(u' ');
}

Library::Answer<QList<SavedSearch>> Library::savedSearches() const
{
    return d->readers.run([](Connection &connection) -> Result<QList<SavedSearch>> {
        VT_TRY(QList<SavedSearch> searches, SavedSearches(connection).all());
        for (SavedSearch &search : searches) {
            SearchRequest request;
            request.query = search.query;
            VT_TRY(search.count, Searcher(connection).count(request));
        }
        return searches;
    });
}

Library::Answer<void> Library::saveSearch(const QString &name, const QString &query)
{
    return d->write([name, query](Connection &connection) {
        return SavedSearches(connection).save(name, query);
    });
}

Library::Answer<void> Library::removeSearch(const QString &name)
{
    return d->write(
        [name](Connection &connection) { return SavedSearches(connection).remove(name); });
}

} // namespace vanthu
