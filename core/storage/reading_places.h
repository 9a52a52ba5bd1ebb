// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/documents/source_place.h"
#include "core/storage/connection.h"

namespace vanthu {

/// [[left, top, right, bottom], …] as fractions of the page, as JSON; empty for no boxes.
[[nodiscard]] QString boxesText(const QList<PageBox> &boxes);
[[nodiscard]] QList<PageBox> boxesFrom(const QString &json);

/// Where on its paper a document says something of itself ("effective", "expiry", "date"), as its
/// file was read when it came in; empty when it has no such file or it was not read.
[[nodiscard]] Result<SourcePlace> placeOfField(Connection &connection, DocumentId document,
                                               const QString &field);

} // namespace vanthu
