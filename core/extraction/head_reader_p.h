// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_number.h"
#include "core/extraction/head_lines_p.h"

namespace vanthu {

/// The head of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW):
/// left block with parent body, issuer and number, right block with the national title or the name
/// of the Party, place and date, below them type and subject.
struct Head {
    Family family = Family::Unknown;
    RightTitle title = RightTitle::None;
    DocumentNumber number; ///< also where its serial is blank
    QStringList bodies;    ///< lines of the left block, from the parent to the issuer
    qsizetype end = 0;     ///< offset behind the subject
    bool joint = false;    ///< issued by more than one body
    bool found = false;    ///< a national title, a Party title or a number stands there
};

/// Puts what the head says into `self`; the issuer is settled later, with the signature.
[[nodiscard]] Head readHead(const SourceText &source, ReadSelf &self);

} // namespace vanthu
