// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/base/clock.h"
#include "core/documents/document_number.h"
#include "core/search/field_values_p.h"
#include "core/search/query_names_p.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 50;           ///< parentheses within parentheses
constexpr qsizetype longest = 4000;   ///< letters of a query that are looked at
constexpr int mostParts = 300;        ///< words, phrases and fields of a query
constexpr qsizetype mostInWord = 100; ///< syllables of one word or phrase
constexpr qsizetype longestName = 40; ///< letters of a field's name
constexpr qsizetype shownPart = 40;

QStringList canonicalSyllables(QStringView text)
{
    const QString clean = canonical(text);
    QStringList words;
    for (const Syllable &part : syllables(clean)) {
        if (words.size() < mostInWord)
            words << clean.sliced(part.offset, part.length);
    }
    return words;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'«' || c == u'»';
}

QueryPart combined(QueryNode::Kind kind, QList<QueryPart> parts, const QString &typed)
{
    if (parts.isEmpty())
        return nullptr;
    if (parts.size() == 1 && kind != QueryNode::Kind::Not)
        return parts.first();
    QueryNode node;
    node.kind = kind;
    node.parts = std::move(parts);
    node.typed = typed;
    return std::make_shared<const QueryNode>(std::move(node));
}

class Parser {
public:
    Parser(const QString &text, QDate today)
        : m_text(text)
        , m_today(today)
    {
    }

    QueryPart query(int depth = 0);
    [[nodiscard]] const QList<QueryNote> &notes() const { return m_notes; }
    /// The word that may be the beginning of one: the last, unless a phrase stands behind it.
    [[nodiscard]] const std::shared_ptr<QueryNode> &lastWord() const { return m_lastWord; }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    [[nodiscard]] QString since(qsizetype start) const
    {
        return m_text.sliced(start, m_at - start).trimmed();
    }
    void skipBlanks()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }
    void note(QueryNote::Kind kind, const QString &part)
    {
        const QueryNote said{kind, part.left(shownPart)};
        if (!m_notes.contains(said))
            m_notes.append(said);
    }
    bool takeOr();
    QueryPart part(int depth, QList<QueryPart> &before);
    QueryPart quoted();
    QueryPart word(QList<QueryPart> &before);
    QueryPart field(const NamedField &named, qsizetype start);
    QueryPart wordsOf(QStringView text);
    bool valueFollows();
    QString value();
    QString insideQuotes();
    std::optional<NamedField> nameBefore(qsizetype start, QList<QueryPart> &before) const;

    QString m_text;
    QDate m_today;
    qsizetype m_at = 0;
    int m_parts = 0;
    bool m_excluding = false; ///< inside of "-"
    std::shared_ptr<QueryNode> m_lastWord;
    QList<QueryNote> m_notes;
};

bool Parser::takeOr()
{
    for (const QStringView sign : {QStringView(u"OR"), QStringView(u"HOẶC")}) {
        const qsizetype behind = m_at + sign.size();
        if (QStringView(m_text).sliced(m_at).startsWith(sign)
            && (behind >= m_text.size() || m_text.at(behind).isSpace()
                || m_text.at(behind) == u'(')) {
            m_at = behind;
            return true;
        }
    }
    return false;
}

QueryPart Parser::query(int depth)
{
    const qsizetype start = m_at;
    qsizetype groupStart = m_at;
    QList<QueryPart> alternatives;
    QList<QueryPart> together;
    const auto closeGroup = [&](qsizetype end) {
        const QString typed = m_text.sliced(groupStart, end - groupStart).trimmed();
        if (QueryPart all = combined(QueryNode::Kind::All, std::exchange(together, {}), typed))
            alternatives.append(all);
        groupStart = m_at;
    };
    while (true) {
        skipBlanks();
        const qsizetype end = m_at;
        if (takeOr()) {
            closeGroup(end);
            continue;
        }
        if (atEnd() || (peek() == u')' && depth > 0))
            break;
        if (QueryPart next = part(depth, together))
            together.append(next);
        if (m_parts > mostParts && !atEnd()) {
            note(QueryNote::Kind::TooManyParts, m_text.sliced(m_at).trimmed());
            m_at = m_text.size();
        }
    }
    closeGroup(m_at);
    return combined(QueryNode::Kind::Any, alternatives, since(start));
}

QueryPart Parser::part(int depth, QList<QueryPart> &before)
{
    const qsizetype start = m_at;
    if (peek() == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
        ++m_at;
        const bool outside = std::exchange(m_excluding, true);
        QList<QueryPart> none;
        QueryPart inner = part(depth, none);
        m_excluding = outside;
        return inner ? combined(QueryNode::Kind::Not, {inner}, since(start)) : nullptr;
    }
    if (peek() == u'(' && depth < deepest) {
        ++m_at;
        QueryPart inner = query(depth + 1);
        if (peek() == u')')
            ++m_at;
        return inner;
    }
    return isQuote(peek()) ? quoted() : word(before);
}

QString Parser::insideQuotes()
{
    const qsizetype start = ++m_at;
    while (!atEnd() && !isQuote(peek()))
        ++m_at;
    const QString inside = m_text.sliced(start, m_at - start);
    if (!atEnd())
        ++m_at;
    return inside;
}

QString Parser::value()
{
    if (isQuote(peek()))
        return insideQuotes();
    const qsizetype start = m_at;
    while (!atEnd() && !peek().isSpace() && peek() != u')')
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

/// Behind a colon and blanks: whether what comes is a value, and no part of its own.
bool Parser::valueFollows()
{
    const qsizetype start = m_at;
    skipBlanks();
    if (m_at == start)
        return !atEnd() && peek() != u')';
    const qsizetype next = m_at;
    const QString token = isQuote(peek()) ? QString() : value();
    m_at = next;
    const qsizetype colon = token.indexOf(u':');
    const bool isPart = peek() == u'-' || peek() == u'(' || peek() == u')' || takeOr()
                        || (colon > 0 && fieldByName(QStringView(token).first(colon)));
    m_at = isPart || atEnd() ? start : next;
    return !isPart && !atEnd();
}

QueryPart Parser::quoted()
{
    const qsizetype start = m_at;
    auto node = std::make_shared<QueryNode>();
    node->kind = QueryNode::Kind::Phrase;
    node->syllables = canonicalSyllables(insideQuotes());
    node->typed = since(start);
    if (node->syllables.isEmpty())
        return nullptr;
    ++m_parts;
    if (!m_excluding)
        m_lastWord.reset();
    return node;
}

QueryPart Parser::field(const NamedField &named, qsizetype start)
{
    const qsizetype nameEnd = m_at;
    if (!valueFollows()) {
        note(QueryNote::Kind::NoValue, m_text.sliced(start, nameEnd - start));
        return nullptr;
    }
    auto node = std::make_shared<QueryNode>();
    node->kind = QueryNode::Kind::Field;
    node->field = named.field;
    node->relation = named.relation;
    node->direction = named.direction;
    node->anySteps = named.anySteps;
    node->value = value().trimmed();
    node->syllables = canonicalSyllables(node->value);
    node->typed = since(start);
    node->prefix = !isQuote(m_text.at(m_at - 1)); // it may still be typed
    ++m_parts;
    if (node->value.isEmpty()) {
        note(QueryNote::Kind::NoValue, node->typed);
        return nullptr;
    }
    if (!readValue(*node, m_today)) {
        note(QueryNote::Kind::NotAValue, node->typed);
        return wordsOf(node->typed);
    }
    return node;
}

/// Text that is no operator.
QueryPart Parser::wordsOf(QStringView text)
{
    auto node = std::make_shared<QueryNode>();
    node->kind = QueryNode::Kind::Word;
    node->typed = text.toString();
    node->syllables = canonicalSyllables(text);
    node->prefix = text.endsWith(u'*');
    if (node->syllables.isEmpty())
        return nullptr;
    ++m_parts;
    if (!m_excluding)
        m_lastWord = node;
    return node;
}

/// A field whose name was typed in several words: "cơ quan:", "ngày có hiệu lực:"; takes the words
/// in front of the colon out of what stands before.
std::optional<NamedField> Parser::nameBefore(qsizetype start, QList<QueryPart> &before) const
{
    constexpr int mostWords = 5;
    QString name = m_text.sliced(start, m_at - start);
    for (qsizetype words = 1; words < mostWords && words <= before.size(); ++words) {
        const QueryPart &previous = before.at(before.size() - words);
        if (previous->kind != QueryNode::Kind::Word)
            return std::nullopt;
        name.prepend(previous->typed);
        if (const auto named = fieldByName(name)) {
            before.resize(before.size() - words);
            return named;
        }
    }
    return std::nullopt;
}

QueryPart Parser::word(QList<QueryPart> &before)
{
    const qsizetype start = m_at;
    while (!atEnd() && !peek().isSpace() && peek() != u')' && !isQuote(peek())) {
        if (peek() == u':' && m_at > start && m_at - start <= longestName) {
            auto named = fieldByName(QStringView(m_text).sliced(start, m_at - start));
            if (!named)
                named = nameBefore(start, before);
            if (named) {
                ++m_at;
                return field(*named, start);
            }
        }
        ++m_at;
    }
    if (m_at == start)
        ++m_at; // a lone sign
    return wordsOf(QStringView(m_text).sliced(start, m_at - start));
}

/// The free words of a query, where it has nothing else but fields.
QString freeWords(const QueryPart &root)
{
    if (!root)
        return {};
    const QList<QueryPart> parts =
        root->kind == QueryNode::Kind::All ? root->parts : QList<QueryPart>{root};
    QStringList words;
    for (const QueryPart &part : parts) {
        if (part->kind == QueryNode::Kind::Word)
            words << part->typed;
        else if (part->kind != QueryNode::Kind::Field)
            return {};
    }
    return words.join(u' ');
}

void collect(const QueryPart &part, QStringList &terms)
{
    if (!part || part->kind == QueryNode::Kind::Not)
        return;
    if (part->kind == QueryNode::Kind::Word || part->kind == QueryNode::Kind::Phrase)
        terms << part->syllables.join(u' ') + (part->prefix ? u"*"_s : QString());
    if (part->kind == QueryNode::Kind::Field
        && (part->field == QueryField::Subject || part->field == QueryField::Text))
        terms << part->syllables.join(u' ');
    for (const QueryPart &inner : part->parts)
        collect(inner, terms);
}
} // namespace

Query parseQuery(QStringView typed, QDate today)
{
    Query query;
    query.text = normalizedLine(typed.first(qMin(typed.size(), longest)));
    Parser parser(query.text, today);
    query.root = parser.query();
    query.notes = parser.notes();
    if (typed.size() > longest)
        query.notes.append({QueryNote::Kind::TooLong, QString::number(longest)});
    if (parser.lastWord())
        parser.lastWord()->prefix = true;
    query.typedNumber = freeWords(query.root);
    const QString folded = foldedNumber(query.typedNumber);
    if (!folded.isEmpty() && folded.at(0).isDigit())
        query.number = folded;
    return query;
}

Query parseQuery(QStringView text)
{
    return parseQuery(text, Clock::today());
}

QStringList soughtTerms(const Query &query)
{
    QStringList terms;
    collect(query.root, terms);
    terms.removeDuplicates();
    return terms;
}

} // namespace vanthu
