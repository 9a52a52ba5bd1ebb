// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/snippet.h"

#include <algorithm>
#include <bit>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr auto terms = 64;

quint64 bitOf(const FoundTerm &found)
{
    return quint64{1} << static_cast<unsigned>(std::min<qsizetype>(found.term, terms - 1));
}

qsizetype endOf(const FoundTerm &found)
{
    return found.start + found.length;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

/// A letter does not begin there.
bool isInside(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (static_cast<uchar>(text[at]) & 0xc0U) == 0x80;
}

/// The beginning of the word at a place; not far in front of it, where there are no words.
qsizetype wordBegin(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype longest = 100;
    qsizetype begin = at;
    while (begin > 0 && at - begin < longest && !isBlank(text[begin - 1]))
        --begin;
    while (isInside(text, begin))
        ++begin;
    return begin;
}

/// The end of the last whole word before a place.
qsizetype wordEnd(QByteArrayView text, qsizetype start, qsizetype at)
{
    qsizetype end = std::min(at, text.size());
    if (end == text.size())
        return end;
    while (end > start && !isBlank(text[end]))
        --end;
    return end;
}

/// The letters of a piece of UTF-8.
qsizetype lettersIn(QByteArrayView text)
{
    return QString::fromUtf8(text).size();
}

/// The first place of the window in which most different terms stand; of several the one in which
/// they stand closest.
qsizetype bestPlace(const QList<FoundTerm> &found, qsizetype window)
{
    qsizetype best = 0;
    int most = 0;
    qsizetype tightest = window;
    for (qsizetype first = 0; first < found.size(); ++first) {
        quint64 seen = 0;
        for (qsizetype last = first; last < found.size(); ++last) {
            const qsizetype width = endOf(found.at(last)) - found.at(first).start;
            if (width > window)
                break;
            seen |= bitOf(found.at(last));
            const int different = std::popcount(seen);
            if (different > most || (different == most && width < tightest)) {
                most = different;
                tightest = width;
                best = first;
            }
        }
    }
    return best;
}
} // namespace

int differentTerms(const QList<FoundTerm> &found)
{
    quint64 seen = 0;
    for (const FoundTerm &one : found)
        seen |= bitOf(one);
    return std::popcount(seen);
}

QList<MarkedText::Run> runsOf(const QList<FoundTerm> &found)
{
    QList<MarkedText::Run> runs;
    for (const FoundTerm &one : found)
        runs.append({one.start, one.length});
    return runs;
}

MarkedText snippetOf(QByteArrayView text, const QList<FoundTerm> &found, qsizetype width)
{
    if (found.isEmpty())
        return {};
    const qsizetype bytes = width * 3 / 2; // of Vietnamese
    const FoundTerm &place = found.at(bestPlace(found, bytes * 3 / 4));
    const qsizetype start = wordBegin(text, std::max<qsizetype>(0, place.start - bytes / 4));
    const qsizetype end = std::max(endOf(place), wordEnd(text, start, start + bytes));
    MarkedText snippet;
    snippet.text = QString::fromUtf8(text.sliced(start, end - start));
    for (QChar &c : snippet.text) {
        if (c.isSpace())
            c = u' ';
    }
    for (const FoundTerm &one : found) {
        if (one.start >= start && endOf(one) <= end)
            snippet.marks.append({lettersIn(text.sliced(start, one.start - start)),
                                  lettersIn(text.sliced(one.start, one.length))});
    }
    return snippet;
}

} // namespace vanthu
