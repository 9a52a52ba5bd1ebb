// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/documents/document.h"
#include "core/documents/relation.h"
#include "core/documents/status.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace vanthu {

/// What can be wrong with a document, its links and its place among the others.
enum class CheckCode {
    // its own fields
    Undated,
    DateInFuture,
    DateImplausible,
    EffectiveBeforeIssue,
    ExpiryBeforeEffective,
    EffectiveMissing,
    NumberAndType,
    NumberAndYear,
    IssuerGone,
    IssuerMissing,
    // what it does to others
    ActsOnLater,
    ActsAfterEnd,
    EndedTwice,
    EndsEachOther,
    BothDirections,
    LowerBody,
    OtherFamily,
    ActsBeforeIssue,
    SuspensionBackwards,
    NeverResumed,
    ResumesNothing,
    ScopeUnclear,
    ActDayUnknown,
    UnconfirmedAct,
    EvidenceGone,
    // what it rests on
    RestsOnLater,
    BasisExpiredAtIssue,
    DetailsBeforeParent,
    GuideSurvivesParent,
    BasisAllFallen,
    // among others
    SameNumber,
    Circle,
    SeriesGap,
};

/// An error cannot be true; a warning is against a rule; a note wants a look. Errors and warnings
/// are contradictions, notes are not.
enum class Severity { Error, Warning, Note };

inline constexpr std::array severityNames{
    EnumName<Severity>{Severity::Error, u"error", u"Mâu thuẫn", u"Error"},
    EnumName<Severity>{Severity::Warning, u"warning", u"Cảnh báo", u"Warning"},
    EnumName<Severity>{Severity::Note, u"note", u"Lưu ý", u"Note"},
};

struct Finding {
    CheckCode code = CheckCode::Undated;
    Severity severity = Severity::Note;
    DocumentId document;
    QList<DocumentId> related;
    QString message; ///< in the language asked for

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A code for people: what it means and which rule is behind it, and how to mend it.
struct CheckRule {
    QString code; ///< "effective_before_issue"; never changes
    Severity severity = Severity::Note;
    QString explanation;
    QString remedy;
};

[[nodiscard]] CheckRule checkRule(CheckCode code, UiLanguage language);
/// In the order of `CheckCode`.
[[nodiscard]] QList<CheckCode> checkCodes();

/// A document as the checks look at it.
struct CheckedDocument {
    DocumentId id;
    DocumentKind kind = DocumentKind::Official;
    QString type; ///< code
    QString number;
    QString issuer;
    QString subject;
    std::optional<QDate> issued;
    DatePrecision issuedPrecision = DatePrecision::Day;
    std::optional<QDate> effective;
    std::optional<QDate> expiry;
    bool stub = false;
    QList<StatusPeriod> life;

    friend bool operator==(const CheckedDocument &, const CheckedDocument &) = default;
};

/// A link as seen from the checked document.
struct CheckedLink {
    RelationKind kind = RelationKind::Cites;
    Direction direction = Direction::Outgoing;
    QString scope;
    std::optional<QDate> from;
    std::optional<QDate> until;
    bool confirmed = true;
    bool evidenceGone = false;
    CheckedDocument other;

    friend bool operator==(const CheckedLink &, const CheckedLink &) = default;
};

struct CheckedCase {
    CheckedDocument document;
    QList<CheckedLink> links;

    friend bool operator==(const CheckedCase &, const CheckedCase &) = default;
};

/// Looks at one document and its links; of a link the acting document is found fault with. A stub
/// is nobody's fault. Rules: DOMAIN.md 8.2.
[[nodiscard]] QList<Finding> checkDocument(const CheckedCase &one, QDate today,
                                           UiLanguage language);

/// Documents of one number; those of one issuer, type and year are the same number twice.
[[nodiscard]] QList<Finding> checkNumbers(const QList<CheckedDocument> &ofOneNumber,
                                          UiLanguage language);

/// Documents that end each other, or rest on each other, through a circle of three or more (of two
/// `checkDocument` tells): one finding for each circle.
struct CheckedEdge {
    DocumentId source;
    DocumentId target;
};
enum class CircleOf { Ends, Grounds };
[[nodiscard]] QList<QList<DocumentId>> circlesOf(const QList<CheckedEdge> &edges);
[[nodiscard]] Finding circleFinding(const QList<CheckedDocument> &circle, CircleOf what,
                                    UiLanguage language);

/// Serial numbers of one issuer, type, symbol and year that are not there, when the library holds
/// nearly all of them: four of five, and ten at least. `series` is in any order.
[[nodiscard]] QList<Finding> checkSeries(const QList<CheckedDocument> &series, UiLanguage language);

} // namespace vanthu
