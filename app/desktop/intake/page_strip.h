// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCache>
#include <QFuture>
#include <QImage>
#include <QListView>
#include <QPixmap>
#include <QSet>

#include <functional>

namespace vanthu::desktop {

class PagePlanModel;

/// The pages side by side, small, with scissors between them: a click between two pages cuts there.
/// Thumbnails come when they are looked at.
class PageStrip : public QListView {
    Q_OBJECT

public:
    /// Of a stored file, a page from 0, as wide as that in device pixels.
    using ImageSource = std::function<QFuture<Result<QImage>>(const QString &, int, int)>;

    /// `model` outlives the strip.
    PageStrip(PagePlanModel *model, ImageSource images, QWidget *parent = nullptr);

    [[nodiscard]] int currentPage() const { return currentIndex().row(); }
    /// Null until it has come.
    [[nodiscard]] QPixmap thumbnail(const QModelIndex &page);

Q_SIGNALS:
    void cutWanted(int row);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] static QString keyOf(const QModelIndex &page);
    void request(const QModelIndex &page);

    ImageSource m_images;
    QCache<QString, QPixmap> m_thumbnails;
    QSet<QString> m_underWay;
};

} // namespace vanthu::desktop
