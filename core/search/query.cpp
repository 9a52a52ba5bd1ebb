// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/documents/document_number.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 50;         ///< parentheses within parentheses
constexpr qsizetype longest = 2000; ///< letters of a query that are looked at

QStringList canonicalSyllables(QStringView text)
{
    const QString clean = canonical(text);
    QStringList words;
    for (const Syllable &part : syllables(clean))
        words << clean.sliced(part.offset, part.length);
    return words;
}

/// "2019-01" -> first and last day; "22/7/2019" -> that day twice; empty for no date.
std::pair<QString, QString> dayRange(const QString &text)
{
    const auto found = parseDate(text);
    if (!found)
        return {};
    QDate last = found->date;
    if (found->precision == DatePrecision::Month)
        last = last.addMonths(1).addDays(-1);
    else if (found->precision == DatePrecision::Year)
        last = last.addYears(1).addDays(-1);
    return {found->date.toString(Qt::ISODate), last.toString(Qt::ISODate)};
}

void readRange(QueryNode &node)
{
    const qsizetype dots = node.value.indexOf(".."_L1);
    if (dots >= 0) {
        node.low = dayRange(node.value.first(dots)).first;
        node.high = dayRange(node.value.sliced(dots + 2)).second;
    } else if (node.value.startsWith(u'>')) {
        node.low = dayRange(node.value.sliced(node.value.startsWith(">="_L1) ? 2 : 1)).second;
        if (!node.value.startsWith(">="_L1) && !node.low.isEmpty())
            node.low = QDate::fromString(node.low, Qt::ISODate).addDays(1).toString(Qt::ISODate);
        else
            node.low = dayRange(node.value.sliced(2)).first;
    } else if (node.value.startsWith(u'<')) {
        node.high = dayRange(node.value.sliced(node.value.startsWith("<="_L1) ? 2 : 1)).first;
        if (!node.value.startsWith("<="_L1) && !node.high.isEmpty())
            node.high = QDate::fromString(node.high, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
        else
            node.high = dayRange(node.value.sliced(2)).second;
    } else {
        std::tie(node.low, node.high) = dayRange(node.value);
    }
}

class Parser {
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    QueryPart query(int depth = 0);

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    void skipBlanks()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }
    bool takeOr();
    QueryPart part(int depth);
    QueryPart quoted();
    QueryPart word();
    QueryPart field(const NamedField &named);
    QString value();

    QString m_text;
    qsizetype m_at = 0;
};

QueryPart combined(QueryNode::Kind kind, QList<QueryPart> parts)
{
    if (parts.isEmpty())
        return nullptr;
    if (parts.size() == 1 && kind != QueryNode::Kind::Not)
        return parts.first();
    QueryNode node;
    node.kind = kind;
    node.parts = std::move(parts);
    return std::make_shared<const QueryNode>(std::move(node));
}

bool Parser::takeOr()
{
    skipBlanks();
    const bool isOr = QStringView(m_text).sliced(m_at).startsWith("OR"_L1)
                      && (m_at + 2 >= m_text.size() || m_text.at(m_at + 2).isSpace());
    if (isOr)
        m_at += 2;
    return isOr;
}

QueryPart Parser::query(int depth)
{
    QList<QueryPart> alternatives;
    QList<QueryPart> together;
    while (true) {
        if (takeOr()) {
            if (QueryPart all = combined(QueryNode::Kind::All, std::exchange(together, {})))
                alternatives.append(all);
            continue;
        }
        if (atEnd() || (peek() == u')' && depth > 0))
            break;
        if (QueryPart next = part(depth))
            together.append(next);
    }
    if (QueryPart all = combined(QueryNode::Kind::All, together))
        alternatives.append(all);
    return combined(QueryNode::Kind::Any, alternatives);
}

QueryPart Parser::part(int depth)
{
    if (peek() == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
        ++m_at;
        QueryPart inner = part(depth);
        return inner ? combined(QueryNode::Kind::Not, {inner}) : nullptr;
    }
    if (peek() == u'(' && depth < deepest) {
        ++m_at;
        QueryPart inner = query(depth + 1);
        if (peek() == u')')
            ++m_at;
        return inner;
    }
    return peek() == u'"' || peek() == u'“' ? quoted() : word();
}

QString Parser::value()
{
    if (peek() == u'"') {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        const QString inside =
            end < 0 ? m_text.sliced(m_at + 1) : m_text.sliced(m_at + 1, end - m_at - 1);
        m_at = end < 0 ? m_text.size() : end + 1;
        return inside;
    }
    const qsizetype start = m_at;
    while (!atEnd() && !peek().isSpace() && peek() != u')')
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

QueryPart Parser::quoted()
{
    const QChar closing = peek() == u'“' ? u'”' : u'"';
    const qsizetype end = m_text.indexOf(closing, m_at + 1);
    const QString inside =
        end < 0 ? m_text.sliced(m_at + 1) : m_text.sliced(m_at + 1, end - m_at - 1);
    m_at = end < 0 ? m_text.size() : end + 1;
    QueryNode node;
    node.kind = QueryNode::Kind::Phrase;
    node.syllables = canonicalSyllables(inside);
    return node.syllables.isEmpty() ? nullptr : std::make_shared<const QueryNode>(node);
}

QueryPart Parser::field(const NamedField &named)
{
    QueryNode node;
    node.kind = QueryNode::Kind::Field;
    node.field = named.field;
    node.relation = named.relation;
    node.value = value();
    if (node.value.isEmpty())
        return nullptr;
    if (node.field == QueryField::Date || node.field == QueryField::Year)
        readRange(node);
    return std::make_shared<const QueryNode>(node);
}

QueryPart Parser::word()
{
    const qsizetype start = m_at;
    while (!atEnd() && !peek().isSpace() && peek() != u')' && peek() != u'"') {
        if (peek() == u':') {
            const auto named = queryFieldByName(QStringView(m_text).sliced(start, m_at - start));
            if (named) {
                ++m_at;
                return field(*named);
            }
        }
        ++m_at;
    }
    if (m_at == start)
        ++m_at; // a lone sign
    QueryNode node;
    node.kind = QueryNode::Kind::Word;
    node.syllables = canonicalSyllables(QStringView(m_text).sliced(start, m_at - start));
    node.prefix = atEnd();
    return node.syllables.isEmpty() ? nullptr : std::make_shared<const QueryNode>(node);
}

void collect(const QueryPart &part, QStringList &terms)
{
    if (!part || part->kind == QueryNode::Kind::Not)
        return;
    if (part->kind == QueryNode::Kind::Word)
        terms += part->syllables;
    if (part->kind == QueryNode::Kind::Phrase)
        terms << part->syllables.join(u' ');
    for (const QueryPart &inner : part->parts)
        collect(inner, terms);
}
} // namespace

Query parseQuery(QStringView typed)
{
    Query query;
    query.text = normalizedLine(typed.first(qMin(typed.size(), longest)));
    query.root = Parser(query.text).query();
    const QString folded = foldedNumber(query.text);
    const bool beginsWithDigits = !folded.isEmpty() && folded.at(0).isDigit();
    if (beginsWithDigits && !query.text.contains(u':') && !query.text.contains(u'"'))
        query.number = folded;
    return query;
}

QStringList soughtTerms(const Query &query)
{
    QStringList terms;
    collect(query.root, terms);
    terms.removeDuplicates();
    return terms;
}

} // namespace vanthu
