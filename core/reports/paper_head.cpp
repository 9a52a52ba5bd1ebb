// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper_form.h"

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

constexpr QRgb stampRed = 0xffe00000;

Paragraph centred(const QString &text, TextStyle style, double before = 0)
{
    Paragraph made = paragraph(text, style, Align::Centre);
    made.before = before;
    return made;
}

Paragraph stamp(const QString &text, Frame frame)
{
    Paragraph made = centred(text, {.size = 13, .bold = true}, 10);
    made.frame = frame;
    made.colour = stampRed;
    made.after = 4;
    return made;
}

/// An official letter has no type; its subject stands under the number.
bool isLetter(const SamplePaper &paper)
{
    return paper.first(u"type"_s).isEmpty();
}

void appendStamps(QList<Paragraph> &left, const SamplePaper &paper)
{
    const QString secrecy = paper.first(u"secrecy"_s);
    const QString urgency = paper.first(u"urgency"_s);
    if (!secrecy.isEmpty())
        left << stamp(secrecy, Frame::Double);
    if (!urgency.isEmpty())
        left << stamp(urgency, Frame::Single);
}

/// "Kính gửi: …" on one line, or a line an addressee.
QList<Block> addressees(const SamplePaper &paper, const QString &cue, TextStyle style)
{
    const QStringList all = paper.all(u"addressee"_s);
    if (all.isEmpty())
        return {};
    Paragraph first =
        all.size() == 1 ? centred(cue + u' ' + all.first(), style) : paragraph(cue, style);
    first.before = 6;
    first.after = 6;
    if (all.size() == 1)
        return {first};
    first.indent = points(35);
    first.after = 0;
    QList<Block> made{first};
    for (qsizetype at = 0; at < all.size(); ++at) {
        const bool last = at + 1 == all.size();
        Paragraph line =
            paragraph(u"- "_s + all.at(at) + (last ? u'.' : u';'), {.size = style.size});
        line.indent = points(52);
        line.after = last ? 8 : 0;
        made << line;
    }
    return made;
}

} // namespace

QList<Block> statePaperHead(const SamplePaper &paper)
{
    QList<Paragraph> left;
    for (const QString &line : paper.all(u"parent"_s))
        left << centred(line, {.size = 12});
    for (const QString &line : paper.all(u"issuer"_s))
        left << centred(line, {.size = 12, .bold = true});
    left.last().ruleBelow = 0.4;
    Paragraph motto = centred(u"Độc lập - Tự do - Hạnh phúc"_s, {.size = 13, .bold = true});
    motto.ruleBelow = 1;
    const QList<Paragraph> right{
        centred(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, {.size = 12, .bold = true}), motto};

    QList<Paragraph> under{centred(u"Số: "_s + paper.first(u"number"_s), {.size = 13})};
    if (isLetter(paper))
        under << centred(u"V/v "_s + paper.first(u"subject"_s), {.size = 12}, 6);
    appendStamps(under, paper);
    const QList<Paragraph> date{
        centred(paper.first(u"place_date"_s), {.size = 13, .italic = true})};

    QList<Block> blocks{SideBySide{.sides = {{68, left}, {0, right}}, .before = 0, .after = 6},
                        SideBySide{.sides = {{68, under}, {0, date}}, .before = 0, .after = 12}};
    if (!isLetter(paper)) {
        Paragraph subject = centred(paper.first(u"subject"_s), {.size = 14, .bold = true});
        subject.ruleBelow = 0.35;
        subject.after = 10;
        blocks << centred(paper.first(u"type"_s).toUpper(), {.size = 14, .bold = true}) << subject;
    }
    return blocks + addressees(paper, u"Kính gửi:"_s, {.size = 14});
}

QList<Block> partyPaperHead(const SamplePaper &paper)
{
    QList<Paragraph> left;
    for (const QString &line : paper.all(u"parent"_s))
        left << centred(line, {.size = 14});
    for (const QString &line : paper.all(u"issuer"_s))
        left << centred(line, {.size = 14, .bold = true});
    left << centred(u"*"_s, {.size = 14});
    left << centred(u"Số "_s + paper.first(u"number"_s), {.size = 14});
    if (isLetter(paper))
        left << centred(paper.first(u"subject"_s), {.size = 12, .italic = true}, 4);
    appendStamps(left, paper);

    Paragraph party = centred(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, {.size = 15, .bold = true});
    party.ruleBelow = 1;
    const QList<Paragraph> right{
        party, centred(paper.first(u"place_date"_s), {.size = 14, .italic = true}, 8)};

    QList<Block> blocks{SideBySide{.sides = {{76, left}, {0, right}}, .before = 0, .after = 14}};
    if (!isLetter(paper)) {
        Paragraph hyphens = centred(u"-----"_s, {.size = 14});
        hyphens.after = 10;
        blocks << centred(paper.first(u"type"_s).toUpper(), {.size = 15, .bold = true})
               << centred(paper.first(u"subject"_s), {.size = 14, .bold = true}) << hyphens;
    }
    return blocks + addressees(paper, u"Kính gửi:"_s, {.size = 14, .italic = true});
}

} // namespace vanthu
