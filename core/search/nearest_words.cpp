// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nearest_words.h"

#include "core/text/fold.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace vanthu {

namespace {
/// Longer ones are no words of a language.
constexpr qsizetype longest = 24;
/// Short words become any other by two changes.
constexpr qsizetype shortWord = 4;

struct Candidate {
    QString word;
    int apart = 0;
    quint32 documents = 0;
};

int mostApart(qsizetype letters)
{
    return letters <= shortWord ? 1 : 2;
}

bool isNearer(const Candidate &left, const Candidate &right)
{
    if (left.apart != right.apart)
        return left.apart < right.apart;
    if (left.documents != right.documents)
        return left.documents > right.documents;
    return left.word < right.word;
}
} // namespace

int lettersApart(QStringView left, QStringView right, int limit)
{
    using Row = std::array<int, longest + 1>;
    const int tooMany = limit + 1;
    if (left.size() > longest || right.size() > longest
        || std::abs(left.size() - right.size()) > limit)
        return tooMany;
    Row beforeLast{};
    Row last{};
    Row row{};
    for (qsizetype column = 0; column <= right.size(); ++column)
        last.at(column) = static_cast<int>(column);
    for (qsizetype line = 1; line <= left.size(); ++line) {
        row.at(0) = static_cast<int>(line);
        int least = row.at(0);
        for (qsizetype column = 1; column <= right.size(); ++column) {
            const bool same = left.at(line - 1) == right.at(column - 1);
            int cost = std::min({last.at(column) + 1, row.at(column - 1) + 1,
                                 last.at(column - 1) + (same ? 0 : 1)});
            if (line > 1 && column > 1 && left.at(line - 1) == right.at(column - 2)
                && left.at(line - 2) == right.at(column - 1))
                cost = std::min(cost, beforeLast.at(column - 2) + 1); // two letters swapped
            row.at(column) = cost;
            least = std::min(least, cost);
        }
        if (least > limit)
            return tooMany;
        beforeLast = last;
        last = row;
    }
    return last.at(right.size());
}

Result<QStringList> nearestWords(IndexView &view, const QString &word, qsizetype most)
{
    const QString folded = fold(word);
    const bool marked = hasMarks(word);
    const int limit = mostApart(folded.size());
    QHash<QString, Candidate> candidates;
    const auto look = [&](QByteArrayView term, quint32 documents) {
        const qsizetype end = term.indexOf(afterWord);
        const QString plain = QString::fromUtf8(term.sliced(1, end - 1));
        if (lettersApart(folded, plain, limit) > limit)
            return true;
        const QByteArrayView exact = term.sliced(end + 1);
        const QString candidate = marked && !exact.isEmpty() ? QString::fromUtf8(exact) : plain;
        // with marks, a wrong one is a wrong letter too
        const int apart = lettersApart(word, candidate, limit + 1);
        if (candidate != word && apart <= limit + 1) {
            Candidate &known = candidates[candidate];
            known = {candidate, apart, known.documents + documents};
        }
        return true;
    };
    VT_CHECK(view.forEachTerm(
        TermRange::beginning(QByteArray(1, static_cast<char>(TermSpace::Word))), look));
    QList<Candidate> all = candidates.values();
    std::sort(all.begin(), all.end(), isNearer);
    QStringList words;
    for (const Candidate &candidate : all.mid(0, most))
        words << candidate.word;
    return words;
}

} // namespace vanthu
