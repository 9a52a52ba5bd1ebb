// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/effect_reader_p.h"
#include "core/extraction/governor_p.h"
#include "core/extraction/list_context_p.h"

namespace vanthu {

/// What was found to be said of one citation.
struct Told {
    Governor governor;
    QString scope;      ///< "khoản 3 Điều 5"
    bool inner = false; ///< said by the title of another citation
    Period period;      ///< of what the paper does to it
};

/// What a sentence is read with; all outlive the reading.
struct Surroundings {
    const SourceText &source;
    const QList<Citation> &citations;
    const QList<QuotedWording> &quotations;
    bool article = false; ///< the text is about documents and acts on none
};

/// Reads what one sentence says of the documents it names: the citations from `first` up to `last`.
class StatementTeller {
public:
    StatementTeller(const Surroundings &surroundings, const Statement &statement, qsizetype first,
                    qsizetype last, const QList<CueMark> &cues, ListContexts &lists);

    /// One for each citation, in order. Takes note of what the sentence says of a list behind it.
    [[nodiscard]] QList<Told> tell();

private:
    Told tellOf(qsizetype index);
    std::optional<Told> tellInTitle(qsizetype index, qsizetype scopeStart);
    std::optional<Told> tellInTitleOf(qsizetype owner, qsizetype index, qsizetype scopeStart);
    Governor governorOutside(qsizetype index, qsizetype scopeStart);
    Governor governorOf(qsizetype index, qsizetype begun, qsizetype scopeStart, const CueMark &cue);
    [[nodiscard]] Governor passiveOf(qsizetype index, qsizetype scopeStart,
                                     const CueMark &cue) const;
    [[nodiscard]] bool isDoneBy(qsizetype actor, qsizetype index, const CueMark &cue) const;
    [[nodiscard]] const CueMark *lastCue(qsizetype from, qsizetype until) const;
    [[nodiscard]] bool isAgent(const CueMark &cue, qsizetype scopeStart) const;
    [[nodiscard]] bool isQuoted(qsizetype at) const;
    [[nodiscard]] std::optional<Governor> headingOf() const;
    void readExpiry();
    [[nodiscard]] qsizetype &ownerOf(qsizetype index) { return m_owners[index - m_first]; }
    [[nodiscard]] QString wordsOf(const CueMark &cue) const
    {
        return m_source.flat().sliced(cue.begin, cue.end - cue.begin).simplified();
    }
    [[nodiscard]] QStringView between(qsizetype from, qsizetype until) const
    {
        return QStringView(m_source.folded()).sliced(from, qMax<qsizetype>(0, until - from));
    }

    const Surroundings &m_surroundings;
    const SourceText &m_source;
    const QList<Citation> &m_citations;
    const Statement &m_statement;
    qsizetype m_first;
    qsizetype m_last;
    const QList<CueMark> &m_cues;
    ListContexts &m_lists;
    QList<qsizetype> m_owners; ///< the citation in whose title each stands, or the paper
    QList<Told> m_told;
    std::optional<Governor> m_outer; ///< what was said of the last document outside titles
};

} // namespace vanthu
