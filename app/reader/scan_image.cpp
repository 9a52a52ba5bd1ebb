// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/scan_image.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <vector>

namespace vanthu::reader {

namespace {
constexpr int cell = 32; ///< pixels of a side, a letter's height at 300 dots an inch

int strongest(QRgb pixel)
{
    return std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)});
}

/// How far a pixel is from grey: coloured ink far, print little.
int spread(QRgb pixel)
{
    return strongest(pixel) - std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)});
}

bool isColoured(QRgb pixel)
{
    constexpr int leastSpread = 60;
    return spread(pixel) > leastSpread;
}

/// Degrees by which the lines lean, clockwise to put right; 0 when it cannot be told.
double skewOf(const QImage &image)
{
    constexpr int width = 1240;
    constexpr int darkest = 140;
    constexpr float leastCertainty = 3;
    constexpr float leastSkew = 0.3F;
    const QImage grey = image.scaledToWidth(width, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    Pix *bits = pixCreate(grey.width(), grey.height(), 1);
    if (bits == nullptr)
        return 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (line[x] < darkest)
                pixSetPixel(bits, x, y, 1);
        }
    }
    float angle = 0;
    float certainty = 0;
    const bool found = pixFindSkew(bits, &angle, &certainty) == 0;
    pixDestroy(&bits);
    const bool leans = found && certainty >= leastCertainty && std::abs(angle) >= leastSkew;
    return leans ? static_cast<double>(angle) : 0.0;
}

/// The cells of the page with coloured ink in them.
class InkCells {
public:
    explicit InkCells(const QImage &image)
        : m_columns(image.width() / cell)
        , m_rows(image.height() / cell)
        , m_inked(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows))
    {
        constexpr int leastInk = cell * cell / 4 / 16; // of every fourth pixel
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                int ink = 0;
                for (int y = row * cell; y < (row + 1) * cell; y += 2) {
                    const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
                    for (int x = column * cell; x < (column + 1) * cell; x += 2)
                        ink += isColoured(line[x]) ? 1 : 0;
                }
                m_inked[at(column, row)] = ink >= leastInk;
            }
        }
    }

    [[nodiscard]] bool mostlyInked() const
    {
        return std::count(m_inked.cbegin(), m_inked.cend(), true) * 3
               > static_cast<std::ptrdiff_t>(m_inked.size());
    }

    /// The next mark and its number of cells; it is taken out.
    [[nodiscard]] std::pair<QRect, int> take()
    {
        const auto first = std::find(m_inked.cbegin(), m_inked.cend(), true);
        if (first == m_inked.cend())
            return {};
        const auto index = static_cast<int>(first - m_inked.cbegin());
        std::vector<QPoint> open{{index % m_columns, index / m_columns}};
        m_inked[static_cast<size_t>(index)] = false;
        QRect bounds;
        int count = 0;
        while (!open.empty()) {
            const QPoint here = open.back();
            open.pop_back();
            ++count;
            bounds |= QRect(here, QSize(1, 1));
            spread(here, open);
        }
        return {{bounds.topLeft() * cell, bounds.size() * cell}, count};
    }

private:
    [[nodiscard]] size_t at(int column, int row) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns)
               + static_cast<size_t>(column);
    }

    void spread(QPoint here, std::vector<QPoint> &open)
    {
        constexpr int gap = 2; // cells between the strokes of one mark
        for (int row = qMax(0, here.y() - gap); row <= qMin(m_rows - 1, here.y() + gap); ++row) {
            for (int column = qMax(0, here.x() - gap);
                 column <= qMin(m_columns - 1, here.x() + gap); ++column) {
                if (!m_inked[at(column, row)])
                    continue;
                m_inked[at(column, row)] = false;
                open.emplace_back(column, row);
            }
        }
    }

    int m_columns;
    int m_rows;
    std::vector<bool> m_inked;
};
} // namespace

StraightScan straightened(const QImage &scan, int quarters)
{
    constexpr double quarter = 90;
    QTransform turn;
    turn.rotate(quarter * quarters);
    QImage image = scan.convertToFormat(QImage::Format_RGB32);
    if (quarters != 0)
        image = image.transformed(turn);
    QTransform back = QImage::trueMatrix(turn, scan.width(), scan.height()).inverted();
    const double skew = skewOf(image);
    if (skew != 0) {
        QTransform lean;
        lean.rotate(skew);
        back = QImage::trueMatrix(lean, image.width(), image.height()).inverted() * back;
        QImage straight = image.transformed(lean, Qt::SmoothTransformation);
        // the corners that the turn uncovers are paper
        QImage paper(straight.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        for (int y = 0; y < straight.height(); ++y) {
            const auto *from = reinterpret_cast<const QRgb *>(straight.constScanLine(y));
            auto *to = reinterpret_cast<QRgb *>(paper.scanLine(y));
            for (int x = 0; x < straight.width(); ++x) {
                if (qAlpha(from[x]) == 255)
                    to[x] = from[x];
            }
        }
        image = paper;
    }
    return {image, back};
}

QList<QRect> colouredMarks(const QImage &image)
{
    constexpr int smallest = 10; // cells
    constexpr qsizetype most = 6;
    InkCells cells(image);
    if (cells.mostlyInked())
        return {};
    QList<QRect> marks;
    for (auto [mark, count] = cells.take(); count > 0 && marks.size() < most;
         std::tie(mark, count) = cells.take()) {
        if (count >= smallest)
            marks.append(mark);
    }
    return marks;
}

QImage withoutColour(const QImage &image)
{
    constexpr int levels = 256;
    constexpr double inkBelow = 0.6; // of the paper's brightness
    QImage grey(image.size(), QImage::Format_Grayscale8);
    std::array<qint64, levels> counts{};
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *to = grey.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            to[x] = static_cast<uchar>(qMin(levels - 1, strongest(from[x]) + spread(from[x]) / 2));
            ++counts.at(to[x]);
        }
    }
    const auto paper =
        static_cast<int>(std::max_element(counts.cbegin(), counts.cend()) - counts.cbegin());
    const int white = qMax(1, qRound(paper * inkBelow));
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            line[x] = static_cast<uchar>(qMin(levels - 1, line[x] * (levels - 1) / white));
    }
    return grey;
}

} // namespace vanthu::reader
