// SPDX-License-Identifier: GPL-3.0-or-later
// How the papers are set, in every kind of file.
#include "party_papers.h"
#include "tests/support/docx_maker.h"
#include "tests/support/sheet.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace Qt::StringLiterals;
using vanthu::tests::DocxMaker;
using vanthu::tests::Sheet;

namespace {
const QString partyTitle = u"ĐẢNG CỘNG SẢN VIỆT NAM"_s;

/// Returns where the signer's name stands, in millimetres from the top.
double draw(Sheet &sheet, const PartyPaper &paper)
{
    constexpr double left = 25;
    constexpr double middle = 100;
    constexpr double right = 195;
    double leftTop = 20;
    if (!paper.parent.isEmpty())
        leftTop = sheet.set(paper.parent, left, middle, leftTop, 13, false, Qt::AlignHCenter);
    leftTop = sheet.set(paper.issuer, left, middle, leftTop, 13, true, Qt::AlignHCenter);
    leftTop = sheet.set(u"*"_s, left, middle, leftTop, 13, false, Qt::AlignHCenter);
    leftTop = sheet.set(paper.number, left, middle, leftTop, 13, false, Qt::AlignHCenter);
    double rightTop = sheet.set(partyTitle, middle + 5, right, 20, 14, true, Qt::AlignHCenter);
    sheet.rule(120, 180, rightTop + 0.5);
    rightTop =
        sheet.set(paper.placeAndDate, middle + 5, right, rightTop + 4, 13, false, Qt::AlignHCenter);
    double top = qMax(leftTop, rightTop) + 6;
    if (paper.typeLine.isEmpty()) {
        top = sheet.set(paper.subject, left, middle, leftTop + 1, 12, false, Qt::AlignHCenter) + 6;
    } else {
        top = sheet.set(paper.typeLine, left, right, top, 15, true, Qt::AlignHCenter);
        if (!paper.author.isEmpty())
            top = sheet.set(paper.author, left, right, top, 14, true, Qt::AlignHCenter);
        top = sheet.set(paper.subject, left, right, top, 14, true, Qt::AlignHCenter);
        top = sheet.set(u"-----"_s, left, right, top, 14, false, Qt::AlignHCenter) + 3;
    }
    if (!paper.address.isEmpty())
        top = sheet.set(paper.address, left, right, top, 14, false, Qt::AlignHCenter) + 4;
    top = sheet.set(paper.body, left, right, top, 14, false, Qt::AlignLeft) + 8;
    double list = sheet.set(u"Nơi nhận:"_s, left, middle, top, 14, false, Qt::AlignLeft);
    for (const QString &recipient : paper.recipients)
        list = sheet.set(u"- "_s + recipient, left, middle, list, 12, false, Qt::AlignLeft);
    double sign = sheet.set(paper.authority, middle + 5, right, top, 14, true, Qt::AlignHCenter);
    sign = sheet.set(paper.post, middle + 5, right, sign, 14, false, Qt::AlignHCenter) + 22;
    sheet.set(paper.signer, middle + 5, right, sign, 14, true, Qt::AlignHCenter);
    return sign;
}

QString columns(const QString &left, const QString &right)
{
    constexpr qsizetype width = 46;
    return left + QString(qMax<qsizetype>(4, width - left.size()), u' ') + right + u'\n';
}

QString centred(const QString &text)
{
    constexpr qsizetype width = 90;
    return QString(qMax<qsizetype>(0, (width - text.size()) / 2), u' ') + text + u'\n';
}
} // namespace

QString asText(const PartyPaper &paper)
{
    QString text;
    text += columns(paper.parent.isEmpty() ? paper.issuer : paper.parent, partyTitle);
    if (!paper.parent.isEmpty())
        text += paper.issuer + u'\n';
    text += columns(u"          *"_s, paper.placeAndDate);
    text += paper.number + u'\n';
    if (paper.typeLine.isEmpty()) {
        text += paper.subject + u"\n\n"_s;
    } else {
        text += u'\n' + centred(paper.typeLine);
        if (!paper.author.isEmpty())
            text += centred(paper.author);
        text += centred(paper.subject) + centred(u"-----"_s) + u'\n';
    }
    if (!paper.address.isEmpty())
        text += centred(paper.address) + u'\n';
    text += paper.body + u"\n\n"_s;
    text += columns(u"Nơi nhận:"_s, paper.authority);
    text += columns(u"- "_s + paper.recipients.value(0), paper.post);
    for (qsizetype at = 1; at < paper.recipients.size(); ++at)
        text += u"- "_s + paper.recipients.at(at) + u'\n';
    return text + u"\n\n"_s + columns({}, paper.signer);
}

bool writeOdt(const PartyPaper &paper, const QString &file)
{
    const QString row = u"<tr><td>%1</td><td>%2</td></tr>"_s;
    QString html =
        u"<table width='100%'>"_s
        + row.arg((paper.parent.isEmpty() ? QString() : paper.parent + u"<br>"_s) + u"<b>"_s
                      + paper.issuer + u"</b><br>*<br>"_s + paper.number
                      + (paper.typeLine.isEmpty() ? u"<br>"_s + paper.subject : QString()),
                  u"<b>"_s + partyTitle + u"</b><br>"_s + paper.placeAndDate)
        + u"</table>"_s;
    if (!paper.typeLine.isEmpty()) {
        html += u"<p align='center'><b>"_s + paper.typeLine + u"</b></p>"_s;
        if (!paper.author.isEmpty())
            html += u"<p align='center'><b>"_s + paper.author + u"</b></p>"_s;
        html +=
            u"<p align='center'><b>"_s + paper.subject + u"</b></p><p align='center'>-----</p>"_s;
    }
    if (!paper.address.isEmpty())
        html += u"<p align='center'>"_s + paper.address + u"</p>"_s;
    html += u"<p>"_s + paper.body + u"</p><table width='100%'>"_s
            + row.arg(u"Nơi nhận:<br>- "_s + paper.recipients.join(u"<br>- "_s),
                      u"<b>"_s + paper.authority + u"</b><br>"_s
                          + (paper.post.isEmpty() ? QString() : paper.post + u"<br>"_s)
                          + u"<br><br><b>"_s + paper.signer + u"</b>"_s)
            + u"</table>"_s;
    QTextDocument document;
    document.setHtml(html);
    return QTextDocumentWriter(file, "odf").write(&document);
}

bool writeDocx(const PartyPaper &paper, const QString &file)
{
    using Paragraph = DocxMaker::Paragraph;
    const auto centred = [](const QString &text, bool bold) {
        return Paragraph{text, u"center"_s, bold};
    };
    DocxMaker docx;
    QList<Paragraph> left;
    if (!paper.parent.isEmpty())
        left << centred(paper.parent, false);
    left << centred(paper.issuer, true) << centred(u"*"_s, false) << centred(paper.number, false);
    if (paper.typeLine.isEmpty())
        left << centred(paper.subject, false);
    docx.row({left, {centred(partyTitle, true), centred(paper.placeAndDate, false)}});
    docx.paragraph({});
    if (!paper.typeLine.isEmpty()) {
        docx.paragraph(centred(paper.typeLine, true));
        if (!paper.author.isEmpty())
            docx.paragraph(centred(paper.author, true));
        docx.paragraph(centred(paper.subject, true));
        docx.paragraph(centred(u"-----"_s, false));
    }
    if (!paper.address.isEmpty())
        docx.paragraph(centred(paper.address, false));
    docx.paragraph({paper.body, u"both"_s});
    left = {{u"Nơi nhận:"_s, u"left"_s}};
    for (const QString &recipient : paper.recipients)
        left << Paragraph{u"- "_s + recipient, u"left"_s};
    QList<Paragraph> right{centred(paper.authority, true)};
    if (!paper.post.isEmpty())
        right << centred(paper.post, false);
    right << centred({}, false) << centred({}, false) << centred(paper.signer, true);
    docx.row({left, right});
    return docx.save(file);
}

bool writePdf(const PartyPaper &paper, const QString &file)
{
    constexpr int resolution = 300;
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(resolution);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    Sheet sheet(painter, resolution / 25.4);
    draw(sheet, paper);
    return painter.end();
}

QImage asScan(const PartyPaper &paper)
{
    constexpr double dots = 300 / 25.4;
    constexpr double lean = 0.8; // degrees
    QImage page(2480, 3508, QImage::Format_RGB32);
    page.fill(QColor(250, 249, 245));
    QPainter painter(&page);
    painter.translate(page.rect().center());
    painter.rotate(lean);
    painter.translate(-page.rect().center());
    Sheet sheet(painter, dots);
    const double name = draw(sheet, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // as ink lies over print
    painter.setPen(QPen(QColor(214, 40, 48), 0.9 * dots));
    painter.drawEllipse(QPointF(131 * dots, (name - 8) * dots), 17 * dots, 17 * dots);
    painter.drawEllipse(QPointF(131 * dots, (name - 8) * dots), 14 * dots, 14 * dots);
    painter.end();
    return page;
}
