// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/documents/provision.h"
#include "core/documents/relation.h"
#include "core/documents/source_place.h"
#include "core/documents/status.h"
#include "core/text/dates.h"

#include <QDate>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace vanthu {

struct DocumentFields;

/// The relations by which one document changes the validity of another.
inline constexpr std::array actingKinds{RelationKind::Amends, RelationKind::Replaces,
                                        RelationKind::Repeals, RelationKind::Suspends,
                                        RelationKind::Resumes};

[[nodiscard]] constexpr bool bearsOnValidity(RelationKind kind)
{
    return std::find(actingKinds.begin(), actingKinds.end(), kind) != actingKinds.end();
}

/// A document that another one details (quy định chi tiết, hướng dẫn thi hành).
struct DetailedDocument {
    DocumentId id;
    QString number;
    QString type;
    std::optional<QDate> issued;
    DatePrecision issuedPrecision = DatePrecision::Day;
    QList<StatusPeriod> life;
    RelationId relation; ///< that says so

    friend bool operator==(const DetailedDocument &, const DetailedDocument &) = default;
};

/// What the validity of a document rests on.
struct ValiditySubject {
    DocumentId id;
    QString type; ///< code
    QString number;
    std::optional<QDate> issued;
    DatePrecision issuedPrecision = DatePrecision::Day;
    std::optional<QDate> effective;
    std::optional<QDate> expiry; ///< first day out of force
    bool stub = false;
    QList<DetailedDocument> details; ///< those that it details

    friend bool operator==(const ValiditySubject &, const ValiditySubject &) = default;
};

[[nodiscard]] ValiditySubject validitySubject(const DocumentFields &fields, DocumentId id,
                                              bool stub);

/// A document that acts on the one asked about, with what its own validity says of the act.
struct ActingDocument {
    RelationId relation;
    DocumentId id;
    QString number;
    QString type;
    RelationKind kind = RelationKind::Cites;
    QString scope; ///< empty = the whole document
    std::optional<QDate> issued;
    DatePrecision issuedPrecision = DatePrecision::Day;
    std::optional<QDate> effective;
    std::optional<QDate> expiry;
    std::optional<QDate> from;  ///< stated in the relation; wins over the two above
    std::optional<QDate> until; ///< last day of a suspension
    QList<StatusPeriod> life;   ///< empty: what its own days say
    bool disputed = false;      ///< the one asked about ends it just as well
    bool confirmed = true;      ///< no: a machine read it and no person has looked at it

    friend bool operator==(const ActingDocument &, const ActingDocument &) = default;
};

/// One step of the reasons of a status, ready to be shown. The sentence is in the language asked
/// for.
struct ValidityReason {
    std::optional<RelationKind> relation; ///< none: a document's own dates
    std::optional<RelationId> link;
    DocumentId document; ///< the one that says so
    QString number;
    QString scope;
    std::optional<QDate> from;
    QString field; ///< of `document`, which says so ("effective", "expiry", "date"), or empty
    QString text;
    int depth = 0;        ///< 0: bears on the status; 1: why that one does, and so on
    bool blocked = false; ///< `document` does not act, for a reason of its own on `from`
    SourcePlace place;    ///< looked up by `StatusExplainer`

    friend bool operator==(const ValidityReason &, const ValidityReason &) = default;
};

struct ValidityReport {
    Validity status = Validity::Unknown;
    QDate asOf;
    std::optional<Provision> provision; ///< asked about; none: the whole document
    std::optional<QDate> since;
    std::optional<QDate> until; ///< the first day on which the status will be another, if known
    QList<ValidityReason> reasons;
    QList<ValidityReason> notes; ///< acts that do not bear on it (yet, any more), and why

    friend bool operator==(const ValidityReport &, const ValidityReport &) = default;
};

/// A stretch of the time line; it ends also where only the reasons change.
struct TimelinePeriod {
    StatusPeriod period;
    QList<ValidityReason> reasons;

    friend bool operator==(const TimelinePeriod &, const TimelinePeriod &) = default;
};

/// The status of a document, or of one of its provisions, on a day. Rules: DOMAIN.md 8.2 (half-open
/// intervals; an act works from the date in the relation, else the acting document's effective
/// date, else its issue date, and only while that document is in force; one that was repealed
/// revives nothing; a missing date is "unknown, because …").
[[nodiscard]] ValidityReport computeValidity(const ValiditySubject &document,
                                             const QList<ActingDocument> &acting, QDate asOf,
                                             UiLanguage language,
                                             const std::optional<Provision> &provision = {});

/// All of time with its reasons, oldest first.
[[nodiscard]] QList<TimelinePeriod> computeTimeline(const ValiditySubject &document,
                                                    const QList<ActingDocument> &acting,
                                                    UiLanguage language,
                                                    const std::optional<Provision> &provision = {});

/// All of time, divided by that status; oldest first. Does not depend on the order of `acting`.
[[nodiscard]] QList<StatusPeriod> statusPeriods(const ValiditySubject &document,
                                                const QList<ActingDocument> &acting);

} // namespace vanthu
