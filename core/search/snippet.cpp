// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/snippet.h"

#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct Term {
    QStringList syllables; ///< folded, or canonical where `exact`
    QList<bool> exact;
    bool prefix = false;
};

QList<Term> prepared(const QStringList &terms)
{
    QList<Term> list;
    for (const QString &text : terms) {
        Term term;
        const QString clean = canonical(text);
        for (const Syllable &part : syllables(clean)) {
            const QString syllable = clean.sliced(part.offset, part.length);
            term.exact.append(hasMarks(syllable));
            term.syllables.append(syllable);
        }
        term.prefix = &text == &terms.last();
        if (!term.syllables.isEmpty())
            list.append(term);
    }
    return list;
}

class Finder {
public:
    /// The form with marks is only made when a term asks for it.
    Finder(QStringView text, bool anyExact)
        : m_folded(fold(text))
        , m_canonical(anyExact ? canonical(text) : QString())
        , m_parts(syllables(text))
    {
    }

    /// The length of the term when it begins at that syllable; 0 when it does not.
    [[nodiscard]] qsizetype matchAt(qsizetype at, const Term &term) const
    {
        if (at + term.syllables.size() > m_parts.size())
            return 0;
        for (qsizetype step = 0; step < term.syllables.size(); ++step) {
            const Syllable &part = m_parts.at(at + step);
            const QString &source = term.exact.at(step) ? m_canonical : m_folded;
            const QStringView here = QStringView(source).sliced(part.offset, part.length);
            const bool last = step + 1 == term.syllables.size();
            const QString &wanted = term.syllables.at(step);
            if (here != wanted && !(term.prefix && last && here.startsWith(wanted)))
                return 0;
        }
        const Syllable &end = m_parts.at(at + term.syllables.size() - 1);
        return end.offset + end.length - m_parts.at(at).offset;
    }

    [[nodiscard]] const QList<Syllable> &parts() const { return m_parts; }

private:
    QString m_folded;
    QString m_canonical;
    QList<Syllable> m_parts;
};

qsizetype wordStart(const QString &text, qsizetype at)
{
    while (at > 0 && !text.at(at - 1).isSpace())
        --at;
    return at;
}
} // namespace

QList<MarkedText::Run> findTerms(QStringView text, const QStringList &terms)
{
    const QList<Term> wanted = prepared(terms);
    QList<MarkedText::Run> runs;
    if (wanted.isEmpty())
        return runs;
    const bool anyExact = std::any_of(wanted.cbegin(), wanted.cend(),
                                      [](const Term &term) { return term.exact.contains(true); });
    const Finder finder(text, anyExact);
    for (qsizetype at = 0; at < finder.parts().size(); ++at) {
        qsizetype longest = 0;
        for (const Term &term : wanted)
            longest = qMax(longest, finder.matchAt(at, term));
        const qsizetype start = finder.parts().at(at).offset;
        if (longest > 0 && (runs.isEmpty() || runs.last().start + runs.last().length <= start))
            runs.append({start, longest});
    }
    return runs;
}

MarkedText snippetOf(const QString &text, const QList<MarkedText::Run> &runs, qsizetype width)
{
    if (runs.isEmpty())
        return {};
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0; first < runs.size(); ++first) {
        qsizetype last = first;
        while (last + 1 < runs.size()
               && runs.at(last + 1).start + runs.at(last + 1).length - runs.at(first).start
                      < width / 2)
            ++last;
        if (last - first + 1 > most) {
            most = last - first + 1;
            best = first;
        }
    }
    const qsizetype start = wordStart(text, qMax<qsizetype>(0, runs.at(best).start - width / 4));
    const qsizetype end = qMin(text.size(), start + width);
    MarkedText snippet;
    snippet.text = text.sliced(start, end - start).replace(u'\n', u' ').replace(u'\f', u' ');
    for (const MarkedText::Run &run : runs) {
        if (run.start >= start && run.start + run.length <= end)
            snippet.marks.append({run.start - start, run.length});
    }
    return snippet;
}

} // namespace vanthu
