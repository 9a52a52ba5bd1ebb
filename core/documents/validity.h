// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/names.h"
#include "core/documents/relation.h"

#include <QDate>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace vanthu {

/// The relations by which one document changes the validity of another.
inline constexpr std::array actingKinds{RelationKind::Amends, RelationKind::Replaces,
                                        RelationKind::Repeals, RelationKind::Suspends,
                                        RelationKind::Resumes};

[[nodiscard]] constexpr bool bearsOnValidity(RelationKind kind)
{
    return std::find(actingKinds.begin(), actingKinds.end(), kind) != actingKinds.end();
}

/// In force or not on a day (DOMAIN.md 8.1).
enum class Validity { Unknown, NotYetInForce, InForce, PartlyExpired, Suspended, Expired };

/// The one place where a status meets text. `vi` are the words of the portals and regulations.
inline constexpr std::array validityNames{
    EnumName<Validity>{Validity::Unknown, u"unknown", u"Không xác định", u"Unknown"},
    EnumName<Validity>{Validity::NotYetInForce, u"not_yet_in_force", u"Chưa có hiệu lực",
                       u"Not yet in force"},
    EnumName<Validity>{Validity::InForce, u"in_force", u"Còn hiệu lực", u"In force"},
    EnumName<Validity>{Validity::PartlyExpired, u"partly_expired", u"Hết hiệu lực một phần",
                       u"Partly expired"},
    EnumName<Validity>{Validity::Suspended, u"suspended", u"Ngưng hiệu lực", u"Suspended"},
    EnumName<Validity>{Validity::Expired, u"expired", u"Hết hiệu lực", u"Expired"},
};

/// Days on which a document has one status. Periods of a document follow each other without a gap.
struct StatusPeriod {
    Validity status = Validity::Unknown;
    std::optional<QDate> from;  ///< the first day; none: since ever
    std::optional<QDate> until; ///< the first day after it; none: for ever

    friend bool operator==(const StatusPeriod &, const StatusPeriod &) = default;
};

/// A document that acts on the one asked about, with what its own status needs.
struct ActingDocument {
    DocumentId id;
    QString number;
    QString type;
    RelationKind kind = RelationKind::Cites;
    QString scope; ///< empty = the whole document
    std::optional<QDate> issued;
    std::optional<QDate> effective;
    std::optional<QDate> from;  ///< stated in the relation; wins over the two above
    std::optional<QDate> until; ///< last day of a suspension
    bool stub = false;

    friend bool operator==(const ActingDocument &, const ActingDocument &) = default;
};

/// One cause of a status, ready to be shown. The sentence is in the language asked for.
struct ValidityReason {
    std::optional<RelationKind> relation; ///< none: the document's own dates
    DocumentId document; ///< the one that caused it; the document itself for its own dates
    QString number;
    QString scope;
    std::optional<QDate> from;
    QString text;

    friend bool operator==(const ValidityReason &, const ValidityReason &) = default;
};

struct ValidityReport {
    Validity status = Validity::Unknown;
    QDate asOf;
    std::optional<QDate> since;
    std::optional<QDate> until; ///< the first day on which the status will be another, if known
    QList<ValidityReason> reasons;

    friend bool operator==(const ValidityReport &, const ValidityReport &) = default;
};

/// The status of a document on a day, from its own dates and what acts on it. Rules: DOMAIN.md 8.2
/// (half-open intervals; an act works from the date in the relation, else the acting document's
/// effective date, else its issue date). A document that states no effective date is taken to be
/// in force from its date, and the reason says that it is a convention.
[[nodiscard]] ValidityReport computeValidity(const DocumentFields &document, DocumentId id,
                                             bool stub, const QList<ActingDocument> &acting,
                                             QDate asOf, UiLanguage language);

/// All of time, divided by that status; oldest first.
[[nodiscard]] QList<StatusPeriod> statusPeriods(const DocumentFields &document, bool stub,
                                                const QList<ActingDocument> &acting);

} // namespace vanthu
