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

/// A page whose words stand where the blanks of the text put them.
inline TextPage pageOf(const QString &text, bool recognized = false)
{
    constexpr double letter = 1.0 / 96;
    constexpr double line = 1.0 / 60;
    TextPage page{{595, 842}, text, {}, recognized};
    qsizetype row = 0;
    qsizetype lineStart = 0;
    qsizetype from = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool blank = at == text.size() || text.at(at).isSpace();
        if (!blank && from < 0)
            from = at;
        if (blank && from >= 0) {
            const double left = static_cast<double>(from - lineStart) * letter;
            page.words.append({text.sliced(from, at - from),
                               {left, static_cast<double>(row) * line,
                                static_cast<double>(at - from) * letter, line * 0.8},
                               from});
            from = -1;
        }
        if (at < text.size() && text.at(at) == u'\n') {
            ++row;
            lineStart = at + 1;
        }
    }
    return page;
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
