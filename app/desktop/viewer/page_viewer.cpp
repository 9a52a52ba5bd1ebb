// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewer/page_viewer.h"

#include "app/desktop/look/theme.h"
#include "app/desktop/viewer/text_setting.h"
#include "core/base/deliver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 16;
constexpr int cacheKib = 128 * 1024;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4.0;
} // namespace

PageViewer::PageViewer(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_images(cacheKib)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Pages"));
}

void PageViewer::clear()
{
    setSource({});
}

void PageViewer::setSource(const PageSource &source)
{
    m_source = source;
    const int asked = ++m_question;
    m_text = {};
    m_failure.clear();
    m_plain = false;
    m_images.clear();
    m_underWay.clear();
    m_evidence.clear();
    m_differences.clear();
    m_found.clear();
    m_foundStarts.clear();
    m_currentFound = -1;
    m_from = m_to = {};
    layOut();
    verticalScrollBar()->setValue(0);
    if (!source.text)
        return;
    deliver(source.text(), this, [this, asked](const Result<TextDocument> &text) {
        if (asked != m_question)
            return;
        if (!text) {
            m_failure = text.error().message;
            viewport()->update();
            tell(text.error());
            return;
        }
        const bool placed = std::any_of(text->pages.cbegin(), text->pages.cend(),
                                        [](const TextPage &page) { return !page.size.isEmpty(); });
        m_plain = !placed;
        m_text = placed ? *text : setOnPages(*text);
        layOut();
        Q_EMIT loaded();
    });
}

void PageViewer::tell(const Error &error)
{
    if (error.code == Error::Code::Encrypted)
        Q_EMIT locked();
    else
        Q_EMIT failed(error.message);
}

QRect PageViewer::pageRect(int page) const
{
    return m_rects.value(page).translated(-horizontalScrollBar()->value(),
                                          -verticalScrollBar()->value());
}

void PageViewer::layOut()
{
    // a bar that came and went with the height of the page would change that height itself
    setVerticalScrollBarPolicy(m_text.pages.isEmpty() ? Qt::ScrollBarAlwaysOff
                                                      : Qt::ScrollBarAlwaysOn);
    m_rects.clear();
    const int width = qMax(80, static_cast<int>((viewport()->width() - 2 * margin) * m_zoom));
    int top = margin;
    for (const TextPage &page : m_text.pages) {
        const double ratio = page.size.isEmpty() ? 1.414 : page.size.height() / page.size.width();
        const int left = qMax(margin, (viewport()->width() - width) / 2);
        m_rects.append(QRect(left, top, width, static_cast<int>(width * ratio)));
        top += m_rects.last().height() + margin;
    }
    m_images.clear();
    m_underWay.clear();
    verticalScrollBar()->setRange(0, qMax(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, qMax(0, width + 2 * margin - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PageViewer::requestImage(int page)
{
    if (!m_source.image || m_plain || m_underWay.contains(page))
        return;
    m_underWay.insert(page);
    const int asked = m_question;
    const int width = static_cast<int>(m_rects.at(page).width() * devicePixelRatioF());
    deliver(m_source.image(page, width), this,
            [this, asked, page, width](const Result<QImage> &image) {
                const bool current =
                    asked == m_question && page < m_rects.size()
                    && width == static_cast<int>(m_rects.at(page).width() * devicePixelRatioF());
                if (!current)
                    return;
                m_underWay.remove(page);
                if (!image) {
                    m_underWay.insert(page); // once is enough
                    tell(image.error());
                    return;
                }
                m_images.insert(page, new QImage(*image),
                                static_cast<int>(image->sizeInBytes() / 1024) + 1);
                viewport()->update(pageRect(page));
            });
}

void PageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours().sideBar);
    for (int page = 0; page < m_rects.size(); ++page) {
        const QRect rect = pageRect(page);
        if (rect.intersects(viewport()->rect()))
            paintPage(painter, page, rect);
    }
    if (m_rects.isEmpty()) {
        painter.setPen(colours().muted);
        const QString words = !m_failure.isEmpty() ? m_failure
                              : m_source.text      ? tr("Opening …")
                                                   : tr("This document has no file.");
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, words);
    }
}

void PageViewer::paintPage(QPainter &painter, int page, const QRect &rect)
{
    painter.fillRect(rect, Qt::white);
    if (m_plain) {
        paintSetPage(painter, m_text.pages.at(page), rect);
    } else if (const QImage *image = m_images.object(page)) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, *image);
    } else {
        requestImage(page);
    }
    paintMarks(painter, page, rect);
    painter.setPen(colours().line);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void PageViewer::paintMarks(QPainter &painter, int page, const QRect &rect)
{
    const auto placed = [&rect](const PageBox &box) {
        return QRectF(rect.x() + box.x() * rect.width(), rect.y() + box.y() * rect.height(),
                      box.width() * rect.width(), box.height() * rect.height())
            .adjusted(-2, -1, 2, 1);
    };
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QList<PageMark> *marks : {&m_found, &m_differences}) {
        for (const PageMark &mark : *marks) {
            if (mark.page == page)
                painter.fillRect(placed(mark.box), QColor(0xff, 0xe9, 0xa8));
        }
    }
    for (const PageMark &mark : m_evidence) {
        if (mark.page == page)
            painter.fillRect(placed(mark.box), QColor(0xff, 0xd9, 0x66));
    }
    const QList<TextWord> &words = m_text.pages.at(page).words;
    for (const WordAt &chosen : chosenOn(page))
        painter.fillRect(placed(words.at(chosen.word).box), QColor(0xb5, 0xd5, 0xf0));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(QPen(QColor(0x1b, 0x5e, 0x8c), 2));
    for (const QList<PageMark> *marks : {&m_evidence, &m_differences}) {
        for (const PageMark &mark : *marks) {
            if (mark.page == page && mark.kind != PageMark::Kind::Found)
                painter.drawRect(placed(mark.box));
        }
    }
}

void PageViewer::bringIntoView(int page, const PageBox &box)
{
    if (page < 0 || page >= m_rects.size())
        return;
    const QRect rect = m_rects.at(page);
    const int top = rect.y() + static_cast<int>(box.y() * rect.height());
    const int shown = verticalScrollBar()->value();
    if (top < shown + 20 || top > shown + viewport()->height() - 60)
        verticalScrollBar()->setValue(top - viewport()->height() / 3);
}

void PageViewer::showEvidence(const QList<PageMark> &marks)
{
    m_evidence = marks;
    if (!marks.isEmpty())
        bringIntoView(marks.first().page, marks.first().box);
    viewport()->update();
}

void PageViewer::showDifferences(const QList<PageMark> &marks)
{
    m_differences = marks;
    viewport()->update();
}

void PageViewer::scrollPages(double pages)
{
    const int height = m_rects.isEmpty() ? 0 : m_rects.first().height() + margin;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(pages * height));
}

void PageViewer::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    if (dy != 0 && !m_rects.isEmpty())
        Q_EMIT scrolled(-static_cast<double>(dy) / (m_rects.first().height() + margin));
}

void PageViewer::showPage(int page)
{
    if (page >= 0 && page < m_rects.size())
        verticalScrollBar()->setValue(m_rects.at(page).top() - margin);
}

int PageViewer::find(const QStringList &terms)
{
    const TermFinder finder(terms);
    m_found.clear();
    m_foundStarts.clear();
    for (int page = 0; page < pageCount(); ++page) {
        for (const QList<PageBox> &hit : placesOf(m_text.pages.at(page), finder)) {
            m_foundStarts.append(static_cast<int>(m_found.size()));
            for (const PageBox &box : hit)
                m_found.append({page, box, PageMark::Kind::Found});
        }
    }
    m_currentFound = -1;
    findNext(1);
    viewport()->update();
    return static_cast<int>(m_foundStarts.size());
}

void PageViewer::findNext(int step)
{
    const int count = static_cast<int>(m_foundStarts.size());
    if (count > 0) {
        m_currentFound = (m_currentFound + step + count) % count;
        const PageMark &mark = m_found.at(m_foundStarts.at(m_currentFound));
        bringIntoView(mark.page, mark.box);
    }
    Q_EMIT foundChanged(m_currentFound + 1, count);
}

void PageViewer::setZoom(double zoom)
{
    const double wanted = qBound(smallestZoom, zoom, largestZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    const double place =
        verticalScrollBar()->maximum() > 0
            ? static_cast<double>(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
            : 0;
    m_zoom = wanted;
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(place * verticalScrollBar()->maximum()));
}

void PageViewer::resizeEvent(QResizeEvent *event)
{
    layOut();
    QAbstractScrollArea::resizeEvent(event);
}

void PageViewer::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageViewer::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (chooseByKey(event))
        return;
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(selectedText());
    else if (event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom * 1.1);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / 1.1);
    else if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace vanthu::desktop
