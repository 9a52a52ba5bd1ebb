// SPDX-License-Identifier: GPL-3.0-or-later
// What was found in another order than that of relevance.
#include "core/base/clock.h"
#include "core/search/ranking_p.h"
#include "core/search/wanted_ids_p.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// So many are sorted by looking each of them up; for more, all documents are walked in order.
constexpr qsizetype mostLookedUp = 20000;

/// The columns of an order that the database keeps; empty for those that are known without it.
QStringList columnsOf(SearchRequest::Sort sort)
{
    switch (sort) {
    case SearchRequest::Sort::Number: return {u"year"_s, u"type"_s, u"serial"_s};
    case SearchRequest::Sort::Issuer: return {u"issuer_sort"_s};
    case SearchRequest::Sort::Subject: return {u"subject_sort"_s};
    default: return {};
    }
}

QString orderBy(const SearchRequest &request)
{
    QStringList columns = columnsOf(request.sort);
    columns << u"id"_s;
    QStringList order;
    for (const QString &column : std::as_const(columns))
        order << u"document."_s + column + (request.descending ? u" DESC"_s : u" ASC"_s);
    return u" ORDER BY "_s + order.join(u", "_s);
}

Result<QList<DocumentId>> byDatabase(Connection &connection, const IdSet &set,
                                     const SearchRequest &request, qsizetype wanted)
{
    QList<DocumentId> order;
    if (set.count() <= mostLookedUp) {
        VT_TRY(Rows rows,
               connection.query(u"SELECT document.id FROM "_s + wantedIds(connection)
                                    + u" JOIN document ON document.id = wanted.id"_s
                                    + orderBy(request) + u" LIMIT :limit"_s,
                                {{u":wanted"_s, wantedText(set)}, {u":limit"_s, wanted}}));
        while (rows.next())
            order.append(DocumentId{rows.number(0)});
        return order;
    }
    VT_TRY(Rows rows, connection.query(u"SELECT document.id FROM document"_s + orderBy(request)));
    while (order.size() < wanted && rows.next()) {
        if (const DocumentId id{rows.number(0)}; set.contains(id))
            order.append(id);
    }
    return order;
}

/// The place of every number among the others, by what it stands for.
QHash<quint32, quint64> ranksOf(const QHash<quint32, QString> &names)
{
    QList<quint32> numbers = names.keys();
    std::sort(numbers.begin(), numbers.end(), [&names](quint32 left, quint32 right) {
        return names.value(left) < names.value(right);
    });
    QHash<quint32, quint64> ranks;
    for (qsizetype at = 0; at < numbers.size(); ++at)
        ranks.insert(numbers.at(at), static_cast<quint64>(at) + 1);
    return ranks;
}

QHash<quint32, QString> statusCodes()
{
    QHash<quint32, QString> codes;
    for (const auto &name : validityNames)
        codes.insert(static_cast<quint32>(name.value), QString::fromUtf16(name.code));
    return codes;
}
} // namespace

Result<QList<DocumentId>> sortedBy(Connection &connection, const AttributeTable &attributes,
                                   const IdSet &set, const SearchRequest &request, qsizetype wanted)
{
    if (!columnsOf(request.sort).isEmpty())
        return byDatabase(connection, set, request, wanted);
    if (request.sort == SearchRequest::Sort::Date && request.descending)
        return newestOf(attributes, set, wanted);
    const bool byStatus = request.sort == SearchRequest::Sort::Status;
    const bool byType = request.sort == SearchRequest::Sort::Type;
    const auto ranks = ranksOf(byStatus ? statusCodes() : attributes.types());
    const auto today = static_cast<quint32>(Clock::today().toJulianDay());
    struct Key {
        quint64 rank;
        quint32 day;
        qint64 id;
    };
    std::vector<Key> keys;
    set.forEach([&](DocumentId id) {
        const DocumentAttributes &one = attributes.of(id);
        const quint32 number =
            byStatus ? static_cast<quint32>(attributes.statusOn(id, today)) : one.type;
        keys.push_back({byStatus || byType ? ranks.value(number) : 0, one.day, id.value});
        return true;
    });
    const auto isBefore = [&](const Key &left, const Key &right) {
        if (left.rank != right.rank)
            return (left.rank > right.rank) == request.descending;
        // within a type or status always the newest first
        const bool newest = byStatus || byType || request.descending;
        return (std::pair(left.day, left.id) > std::pair(right.day, right.id)) == newest;
    };
    const auto end =
        keys.begin() + std::min<qsizetype>(wanted, static_cast<qsizetype>(keys.size()));
    std::partial_sort(keys.begin(), end, keys.end(), isBefore);
    QList<DocumentId> order;
    for (auto key = keys.begin(); key != end; ++key)
        order.append(DocumentId{key->id});
    return order;
}

} // namespace vanthu
