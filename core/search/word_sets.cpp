// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/field_sets_p.h"
#include "core/search/word_sets_p.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
TermSpace wordSpace(WordPlace scope)
{
    return scope == WordPlace::Head ? TermSpace::HeadWord : TermSpace::Word;
}

TermSpace pairSpace(WordPlace scope)
{
    return scope == WordPlace::Head ? TermSpace::HeadPair : TermSpace::Pair;
}

TermRange pairTerms(WordPlace scope, const QString &first, const QString &second, bool prefix)
{
    const QByteArray term = pairTerm(pairSpace(scope), first, second);
    return prefix ? TermRange::beginning(term) : TermRange::only(term);
}
} // namespace

TermRange termsOf(TermSpace space, const QString &word, bool prefix, Closeness closeness)
{
    const bool goesOn = prefix && closeness >= Closeness::Beginning;
    if (hasMarks(word)) {
        if (!goesOn)
            return TermRange::only(wordTerm(space, word));
        TermRange range = TermRange::beginning(foldedTerm(space, word));
        const QByteArray marked = word.toUtf8();
        range.fits = [marked, other = asBeginning(word).toUtf8()](QByteArrayView term) {
            const QByteArrayView exact = term.sliced(term.indexOf(afterWord) + 1);
            return exact.startsWith(marked) || exact.startsWith(other);
        };
        return range;
    }
    if (goesOn)
        return TermRange::beginning(foldedTerm(space, word));
    const QByteArray folded = foldedTerm(space, word) + afterWord;
    return closeness == Closeness::Exact ? TermRange::only(folded) : TermRange::beginning(folded);
}

bool needsProof(const QueryPart &part)
{
    if (!part)
        return false;
    const bool isSequence =
        part->kind == QueryNode::Kind::Word || part->kind == QueryNode::Kind::Phrase;
    const auto marked = [](const QString &word) { return hasMarks(word); };
    if (isSequence && part->syllables.size() > 1) {
        return part->syllables.size() > 2
               || std::any_of(part->syllables.cbegin(), part->syllables.cend(), marked);
    }
    if (part->kind == QueryNode::Kind::Field)
        return fieldNeedsProof(*part);
    return std::any_of(part->parts.cbegin(), part->parts.cend(), needsProof);
}

Result<IdSet> WordSets::of(const QueryPart &part, WordPlace scope, Closeness closeness)
{
    if (!part)
        return m_all;
    const bool isField = part->kind == QueryNode::Kind::Field; // the same wherever it is asked
    const Key key{part.get(), isField ? WordPlace::Everywhere : scope,
                  isField ? Closeness::Bare : closeness};
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    VT_TRY(const IdSet set, compute(*part, scope, closeness));
    m_known.insert({key, set});
    return set;
}

Result<IdSet> WordSets::compute(const QueryNode &node, WordPlace scope, Closeness closeness)
{
    switch (node.kind) {
    case QueryNode::Kind::All: return together(node, scope, closeness);
    case QueryNode::Kind::Any: {
        IdSet any;
        for (const QueryPart &part : node.parts) {
            VT_TRY(const IdSet one, of(part, scope, closeness));
            any |= one;
            // the other parts are other names of the first: they are not what was typed
            if (node.oneMeaning && closeness == Closeness::Exact)
                break;
        }
        return any;
    }
    case QueryNode::Kind::Not: {
        IdSet rest = m_all;
        if (!needsProof(node.parts.first())) {
            VT_TRY(const IdSet without,
                   of(node.parts.first(), WordPlace::Everywhere, Closeness::Folded));
            rest -= without;
        }
        return rest;
    }
    case QueryNode::Kind::Word:
    case QueryNode::Kind::Phrase: return sequence(node, scope, closeness);
    case QueryNode::Kind::Field: return m_fields(node);
    }
    return IdSet();
}

Result<IdSet> WordSets::together(const QueryNode &node, WordPlace scope, Closeness closeness)
{
    IdSet all;
    bool first = true;
    for (const QueryPart &part : node.parts) {
        VT_TRY(const IdSet one, of(part, scope, closeness));
        if (first)
            all = one;
        else
            all &= one;
        first = false;
        if (all.isEmpty())
            break;
    }
    return all;
}

Result<IdSet> WordSets::word(const QString &syllable, bool prefix, WordPlace scope,
                             Closeness closeness)
{
    const TermSpace space = wordSpace(scope);
    VT_TRY(IdSet found, m_view.documentsWith({termsOf(space, syllable, prefix, closeness)}));
    if (closeness == Closeness::Bare && hasMarks(syllable)) {
        VT_TRY(IdSet unmarked,
               m_view.documentsWith({TermRange::only(foldedTerm(space, syllable) + afterWord)}));
        VT_TRY(const IdSet bare,
               m_view.documentsWith({TermRange::only(valueTerm(TermSpace::Flag, u"bare"_s))}));
        found |= unmarked &= bare;
    }
    return found;
}

Result<IdSet> WordSets::sequence(const QueryNode &node, WordPlace scope, Closeness closeness)
{
    IdSet all;
    bool first = true;
    const auto cut = [&](const IdSet &set) {
        if (first)
            all = set;
        else
            all &= set;
        first = false;
    };
    const bool alone = node.syllables.size() == 1;
    for (qsizetype at = 0; at < node.syllables.size() && (first || !all.isEmpty()); ++at) {
        const QString &syllable = node.syllables.at(at);
        const bool prefix = node.prefix && at + 1 == node.syllables.size();
        // a pair says already that both words stand there, but not with which marks
        if (alone || hasMarks(syllable) || closeness == Closeness::Exact) {
            VT_TRY(const IdSet one, word(syllable, prefix, scope, closeness));
            cut(one);
        }
        if (at > 0) {
            VT_TRY(const IdSet pair,
                   m_view.documentsWith({pairTerms(scope, node.syllables.at(at - 1), syllable,
                                                   prefix && closeness >= Closeness::Beginning)}));
            cut(pair);
        }
    }
    return all;
}

Result<IdSet> WordSets::inFields(const QueryNode &node)
{
    VT_TRY(IdSet found, sequence(node, WordPlace::Head, Closeness::Bare));
    IdSet other; // those that are not of the head
    for (qsizetype at = 0; at < node.syllables.size(); ++at) {
        const bool prefix = node.prefix && at + 1 == node.syllables.size();
        QList<TermRange> terms;
        for (const TermSpace space :
             {TermSpace::Place, TermSpace::SignerTitle, TermSpace::Source, TermSpace::Recipient})
            terms.append(termsOf(space, node.syllables.at(at), prefix, Closeness::Beginning));
        VT_TRY(const IdSet one, m_view.documentsWith(terms));
        if (at == 0)
            other = one;
        else
            other &= one;
        if (other.isEmpty())
            break;
    }
    return found |= other;
}

namespace {
/// The words with which a part begins or ends, where it is words; one for each of its names.
QStringList edgeWords(const QueryPart &part, bool last)
{
    if (part->kind == QueryNode::Kind::Word)
        return {last ? part->syllables.last() : part->syllables.first()};
    QStringList edges;
    if (part->kind == QueryNode::Kind::Phrase && part->typed.isEmpty()) // another name of words
        return {last ? part->syllables.last() : part->syllables.first()};
    if (part->kind == QueryNode::Kind::All && !part->parts.isEmpty())
        return edgeWords(last ? part->parts.last() : part->parts.first(), last);
    if (part->oneMeaning) {
        for (const QueryPart &name : part->parts)
            edges += edgeWords(name, last);
    }
    return edges;
}

/// The words of the query side by side, whatever fields stand between them.
QList<QueryPart> freeParts(const QueryPart &root)
{
    QList<QueryPart> parts;
    const QList<QueryPart> all =
        root && root->kind == QueryNode::Kind::All ? root->parts : QList<QueryPart>{root};
    for (const QueryPart &part : all) {
        if (part && part->kind != QueryNode::Kind::Field)
            parts.append(part);
    }
    return parts;
}
} // namespace

Result<QList<IdSet>> WordSets::neighbours(const QueryPart &root, WordPlace scope, bool beginning)
{
    QList<IdSet> sets;
    QueryPart before;
    for (const QueryPart &part : freeParts(root)) {
        QList<TermRange> pairs;
        for (const QString &left : before ? edgeWords(before, true) : QStringList()) {
            for (const QString &right : edgeWords(part, false)) {
                const bool goesOn = beginning && part->prefix && part->syllables.size() == 1;
                pairs.append(pairTerms(scope, left, right, goesOn));
            }
        }
        if (!pairs.isEmpty()) {
            VT_TRY(const IdSet set, m_view.documentsWith(pairs));
            sets.append(set);
        }
        before = part;
    }
    return sets;
}

} // namespace vanthu
