// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/term_finder.h"

#include <algorithm>

namespace vanthu {

namespace {
/// A letter of a text and where the next one stands.
struct Letter {
    char16_t code;
    qsizetype next;
};

class Utf16Text {
public:
    explicit Utf16Text(QStringView text)
        : m_text(text)
    {
    }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] Letter at(qsizetype place) const { return {m_text[place].unicode(), place + 1}; }
    [[nodiscard]] QString between(qsizetype start, qsizetype end) const
    {
        return m_text.sliced(start, end - start).toString();
    }

private:
    QStringView m_text;
};

/// Anything beyond the first plane, and bytes that do not belong together, is no letter.
class Utf8Text {
public:
    explicit Utf8Text(QByteArrayView text)
        : m_text(text)
    {
    }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] Letter at(qsizetype place) const
    {
        const auto first = byte(place);
        if (first < 0x80)
            return {static_cast<char16_t>(first), place + 1};
        if (first < 0xe0 && place + 1 < m_text.size())
            return {static_cast<char16_t>((first & 0x1fU) << 6U | (byte(place + 1) & 0x3fU)),
                    place + 2};
        if (first < 0xf0 && place + 2 < m_text.size())
            return {static_cast<char16_t>((first & 0x0fU) << 12U | (byte(place + 1) & 0x3fU) << 6U
                                          | (byte(place + 2) & 0x3fU)),
                    place + 3};
        return {u' ', std::min(place + 4, m_text.size())};
    }
    [[nodiscard]] QString between(qsizetype start, qsizetype end) const
    {
        return QString::fromUtf8(m_text.sliced(start, end - start));
    }

private:
    [[nodiscard]] unsigned byte(qsizetype place) const { return static_cast<uchar>(m_text[place]); }

    QByteArrayView m_text;
};

template <typename Text>
qsizetype wordEnd(const Text &text, qsizetype at, const LetterTables &letters)
{
    while (at < text.size()) {
        const Letter letter = text.at(at);
        if (!letters.isInWord(letter.code))
            break;
        at = letter.next;
    }
    return at;
}

template <typename Text>
qsizetype wordStart(const Text &text, qsizetype at, const LetterTables &letters)
{
    while (at < text.size()) {
        const Letter letter = text.at(at);
        if (letters.isInWord(letter.code))
            break;
        at = letter.next;
    }
    return at;
}
} // namespace

TermFinder::TermFinder(const QStringList &terms, Marks marks)
    : m_letters(letterTables())
{
    for (qsizetype place = 0; place < terms.size(); ++place) {
        Term term;
        term.place = place;
        term.goesOn = terms.at(place).endsWith(u'*');
        const QString clean = canonical(terms.at(place));
        for (const Syllable &part : syllables(clean)) {
            const QString word = clean.sliced(part.offset, part.length);
            const bool binds = marks == Marks::Bind && hasMarks(word);
            term.words.append({fold(word), binds ? word : QString()});
        }
        if (term.words.isEmpty())
            continue;
        const char16_t first = term.words.first().folded.at(0).unicode();
        if (first < m_firstLetters.size())
            m_firstLetters.at(first) = true;
        else
            m_otherLetters = true;
        m_terms.append(term);
    }
}

/// Whether the word that begins at `start` is meant; says where it ends.
template <typename Text>
bool TermFinder::wordFits(const Text &text, qsizetype start, const Word &word, bool goesOn,
                          qsizetype &end) const
{
    qsizetype at = start;
    bool marksFit = true; // letter by letter; where they do not, the tone may stand elsewhere
    for (qsizetype letter = 0; letter < word.folded.size(); ++letter) {
        if (at >= text.size())
            return false;
        const Letter here = text.at(at);
        if (m_letters.fold(here.code) != word.folded.at(letter).unicode())
            return false;
        marksFit = marksFit
                   && (word.marked.isEmpty()
                       || m_letters.lowered(here.code) == word.marked.at(letter).unicode());
        at = here.next;
    }
    end = wordEnd(text, at, m_letters);
    if (end != at && !goesOn)
        return false;
    if (marksFit)
        return true;
    const QString exact = canonical(text.between(start, end));
    return goesOn ? exact.startsWith(word.marked) || exact.startsWith(asBeginning(word.marked))
                  : exact == word.marked;
}

/// The length of the term when it begins there; 0 when it does not.
template <typename Text>
qsizetype TermFinder::matchAt(const Text &text, qsizetype start, const Term &term) const
{
    qsizetype end = start;
    for (qsizetype step = 0; step < term.words.size(); ++step) {
        const qsizetype at = step == 0 ? start : wordStart(text, end, m_letters);
        const bool goesOn = term.goesOn && step + 1 == term.words.size();
        if (!wordFits(text, at, term.words.at(step), goesOn, end))
            return 0;
    }
    return end - start;
}

/// Calls `found` for every place; ends when it answers false.
template <typename Text, typename Visit>
void TermFinder::visit(const Text &text, Visit found) const
{
    qsizetype free = 0; // behind the last one that was found
    for (qsizetype at = wordStart(text, 0, m_letters); at < text.size();
         at = wordStart(text, wordEnd(text, at, m_letters), m_letters)) {
        const char16_t first = m_letters.fold(text.at(at).code);
        if (at < free || !(first < m_firstLetters.size() ? m_firstLetters[first] : m_otherLetters))
            continue;
        FoundTerm best{at, 0, 0};
        for (const Term &term : m_terms) {
            const qsizetype length = matchAt(text, at, term);
            if (length > best.length)
                best = {at, length, term.place};
        }
        if (best.length == 0)
            continue;
        if (!found(best))
            return;
        free = at + best.length;
    }
}

template <typename Text>
QList<FoundTerm> TermFinder::findIn(const Text &text) const
{
    QList<FoundTerm> all;
    visit(text, [&all](const FoundTerm &one) {
        all.append(one);
        return true;
    });
    return all;
}

template <typename Text>
bool TermFinder::isIn(const Text &text) const
{
    bool found = false;
    visit(text, [&found](const FoundTerm &) {
        found = true;
        return false;
    });
    return found;
}

QList<FoundTerm> TermFinder::find(QStringView text) const
{
    return findIn(Utf16Text(text));
}

QList<FoundTerm> TermFinder::find(QByteArrayView utf8) const
{
    return findIn(Utf8Text(utf8));
}

bool TermFinder::standsIn(QStringView text) const
{
    return isIn(Utf16Text(text));
}

bool TermFinder::standsIn(QByteArrayView utf8) const
{
    return isIn(Utf8Text(utf8));
}

} // namespace vanthu
