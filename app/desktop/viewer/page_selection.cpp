// SPDX-License-Identifier: GPL-3.0-or-later
// How words are chosen on the pages, by mouse and by keys.
#include "app/desktop/viewer/page_viewer.h"

#include <QMouseEvent>

#include <algorithm>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 16; ///< around a page: a click there means the nearest word
}

PageViewer::WordAt PageViewer::wordAt(QPoint position) const
{
    WordAt nearest;
    double best = 1e9;
    for (int page = 0; page < m_rects.size(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.adjusted(-margin, -margin, margin, margin).contains(position))
            continue;
        const QPointF place(static_cast<double>(position.x() - rect.x()) / rect.width(),
                            static_cast<double>(position.y() - rect.y()) / rect.height());
        const QList<TextWord> &words = m_text.pages.at(page).words;
        for (qsizetype at = 0; at < words.size(); ++at) {
            const PageBox &box = words.at(at).box;
            const double dx = qMax(0.0, qMax(box.left() - place.x(), place.x() - box.right()));
            const double dy = qMax(0.0, qMax(box.top() - place.y(), place.y() - box.bottom()));
            const double distance = dx + 4 * dy;
            if (distance < best) {
                best = distance;
                nearest = {page, at};
            }
        }
    }
    return nearest;
}

void PageViewer::mousePressEvent(QMouseEvent *event)
{
    m_from = m_to = wordAt(event->pos());
    m_selecting = event->button() == Qt::LeftButton;
    viewport()->update();
}

void PageViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selecting)
        return;
    m_to = wordAt(event->pos());
    viewport()->update();
}

void PageViewer::mouseReleaseEvent(QMouseEvent *)
{
    m_selecting = false;
    if (!selectedText().isEmpty())
        Q_EMIT textSelected(selectedText());
}

QString PageViewer::selectedText() const
{
    if (m_from.page < 0 || m_to.page < 0)
        return {};
    const auto [first, last] = std::minmax(m_from, m_to);
    QString text;
    for (int page = first.page; page <= last.page; ++page) {
        const QList<TextWord> &words = m_text.pages.at(page).words;
        const TextWord *before = nullptr;
        for (qsizetype at = 0; at < words.size(); ++at) {
            const WordAt here{page, at};
            if (here < first || here > last)
                continue;
            const bool newLine = before && words.at(at).box.center().y() > before->box.bottom();
            if (!text.isEmpty())
                text += newLine ? u'\n' : u' ';
            text += words.at(at).text;
            before = &words.at(at);
        }
    }
    return text;
}

} // namespace vanthu::desktop
