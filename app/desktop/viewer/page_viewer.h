// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/viewer/chosen_words.h"
#include "core/base/result.h"
#include "core/text/layout.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QFuture>
#include <QImage>
#include <QSet>

#include <functional>

namespace vanthu::desktop {

/// Where the viewer gets its pages; in the program from the library, in a test from promises.
struct PageSource {
    std::function<QFuture<Result<TextDocument>>()> text;
    /// Page from 0, width in device pixels. Empty for papers without pages of their own.
    std::function<QFuture<Result<QImage>>(int page, int width)> image;
};

/// A place to mark on a page.
struct PageMark {
    enum class Kind { Evidence, Found, Current };

    int page = 0; ///< from 0
    PageBox box;
    Kind kind = Kind::Evidence;
};

/// The pages of a paper one below the other: zoom, find, select and copy text. A paper without
/// pages shows its text. Pages come when they are looked at; nothing waits.
class PageViewer : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageViewer(QWidget *parent = nullptr);

    void setSource(const PageSource &source);
    void clear();
    /// Marks what a field was read from and brings it into view.
    void showEvidence(const QList<PageMark> &marks);
    /// Marks the words that another paper has otherwise; the current ones are outlined.
    void showDifferences(const QList<PageMark> &marks);
    /// Scrolls to a place unless it is in view; page from 0.
    void bringIntoView(int page, const PageBox &box);
    /// Scrolls down by so many pages, which need not be whole.
    void scrollPages(double pages);
    /// Brings the top of a page, from 0, into view.
    void showPage(int page);
    /// Marks every place of words and phrases ("tra*" for a beginning; marks may be left out) and
    /// brings the first into view; answers how many there are.
    int find(const QStringList &terms);
    /// Brings the next or, with -1, the previous place into view; behind the last is the first.
    void findNext(int step);
    [[nodiscard]] int foundCount() const { return static_cast<int>(m_found.size()); }
    [[nodiscard]] int foundCurrent() const { return m_currentFound; }
    /// What is chosen; where it begins and ends in one column, nothing of another beside it.
    [[nodiscard]] ChosenWords selection() const;
    [[nodiscard]] QString selectedText() const;
    void clearSelection();
    /// With the place of every word, also where the viewer set the pages itself.
    [[nodiscard]] const TextDocument &text() const { return m_text; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_text.pages.size()); }
    /// 1 is the width of the window.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);
    /// A password is needed; said in place of `failed`.
    void locked();
    /// The choice of words is another; empty when there is none.
    void textSelected(const QString &text);
    void foundChanged(int current, int count);
    /// The pages moved up by so many pages.
    void scrolled(double pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct WordAt {
        int page = -1;
        qsizetype word = 0;

        friend auto operator<=>(const WordAt &, const WordAt &) = default;
    };

    void tell(const Error &error);
    void layOut();
    void requestImage(int page);
    void paintPage(QPainter &painter, int page, const QRect &rect);
    void paintMarks(QPainter &painter, int page, const QRect &rect);
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] WordAt wordAt(QPoint position) const;
    [[nodiscard]] WordAt neighbour(WordAt from, int step) const;
    [[nodiscard]] WordAt neighbourLine(WordAt from, int step) const;
    [[nodiscard]] bool chooseByKey(const QKeyEvent *event);
    [[nodiscard]] QList<WordAt> chosenOn(int page) const;

    PageSource m_source;
    TextDocument m_text;
    QString m_failure;    ///< why there are no pages
    bool m_plain = false; ///< the pages are set by the viewer itself
    int m_question = 0;
    double m_zoom = 1.0;
    QList<QRect> m_rects;         ///< of the pages, in the scrolled area
    QCache<int, QImage> m_images; ///< of the present width; cost in KiB
    QSet<int> m_underWay;
    QList<PageMark> m_evidence;
    QList<PageMark> m_differences;
    QList<PageMark> m_found;
    QList<int> m_foundStarts; ///< index of the first box of each hit
    int m_currentFound = -1;
    WordAt m_from;
    WordAt m_to;
    bool m_selecting = false;
};

} // namespace vanthu::desktop
