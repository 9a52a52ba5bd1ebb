// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/fold.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>

namespace vanthu {

/// Where a term stands in a text: in units of the text that was searched.
struct FoundTerm {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype term = 0; ///< its place in the list that was asked for

    friend bool operator==(const FoundTerm &, const FoundTerm &) = default;
};

/// Finds words and phrases in running texts. A word with marks finds only itself, one without finds
/// everything that folds to it; a phrase finds its words side by side; "tra*" finds every word that
/// begins so. Texts may be UTF-8 as well, as they are stored.
class TermFinder {
public:
    enum class Marks { Bind, Ignored };

    explicit TermFinder(const QStringList &terms, Marks marks = Marks::Bind);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] qsizetype terms() const { return m_terms.size(); }
    /// Ascending, not overlapping; of several at one place the longest.
    [[nodiscard]] QList<FoundTerm> find(QStringView text) const;
    [[nodiscard]] QList<FoundTerm> find(QByteArrayView utf8) const;
    [[nodiscard]] bool standsIn(QStringView text) const;
    [[nodiscard]] bool standsIn(QByteArrayView utf8) const;

private:
    struct Word {
        QString folded;
        QString marked; ///< empty: any marks
    };
    struct Term {
        QList<Word> words;
        bool goesOn = false; ///< the last word may
        qsizetype place = 0;
    };

    template <typename Text>
    [[nodiscard]] bool wordFits(const Text &text, qsizetype start, const Word &word, bool goesOn,
                                qsizetype &end) const;
    template <typename Text>
    [[nodiscard]] qsizetype matchAt(const Text &text, qsizetype start, const Term &term) const;
    template <typename Text, typename Visit>
    void visit(const Text &text, Visit found) const;
    template <typename Text>
    [[nodiscard]] QList<FoundTerm> findIn(const Text &text) const;
    template <typename Text>
    [[nodiscard]] bool isIn(const Text &text) const;

    QList<Term> m_terms;
    const LetterTables &m_letters;
    std::array<bool, 128> m_firstLetters{}; ///< of the first words, folded
    bool m_otherLetters = false;            ///< some begin with a letter beyond these
};

} // namespace vanthu
