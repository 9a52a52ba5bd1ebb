// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/documents/names.h"

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

struct RelationName {
    RelationKind kind;
    const char16_t *code; ///< in the database, in JSON and in queries; never changes
    const char16_t *vi;
    const char16_t *viInverse;
    const char16_t *en;
    const char16_t *enInverse;
};

/// The one place where a kind of relation meets text. The order is the order of display.
inline constexpr std::array relationNames{
    RelationName{RelationKind::BasedOn, u"based_on", u"Căn cứ", u"Là căn cứ của", u"Based on",
                 u"Is the basis of"},
    RelationName{RelationKind::Implements, u"implements", u"Thực hiện", u"Được thực hiện bởi",
                 u"Implements", u"Implemented by"},
    RelationName{RelationKind::Continues, u"continues", u"Tiếp tục thực hiện", u"Được tiếp tục bởi",
                 u"Continues", u"Continued by"},
    RelationName{RelationKind::Guides, u"guides", u"Hướng dẫn", u"Được hướng dẫn bởi", u"Guides",
                 u"Guided by"},
    RelationName{RelationKind::Amends, u"amends", u"Sửa đổi, bổ sung", u"Được sửa đổi, bổ sung bởi",
                 u"Amends", u"Amended by"},
    RelationName{RelationKind::Replaces, u"replaces", u"Thay thế", u"Bị thay thế bởi", u"Replaces",
                 u"Replaced by"},
    RelationName{RelationKind::Repeals, u"repeals", u"Bãi bỏ", u"Bị bãi bỏ bởi", u"Repeals",
                 u"Repealed by"},
    RelationName{RelationKind::Suspends, u"suspends", u"Đình chỉ", u"Bị đình chỉ bởi", u"Suspends",
                 u"Suspended by"},
    RelationName{RelationKind::Resumes, u"resumes", u"Khôi phục", u"Được khôi phục bởi", u"Resumes",
                 u"Resumed by"},
    RelationName{RelationKind::Corrects, u"corrects", u"Đính chính", u"Được đính chính bởi",
                 u"Corrects", u"Corrected by"},
    RelationName{RelationKind::Consolidates, u"consolidates", u"Hợp nhất", u"Được hợp nhất trong",
                 u"Consolidates", u"Consolidated in"},
    RelationName{RelationKind::Promulgates, u"promulgates", u"Ban hành kèm theo",
                 u"Được ban hành kèm theo", u"Promulgates", u"Promulgated by"},
    RelationName{RelationKind::RepliesTo, u"replies_to", u"Trả lời", u"Được trả lời bởi",
                 u"Replies to", u"Answered by"},
    RelationName{RelationKind::Cites, u"cites", u"Dẫn chiếu", u"Được dẫn chiếu bởi", u"Cites",
                 u"Cited by"},
    RelationName{RelationKind::Related, u"related", u"Liên quan", u"Liên quan", u"Related to",
                 u"Related to"},
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
    QString evidence;           ///< the words it was read from
    RelationOrigin origin = RelationOrigin::Manual;
    bool confirmed = true;

    friend bool operator==(const Relation &, const Relation &) = default;
};

} // namespace vanthu
