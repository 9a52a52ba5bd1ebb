// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document_type.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace vanthu {

struct NumberMatch;

/// The number of an official document: "174-KH/TU", "30/2020/NĐ-CP", "12/UBND-VX".
///
/// Two numbers are equal when their keys are, however they were typed.
/// Grammar: Nghị định 30/2020/NĐ-CP, Phụ lục I phần II mục 3; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW;
/// for numbers before 1996 the practice of the time ("217-HĐBT").
class DocumentNumber {
public:
    /// Reads a number as it stands on the paper: blanks, kinds of dashes and a leading "Số:" do not
    /// matter; a blank serial ("Số:      /QĐ-UBND") is a number without one. Errors: Invalid.
    [[nodiscard]] static Result<DocumentNumber> parse(QStringView printed);
    /// The first number of a running text at or after `from`; none when there is no further one.
    /// Dates, years, ranges, standards (QCVN …) and case numbers are not taken for numbers.
    [[nodiscard]] static std::optional<NumberMatch> find(QStringView text, qsizetype from = 0);
    /// The number that a field begins with, its serial maybe blank; what stands behind it does not
    /// matter. Offset and length are of `printed`, which is in NFC and without a cue.
    [[nodiscard]] static std::optional<NumberMatch> leading(QStringView printed);
    /// The number that begins right at `at`.
    [[nodiscard]] static std::optional<NumberMatch> at(QStringView text, qsizetype at);

    /// As the rule of its family writes it, in NFC, without stray blanks; the serial as on the
    /// paper.
    [[nodiscard]] const QString &printed() const { return m_printed; }
    /// Upper case, plain hyphens, no blanks, no leading zeros; what indexes and joins use.
    [[nodiscard]] const QString &key() const { return m_key; }
    /// The key without marks and with blanks for separators, "174 kh tu": equal for every way of
    /// typing the number.
    [[nodiscard]] QString foldedKey() const;
    /// 174 in "174-KH/TU"; none in a draft whose number is blank.
    [[nodiscard]] std::optional<int> serial() const { return m_serial; }
    /// "174", "66.1", "12a": the serial with its dot or letter, without leading zeros.
    [[nodiscard]] const QString &serialText() const { return m_serialText; }
    /// Four digits; none in a Party or administrative number, which carries no year.
    [[nodiscard]] std::optional<int> year() const { return m_year; }
    /// Everything after the serial and the year: "KH/TU", "NĐ-CP", "UBND-VX".
    [[nodiscard]] const QString &symbol() const { return m_symbol; }
    /// As it stands in the number: "KH"; empty in a công văn and in numbers of the assembly.
    [[nodiscard]] const QString &typeSymbol() const { return m_typeSymbol; }
    /// Code of the catalogue; "CV" for a công văn; empty where the number does not tell.
    [[nodiscard]] QString typeCode() const;
    /// "TU", "BCTTU", "CP": issuers, lead body first; in a công văn also the drafting unit.
    [[nodiscard]] const QStringList &organs() const { return m_organs; }
    [[nodiscard]] Family family() const { return m_family; }

    friend bool operator==(const DocumentNumber &a, const DocumentNumber &b)
    {
        return a.m_key == b.m_key;
    }

private:
    friend class NumberParser;

    QString m_printed;
    QString m_key;
    QString m_serialText;
    QString m_symbol;
    QString m_typeSymbol;
    QStringList m_organs;
    std::optional<int> m_serial;
    std::optional<int> m_year;
    Family m_family = Family::Unknown;
};

/// A number in a running text.
struct NumberMatch {
    DocumentNumber number;
    qsizetype offset = 0;
    qsizetype length = 0;
    double certainty = 0; ///< lower where the type is not known or a slip of the reader was mended
};

/// "174 kh tu", "174/KH-TU", "Số: 174-KH/TU" -> "174 kh tu": the form in which numbers are
/// searched. Works on any text: what is no number comes back folded, with single blanks.
[[nodiscard]] QString foldedNumber(QStringView typed);

} // namespace vanthu
