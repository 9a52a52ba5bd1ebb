// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QTransform>

namespace vanthu::reader {

/// A scan as it is given to recognition.
struct StraightScan {
    QImage image;    ///< RGB32, upright and straight
    QTransform back; ///< its pixels to those of the scan as it came
};

/// Turned by `quarters` of a circle and straightened where its lines lean.
[[nodiscard]] StraightScan straightened(const QImage &scan, int quarters);

/// Where coloured ink lies: seals, signatures, stamps. Pixels; none for a coloured picture.
[[nodiscard]] QList<QRect> colouredMarks(const QImage &image);

/// Grey, without coloured ink: what is printed in black under a seal can be read again.
[[nodiscard]] QImage withoutColour(const QImage &image);

} // namespace vanthu::reader
