// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term_table_p.h"

#include <algorithm>
#include <cstring>

namespace vanthu {

namespace {
constexpr size_t firstPlaces = 4096;

size_t hashOf(QByteArrayView term)
{
    constexpr quint64 prime = 0x9e3779b97f4a7c15U;
    quint64 hash = static_cast<quint64>(term.size()) * prime;
    for (qsizetype at = 0; at < term.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, term.data() + at,
                    static_cast<size_t>(qMin<qsizetype>(8, term.size() - at)));
        hash = (hash ^ word) * prime;
        hash ^= hash >> 29U;
    }
    return hash;
}
} // namespace

TermTable::TermTable()
    : m_places(firstPlaces)
{
}

void TermTable::add(const IndexText &text, quint32 ordinal)
{
    text.forEach([this, ordinal](QByteArrayView term) {
        Ordinals &ordinals = entryFor(term).ordinals;
        if (ordinals.empty() || ordinals.back() != ordinal)
            ordinals.push_back(ordinal);
    });
}

TermTable::Entry &TermTable::entryFor(QByteArrayView term)
{
    const size_t hash = hashOf(term);
    size_t place = hash & (m_places.size() - 1);
    while (const Entry *known = m_places[place]) {
        if (known->hash == hash && known->term == term)
            return *m_places[place];
        place = (place + 1) & (m_places.size() - 1);
    }
    m_entries.push_back({term, hash, {}});
    m_places[place] = &m_entries.back();
    if (m_entries.size() * 2 > m_places.size())
        grow();
    return m_entries.back();
}

void TermTable::grow()
{
    m_places.assign(m_places.size() * 2, nullptr);
    for (Entry &entry : m_entries) {
        size_t place = entry.hash & (m_places.size() - 1);
        while (m_places[place])
            place = (place + 1) & (m_places.size() - 1);
        m_places[place] = &entry;
    }
}

std::vector<const TermTable::Entry *> TermTable::sorted() const
{
    std::vector<const Entry *> entries;
    for (const Entry &entry : m_entries)
        entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(), [](const Entry *left, const Entry *right) {
        return left->term.compare(right->term) < 0;
    });
    return entries;
}

} // namespace vanthu
