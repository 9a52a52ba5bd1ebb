// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/field_sets_p.h"
#include "core/search/proof_p.h"
#include "core/search/ranking_p.h"

namespace vanthu {

/// One request under way: the query as sets, in one snapshot of the library.
class SearchRun {
public:
    /// The snapshot stays open as long as the run. `connection` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<SearchRun>> begin(Connection &connection,
                                                                  const SearchRequest &request);

    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const FoundSets &found() const { return m_found; }
    [[nodiscard]] IndexView &view() { return m_view; }
    [[nodiscard]] FieldSets &fields() { return m_fields; }
    [[nodiscard]] WordSets &words() { return *m_words; }
    [[nodiscard]] PageReader &pages() { return m_pages; }

    /// The first `wanted` in the order asked for. What the index does not know for certain has been
    /// looked up.
    [[nodiscard]] Result<QList<DocumentId>> first(qsizetype wanted);
    /// How many there are; after `first`.
    [[nodiscard]] int total() const;
    [[nodiscard]] bool totalIsExact() const { return !m_proving || m_provedAll; }
    /// What the answer lacks, as sentences for people.
    [[nodiscard]] QStringList notes() const;

    /// What a place of the library and the query's stubs leave; without the filters.
    [[nodiscard]] IdSet place() const;
    enum class Filter { Type, Issuer, Year, Status, Register, Tag };
    static constexpr std::array filters{Filter::Type,   Filter::Issuer,   Filter::Year,
                                        Filter::Status, Filter::Register, Filter::Tag};
    /// What the filters of one kind of a request leave; none when there are no such filters.
    [[nodiscard]] Result<std::optional<IdSet>> filter(Filter filter, const SearchRequest &request);

private:
    SearchRun(Connection &connection, const SearchRequest &request, Snapshot snapshot);
    [[nodiscard]] Outcome prepare();
    [[nodiscard]] Outcome prepareNumbers();
    [[nodiscard]] Result<QList<DocumentId>> ordered(qsizetype wanted);
    [[nodiscard]] Result<QList<DocumentId>> proved(qsizetype wanted);

    Connection &m_connection;
    SearchRequest m_request;
    Snapshot m_snapshot;
    Query m_query;
    IndexView m_view;
    FieldSets m_fields;
    std::unique_ptr<WordSets> m_words;
    PageReader m_pages;
    FoundSets m_found;
    bool m_proving = false;
    bool m_provedAll = false;
    int m_proved = 0;
};

} // namespace vanthu
