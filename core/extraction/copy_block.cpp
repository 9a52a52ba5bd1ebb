// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/copy_block_p.h"
#include "core/extraction/head_lines_p.h"

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// A block without a number of its own stands at the end of the paper.
constexpr qsizetype linesOfBlock = 30;
/// Its number stands beside its name or a few lines below.
constexpr qsizetype linesToNumber = 4;

bool namesACopy(const Segment &segment)
{
    static const std::array names{u"sao y"_s,         u"sao y ban chinh"_s, u"sao luc"_s,
                                  u"trich sao"_s,     u"ban sao"_s,         u"ban sao y"_s,
                                  u"ban trich sao"_s, u"ban sao luc"_s};
    constexpr qsizetype longest = 20;
    if (segment.text.size() > longest)
        return false;
    if (segment.folded.trimmed() == "ban sao van ban"_L1)
        return true;
    return isCapitals(segment.text)
           && std::find(names.cbegin(), names.cend(), segment.folded.trimmed()) != names.cend();
}

bool isNumberOfACopy(const Segment &segment)
{
    static const std::array signs{u"/sy-"_s, u"/sl-"_s, u"/trs-"_s, u"/ts-"_s, u"-bs/"_s};
    return segment.folded.startsWith("so"_L1)
           && std::any_of(signs.cbegin(), signs.cend(), [&segment](const QString &sign) {
                  return segment.folded.contains(sign);
              });
}

bool hasNumberBeside(const QList<SourceLine> &lines, qsizetype at)
{
    const qsizetype end = qMin(lines.size(), at + linesToNumber + 1);
    return std::any_of(lines.cbegin() + at, lines.cbegin() + end, [](const SourceLine &line) {
        return std::any_of(line.segments.cbegin(), line.segments.cend(), isNumberOfACopy);
    });
}

bool endsADocument(const SourceLine &line)
{
    return std::any_of(line.segments.cbegin(), line.segments.cend(), [](const Segment &segment) {
        return segment.folded.startsWith("noi nhan"_L1);
    });
}
} // namespace

std::optional<qsizetype> copyBlock(const SourceText &source)
{
    const QList<SourceLine> &lines = source.lines();
    bool ended = false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const SourceLine &line = lines.at(at);
        const bool named = std::any_of(line.segments.cbegin(), line.segments.cend(), namesACopy);
        const bool atTheEnd = ended && lines.size() - at <= linesOfBlock;
        if (named && (hasNumberBeside(lines, at) || atTheEnd))
            return line.offset;
        ended = ended || endsADocument(line);
    }
    return std::nullopt;
}

TextDocument textBefore(const TextDocument &text, qsizetype offset)
{
    TextDocument before;
    qsizetype start = 0;
    for (const TextPage &page : text.pages) {
        if (start > offset)
            break;
        TextPage kept = page;
        if (start + page.text.size() > offset) {
            kept.text.truncate(offset - start);
            kept.words.removeIf(
                [&kept](const TextWord &word) { return word.offset >= kept.text.size(); });
        }
        before.pages.append(kept);
        start += page.text.size() + 1;
    }
    return before;
}

} // namespace vanthu
