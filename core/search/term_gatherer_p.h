// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/index_text.h"

#include <optional>
#include <vector>

namespace vanthu {

/// Numbers that were met, each once: a table with free places, because a document meets thousands.
class MetNumbers {
public:
    MetNumbers() { m_places.resize(8192); }

    /// False when it was met before. `number` is not 0.
    bool insert(quint64 number);

private:
    void grow();

    std::vector<quint64> m_places; ///< 0 = free
    size_t m_count = 0;
};

/// Takes the terms out of the fields and pages of one document. The words of a language are few
/// and come again and again, so each thread keeps how they are written in the index.
class TermGatherer {
public:
    /// `text` outlives the gatherer.
    explicit TermGatherer(IndexText &text);
    ~TermGatherer();
    TermGatherer(const TermGatherer &) = delete;
    TermGatherer &operator=(const TermGatherer &) = delete;

    /// A field of the head, and of a space of its own where it has one.
    void addHead(const QString &text, std::optional<TermSpace> own = {});
    /// Anything else.
    void addText(const QString &text, std::optional<TermSpace> own = {});

private:
    struct KnownWord;
    class KnownWords;

    void add(const QString &text, bool head, std::optional<TermSpace> own);
    void addWord(TermSpace space, quint32 word);
    void addPair(TermSpace space, quint32 first, quint32 second);

    IndexText &m_text;
    KnownWords &m_words;
    MetNumbers m_met;
    QByteArray m_term;
};

} // namespace vanthu
