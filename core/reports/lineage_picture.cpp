// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/lineage_picture.h"

#include "core/documents/document_type.h"
#include "core/reports/report_fonts.h"

#include <QBuffer>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr double boxWidth = 220;
constexpr double boxHeight = 58;
constexpr double columnGap = 150;
constexpr double rowGap = 16;
constexpr double margin = 24;
constexpr double padding = 8;
constexpr int pngScale = 2; ///< sharp on paper and on dense screens
constexpr int pdfDpi = 96;  ///< a unit of the picture is a dot of the PDF

struct StatusLook {
    Validity status;
    const char16_t *sign;
    QRgb colour;
};

constexpr std::array looks{
    StatusLook{Validity::InForce, u"●", 0xff2f7d3b},
    StatusLook{Validity::PartlyExpired, u"◐", 0xffb26a00},
    StatusLook{Validity::Expired, u"○", 0xffa23b3b},
    StatusLook{Validity::NotYetInForce, u"◌", 0xff4a6fa5},
    StatusLook{Validity::Suspended, u"⊘", 0xff7a4b9a},
    StatusLook{Validity::Unknown, u"–", 0xff6a6f76},
};

const StatusLook &lookOf(Validity status)
{
    return *std::find_if(looks.cbegin(), looks.cend(),
                         [status](const StatusLook &look) { return look.status == status; });
}

QFont fontOf(int pixels, bool bold = false)
{
    QFont font(reportFontFamilies().value(0));
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

bool isAct(RelationKind kind)
{
    return kind == RelationKind::Amends || kind == RelationKind::Replaces
           || kind == RelationKind::Repeals || kind == RelationKind::Suspends
           || kind == RelationKind::Resumes;
}

Error unpaintable()
{
    return {Error::Code::Storage, u"The picture could not be drawn."_s, {}};
}
} // namespace

LineagePicture::LineagePicture(Lineage lineage, UiLanguage language)
    : m_lineage(std::move(lineage))
    , m_language(language)
{
    layOut();
}

void LineagePicture::layOut()
{
    QMap<int, QList<qsizetype>> columns;
    for (qsizetype at = 0; at < m_lineage.nodes.size(); ++at)
        columns[m_lineage.nodes.at(at).column].append(at);
    qsizetype rows = 1;
    for (QList<qsizetype> &column : columns) {
        rows = std::max(rows, column.size());
        std::stable_sort(column.begin(), column.end(), [this](qsizetype left, qsizetype right) {
            return m_lineage.nodes.at(left).document.date < m_lineage.nodes.at(right).document.date;
        });
    }
    const double height = double(rows) * (boxHeight + rowGap) - rowGap;
    m_boxes.resize(m_lineage.nodes.size());
    double x = margin;
    for (const QList<qsizetype> &column : std::as_const(columns)) {
        const double own = double(column.size()) * (boxHeight + rowGap) - rowGap;
        double y = margin + (height - own) / 2;
        for (const qsizetype at : column) {
            m_boxes[at] = QRectF(x, y, boxWidth, boxHeight);
            y += boxHeight + rowGap;
        }
        x += boxWidth + columnGap;
    }
    m_size = QSizeF(x - columnGap + margin, height + 2 * margin).toSize();
}

void LineagePicture::paintEdge(QPainter &painter, const LineageEdge &edge) const
{
    const QRectF &source = m_boxes.at(edge.source);
    const QRectF &target = m_boxes.at(edge.target);
    const bool leftwards = target.center().x() < source.center().x();
    const QPointF from(leftwards ? source.left() : source.right(), source.center().y());
    const QPointF to(leftwards ? target.right() : target.left(), target.center().y());
    const double bend = (leftwards ? -1 : 1) * columnGap / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    const bool acts = isAct(edge.kind);
    QPen pen(acts ? QColor(0xff1b5e8c) : QColor(0xff9aa1a9), acts ? 1.6 : 1.1);
    if (edge.kind == RelationKind::Cites || edge.kind == RelationKind::Related)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(pen.color());
    const double tip = leftwards ? 7 : -7;
    painter.drawPolygon(QPolygonF({to, to + QPointF(tip, -3.5), to + QPointF(tip, 3.5)}));
    // the word stands at the farther end, where lines have parted
    const QString text = relationText(edge.kind, Direction::Outgoing, m_language)
                         + (edge.scope.isEmpty() ? QString() : u" ("_s + edge.scope + u')');
    painter.setFont(fontOf(11));
    const QFontMetricsF metrics(painter.font());
    const QPointF far = edge.source == 0 ? to : from;
    const bool onRight = edge.source == 0 ? leftwards : !leftwards;
    const double width = columnGap - 2 * padding;
    const QRectF place(onRight ? far.x() + padding : far.x() - padding - width, far.y() - 17, width,
                       14);
    painter.setPen(QColor(0xff444a50));
    painter.drawText(place, (onRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, width));
}

void LineagePicture::paintNode(QPainter &painter, qsizetype node) const
{
    const DocumentRow &row = m_lineage.nodes.at(node).document;
    const QRectF &box = m_boxes.at(node);
    const StatusLook &look = lookOf(row.status);
    QPen pen(QColor::fromRgb(look.colour), node == 0 ? 2.4 : 1.2);
    if (row.stub)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(node == 0 ? QColor(0xffdbe9f3) : QColor(Qt::white));
    painter.drawRoundedRect(box, 5, 5);
    const QRectF inside = box.adjusted(padding, 5, -padding, -5);
    const double line = inside.height() / 3;
    const auto write = [&](int at, const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(inside.left(), inside.top() + at * line, inside.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, inside.width()));
    };
    const QString type = documentTypeName(row.type, m_language);
    const QString name = row.number.isEmpty() ? row.subject : row.number;
    write(0, fontOf(13, true), QColor(0xff1d2126), type.isEmpty() ? name : type + u' ' + name);
    write(1, fontOf(11), QColor(0xff444a50), row.subject.isEmpty() ? row.issuer : row.subject);
    const QString date = row.date ? row.date->toString(u"d/M/yyyy"_s) + u" · "_s : QString();
    write(2, fontOf(11), QColor::fromRgb(look.colour),
          date + QString::fromUtf16(look.sign) + u' '
              + textOf(validityNames, row.status, m_language));
}

void LineagePicture::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({0, 0}, QSizeF(m_size)), Qt::white);
    for (const LineageEdge &edge : m_lineage.edges)
        paintEdge(painter, edge);
    for (qsizetype node = 0; node < m_lineage.nodes.size(); ++node)
        paintNode(painter, node);
}

QString LineagePicture::title() const
{
    const DocumentRow &row = m_lineage.nodes.first().document;
    return row.number.isEmpty() ? row.subject : row.number;
}

Result<QByteArray> LineagePicture::toSvg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_size);
    generator.setViewBox(QRect({0, 0}, m_size));
    generator.setTitle(title());
    QPainter painter;
    if (!painter.begin(&generator))
        return tl::unexpected(unpaintable());
    paint(painter);
    painter.end();
    return bytes;
}

Result<QByteArray> LineagePicture::toPng() const
{
    // what is too large for a picture file is drawn smaller, never cut
    constexpr int longestSide = 16000;
    const double scale =
        std::min(double(pngScale), double(longestSide) / std::max(m_size.width(), m_size.height()));
    QImage image((QSizeF(m_size) * scale).toSize(), QImage::Format_RGB32);
    QPainter painter;
    if (image.isNull() || !painter.begin(&image))
        return tl::unexpected(unpaintable());
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return tl::unexpected(unpaintable());
    return bytes;
}

Result<QByteArray> LineagePicture::toPdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return tl::unexpected(unpaintable());
    QPdfWriter writer(&buffer);
    writer.setTitle(title());
    writer.setResolution(pdfDpi);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(QSizeF(m_size) / pdfDpi, QPageSize::Inch));
    QPainter painter;
    if (!painter.begin(&writer))
        return tl::unexpected(unpaintable());
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace vanthu
