// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/citation_reader_p.h"

namespace vanthu {

/// What the words around a citation say of its relation to the document that speaks.
struct Cue {
    RelationKind kind = RelationKind::Cites;
    QString words; ///< "về việc thực hiện"; empty when nothing but the mention is there
    QString scope; ///< "khoản 3 Điều 5"
    double certainty = 0.8;
    bool passive = false; ///< "được sửa đổi bởi …": the cited document acts on the one before it
};

/// The relations of a text. `citations` are in order; a citation inside the subject of another is
/// related to that one, the others to the paper itself (an article: to the document it is about).
[[nodiscard]] QList<ReadRelation> readRelations(const SourceText &source,
                                                const QList<Citation> &citations, PaperKind kind);

/// Effective and expiry day as the text states them for itself.
void readEffect(const SourceText &source, qsizetype from, qsizetype until, ReadSelf &self);

} // namespace vanthu
