// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/field_values_p.h"
#include "core/search/index_view.h"
#include "core/search/query.h"

#include <QDate>

namespace vanthu {

/// Turns the fields of a query into sets of documents, the bin included.
class FieldSets {
public:
    /// Both outlive it. A status without a day is that of `today`.
    FieldSets(Connection &connection, IndexView &view, QDate today)
        : m_connection(connection)
        , m_view(view)
        , m_today(today)
    {
    }

    [[nodiscard]] Result<IdSet> of(const QueryNode &field);
    /// Whether a chain of relations was too long to be followed to its end.
    [[nodiscard]] bool wasCut() const { return m_cut; }

    [[nodiscard]] IdSet withTypes(const QStringList &codes) const;
    [[nodiscard]] IdSet withIssuers(const QStringList &printed) const;
    [[nodiscard]] IdSet withStatus(Validity status, QDate day) const;

private:
    [[nodiscard]] IdSet everything() const;
    [[nodiscard]] Result<IdSet> fromSql(const QString &sql, const Bindings &bindings = {});
    [[nodiscard]] Result<IdSet> ofNumber(const QString &value);
    [[nodiscard]] IdSet ofType(const QueryNode &field) const;
    [[nodiscard]] IdSet ofIssuer(const QueryNode &field) const;
    [[nodiscard]] IdSet ofDays(const DayRange &days) const;
    [[nodiscard]] Result<IdSet> ofColumn(const QString &column, const QueryNode &field);
    [[nodiscard]] Result<IdSet> ofWords(TermSpace space, const QueryNode &field);
    [[nodiscard]] Result<IdSet> ofFlag(const QString &name, const QString &value, bool beginning);
    [[nodiscard]] Result<IdSet> ofTag(const QueryNode &field);
    [[nodiscard]] Result<IdSet> ofLevel(const QueryNode &field);
    [[nodiscard]] Result<IdSet> ofNamed(const QString &names, const QString &documents,
                                        const QueryNode &field);
    [[nodiscard]] Result<IdSet> ofPart(Part part);
    [[nodiscard]] Result<IdSet> ofSpace(TermSpace space);
    [[nodiscard]] Result<IdSet> ofRelation(const QueryNode &field);
    [[nodiscard]] Result<IdSet> meant(const QueryNode &field);
    [[nodiscard]] Result<IdSet> step(const IdSet &from, const QStringList &kinds,
                                     Direction direction);

    Connection &m_connection;
    IndexView &m_view;
    QDate m_today;
    bool m_cut = false;
};

/// The space of the index that holds the words of a field; none for fields without words.
[[nodiscard]] std::optional<TermSpace> spaceOf(QueryField field);
/// Whether the text of the field itself must be looked at.
[[nodiscard]] bool fieldNeedsProof(const QueryNode &field);

} // namespace vanthu
