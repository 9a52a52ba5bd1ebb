// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/laid_out_pages.h"
#include "core/reports/sample_paper.h"

#include <QImage>

#include <algorithm>
#include <random>

namespace vanthu {

namespace {

constexpr int scanDpi = 150;
constexpr double turnDegrees = 0.7;
constexpr unsigned noiseSeed = 20260101; // any; the same scan each time

/// Paper is never quite white, toner never quite black.
void addNoise(QImage &image)
{
    std::mt19937 random(noiseSeed);
    std::normal_distribution<float> grain(0.0F, 7.0F);
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const float value = 28.0F + float(line[x]) * 0.84F + grain(random);
            line[x] = uchar(std::clamp(value, 0.0F, 255.0F));
        }
    }
}

QImage scanned(const Report &report, int page)
{
    const QSize size = (report.pageLayout().fullRect(QPageLayout::Inch).size() * scanDpi).toSize();
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.rotate(turnDegrees);
    painter.translate(-size.width() / 2.0, -size.height() / 2.0);
    report.paintPage(painter, page, QRectF(QPointF(0, 0), size));
    painter.end();
    addNoise(image);
    return image;
}

/// Pages that are pictures.
class ScannedPages final : public LaidOutPages {
public:
    explicit ScannedPages(const Report &report)
    {
        title = report.title();
        language = report.language();
        layout = report.pageLayout();
        for (int page = 0; page < report.pageCount(); ++page)
            m_images.append(scanned(report, page));
    }

    [[nodiscard]] int pageCount() const override { return int(m_images.size()); }

    void paint(QPainter &painter, int page) const override
    {
        painter.drawImage(layout.fullRect(QPageLayout::Point), m_images.at(page));
    }

private:
    QList<QImage> m_images;
};

} // namespace

Report makeScan(const Report &report)
{
    return Report(std::make_shared<const ScannedPages>(report));
}

} // namespace vanthu
