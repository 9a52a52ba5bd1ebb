// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QString>
#include <QStringList>

namespace vanthu {

/// Grows with every change of what goes into the index.
inline constexpr int indexVersion = 2;

/// Beginnings of syllables up to so many letters are terms of their own; longer ones have few
/// syllables behind them.
inline constexpr qsizetype longestBeginning = 3;

/// What the index holds of a document, made from what is stored and from nothing else: a
/// contentless row only leaves with the very text that went in.
struct IndexText {
    QString head; ///< number, subject, issuer, short name, signer, note, tags
    QString all;  ///< the head and the text
};

[[nodiscard]] IndexText indexTextOf(const DocumentFields &fields, const QStringList &pages);

/// The place of a document in the index: newest day highest, then the newest id.
[[nodiscard]] qint64 indexRow(DocumentId id, const std::optional<QDate> &date);
[[nodiscard]] DocumentId documentOfRow(qint64 row);
/// The lowest row of a day.
[[nodiscard]] qint64 firstRowOf(QDate day);

/// The term of two neighbouring syllables, folded: "_van_thu".
[[nodiscard]] QString pairTerm(QStringView first, QStringView second);
/// The term of all syllables that begin so; at most `longestBeginning` letters: "__tr".
[[nodiscard]] QString beginningTerm(QStringView letters);

} // namespace vanthu
