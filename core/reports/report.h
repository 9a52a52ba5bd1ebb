// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/names.h"

#include <QList>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>

namespace vanthu {

class LaidOutPages;

/// A heading of a report and the page where it stands.
struct OutlineEntry {
    QString title;
    int page = 0;  ///< from 0
    int level = 0; ///< 0 = chapter, 1 = below it …

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// Pages ready to be painted: on the screen, on a printer, into a PDF, all alike.
///
/// A value that is cheap to copy. Pages are broken when it is made; their text is set when it is
/// painted, so that a list of 20,000 rows stays small. Any thread; needs a QGuiApplication.
class Report {
public:
    explicit Report(std::shared_ptr<const LaidOutPages> pages);

    [[nodiscard]] const QString &title() const;
    /// The language of its text.
    [[nodiscard]] UiLanguage language() const;
    /// Size and orientation of every page; margins are the report's own and not told here.
    [[nodiscard]] QPageLayout pageLayout() const;
    [[nodiscard]] int pageCount() const; ///< 1 or more
    /// Paints one page (from 0). `paper` is where the whole sheet lies in the painter's units:
    /// the device's rectangle of a full page, or a rectangle on the screen. The background is left
    /// as it is.
    void paintPage(QPainter &painter, int page, const QRectF &paper) const;
    /// In the order of the pages.
    [[nodiscard]] const QList<OutlineEntry> &outline() const;

private:
    std::shared_ptr<const LaidOutPages> m_pages;
};

/// Paints every page on a PDF writer or printer, which gets the report's size, orientation and no
/// margins. False when the device refused to begin or to turn the page.
[[nodiscard]] bool paintReport(const Report &report, QPagedPaintDevice &device);

} // namespace vanthu
