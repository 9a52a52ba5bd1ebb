// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/citation_reader_p.h"

namespace vanthu {

/// The part of a paper that is read for relations, and who speaks in it.
struct SpeakingText {
    const SourceText &source; ///< outlives this
    const ReadSelf &self;     ///< outlives this
    qsizetype from = 0;
    qsizetype until = 0;
};

/// The relations of a text. `citations` are in order; what stands in the title of another is
/// related to that one, the others to the paper itself (an article: to the document it is about).
[[nodiscard]] QList<ReadRelation> readRelations(const SpeakingText &text,
                                                const QList<Citation> &citations);

} // namespace vanthu
