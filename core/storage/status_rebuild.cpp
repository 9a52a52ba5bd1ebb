// SPDX-License-Identifier: GPL-3.0-or-later
// All lives of a library at once: read into the graph, computed, and written where they differ.
#include "core/documents/legal_class.h"
#include "core/documents/validity.h"
#include "core/documents/validity_graph.h"
#include "core/storage/document_columns_p.h"
#include "core/storage/status_keeper.h"
#include "core/storage/status_periods.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype documentsInBatch = 2000;

Day dayFromText(const QString &iso, Day otherwise)
{
    const auto number = [&iso](qsizetype at, qsizetype length) {
        return QStringView(iso).sliced(at, length).toInt();
    };
    if (iso.size() != 10)
        return otherwise;
    const QDate day(number(0, 4), number(5, 2), number(8, 2));
    return day.isValid() ? static_cast<Day>(day.toJulianDay()) : otherwise;
}

/// The documents of a library as numbers of a graph, in the order of their ids.
class LibraryGraph {
public:
    explicit LibraryGraph(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Outcome load();
    void compute() { m_graph.computeAll(); }
    /// Those whose stored periods are not those of the graph.
    [[nodiscard]] Result<std::vector<int>> differing();
    [[nodiscard]] DocumentId id(int document) const
    {
        return DocumentId{m_ids[static_cast<size_t>(document)]};
    }
    [[nodiscard]] QList<StatusPeriod> periods(int document) const
    {
        return periodsOf(m_graph.life(document));
    }

private:
    [[nodiscard]] Outcome loadDocuments();
    [[nodiscard]] Outcome loadActs();
    [[nodiscard]] Outcome loadDetails();
    [[nodiscard]] std::shared_ptr<const Scope> scopeOf(const QString &text, int target);
    /// -1 for one that is not there.
    [[nodiscard]] int numberOf(qint64 id) const;
    /// One of the bin does nothing.
    [[nodiscard]] bool isThere(int document) const
    {
        return document >= 0 && m_there[static_cast<size_t>(document)];
    }

    Connection &m_connection;
    ValidityGraph m_graph;
    std::vector<qint64> m_ids;
    std::vector<bool> m_there;        ///< not in the bin
    std::vector<int> m_partlyResumed; ///< whose acts need their very scopes; ascending
};

int LibraryGraph::numberOf(qint64 id) const
{
    const auto found = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
    return found != m_ids.cend() && *found == id ? static_cast<int>(found - m_ids.cbegin()) : -1;
}

Outcome LibraryGraph::load()
{
    VT_CHECK(loadDocuments());
    VT_CHECK(loadActs());
    return loadDetails();
}

Outcome LibraryGraph::loadDocuments()
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT id, type, number, date, date_precision, effective, expiry, stub, deleted IS NULL
        FROM document ORDER BY id)"_s));
    while (rows.next()) {
        const QString type = rows.text(1);
        const QString number = rows.text(2);
        const bool normative = isNormative(type, number);
        const auto day = [&rows](int column) {
            return dateOf(dayFromText(rows.text(column), sinceEver));
        };
        LifeDays days = lifeDaysOf(
            day(3), fromCode(datePrecisionNames, rows.text(4)).value_or(DatePrecision::Day), day(5),
            day(6), normative ? SilentBeginning::Unknown : SilentBeginning::FromItsDate);
        days.stub = rows.number(7) != 0;
        m_there.push_back(rows.number(8) != 0);
        m_ids.push_back(rows.number(0));
        m_graph.addDocument(days, normative);
    }
    return {};
}

std::shared_ptr<const Scope> LibraryGraph::scopeOf(const QString &text, int target)
{
    static const auto somePart = std::make_shared<const Scope>(Scope{{}, {}, u"…"_s});
    if (text.isEmpty())
        return nullptr;
    const Scope scope = parseScope(text);
    if (scope.isWhole())
        return nullptr;
    return std::binary_search(m_partlyResumed.cbegin(), m_partlyResumed.cend(), target)
               ? std::make_shared<const Scope>(scope)
               : somePart;
}

Outcome LibraryGraph::loadActs()
{
    {
        VT_TRY(Rows rows, m_connection.query(uR"(
            SELECT DISTINCT target_id FROM relation
            WHERE kind = 'resumes' AND scope <> '' ORDER BY target_id)"_s));
        while (rows.next())
            m_partlyResumed.push_back(numberOf(rows.number(0)));
    }
    QHash<QString, RelationKind> kinds;
    for (const RelationKind kind : actingKinds)
        kinds.insert(relationCode(kind), kind);
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT source_id, target_id, kind, scope, from_date, until_date FROM relation
        WHERE kind IN ('amends', 'replaces', 'repeals', 'suspends', 'resumes'))"_s));
    while (rows.next()) {
        ValidityGraph::Act act;
        act.source = numberOf(rows.number(0));
        act.target = numberOf(rows.number(1));
        act.kind = kinds.value(rows.text(2));
        act.scope = scopeOf(rows.text(3), act.target);
        act.from = dayFromText(rows.text(4), sinceEver);
        const Day until = dayFromText(rows.text(5), forEver);
        act.until = until == forEver ? forEver : until + 1;
        if (isThere(act.source) && act.target >= 0)
            m_graph.addAct(act);
    }
    return {};
}

Outcome LibraryGraph::loadDetails()
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT source_id, target_id FROM relation WHERE kind = 'guides')"_s));
    while (rows.next()) {
        const int guide = numberOf(rows.number(0));
        const int parent = numberOf(rows.number(1));
        if (guide >= 0 && isThere(parent))
            m_graph.addDetail(guide, parent);
    }
    return {};
}

/// Whether the row stands for the step. Where a period ends is where the next one begins.
bool isStored(const Rows &rows, const LifeStep &step)
{
    static const QHash<QString, Validity> statuses = [] {
        QHash<QString, Validity> byCode;
        for (const auto &name : validityNames)
            byCode.insert(QString::fromUtf16(name.code), name.value);
        return byCode;
    }();
    return dayFromText(rows.text(1), sinceEver) == step.from
           && statuses.value(rows.text(2)) == step.status
           && (rows.number(3) != 0) == step.withParents;
}

Result<std::vector<int>> LibraryGraph::differing()
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT document_id, from_day, status, with_parents FROM status_period
        ORDER BY document_id, from_day)"_s));
    std::vector<int> found;
    bool more = rows.next();
    for (int document = 0; document < static_cast<int>(m_ids.size()); ++document) {
        const Life &life = m_graph.life(document);
        size_t count = 0;
        bool same = true;
        for (; more && rows.number(0) == m_ids[static_cast<size_t>(document)];
             more = rows.next(), ++count)
            same = same && count < life.size() && isStored(rows, life[count]);
        if (!same || count != life.size())
            found.push_back(document);
    }
    return found;
}
} // namespace

Result<int> StatusKeeper::rebuild()
{
    VT_TRY(Transaction transaction, m_connection.begin());
    LibraryGraph graph(m_connection);
    VT_CHECK(graph.load());
    graph.compute();
    VT_TRY(const std::vector<int> differing, graph.differing());
    QList<std::pair<DocumentId, QList<StatusPeriod>>> batch;
    for (size_t at = 0; at < differing.size(); ++at) {
        batch.append({graph.id(differing[at]), graph.periods(differing[at])});
        if (batch.size() == documentsInBatch || at + 1 == differing.size())
            VT_CHECK(StatusPeriods(m_connection).putAll(std::exchange(batch, {})));
    }
    VT_CHECK(transaction.commit());
    return static_cast<int>(differing.size());
}

} // namespace vanthu
