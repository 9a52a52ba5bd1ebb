// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/head_lines_p.h"
#include "core/extraction/person_name_p.h"
#include "core/extraction/signature_lines_p.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// "Ký bởi: …", "Ngày ký: …": what a signing program writes beside the seal.
bool isOfSigningProgram(const QString &folded)
{
    static const QStringList words{u"ky boi"_s,    u"nguoi ky:"_s,        u"ngay ky"_s,
                                   u"email:"_s,    u"co quan:"_s,         u"thoi gian ky"_s,
                                   u"signature"_s, u"digitally signed"_s, u"chu ky so"_s};
    return std::any_of(words.cbegin(), words.cend(),
                       [&folded](const QString &word) { return folded.startsWith(word); });
}

bool isRule(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// "KT. CHỦ TỊCH", "PHÓ GIÁM ĐỐC": not "VT. PHÓ CHỦ TỊCH" or "VT, TL.", where the marks of units
/// stand at the end of a list.
bool beginsSignature(const QString &folded)
{
    static const QStringList signs{u"kt. "_s, u"tm. "_s, u"tl. "_s, u"tuq. "_s,
                                   u"t/m "_s, u"k/t "_s, u"t/l "_s};
    const bool sign = std::any_of(signs.cbegin(), signs.cend(),
                                  [&folded](const QString &one) { return folded.startsWith(one); });
    const bool post = folded.contains(u' ') && isPost(folded.section(u' ', 0, 1));
    return post || folded.startsWith("pho "_L1)
           || (sign && (isPost(folded) || folded.count(u' ') > 1));
}

/// Where the right column begins in a line that a text dump ran together: "Nơi nhận: CHỦ TỊCH",
/// "- Lưu: VT. KT. CHỦ TỊCH"; -1 where there is none.
qsizetype rightColumnIn(const Segment &segment)
{
    const bool heading = segment.folded.startsWith("noi nhan"_L1);
    if (!heading && !segment.text.startsWith(u'-'))
        return -1;
    for (qsizetype at = 1; at + 3 < segment.text.size(); ++at) {
        const QChar before = segment.text.at(at - 1);
        const bool closed = before == u':' || before == u';' || before == u'.' || before == u',';
        const QStringView rest = QStringView(segment.text).sliced(at).trimmed();
        if (closed && segment.text.at(at).isSpace() && isCapitals(rest)
            && (heading || beginsSignature(segment.folded.sliced(at).trimmed())))
            return at;
    }
    return -1;
}

void divide(SourceLine &line)
{
    for (qsizetype at = 0; at < line.segments.size(); ++at) {
        const Segment segment = line.segments.at(at);
        const qsizetype cut = rightColumnIn(segment);
        if (cut < 0)
            continue;
        line.segments[at] = segment.until(cut);
        line.segments.insert(at + 1, segment.from(cut));
    }
}
} // namespace

QList<SourceLine> signatureLines(const SourceText &source, qsizetype headEnd)
{
    QList<SourceLine> lines;
    for (const SourceLine &line : source.lines()) {
        if (line.offset < headEnd)
            continue;
        lines << line;
        lines.last().segments.removeIf([](const Segment &segment) {
            return isRule(segment.text) || isOfSigningProgram(segment.folded);
        });
        divide(lines.last());
    }
    return lines;
}

} // namespace vanthu
