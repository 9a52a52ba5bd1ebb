// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace vanthu {

/// Grows with every change of what goes into the index.
inline constexpr int indexVersion = 3;

/// What a term of the index speaks of; its first byte.
enum class TermSpace : char {
    Word = 'a',     ///< of any field or of the text
    HeadWord = 'h', ///< of the number, subject, issuer, short name, signer, note, tags
    Pair = 'A',     ///< two neighbouring words, anywhere
    HeadPair = 'H',
    Subject = 's',
    ShortName = 'k',
    Signer = 'g',
    SignerTitle = 't',
    Place = 'p',
    Note = 'n',
    Recipient = 'r',
    Source = 'o',
    Tag = 'x',  ///< a whole tag
    Flag = '=', ///< "secrecy:mat", "bare" (a text that was written without marks) …
};

/// Terms compare byte by byte and are made so that what is asked together lies together:
///
///     space folded-word 0x01 [exact-word]      "adang\1đảng"; nothing behind 0x01 when it has no
///     marks space folded-word 0x01 folded-word       a pair
///
/// All spellings of a folded word are the terms that begin with it and 0x01, and all words with a
/// beginning are those that begin so.
[[nodiscard]] QByteArray wordTerm(TermSpace space, QStringView canonicalWord);
[[nodiscard]] QByteArray foldedTerm(TermSpace space, QStringView word); ///< without the exact word
[[nodiscard]] QByteArray pairTerm(TermSpace space, QStringView first, QStringView second);
[[nodiscard]] QByteArray valueTerm(TermSpace space, const QString &value);
/// Behind a folded word.
inline constexpr char afterWord = '\x01';

/// Words are cut to so many letters, so that a rubbish file does not fill the index.
inline constexpr qsizetype longestWord = 32;
inline constexpr qsizetype longestValue = 200;

/// What the index holds of a document, made from what is stored and from nothing else: every term
/// once, in no order.
class IndexText {
public:
    void add(QByteArrayView term);
    [[nodiscard]] qsizetype bytes() const { return m_terms.size(); }

    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (qsizetype at = 0; at < m_terms.size();) {
            const qsizetype length =
                static_cast<uchar>(m_terms.at(at)) << 8 | static_cast<uchar>(m_terms.at(at + 1));
            visit(QByteArrayView(m_terms).sliced(at + 2, length));
            at += 2 + length;
        }
    }

private:
    QByteArray m_terms; ///< two bytes for the length, then the term
};

[[nodiscard]] IndexText indexTextOf(const DocumentFields &fields, const QStringList &pages);

} // namespace vanthu
