// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/row_delegate.h"

#include "app/desktop/catalogue/catalogue_model.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace vanthu::desktop {

namespace {

/// One line, cut at the right with "…", the marked runs on the colour of found words.
void paintLine(QPainter *painter, const QRectF &rect, const MarkedText &marked, const QFont &font,
               const QColor &colour)
{
    MarkedText line = marked;
    line.text.replace(u'\n', u' ');
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(line.text, Qt::ElideRight, rect.width());
    const bool cut =
        shown.size() < line.text.size() || (shown.size() == line.text.size() && shown != line.text);
    const qsizetype end = cut ? shown.size() - 1 : shown.size();
    QList<QTextLayout::FormatRange> formats;
    for (const MarkedText::Run &run : line.marks) {
        if (run.start >= end)
            break;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(run.start);
        range.length = static_cast<int>(std::min(run.length, end - run.start));
        range.format.setBackground(colours().foundWords);
        range.format.setForeground(colours().text);
        formats.append(range);
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(rect.width() + 20);
    layout.endLayout();
    painter->setPen(colour);
    layout.draw(painter, rect.topLeft());
}

MarkedText secondLine(const SearchHit &hit)
{
    MarkedText line;
    line.text = hit.document.issuer;
    if (hit.snippet.text.isEmpty())
        return line;
    if (!line.text.isEmpty())
        line.text += u" · "_s;
    if (hit.page)
        line.text += RowDelegate::tr("page %1: ").arg(*hit.page);
    const qsizetype shift = line.text.size();
    line.text += hit.snippet.text;
    for (const MarkedText::Run &run : hit.snippet.marks)
        line.marks.append({run.start + shift, run.length});
    return line;
}

MarkedText firstLine(const SearchHit &hit)
{
    if (!hit.subject.text.isEmpty())
        return hit.subject;
    const QString &subject = hit.document.subject;
    return {subject.isEmpty() ? RowDelegate::tr("(no subject)") : subject, {}};
}

void paintSubject(QPainter *painter, const QRectF &cell, const SearchHit &hit, const QFont &font)
{
    QFont small = font;
    small.setPixelSize(12);
    const MarkedText below = secondLine(hit);
    const double top = below.text.isEmpty() ? cell.center().y() - 9 : cell.top() + 5;
    const double width = cell.width();
    paintLine(painter, {cell.left(), top, width, 18}, firstLine(hit), font, colours().text);
    if (!below.text.isEmpty())
        paintLine(painter, {cell.left(), cell.top() + 24, width, 17}, below, small,
                  colours().muted);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected  ? colours().selection
                                   : hovered ? colours().window
                                             : colours().panel);
    painter->setPen(colours().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && index.column() == CatalogueModel::NumberColumn)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          colours().accent);
    const auto *hit = index.data(CatalogueModel::HitRole).value<const SearchHit *>();
    const QRect cell = option.rect.adjusted(10, 0, -8, 0);
    if (!hit) {
        painter->setPen(colours().muted);
        painter->drawText(cell, Qt::AlignVCenter, u"…"_s);
    } else if (index.column() == CatalogueModel::SubjectColumn) {
        paintSubject(painter, cell, *hit, option.font);
    } else {
        QFont font = option.font;
        font.setWeight(index.column() == CatalogueModel::NumberColumn ? QFont::DemiBold
                                                                      : QFont::Normal);
        painter->setFont(font);
        painter->setPen(index.column() == CatalogueModel::StatusColumn
                            ? colours().of(hit->document.status)
                            : colours().text);
        const QString text = index.data().toString();
        painter->drawText(cell, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

} // namespace vanthu::desktop
