// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_type.h"
#include "core/extraction/source_text_p.h"

namespace vanthu {

/// The line that names the type of a paper: "QUYẾT ĐỊNH", "NGHỊ QUYẾT CỦA HỘI ĐỒNG …", "KẾT LUẬN
/// THANH TRA", "THÔNG BÁO Về việc …".
struct TypeTitle {
    const DocumentType *type = nullptr;
    qsizetype length = 0;   ///< of the type's name
    qsizetype subject = 0;  ///< where the subject begins in the segment; its size where it does not
    bool hasAuthor = false; ///< "CỦA BAN THƯỜNG VỤ" stands behind the name
    bool exact = false;     ///< nothing but the name stands there
};

/// The type that a segment names; none where it names none. `expected` is the symbol in the paper's
/// number, which lets other words in capitals stand behind the name.
[[nodiscard]] std::optional<TypeTitle> typeTitleIn(const Segment &segment, const QString &expected);

/// Where the subject begins behind "CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 217-HĐBT NGÀY 14-11-1987", as older
/// papers have it; 0 where a segment is not so made.
[[nodiscard]] qsizetype subjectBehindAuthor(const Segment &segment);

} // namespace vanthu
