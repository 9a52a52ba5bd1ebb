// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/extraction/extraction.h"
#include "core/intake/intake_item.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace vanthu::desktop {

/// A field of the review form. The order is the order on the form.
enum class ReadingField {
    Number,
    Type,
    Issuer,
    Date,
    Subject,
    Signer,
    SignerTitle,
    Authority,
    Place,
    Effective,
    Expiry,
    Secrecy,
    Urgency,
    Recipients,
};

/// How sure the value of a field is; the form's coloured edge and its words.
enum class Sureness { Certain, Likely, ToCheck, Typed, Absent };

/// From here up a reading counts as certain; below the other it is to be checked.
inline constexpr double certainFrom = 0.95;
inline constexpr double likelyFrom = 0.80;

[[nodiscard]] QList<ReadingField> allReadingFields();
/// The name in `Extraction::self.evidence`: "signer_title".
[[nodiscard]] QString evidenceName(ReadingField field);
[[nodiscard]] QString fieldLabel(ReadingField field);
/// Puts the words selected on the page into the field; empty for fields without such a key.
[[nodiscard]] QKeySequence fieldKey(ReadingField field);
/// The fields without which a paper is not catalogued unseen.
[[nodiscard]] bool isExpected(ReadingField field);

/// The value as the form shows it: dates as 22/7/2019, recipients one a line.
[[nodiscard]] QString fieldText(const DocumentFields &fields, ReadingField field);
/// Puts a text from the form back. False when it is no date, secrecy or urgency: nothing changes.
[[nodiscard]] bool setFieldText(DocumentFields &fields, ReadingField field, const QString &text);

/// How sure the reading of a field is, seen beside what the form holds now.
[[nodiscard]] Sureness surenessOf(const IntakeItem &item, const DocumentFields &edited,
                                  ReadingField field);

} // namespace vanthu::desktop
