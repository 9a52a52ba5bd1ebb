// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/lineage.h"

#include <QByteArray>
#include <QRectF>
#include <QSize>

class QPainter;

namespace vanthu {

/// A lược đồ as a picture: columns from what it rests on to what rests on it, in each the oldest on
/// top; the colour and the sign tell the status, the line the relation.
class LineagePicture {
public:
    LineagePicture(Lineage lineage, UiLanguage language);

    /// In units of the picture, which are pixels of a PNG and of an SVG.
    [[nodiscard]] QSize size() const { return m_size; }
    void paint(QPainter &painter) const;

    [[nodiscard]] Result<QByteArray> toSvg() const;
    [[nodiscard]] Result<QByteArray> toPng() const;
    [[nodiscard]] Result<QByteArray> toPdf() const;

private:
    void layOut();
    void paintEdge(QPainter &painter, const LineageEdge &edge) const;
    void paintNode(QPainter &painter, qsizetype node) const;
    [[nodiscard]] QString title() const;

    Lineage m_lineage;
    UiLanguage m_language;
    QList<QRectF> m_boxes; ///< of the nodes
    QSize m_size;
};

} // namespace vanthu
