// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/citation_reader_p.h"
#include "core/extraction/cue_words_p.h"
#include "core/extraction/statement_reader_p.h"

namespace vanthu {

inline constexpr qsizetype thePaper = -1;

/// What a sentence says of the documents it goes on to name.
struct Governor {
    RelationKind kind = RelationKind::Cites;
    qsizetype actor = thePaper; ///< the paper itself or the index of a citation
    qsizetype patient = -1;     ///< of a passive: the citation that what follows acts on
    QString words;              ///< "bãi bỏ"; empty when nothing but the mention is there
    double certainty = 0.8;
    bool ends = false; ///< "hết hiệu lực": a provision that ends is repealed, a document replaced
};

/// Whether `actor` can do that to `target`: nothing acts on what came after it, a decree does not
/// change a law, and only what stands below a document guides it.
[[nodiscard]] bool mayAct(const Citation &actor, RelationKind kind, const Citation &target);

/// Whether the document came after the other, as far as days and years tell.
[[nodiscard]] bool isLater(const Citation &document, const Citation &than);

/// Whether the paper itself does what `cue` says: "Quyết định này thay thế …", a verb that opens
/// its sentence. Not what others are asked to do, nor what is planned. `begun` is where the part of
/// the sentence begins that the cue stands in.
[[nodiscard]] bool isSaidOfThePaper(const SourceText &source, const Statement &statement,
                                    qsizetype begun, const CueMark &cue);

/// Words that put off or deny what the verb behind them says: "đề nghị", "dự thảo", "chưa".
[[nodiscard]] bool isOnlyIntended(QStringView lead);

} // namespace vanthu
