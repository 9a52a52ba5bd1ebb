// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/id_set.h"

#include <algorithm>

namespace vanthu {

void IdSet::insertBits(DocumentId first, const std::vector<Word> &bits, size_t from, size_t count)
{
    const auto target = static_cast<size_t>(first.value);
    if (count == 0)
        return;
    if ((target + count - 1) / wordBits >= m_words.size())
        m_words.resize((target + count - 1) / wordBits + 1);
    size_t done = 0;
    while (done < count) {
        // as many bits as one word of the target takes
        const size_t place = target + done;
        const size_t room = std::min(count - done, wordBits - place % wordBits);
        const size_t source = from + done;
        Word word = bits[source / wordBits] >> (source % wordBits);
        if (source % wordBits != 0 && source / wordBits + 1 < bits.size())
            word |= bits[source / wordBits + 1] << (wordBits - source % wordBits);
        if (room < wordBits)
            word &= (Word{1} << room) - 1;
        m_words[place / wordBits] |= word << (place % wordBits);
        done += room;
    }
}

IdSet &IdSet::operator&=(const IdSet &other)
{
    if (m_words.size() > other.m_words.size())
        m_words.resize(other.m_words.size());
    for (size_t at = 0; at < m_words.size(); ++at)
        m_words[at] &= other.m_words[at];
    return *this;
}

IdSet &IdSet::operator|=(const IdSet &other)
{
    if (m_words.size() < other.m_words.size())
        m_words.resize(other.m_words.size());
    for (size_t at = 0; at < other.m_words.size(); ++at)
        m_words[at] |= other.m_words[at];
    return *this;
}

IdSet &IdSet::operator-=(const IdSet &other)
{
    const size_t common = std::min(m_words.size(), other.m_words.size());
    for (size_t at = 0; at < common; ++at)
        m_words[at] &= ~other.m_words[at];
    return *this;
}

bool IdSet::isEmpty() const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [](Word word) { return word == 0; });
}

qsizetype IdSet::count() const
{
    qsizetype count = 0;
    for (const Word word : m_words)
        count += std::popcount(word);
    return count;
}

bool IdSet::hasAnyIn(DocumentId first, size_t room) const
{
    const size_t begin = static_cast<size_t>(first.value) / wordBits;
    const size_t end = std::min(m_words.size(), begin + room / wordBits);
    for (size_t at = begin; at < end; ++at) {
        if (m_words[at] != 0)
            return true;
    }
    return false;
}

void IdSet::removeIn(DocumentId first, size_t room)
{
    const size_t begin = static_cast<size_t>(first.value) / wordBits;
    const size_t end = std::min(m_words.size(), begin + room / wordBits);
    for (size_t at = begin; at < end; ++at)
        m_words[at] = 0;
}

} // namespace vanthu
