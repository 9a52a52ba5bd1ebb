// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper_form.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

constexpr double bodySize = 14;

/// "Điều 1." stands in bold before its text; an article's title is bold as a whole.
qsizetype boldPrefix(const QString &line)
{
    static const QRegularExpression article(uR"(^(Điều|Mục) \d+[a-zđ]?\.)"_s);
    const qsizetype length = article.match(line).capturedLength();
    const bool title = length > 0 && !line.endsWith(u'.') && !line.endsWith(u':');
    return title ? line.size() : length;
}

Paragraph bodyParagraph(const QString &line, bool italic)
{
    const qsizetype bold = boldPrefix(line);
    Paragraph text;
    text.align = Align::Justify;
    text.firstIndent = points(10);
    text.after = 6;
    text.lineSpacing = 1.05;
    if (bold > 0)
        text.runs.append({line.left(bold), {.size = bodySize, .bold = true}});
    text.runs.append({line.mid(bold), {.size = bodySize, .italic = italic}});
    return text;
}

Paragraph headingLine(const QString &line, TextStyle style, Align align)
{
    Paragraph text = paragraph(line, style, align);
    text.firstIndent = align == Align::Centre ? 0 : points(10);
    text.before = 4;
    text.after = 6;
    text.keepWithNext = true;
    return text;
}

Block blockOf(const QString &line)
{
    if (line == "==="_L1)
        return PageBreak{};
    if (line.startsWith("# "_L1))
        return headingLine(line.mid(2), {.size = bodySize, .bold = true}, Align::Centre);
    if (line.startsWith("## "_L1))
        return headingLine(line.mid(3), {.size = bodySize, .bold = true}, Align::Left);
    if (line.startsWith("+ "_L1))
        return headingLine(line.mid(2), {.size = bodySize, .italic = true}, Align::Centre);
    if (line.startsWith("* "_L1))
        return bodyParagraph(line.mid(2), true);
    return bodyParagraph(line, false);
}

QList<Block> blocksOf(const QStringList &lines)
{
    QList<Block> blocks;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            blocks.append(blockOf(line));
    }
    return blocks;
}

qsizetype firstSheetEnd(const SamplePaper &paper)
{
    const qsizetype end = paper.body.indexOf(u"==="_s);
    return end < 0 ? paper.body.size() : end;
}

/// "- Như trên;" … the last with a full stop.
QList<Paragraph> recipientLines(const SamplePaper &paper, TextStyle style, QChar separator)
{
    QList<Paragraph> lines;
    const QStringList all = paper.all(u"recipient"_s);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QChar end = at + 1 == all.size() ? u'.' : separator;
        lines << paragraph(u"- "_s + all.at(at) + end, style);
    }
    return lines;
}

Paragraph signerLine(const SamplePaper &paper)
{
    Paragraph name = paragraph(paper.first(u"signer"_s), {.size = 14, .bold = true}, Align::Centre);
    name.before = 58; // room for the signature and the seal
    return name;
}

SideBySide ending(QList<Paragraph> left, QList<Paragraph> right)
{
    return {.sides = {{80, std::move(left)}, {0, std::move(right)}}, .before = 10, .after = 0};
}

} // namespace

QList<Block> paperBody(const SamplePaper &paper)
{
    QList<Block> blocks = blocksOf(paper.body.first(firstSheetEnd(paper)));
    if (!blocks.isEmpty()) { // a signature never stands alone on its sheet
        if (auto *last = std::get_if<Paragraph>(&blocks.last()))
            last->keepWithNext = true;
    }
    return blocks;
}

QList<Block> paperAnnexes(const SamplePaper &paper)
{
    return blocksOf(paper.body.sliced(firstSheetEnd(paper)));
}

SideBySide statePaperEnd(const SamplePaper &paper)
{
    QList<Paragraph> left{paragraph(u"Nơi nhận:"_s, {.size = 12, .bold = true, .italic = true})};
    left += recipientLines(paper, {.size = 11}, u';');
    QList<Paragraph> right;
    for (const QString &line : paper.all(u"authority"_s))
        right << paragraph(line, {.size = 13, .bold = true}, Align::Centre);
    return ending(left, right << signerLine(paper));
}

SideBySide partyPaperEnd(const SamplePaper &paper)
{
    QList<Paragraph> left{paragraph(u"Nơi nhận:"_s, {.size = 14, .underline = true})};
    left += recipientLines(paper, {.size = 12}, u',');
    QList<Paragraph> right;
    for (const QString &line : paper.all(u"authority"_s)) {
        const bool onBehalf = line.contains(u'/'); // T/M, K/T, T/L; the post is upright
        right << paragraph(line, {.size = 14, .bold = onBehalf}, Align::Centre);
    }
    return ending(left, right << signerLine(paper));
}

} // namespace vanthu
