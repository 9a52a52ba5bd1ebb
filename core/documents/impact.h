// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"

#include <array>

namespace vanthu {

/// The relations by which the acting document rests on the one it names: when that falls, the
/// ground of the other is gone. A document that was promulgated with another rests on that one.
inline constexpr std::array restingKinds{RelationKind::BasedOn, RelationKind::Implements,
                                         RelationKind::Guides, RelationKind::Continues};

/// A document that rests on another, directly or through others.
struct AffectedDocument {
    DocumentRow document;
    RelationKind relation = RelationKind::BasedOn; ///< to the one before it on the path
    int depth = 1;                                 ///< 1: rests on it directly
    QList<DocumentRow> path; ///< from the one asked about to this one, both included

    friend bool operator==(const AffectedDocument &, const AffectedDocument &) = default;
};

/// A document on which others rest expired, was amended or was suspended from a day on; somebody
/// should look at what rests on it.
struct Notice {
    NoticeId id;
    QString uid;
    DocumentRow document;
    Validity status = Validity::Expired; ///< what it became
    QDate from;
    QString reason;   ///< in a sentence, in the language asked for
    int affected = 0; ///< documents that rest on it directly and have not expired
    QDateTime created;
    std::optional<QDateTime> dealt; ///< when somebody was done with it
    QString dealtBy;
    QString note;

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace vanthu
