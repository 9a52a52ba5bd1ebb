// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/relation.h"
#include "core/extraction/source_text_p.h"

namespace vanthu {

/// What a cue says of the document named behind it.
enum class CueSense {
    Relates,  ///< the relation of its kind
    Mentions, ///< "phù hợp với", "nhận được": nothing but the mention
    Locates,  ///< "quy định tại": a mention, unless a verb before it governs the place
    Expires,  ///< "hết hiệu lực": what is named before it ends
};

/// A place of the text that tells of a relation (DOMAIN.md 2.7).
struct CueMark {
    qsizetype begin = 0;
    qsizetype end = 0;
    RelationKind kind = RelationKind::Cites;
    CueSense sense = CueSense::Relates;
    double certainty = 0.8;
    bool passive = false; ///< "được sửa đổi bởi …": what follows acts on what stands before
};

/// All cues between two places, in order; the longest where several begin at one place. Linear.
[[nodiscard]] QList<CueMark> findCues(const SourceText &source, qsizetype from, qsizetype until);

/// "khoản 3 Điều 5 và Phụ lục II" right before `begin`; empty for the whole document.
[[nodiscard]] QString scopeBefore(const SourceText &source, qsizetype begin, qsizetype *start);

} // namespace vanthu
