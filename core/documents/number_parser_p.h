// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_number.h"

namespace vanthu {

/// Reads one document number from a place in a text. Grammar (DOMAIN.md 2.1):
///
///     number   = serial ( state | party | old )
///     state    = "/" year "/" symbols | "/" symbols
///     party    = "-" abbr "/" symbols [ "/nb" ]
///     old      = "-" abbr
///     symbols  = abbr *( "-" abbr )
class NumberParser {
public:
    NumberParser(QStringView text, qsizetype at)
        : m_text(text)
        , m_start(at)
        , m_at(at)
    {
    }

    /// In a running text a number must be complete and of a plausible shape.
    [[nodiscard]] std::optional<NumberMatch> run();
    /// A whole field may hold a number whose serial is blank.
    [[nodiscard]] std::optional<NumberMatch> runOnField();

private:
    struct Abbreviation {
        QString text;
        bool known = false; ///< a symbol of the catalogue
    };

    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    bool readSerial();
    void readBlankSerial();
    bool readSuffix();
    bool readYear();
    bool readStateBehindYear();
    bool splitSymbol(const QString &symbol);
    /// `wanted` or none; passes blanks around it when the number is not complete without it.
    bool readSeparator(QChar wanted, bool incomplete);
    std::optional<Abbreviation> readAbbreviation();
    bool readOrgans();
    QString readSecondWord();
    bool readState();
    bool readParty();
    bool readAfterSerial();
    void finish();
    [[nodiscard]] bool isPlausible() const;
    [[nodiscard]] bool isCalledLetter() const;

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_at;
    DocumentNumber m_number;
    QString m_zeros; ///< in front of the serial, as printed
    QString m_dottedSerial;
    bool m_lenient = false; ///< typed by hand: small letters are welcome
    bool m_mended = false;
    bool m_typeKnown = false;
};

} // namespace vanthu
