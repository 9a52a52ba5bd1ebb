// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace vanthu {

/// A place on a page as fractions of its width and height: x grows to the right, y downwards,
/// (0, 0) is the top left corner as the page is seen (rotation applied). Multiply by the size of
/// the page in pixels to draw it. A default-made box means "place unknown" (plain text).
using PageBox = QRectF;

/// A run of letters without a blank, where it stands.
struct TextWord {
    QString text; ///< NFC
    PageBox box;
    qsizetype offset = 0; ///< of its first UTF-16 unit in the page's text

    friend bool operator==(const TextWord &, const TextWord &) = default;
};

/// One page as it was read: its text in reading order with line breaks, and its words in place.
struct TextPage {
    QSizeF size;             ///< points (1/72 inch); empty for formats without pages
    QString text;            ///< NFC
    QList<TextWord> words;   ///< in the order of `text`; empty for plain text
    bool recognized = false; ///< read from a picture: letters may be wrong

    friend bool operator==(const TextPage &, const TextPage &) = default;
};

/// A whole file as text. Offsets of a mention count UTF-16 units of `fullText`.
struct TextDocument {
    QList<TextPage> pages;

    /// The pages' texts joined by a form feed.
    [[nodiscard]] QString fullText() const;
    /// The pages' texts, a page an entry.
    [[nodiscard]] QStringList pageTexts() const;

    friend bool operator==(const TextDocument &, const TextDocument &) = default;
};

} // namespace vanthu
