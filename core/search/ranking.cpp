// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ranking_p.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {

namespace {
/// Whether a word was typed without marks, so that it may be meant with some.
bool hasBareWord(const QueryPart &part)
{
    if (!part || part->kind == QueryNode::Kind::Not || part->kind == QueryNode::Kind::Field)
        return false;
    const auto isBare = [](const QString &word) { return !hasMarks(word); };
    return std::any_of(part->syllables.cbegin(), part->syllables.cend(), isBare)
           || std::any_of(part->parts.cbegin(), part->parts.cend(), hasBareWord);
}

bool hasMarkedWord(const QueryPart &part)
{
    if (!part)
        return false;
    const auto isMarked = [](const QString &word) { return hasMarks(word); };
    return std::any_of(part->syllables.cbegin(), part->syllables.cend(), isMarked)
           || std::any_of(part->parts.cbegin(), part->parts.cend(), hasMarkedWord);
}
} // namespace

void Ranking::take(IdSet set)
{
    set &= m_left;
    for (const DocumentId id : newestOf(m_view.attributes(), set, m_wanted - m_order.size())) {
        m_order.append(id);
        m_left.remove(id);
    }
}

void Ranking::takeNumbers()
{
    for (const IdSet &numbers : m_found.numbers) {
        take(numbers - m_view.attributes().stubs());
        take(numbers);
    }
}

Outcome Ranking::takeWords(WordPlace scope, Closeness closeness)
{
    if (isFull())
        return {};
    VT_TRY(const IdSet fitting, m_words.of(m_query.root, scope, closeness));
    if ((fitting & m_left).isEmpty())
        return {};
    VT_TRY(const QList<IdSet> pairs,
           m_words.neighbours(m_query.root, scope, closeness >= Closeness::Beginning));
    if (!pairs.isEmpty()) {
        IdSet all = fitting;
        IdSet some;
        for (const IdSet &pair : pairs) {
            all &= pair;
            some |= pair;
        }
        take(all);
        take(some &= fitting);
    }
    take(fitting);
    return {};
}

Result<QList<DocumentId>> Ranking::first(qsizetype wanted)
{
    m_wanted = wanted;
    m_left = m_found.all;
    m_order.clear();
    takeNumbers();
    if (!m_found.hasWords) {
        take(m_found.all);
        return m_order;
    }
    for (const WordPlace scope : {WordPlace::Head, WordPlace::Everywhere}) {
        if (hasBareWord(m_query.root))
            VT_CHECK(takeWords(scope, Closeness::Exact));
        VT_CHECK(takeWords(scope, Closeness::Folded));
        VT_CHECK(takeWords(scope, Closeness::Beginning));
    }
    if (hasMarkedWord(m_query.root))
        VT_CHECK(takeWords(WordPlace::Everywhere, Closeness::Bare));
    return m_order;
}

QList<DocumentId> newestOf(const AttributeTable &attributes, const IdSet &set, qsizetype wanted)
{
    using Dated = std::pair<quint32, qint64>;
    constexpr size_t room = AttributeChunk::documents;
    std::vector<Dated> best; // the least of them in front, once there are as many as wanted
    const auto isNewer = [](const Dated &left, const Dated &right) { return left > right; };
    const auto count = static_cast<size_t>(std::max<qsizetype>(wanted, 0));
    for (const quint32 chunk : attributes.chunksByDay()) {
        if (best.size() >= count
            && (count == 0 || attributes.newestDay(chunk) < best.front().first))
            break;
        const DocumentId first{static_cast<qint64>(chunk * room)};
        if (!set.hasAnyIn(first, room))
            continue;
        set.forEachIn(first, room, [&](DocumentId id) {
            const Dated one{attributes.of(id).day, id.value};
            if (best.size() < count) {
                best.push_back(one);
                std::push_heap(best.begin(), best.end(), isNewer);
            } else if (one > best.front()) {
                std::pop_heap(best.begin(), best.end(), isNewer);
                best.back() = one;
                std::push_heap(best.begin(), best.end(), isNewer);
            }
            return true;
        });
    }
    std::sort(best.begin(), best.end(), isNewer);
    QList<DocumentId> order;
    order.reserve(static_cast<qsizetype>(best.size()));
    for (const Dated &one : best)
        order.append(DocumentId{one.second});
    return order;
}

} // namespace vanthu
