// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nearest_words.h"
#include "core/search/nothing_found_p.h"
#include "core/search/searcher.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// More would not be read.
constexpr qsizetype mostParts = 12;
constexpr qsizetype mostSpellings = 5;
constexpr qsizetype mostRareWords = 2;

bool hasDigits(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

/// The words that are looked for; those that must not stand there have no nearest spelling.
void collect(const QueryPart &part, QStringList &words)
{
    if (!part || part->kind == QueryNode::Kind::Not)
        return;
    if (part->kind != QueryNode::Kind::Field || spaceOf(part->field))
        words += part->syllables;
    for (const QueryPart &inner : part->parts)
        collect(inner, words);
}
} // namespace

Result<QList<PartCount>> NothingFound::parts()
{
    const QueryPart &root = m_run.query().root;
    QList<PartCount> counts;
    if (!root || root->kind != QueryNode::Kind::All)
        return counts;
    for (const QueryPart &part : root->parts) {
        if (part->kind == QueryNode::Kind::Not || counts.size() == mostParts)
            continue;
        SearchRequest alone = m_request;
        alone.query = part->typed;
        VT_TRY(const auto run, SearchRun::begin(m_connection, alone));
        VT_CHECK(run->first(1));
        counts.append({part->typed, run->total(), run->totalIsExact()});
    }
    return counts.size() > 1 ? counts : QList<PartCount>();
}

Result<QList<NothingFound::Word>> NothingFound::words()
{
    QStringList looked;
    collect(m_run.query().root, looked);
    const QString &text = m_run.query().text;
    const QString clean = canonical(text);
    QList<Word> found;
    for (const Syllable &part : syllables(clean)) {
        Word word{clean.sliced(part.offset, part.length), part.offset, part.length, 0};
        if (!looked.contains(word.word) || hasDigits(word.word))
            continue;
        const bool last = part.offset + part.length == clean.size();
        VT_TRY(const IdSet documents,
               m_run.view().documentsWith(
                   {termsOf(TermSpace::Word, word.word, last, Closeness::Beginning)}));
        word.documents = documents.count();
        found.append(word);
    }
    return found;
}

QString NothingFound::with(const Word &word, const QString &other, const QString &query) const
{
    QString changed = query;
    return changed.replace(word.offset, word.length, other);
}

Result<bool> NothingFound::finds(const QString &query)
{
    SearchRequest other = m_request;
    other.query = query;
    VT_TRY(const auto run, SearchRun::begin(m_connection, other));
    VT_TRY(const QList<DocumentId> first, run->first(1));
    return !first.isEmpty();
}

/// The words that the library does not have, each in its nearest spelling.
Result<QString> NothingFound::unknownReplaced(const QList<Word> &words)
{
    QString query = m_run.query().text;
    QList<std::pair<Word, QStringList>> unknown;
    for (auto word = words.crbegin(); word != words.crend(); ++word) { // offsets in front stay good
        if (word->documents > 0)
            continue;
        VT_TRY(const QStringList nearest, nearestWords(m_run.view(), word->word, mostSpellings));
        if (nearest.isEmpty())
            return QString();
        unknown.append({*word, nearest});
        query = with(*word, nearest.first(), query);
    }
    if (unknown.isEmpty())
        return QString();
    VT_TRY(bool found, finds(query));
    if (found)
        return query;
    if (unknown.size() > 1)
        return QString();
    const auto &[word, spellings] = unknown.first();
    for (const QString &spelling : spellings.mid(1)) {
        query = with(word, spelling, m_run.query().text);
        VT_TRY(found, finds(query));
        if (found)
            return query;
    }
    return QString();
}

/// A word that stands somewhere may be wrong all the same.
Result<QString> NothingFound::rarestReplaced(QList<Word> words)
{
    std::stable_sort(words.begin(), words.end(), [](const Word &left, const Word &right) {
        return left.documents < right.documents;
    });
    for (const Word &word : words.mid(0, mostRareWords)) {
        VT_TRY(const QStringList nearest, nearestWords(m_run.view(), word.word, mostSpellings));
        for (const QString &spelling : nearest) {
            const QString query = with(word, spelling, m_run.query().text);
            VT_TRY(const bool found, finds(query));
            if (found)
                return query;
        }
    }
    return QString();
}

Result<QString> NothingFound::suggestion()
{
    VT_TRY(const QList<Word> all, words());
    VT_TRY(const QString known, unknownReplaced(all));
    if (!known.isEmpty())
        return known;
    const QString &text = m_run.query().text;
    if (hasMarks(text)) { // one of the marks may be wrong
        VT_TRY(const bool found, finds(fold(text)));
        if (found)
            return fold(text);
    }
    return rarestReplaced(all);
}

} // namespace vanthu
