// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_plan.h"

#include "core/search/index_text.h"
#include "core/search/plan_conditions_p.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// The parts that must all be fulfilled, divided into words and the rest.
struct Divided {
    QList<QueryPart> words;
    QList<QueryPart> others;
};

Divided divided(const QueryPart &root)
{
    Divided result;
    if (!root)
        return result;
    const QList<QueryPart> parts =
        root->kind == QueryNode::Kind::All ? root->parts : QList<QueryPart>{root};
    for (const QueryPart &part : parts) {
        const QueryPart &inner = part->kind == QueryNode::Kind::Not ? part->parts.first() : part;
        (wordsOf(inner).isEmpty() ? result.others : result.words).append(part);
    }
    return result;
}

/// A document's id stands in its row of the index.
QString columnsOfIndex(const QString &columns, const QString &table)
{
    return QString(columns).replace("document.id"_L1, table + u".rowid & 4294967295"_s);
}

/// The days that must all be met as a range of rows: the index is in the order of the days.
QString rowsOf(const QList<QueryPart> &parts)
{
    QString rows;
    for (const QueryPart &part : parts) {
        if (part->kind != QueryNode::Kind::Field
            || (part->field != QueryField::Date && part->field != QueryField::Year))
            continue;
        const QDate low = QDate::fromString(part->low, Qt::ISODate);
        const QDate high = QDate::fromString(part->high, Qt::ISODate);
        if (low.isValid())
            rows += u" AND %1.rowid >= "_s + QString::number(firstRowOf(low));
        if (high.isValid())
            rows += u" AND %1.rowid < "_s + QString::number(firstRowOf(high.addDays(1)));
    }
    return rows;
}

QueryPart allOf(const QList<QueryPart> &parts)
{
    QueryNode node;
    node.parts = parts;
    return std::make_shared<const QueryNode>(node);
}
} // namespace

SearchPlan planOf(const Query &query, const SearchRequest &request)
{
    SearchPlan plan;
    Conditions conditions;
    Divided parts = divided(query.root);
    if (!parts.words.isEmpty())
        plan.words = wordsOf(allOf(parts.words));
    if (plan.words.isEmpty())
        parts.others += parts.words; // only what must not be there
    else if (const QString pairs = neighboursOf(allOf(parts.words)); !pairs.isEmpty())
        plan.near = u'(' + plan.words + u") AND "_s + pairs;
    QStringList all{conditions.ofRequest(request)};
    plan.rows = rowsOf(parts.others);
    for (const QueryPart &part : std::as_const(parts.others))
        all << u'(' + conditions.of(part) + u')';
    plan.conditions = all.join(u" AND "_s);
    plan.bindings = conditions.bindings();
    plan.joins = plan.conditions != "document.deleted IS NULL"_L1
                 || (request.sort != SearchRequest::Sort::Relevance
                     && request.sort != SearchRequest::Sort::Date);
    return plan;
}

QString SearchPlan::selectFrom(const QString &table, const QString &columns) const
{
    if (words.isEmpty())
        return u"SELECT "_s + columns + u" FROM document WHERE "_s + conditions;
    if (!joins) { // the index holds no document of the bin
        return u"SELECT "_s + columnsOfIndex(columns, table) + u" FROM "_s + table + u" WHERE "_s
               + table + u" MATCH :words"_s;
    }
    return u"SELECT "_s + columns + u" FROM "_s + table
           + u" CROSS JOIN document ON document.id = "_s + table + u".rowid & 4294967295 WHERE "_s
           + table + u" MATCH :words AND "_s + conditions + QString(rows).replace("%1"_L1, table);
}

Bindings SearchPlan::bindingsFor(const QString &expression) const
{
    Bindings all = joins || words.isEmpty() ? bindings : Bindings();
    if (!expression.isEmpty())
        all.append({u":words"_s, expression});
    return all;
}

} // namespace vanthu
