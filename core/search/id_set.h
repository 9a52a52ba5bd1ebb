// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QtGlobal>

#include <bit>
#include <vector>

namespace vanthu {

/// A set of documents: one bit an id. Ids are given out one after another, so a million documents
/// take 125 KB and two such sets are cut in some microseconds.
class IdSet {
public:
    using Word = quint64;
    static constexpr int wordBits = 64;

    [[nodiscard]] bool contains(DocumentId id) const
    {
        const auto at = static_cast<size_t>(id.value);
        return id.value >= 0 && at / wordBits < m_words.size()
               && (m_words[at / wordBits] >> (at % wordBits) & 1U) != 0;
    }
    void insert(DocumentId id)
    {
        const auto at = static_cast<size_t>(id.value);
        if (at / wordBits >= m_words.size())
            m_words.resize(at / wordBits + 1);
        m_words[at / wordBits] |= Word{1} << (at % wordBits);
    }
    void remove(DocumentId id)
    {
        if (contains(id)) {
            const auto at = static_cast<size_t>(id.value);
            m_words[at / wordBits] &= ~(Word{1} << (at % wordBits));
        }
    }
    /// Puts the `count` bits from bit `from` of `bits` in as the ids from `first` on.
    void insertBits(DocumentId first, const std::vector<Word> &bits, size_t from, size_t count);

    IdSet &operator&=(const IdSet &other);
    IdSet &operator|=(const IdSet &other);
    IdSet &operator-=(const IdSet &other);
    friend IdSet operator&(IdSet left, const IdSet &right) { return left &= right; }
    friend IdSet operator-(IdSet left, const IdSet &right) { return left -= right; }

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype count() const;
    /// Whether any of the `room` ids from `first` on is in the set; both are multiples of 64.
    [[nodiscard]] bool hasAnyIn(DocumentId first, size_t room) const;
    /// Takes those ids out; the same.
    void removeIn(DocumentId first, size_t room);

    /// Ascending; ends when `visit` answers false.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t at = 0; at < m_words.size(); ++at) {
            if (!visitWord(at, visit))
                return;
        }
    }
    /// The same among the ids from `first` on, at most `room` of them; both multiples of 64.
    template <typename Visit>
    void forEachIn(DocumentId first, size_t room, Visit visit) const
    {
        const size_t begin = static_cast<size_t>(first.value) / wordBits;
        const size_t end = std::min(m_words.size(), begin + room / wordBits);
        for (size_t at = begin; at < end; ++at) {
            if (!visitWord(at, visit))
                return;
        }
    }

private:
    template <typename Visit>
    bool visitWord(size_t at, Visit &visit) const
    {
        for (Word rest = m_words[at]; rest != 0; rest &= rest - 1) {
            const auto bit = static_cast<size_t>(std::countr_zero(rest));
            if (!visit(DocumentId{static_cast<qint64>(at * wordBits + bit)}))
                return false;
        }
        return true;
    }

    std::vector<Word> m_words;
};

} // namespace vanthu
