// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vanthu {

/// What tells one document from another: type + serial + year (or term) + issuer (DOMAIN.md 2.1).
/// The printed number alone repeats across issuers, years and terms and is only a search key.
struct DocumentIdentity {
    QString numberKey;    ///< DocumentNumber::key(); for an unnumbered document its folded name
    QString foldedNumber; ///< equal for every way of typing the number
    QString
        foldedIssuer; ///< without marks, abbreviations written out: "uy ban nhan dan tinh an giang"
    QString type;
    std::optional<QDate> date;
    std::optional<int> serial;
    std::optional<int> year; ///< in the number, else of the date
    QString symbol;

    friend bool operator==(const DocumentIdentity &, const DocumentIdentity &) = default;
};

[[nodiscard]] DocumentIdentity identityOf(const DocumentFields &fields);

/// Whether two may be the same document: the numbers fold alike and nothing that both say of
/// issuer, date and type speaks against it.
[[nodiscard]] bool maybeSame(const DocumentIdentity &left, const DocumentIdentity &right);

} // namespace vanthu
