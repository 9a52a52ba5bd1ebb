// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/extraction.h"

#include <QList>
#include <QString>

namespace vanthu {

/// A part of a line that stands by itself: left or right column of a head, a signature block.
struct Segment {
    qsizetype offset = 0; ///< in the whole text
    QString text;
    QString folded;
    double left = 0; ///< 0 to 1: where it begins across the page
    double right = 0;
    double top = 0; ///< 0 to 1 down the page; 0 and 0 where words have no places
    double bottom = 0;

    [[nodiscard]] qsizetype end() const { return offset + text.size(); }
    [[nodiscard]] double middle() const { return (left + right) / 2; }

    /// The part behind `at` units; `left` is moved as far as it can be told.
    [[nodiscard]] Segment from(qsizetype at) const;
    /// The part before `at` units, without blanks at its end.
    [[nodiscard]] Segment until(qsizetype at) const;
};

struct SourceLine {
    qsizetype offset = 0;
    int page = 0;            ///< from 0
    QList<Segment> segments; ///< empty for a blank line

    [[nodiscard]] bool isBlank() const { return segments.isEmpty(); }
};

/// A paper as the readers look at it: its whole text, its lines divided into columns, and the way
/// back from a place in the text to the place on the page.
class SourceText {
public:
    explicit SourceText(const TextDocument &document);

    /// As `TextDocument::fullText()`.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// The same with line ends inside paragraphs as blanks; offsets agree.
    [[nodiscard]] const QString &flat() const { return m_flat; }
    /// `flat` without marks and in lower case; offsets agree.
    [[nodiscard]] const QString &folded() const { return m_folded; }
    [[nodiscard]] const QList<SourceLine> &lines() const { return m_lines; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_document.pages.size()); }
    /// Whether words have places, so that the file has pages of its own.
    [[nodiscard]] bool hasPages() const;
    /// Whether a place was read from a picture, so that letters may be wrong.
    [[nodiscard]] bool isRecognized(qsizetype offset) const;

    [[nodiscard]] Evidence evidence(qsizetype offset, qsizetype length, double certainty) const;

private:
    /// How a page lies: its lines may run down or up it, or it stands on its head.
    enum class Turn { Upright, RunsDown, RunsUp, OnItsHead };

    [[nodiscard]] static Turn turnOf(const TextPage &page);
    [[nodiscard]] static PageBox upright(const PageBox &box, Turn turn);
    void addPage(int page, qsizetype start);
    void addLine(int page, qsizetype pageStart, qsizetype start, qsizetype end);
    [[nodiscard]] Segment segment(int page, qsizetype pageStart, qsizetype lineStart,
                                  qsizetype start, qsizetype end) const;
    void flatten();
    void joinTornLines();
    void joinPages();

    const TextDocument &m_document;
    QString m_text;
    QString m_flat;
    QString m_folded;
    QList<qsizetype> m_pageStarts;
    QList<Turn> m_turns; ///< one a page
    QList<SourceLine> m_lines;
};

} // namespace vanthu
