// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index_text.h"
#include "core/search/plan_conditions_p.h"
#include "core/text/fold.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
QString quoted(const QString &token)
{
    return u'"' + token + u'"';
}

/// A syllable with marks asks for itself, one without for everything that folds to it.
QString term(const QString &syllable, bool prefix)
{
    if (!prefix)
        return quoted(syllable);
    return syllable.size() <= longestBeginning ? quoted(beginningTerm(syllable))
                                               : quoted(syllable) + u" *"_s;
}

QString pair(const QString &first, const QString &second, bool prefix)
{
    return quoted(pairTerm(fold(first), fold(second))) + (prefix ? u" *"_s : QString());
}

QString sequence(const QueryNode &node)
{
    QStringList terms;
    for (qsizetype at = 0; at < node.syllables.size(); ++at) {
        const QString &syllable = node.syllables.at(at);
        const bool last = at + 1 == node.syllables.size();
        const bool typing = node.prefix && last;
        if (node.syllables.size() == 1 || hasMarks(syllable))
            terms << term(syllable, typing);
        if (at > 0)
            terms << pair(node.syllables.at(at - 1), syllable, typing);
    }
    return terms.join(u" AND "_s);
}

QString together(const QueryNode &node)
{
    QStringList positive;
    QStringList negative;
    for (const QueryPart &part : node.parts) {
        const bool isNot = part->kind == QueryNode::Kind::Not;
        const QString inner = wordsOf(isNot ? part->parts.first() : part);
        if (inner.isEmpty())
            return {};
        (isNot ? negative : positive) << u'(' + inner + u')';
    }
    if (positive.isEmpty())
        return {};
    QString expression = positive.join(u" AND "_s);
    for (const QString &part : negative)
        expression = u'(' + expression + u") NOT "_s + part;
    return expression;
}
} // namespace

QString wordsOf(const QueryPart &part)
{
    if (!part)
        return {};
    switch (part->kind) {
    case QueryNode::Kind::Word:
    case QueryNode::Kind::Phrase: return sequence(*part);
    case QueryNode::Kind::All: return together(*part);
    case QueryNode::Kind::Any: {
        QStringList alternatives;
        for (const QueryPart &inner : part->parts) {
            const QString words = wordsOf(inner);
            if (words.isEmpty())
                return {};
            alternatives << u'(' + words + u')';
        }
        return alternatives.join(u" OR "_s);
    }
    case QueryNode::Kind::Not:
    case QueryNode::Kind::Field: return {};
    }
    return {};
}

QString neighboursOf(const QueryPart &part)
{
    if (!part || part->kind != QueryNode::Kind::All)
        return {};
    QStringList pairs;
    const QueryNode *before = nullptr;
    for (const QueryPart &inner : part->parts) {
        const bool isWord = inner->kind == QueryNode::Kind::Word;
        if (before && isWord)
            pairs << pair(before->syllables.last(), inner->syllables.first(), inner->prefix);
        before = isWord ? inner.get() : nullptr;
    }
    return pairs.join(u" AND "_s);
}

} // namespace vanthu
