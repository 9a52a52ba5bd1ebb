// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/organization.h"
#include "core/search/query_expansion_p.h"
#include "core/text/fold.h"

#include <QHash>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
QStringList wordsOf(const QString &name)
{
    const QString clean = canonical(name);
    QStringList words;
    for (const Syllable &part : syllables(clean))
        words << clean.sliced(part.offset, part.length);
    return words;
}

/// A name and the other names of the same thing, as canonical words.
struct Name {
    QStringList words;
    QList<QStringList> others;
};

struct NameTable {
    QHash<QString, Name> byFolded; ///< "uy ban nhan dan"
    qsizetype longest = 1;         ///< words of the longest name

    NameTable()
    {
        for (const Abbreviation &abbreviation : abbreviations()) {
            add(abbreviation.shortForm, abbreviation.longForm);
            add(abbreviation.longForm, abbreviation.shortForm);
        }
    }

    void add(const QString &text, const QString &other)
    {
        const QStringList words = wordsOf(text);
        longest = std::max(longest, words.size());
        Name &name = byFolded[fold(words.join(u' '))];
        name.words = words;
        name.others.append(wordsOf(other));
    }
};

const NameTable &names()
{
    static const NameTable table;
    return table;
}

QueryPart phraseOf(const QStringList &words)
{
    auto node = std::make_shared<QueryNode>();
    node->kind = words.size() == 1 ? QueryNode::Kind::Word : QueryNode::Kind::Phrase;
    node->syllables = words;
    return node;
}

/// What was typed and its other names as alternatives of one meaning.
QueryPart oneMeaning(const QueryPart &typed, const QList<QStringList> &others)
{
    auto node = std::make_shared<QueryNode>();
    node->kind = QueryNode::Kind::Any;
    node->oneMeaning = true;
    node->typed = typed->typed;
    node->parts.append(typed);
    for (const QStringList &other : others)
        node->parts.append(phraseOf(other));
    return node;
}

QueryPart groupOf(const QList<QueryPart> &parts)
{
    if (parts.size() == 1)
        return parts.first();
    auto node = std::make_shared<QueryNode>();
    node->parts = parts;
    QStringList typed;
    for (const QueryPart &part : parts)
        typed << part->typed;
    node->typed = typed.join(u' ');
    return node;
}

bool isPlainWord(const QueryPart &part)
{
    return part->kind == QueryNode::Kind::Word && part->syllables.size() == 1;
}

/// Whether words are a name; marks may be left out, but not be others.
bool areName(const QStringList &words, const Name &name)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (hasMarks(words.at(at)) && words.at(at) != name.words.at(at))
            return false;
    }
    return true;
}

/// The longest name that begins with the part at `at`; null for none.
const Name *nameAt(const QList<QueryPart> &parts, qsizetype at)
{
    const Name *found = nullptr;
    QStringList words;
    while (at + words.size() < parts.size() && words.size() < names().longest) {
        const QueryPart &part = parts.at(at + words.size());
        if (!isPlainWord(part))
            break;
        words << part->syllables.first();
        const auto known = names().byFolded.constFind(fold(words.join(u' ')));
        if (known != names().byFolded.constEnd() && areName(words, *known))
            found = &*known;
    }
    return found;
}

QList<QueryPart> expanded(const QList<QueryPart> &parts)
{
    QList<QueryPart> result;
    for (qsizetype at = 0; at < parts.size();) {
        const Name *name = nameAt(parts, at);
        if (name) {
            result.append(oneMeaning(groupOf(parts.mid(at, name->words.size())), name->others));
            at += name->words.size();
        } else {
            const bool isWord = parts.at(at)->kind == QueryNode::Kind::Word;
            result.append(isWord ? parts.at(at) : withOtherNames(parts.at(at)));
            ++at;
        }
    }
    return result;
}
} // namespace

QueryPart withOtherNames(const QueryPart &root)
{
    if (!root)
        return root;
    if (root->kind == QueryNode::Kind::Word)
        return expanded({root}).first();
    if (root->kind != QueryNode::Kind::All && root->kind != QueryNode::Kind::Any)
        return root;
    auto node = std::make_shared<QueryNode>(*root);
    node->parts.clear();
    if (root->kind == QueryNode::Kind::All) {
        node->parts = expanded(root->parts);
        return node->parts.size() == 1 ? node->parts.first() : QueryPart(node);
    }
    for (const QueryPart &part : root->parts)
        node->parts.append(withOtherNames(part));
    return node;
}

} // namespace vanthu
