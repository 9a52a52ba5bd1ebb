// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/names.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vanthu {

/// The words printed on reports. A report is made in the language asked for, whatever the language
/// of the programs, so they stand in a table of their own.
enum class Word {
    AttachedFiles,
    Authority,
    Changes,
    ChangedBy,
    CitedOnly,
    Copies,
    Date,
    DateAndTime,
    Effective,
    Expiry,
    FileName,
    FileRole,
    FileSize,
    General,
    InForce,
    Incoming,
    Issuer,
    Kind,
    Language,
    Lineage,
    NoDocuments,
    NoFiles,
    NoLinks,
    Note,
    Number,
    Ordinal,
    Outgoing,
    PageOfTotal,
    Pages,
    Place,
    PrintedOn,
    Recipients,
    Scope,
    Secrecy,
    SheetTitle,
    ShortName,
    Signer,
    SignerTitle,
    Since,
    Source,
    Status,
    StubNote,
    Subject,
    Tags,
    TotalDocuments,
    Type,
    TypeAndSubject,
    Unconfirmed,
    Until,
    Urgency,
    WhatChanged,
};

[[nodiscard]] QString wordOf(Word word, UiLanguage language);

/// "Trang 2/5".
[[nodiscard]] QString pageOfTotal(int page, int total, UiLanguage language);
/// "22/7/2019" as far as it is known ("7/2019", "2019"); empty for none. Days below 10 and the
/// months 1 and 2 get a 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4b).
[[nodiscard]] QString dateText(const std::optional<QDate> &date,
                               DatePrecision precision = DatePrecision::Day);
/// "20.000" in Vietnamese, "20,000" in English.
[[nodiscard]] QString countText(qint64 count, UiLanguage language);
/// "1,4 MB".
[[nodiscard]] QString sizeText(qint64 bytes, UiLanguage language);

} // namespace vanthu
