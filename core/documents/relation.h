// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/documents/names.h"
#include "core/documents/source_place.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace vanthu {

/// What the acting (newer) document does to the one it acts on.
enum class RelationKind {
    Amends,
    Replaces,
    Repeals,
    Suspends,
    Resumes,
    Corrects,
    Consolidates,
    Implements,
    Guides,
    Continues,
    BasedOn,
    RepliesTo,
    Promulgates,
    Cites,
    Related, ///< symmetric
};

/// A kind and its code in the database, in JSON and in queries; the code never changes. The words
/// for people are data: `resources/catalogues/relations.json`.
struct RelationName {
    RelationKind kind;
    const char16_t *code;
};

/// The one place where a kind of relation meets its code. The order is the order of display.
inline constexpr std::array relationNames{
    RelationName{RelationKind::BasedOn, u"based_on"},
    RelationName{RelationKind::Implements, u"implements"},
    RelationName{RelationKind::Continues, u"continues"},
    RelationName{RelationKind::Guides, u"guides"},
    RelationName{RelationKind::Amends, u"amends"},
    RelationName{RelationKind::Replaces, u"replaces"},
    RelationName{RelationKind::Repeals, u"repeals"},
    RelationName{RelationKind::Suspends, u"suspends"},
    RelationName{RelationKind::Resumes, u"resumes"},
    RelationName{RelationKind::Corrects, u"corrects"},
    RelationName{RelationKind::Consolidates, u"consolidates"},
    RelationName{RelationKind::Promulgates, u"promulgates"},
    RelationName{RelationKind::RepliesTo, u"replies_to"},
    RelationName{RelationKind::Cites, u"cites"},
    RelationName{RelationKind::Related, u"related"},
};

enum class Direction { Outgoing, Incoming };

[[nodiscard]] QString relationCode(RelationKind kind);
[[nodiscard]] std::optional<RelationKind> relationFromCode(QStringView code);
/// For people: "Thực hiện" for an outgoing, "Được thực hiện bởi" for an incoming relation.
[[nodiscard]] QString relationText(RelationKind kind, Direction direction, UiLanguage language);

enum class RelationOrigin { Manual, Extracted };

inline constexpr std::array relationOriginNames{
    EnumName<RelationOrigin>{RelationOrigin::Manual, u"manual", u"nhập tay", u"typed"},
    EnumName<RelationOrigin>{RelationOrigin::Extracted, u"extracted", u"đọc từ văn bản",
                             u"read from the text"},
};

/// One stored link from the acting document to the one it acts on.
struct Relation {
    RelationId id;
    DocumentId source;
    RelationKind kind = RelationKind::Cites;
    DocumentId target;
    QString scope;              ///< "khoản 2 Điều 7"; empty = the whole document
    std::optional<QDate> from;  ///< acts from this day; none = from the source's effective date
    std::optional<QDate> until; ///< of a suspension: its last day
    SourcePlace evidence;       ///< the words it was read from, and where they stand
    RelationOrigin origin = RelationOrigin::Manual;
    bool confirmed = true;

    friend bool operator==(const Relation &, const Relation &) = default;
};

} // namespace vanthu
