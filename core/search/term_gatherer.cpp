// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term_gatherer_p.h"
#include "core/text/fold.h"

#include <QHash>

namespace vanthu {

namespace {
/// So many words are kept by a thread; then it begins anew.
constexpr qsizetype mostKnown = 100000;

size_t placeOf(quint64 number, size_t places)
{
    return (number * 0x9e3779b97f4a7c15U >> 20U) & (places - 1);
}

/// Space and words in one number; words are counted from 1.
quint64 keyOf(TermSpace space, quint32 first, quint32 second)
{
    return static_cast<quint64>(space) << 56U | static_cast<quint64>(first) << 28U | second;
}
} // namespace

bool MetNumbers::insert(quint64 number)
{
    size_t place = placeOf(number, m_places.size());
    while (m_places[place] != 0) {
        if (m_places[place] == number)
            return false;
        place = (place + 1) & (m_places.size() - 1);
    }
    m_places[place] = number;
    if (++m_count * 2 > m_places.size())
        grow();
    return true;
}

void MetNumbers::grow()
{
    std::vector<quint64> old(m_places.size() * 2);
    old.swap(m_places);
    for (const quint64 number : old) {
        if (number == 0)
            continue;
        size_t place = placeOf(number, m_places.size());
        while (m_places[place] != 0)
            place = (place + 1) & (m_places.size() - 1);
        m_places[place] = number;
    }
}

/// A word as it stands in terms.
struct TermGatherer::KnownWord {
    QByteArray folded;      ///< UTF-8
    QByteArray exact;       ///< empty when it has no marks
    quint32 foldedWord = 0; ///< the number of the word without marks
};

class TermGatherer::KnownWords {
public:
    [[nodiscard]] static KnownWords &ofThread()
    {
        thread_local KnownWords words;
        return words;
    }

    /// The number of a canonical word; numbers stay good until `forgetMany`.
    quint32 number(QStringView word)
    {
        const QStringView kept = word.first(qMin(word.size(), longestWord));
        // the key is only copied when the word is new
        const auto known = m_numbers.constFind(QString::fromRawData(kept.data(), kept.size()));
        return known != m_numbers.constEnd() ? *known : learn(kept.toString());
    }
    [[nodiscard]] const KnownWord &at(quint32 number) const { return m_words.at(number - 1); }
    void forgetMany()
    {
        if (m_numbers.size() > mostKnown) {
            m_numbers.clear();
            m_words.clear();
        }
    }

private:
    quint32 learn(const QString &word)
    {
        const QString folded = fold(word);
        KnownWord known{folded.toUtf8(), {}, 0};
        if (folded != word) {
            known.exact = word.toUtf8();
            known.foldedWord = number(folded);
        }
        m_words.push_back(known);
        const auto own = static_cast<quint32>(m_words.size());
        if (folded == word)
            m_words.back().foldedWord = own;
        m_numbers.insert(word, own);
        return own;
    }

    QHash<QString, quint32> m_numbers;
    std::vector<KnownWord> m_words;
};

TermGatherer::TermGatherer(IndexText &text)
    : m_text(text)
    , m_words(KnownWords::ofThread())
{
}

TermGatherer::~TermGatherer()
{
    m_words.forgetMany();
}

void TermGatherer::addHead(const QString &text, std::optional<TermSpace> own)
{
    add(text, true, own);
}

void TermGatherer::addText(const QString &text, std::optional<TermSpace> own)
{
    add(text, false, own);
}

void TermGatherer::add(const QString &text, bool head, std::optional<TermSpace> own)
{
    const QString exact = canonical(text);
    quint32 previous = 0;
    for (const Syllable &part : syllables(exact)) {
        const quint32 word = m_words.number(QStringView(exact).sliced(part.offset, part.length));
        const quint32 folded = m_words.at(word).foldedWord;
        addWord(TermSpace::Word, word);
        if (head)
            addWord(TermSpace::HeadWord, word);
        if (own)
            addWord(*own, word);
        if (previous != 0) {
            addPair(TermSpace::Pair, previous, folded);
            if (head)
                addPair(TermSpace::HeadPair, previous, folded);
        }
        previous = folded;
    }
}

void TermGatherer::addWord(TermSpace space, quint32 word)
{
    if (!m_met.insert(keyOf(space, word, 0)))
        return;
    const KnownWord &known = m_words.at(word);
    m_term.resize(0);
    m_term.append(static_cast<char>(space))
        .append(known.folded)
        .append(afterWord)
        .append(known.exact);
    m_text.add(m_term);
}

void TermGatherer::addPair(TermSpace space, quint32 first, quint32 second)
{
    if (!m_met.insert(keyOf(space, first, second)))
        return;
    m_term.resize(0);
    m_term.append(static_cast<char>(space))
        .append(m_words.at(first).folded)
        .append(afterWord)
        .append(m_words.at(second).folded);
    m_text.add(m_term);
}

} // namespace vanthu
