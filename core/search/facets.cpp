// SPDX-License-Identifier: GPL-3.0-or-later
// How what was found divides into types, issuers, years …
#include "core/base/clock.h"
#include "core/search/search_run_p.h"
#include "core/search/searcher.h"
#include "core/search/wanted_ids_p.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Tags are offered up to this number, the most used ones.
constexpr qsizetype mostTags = 200;
/// For so many documents their registers are looked up one by one; for more, all entries are read.
constexpr qsizetype mostLookedUp = 5000;

void mostFirst(QList<FacetCount> &counts)
{
    std::sort(counts.begin(), counts.end(), [](const FacetCount &left, const FacetCount &right) {
        return left.count != right.count ? left.count > right.count : left.value < right.value;
    });
}

class FacetCounter {
public:
    FacetCounter(Connection &connection, SearchRun &run)
        : m_connection(connection)
        , m_run(run)
        , m_attributes(run.view().attributes())
    {
    }

    [[nodiscard]] QList<FacetCount> types(const IdSet &set) const
    {
        QList<FacetCount> counts;
        const auto &types = m_attributes.types();
        for (auto type = types.cbegin(); type != types.cend(); ++type)
            add(counts, *type, (set & m_attributes.ofType(type.key())).count());
        mostFirst(counts);
        return counts;
    }

    [[nodiscard]] QList<FacetCount> issuers(const IdSet &set) const
    {
        std::vector<qsizetype> byNumber;
        set.forEach([&](DocumentId id) {
            const quint32 issuer = m_attributes.of(id).issuer;
            if (issuer >= byNumber.size())
                byNumber.resize(issuer + 1);
            ++byNumber[issuer];
            return true;
        });
        QList<FacetCount> counts;
        const auto &issuers = m_attributes.issuers();
        for (auto issuer = issuers.cbegin(); issuer != issuers.cend(); ++issuer) {
            if (issuer.key() < byNumber.size())
                add(counts, *issuer, byNumber[issuer.key()]);
        }
        mostFirst(counts);
        return counts;
    }

    [[nodiscard]] QList<FacetCount> years(const IdSet &set) const
    {
        QHash<quint32, qsizetype> byDay;
        set.forEach([&](DocumentId id) {
            ++byDay[m_attributes.of(id).day];
            return true;
        });
        QMap<int, qsizetype> byYear;
        for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
            if (day.key() != 0)
                byYear[-QDate::fromJulianDay(day.key()).year()] += *day;
        }
        QList<FacetCount> counts;
        for (auto year = byYear.cbegin(); year != byYear.cend(); ++year)
            add(counts, QString::number(-year.key()), *year);
        return counts;
    }

    [[nodiscard]] QList<FacetCount> statuses(const IdSet &set) const
    {
        std::array<qsizetype, validityNames.size()> byStatus{};
        const auto today = static_cast<quint32>(Clock::today().toJulianDay());
        set.forEach([&](DocumentId id) {
            ++byStatus.at(static_cast<size_t>(m_attributes.statusOn(id, today)));
            return true;
        });
        QList<FacetCount> counts;
        for (const auto &name : validityNames)
            add(counts, QString::fromUtf16(name.code),
                byStatus.at(static_cast<size_t>(name.value)));
        mostFirst(counts);
        return counts;
    }

    [[nodiscard]] Result<QList<FacetCount>> registers(const IdSet &set)
    {
        const bool few = set.count() <= mostLookedUp;
        QString select = u"SELECT register.name, register_entry.document_id FROM register_entry "
                         "JOIN register_period ON register_period.id = register_entry.period_id "
                         "JOIN register ON register.id = register_period.register_id"_s;
        Bindings bindings;
        if (few) {
            select += u" JOIN "_s + wantedIds(m_connection)
                      + u" ON wanted.id = register_entry.document_id"_s;
            bindings.append({u":wanted"_s, wantedText(set)});
        }
        VT_TRY(Rows rows, m_connection.query(select, bindings));
        QHash<QString, IdSet> byName; // a document may stand in a register twice
        while (rows.next()) {
            const DocumentId id{rows.number(1)};
            if (id.value > 0 && set.contains(id))
                byName[rows.text(0)].insert(id);
        }
        QList<FacetCount> counts;
        for (auto name = byName.cbegin(); name != byName.cend(); ++name)
            add(counts, name.key(), name->count());
        mostFirst(counts);
        return counts;
    }

    [[nodiscard]] Result<QList<FacetCount>> tags(const IdSet &set)
    {
        QHash<QByteArray, quint32> terms;
        const TermRange all =
            TermRange::beginning(QByteArray(1, static_cast<char>(TermSpace::Tag)));
        VT_CHECK(m_run.view().forEachTerm(all, [&terms](QByteArrayView term, quint32 documents) {
            terms[term.toByteArray()] += documents;
            return true;
        }));
        QList<QByteArray> mostUsed = terms.keys();
        std::sort(mostUsed.begin(), mostUsed.end(), [&](const auto &left, const auto &right) {
            return terms.value(left) > terms.value(right);
        });
        QList<FacetCount> counts;
        for (const QByteArray &term : mostUsed.mid(0, mostTags)) {
            VT_TRY(const IdSet tagged, m_run.view().documentsWith({TermRange::only(term)}));
            add(counts, QString::fromUtf8(term.mid(term.indexOf(afterWord) + 1)),
                (tagged & set).count());
        }
        mostFirst(counts);
        return counts;
    }

private:
    static void add(QList<FacetCount> &counts, const QString &value, qsizetype count)
    {
        if (count > 0 && !value.isEmpty())
            counts.append({value, static_cast<int>(count)});
    }

    Connection &m_connection;
    SearchRun &m_run;
    const AttributeTable &m_attributes;
};
} // namespace

Result<FacetCounts> Searcher::facets(const SearchRequest &request)
{
    using Filter = SearchRun::Filter;
    SearchRequest open = request;
    open.types.clear();
    open.issuers.clear();
    open.years.clear();
    open.statuses.clear();
    open.registers.clear();
    open.tags.clear();
    VT_TRY(const auto run, SearchRun::begin(m_connection, open));
    QHash<int, IdSet> filters;
    for (const Filter kind : SearchRun::filters) {
        VT_TRY(const std::optional<IdSet> left, run->filter(kind, request));
        if (left)
            filters.insert(static_cast<int>(kind), *left);
    }
    const auto without = [&](Filter own) {
        IdSet set = run->found().all;
        for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter) {
            if (filter.key() != static_cast<int>(own))
                set &= *filter;
        }
        return set;
    };
    FacetCounter counter(m_connection, *run);
    FacetCounts counts;
    counts.types = counter.types(without(Filter::Type));
    counts.issuers = counter.issuers(without(Filter::Issuer));
    counts.years = counter.years(without(Filter::Year));
    counts.statuses = counter.statuses(without(Filter::Status));
    VT_TRY(counts.registers, counter.registers(without(Filter::Register)));
    VT_TRY(counts.tags, counter.tags(without(Filter::Tag)));
    return counts;
}

} // namespace vanthu
