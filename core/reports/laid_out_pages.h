// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace vanthu {

/// What a report is made of. Unchanging once made, so that threads may share it.
class LaidOutPages {
public:
    LaidOutPages() = default;
    Q_DISABLE_COPY_MOVE(LaidOutPages)
    virtual ~LaidOutPages() = default;

    QString title;
    UiLanguage language = UiLanguage::Vietnamese;
    QPageLayout layout;
    QList<OutlineEntry> outline;

    [[nodiscard]] virtual int pageCount() const = 0;
    /// The painter's unit is the point, its origin the top left corner of the sheet.
    virtual void paint(QPainter &painter, int page) const = 0;
};

} // namespace vanthu
