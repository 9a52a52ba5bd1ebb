// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look/icons.h"

#include "app/desktop/look/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace vanthu::desktop {

namespace {

class OutlineEngine : public QIconEngine {
public:
    explicit OutlineEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString colour = (mode == QIcon::Disabled ? colours().muted : colours().text).name();
        const QString key = m_name + colour + QString::number(size.width());
        QPixmap made;
        if (QPixmapCache::find(key, &made))
            return made;
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        made = QPixmap(size);
        made.fill(Qt::transparent);
        if (file.open(QIODevice::ReadOnly)) {
            QByteArray svg = file.readAll();
            svg.replace("#232629", colour.toLatin1()).replace("#4d4d4d", colour.toLatin1());
            QPainter painter(&made);
            QSvgRenderer(svg).render(&painter);
        }
        QPixmapCache::insert(key, made);
        return made;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new OutlineEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new OutlineEngine(name));
}

} // namespace vanthu::desktop
