// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontDatabase>
#include <QPainter>

namespace vanthu::tests {
using namespace Qt::StringLiterals;

/// Of `QPainter`, in millimetres of an A4 page.
class Sheet {
public:
    Sheet(QPainter &painter, double dotsPerMillimetre)
        : m_painter(painter)
        , m_scale(dotsPerMillimetre)
    {
        QFontDatabase::addApplicationFont(u":/fonts/Tinos-Regular.ttf"_s);
        QFontDatabase::addApplicationFont(u":/fonts/Tinos-Bold.ttf"_s);
    }

    /// Sets the text between two edges and moves down behind it.
    double set(const QString &text, double left, double right, double top, int points, bool bold,
               int align)
    {
        QFont font(u"Tinos"_s);
        constexpr double millimetresPerPoint = 25.4 / 72;
        font.setPixelSize(qRound(points * millimetresPerPoint * m_scale));
        font.setBold(bold);
        m_painter.setFont(font);
        const QRectF room(left * m_scale, top * m_scale, (right - left) * m_scale, 200 * m_scale);
        QRectF taken;
        m_painter.drawText(room, align | Qt::TextWordWrap, text, &taken);
        return top + taken.height() / m_scale;
    }

    /// Of a text on one line, in millimetres.
    [[nodiscard]] double width(const QString &text, int points, bool bold)
    {
        QFont font(u"Tinos"_s);
        font.setPixelSize(qRound(points * 25.4 / 72 * m_scale));
        font.setBold(bold);
        return QFontMetricsF(font).horizontalAdvance(text) / m_scale;
    }

    void rule(double left, double right, double at)
    {
        m_painter.setPen(QPen(Qt::black, 0.3 * m_scale));
        m_painter.drawLine(QPointF(left * m_scale, at * m_scale),
                           QPointF(right * m_scale, at * m_scale));
    }

private:
    QPainter &m_painter;
    double m_scale;
};

} // namespace vanthu::tests
