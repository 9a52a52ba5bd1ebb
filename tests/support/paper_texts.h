// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/extraction.h"

namespace vanthu::tests {
using namespace Qt::StringLiterals;

/// A file of one page without places.
inline TextDocument textOf(const QString &text)
{
    TextDocument document;
    document.pages.append(TextPage{{}, text, {}});
    return document;
}

/// "self repeals 45/2018/QĐ-TTg", in the order they were found.
inline QStringList relationsOf(const Extraction &found)
{
    QStringList relations;
    for (const ReadRelation &relation : found.relations) {
        relations << u"%1 %2 %3"_s.arg(relation.source.isEmpty() ? u"self"_s : relation.source,
                                       relationCode(relation.kind), relation.target);
    }
    return relations;
}

inline const QString stateHead =
    u"UBND TỈNH MẪU                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "SỞ NỘI VỤ                                 Độc lập - Tự do - Hạnh phúc\n"
    "Số: 15/QĐ-SNV                         Mẫu, ngày 05 tháng 3 năm 2021\n\n"
    "                         QUYẾT ĐỊNH\n"
    "               Ban hành Quy chế văn thư\n\n"_s;
inline const QString stateTail =
    u"\n\nNơi nhận:                                        KT. GIÁM ĐỐC\n"
    "- Như trên;                                      PHÓ GIÁM ĐỐC\n"
    "- Lưu: VT.\n"
    "                                                 Nguyễn Văn Mẫu\n"_s;

} // namespace vanthu::tests
