// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/source_text_p.h"

namespace vanthu {

/// The end of an official document: recipients on the left, on the right the authority, the post
/// and the name of the signer (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7 and 9).
struct Tail {
    QString signedFor;   ///< "BAN THƯỜNG VỤ" in "T/M BAN THƯỜNG VỤ"
    qsizetype begin = 0; ///< offset of its first line; the text's length when there is none
};

[[nodiscard]] Tail readTail(const SourceText &source, qsizetype headEnd, ReadSelf &self);

} // namespace vanthu
