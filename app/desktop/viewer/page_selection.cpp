// SPDX-License-Identifier: GPL-3.0-or-later
// How words are chosen on the pages, by mouse and by keys.
#include "app/desktop/viewer/page_viewer.h"
#include "app/desktop/viewer/word_columns.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 16; ///< around a page: a click there means the nearest word

bool startsNewLine(const PageBox &before, const PageBox &word)
{
    return word.center().y() > before.bottom();
}
} // namespace

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
    if (event->button() != Qt::LeftButton)
        return;
    m_to = wordAt(event->pos());
    if (!(event->modifiers() & Qt::ShiftModifier) || m_from.page < 0)
        m_from = m_to;
    m_selecting = true;
    viewport()->update();
}

void PageViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selecting)
        return;
    const WordAt there = wordAt(event->pos());
    if (there.page >= 0)
        m_to = there;
    viewport()->update();
}

void PageViewer::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_selecting, false))
        Q_EMIT textSelected(selectedText());
}

void PageViewer::clearSelection()
{
    m_from = m_to = {};
    viewport()->update();
    Q_EMIT textSelected({});
}

/// The word before or behind, over the ends of pages; the same one where there is none.
PageViewer::WordAt PageViewer::neighbour(WordAt from, int step) const
{
    WordAt at = from;
    at.word += step;
    while (at.word < 0 || at.word >= m_text.pages.at(at.page).words.size()) {
        at.page += step;
        if (at.page < 0 || at.page >= pageCount())
            return from;
        at.word = step > 0 ? 0 : m_text.pages.at(at.page).words.size() - 1;
    }
    return at;
}

/// The word nearest above or below it on its page; the same one where there is none.
PageViewer::WordAt PageViewer::neighbourLine(WordAt from, int step) const
{
    const QList<TextWord> &words = m_text.pages.at(from.page).words;
    const PageBox &box = words.at(from.word).box;
    WordAt nearest = from;
    double best = 1e9;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QPointF centre = words.at(at).box.center();
        const double down = (centre.y() - box.center().y()) * step;
        if (down < box.height() / 2)
            continue;
        const double distance = 4 * down + qAbs(centre.x() - box.center().x());
        if (distance < best) {
            best = distance;
            nearest = {from.page, at};
        }
    }
    return nearest;
}

/// Left and Right go from word to word, Up and Down from line to line once a word is chosen; with
/// Shift the choice grows.
bool PageViewer::chooseByKey(const QKeyEvent *event)
{
    const int key = event->key();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool lines = key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Escape && m_from.page >= 0) {
        clearSelection();
        return true;
    }
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (!(sideways || (lines && m_to.page >= 0)))
        return false;
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    if (m_to.page < 0)
        m_from = m_to = wordAt({viewport()->width() / 2, viewport()->height() / 4});
    else
        m_to = sideways ? neighbour(m_to, step) : neighbourLine(m_to, step);
    if (m_to.page < 0)
        return false;
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_from = m_to;
    bringIntoView(m_to.page, m_text.pages.at(m_to.page).words.at(m_to.word).box);
    viewport()->update();
    Q_EMIT textSelected(selectedText());
    return true;
}

/// Between the ends of the choice, in the order of reading, but not what stands in another column
/// beside them.
QList<PageViewer::WordAt> PageViewer::chosenOn(int page) const
{
    const auto [first, last] = std::minmax(m_from, m_to);
    if (first.page < 0 || page < first.page || page > last.page)
        return {};
    const TextPage &text = m_text.pages.at(page);
    const bool within = first.page == last.page;
    const QList<WordSpan> spans = within ? spansOf(text) : QList<WordSpan>();
    WordSpan column;
    if (within)
        column = {std::min(spans.at(first.word).left, spans.at(last.word).left),
                  std::max(spans.at(first.word).right, spans.at(last.word).right)};
    QList<WordAt> chosen;
    for (qsizetype at = 0; at < text.words.size(); ++at) {
        const WordAt here{page, at};
        if (here >= first && here <= last && (!within || spans.at(at).meets(column)))
            chosen.append(here);
    }
    return chosen;
}

QString PageViewer::selectedText() const
{
    return selection().text;
}

ChosenWords PageViewer::selection() const
{
    ChosenWords chosen;
    const auto [first, last] = std::minmax(m_from, m_to);
    for (int page = std::max(0, first.page); page <= last.page; ++page) {
        const TextWord *before = nullptr;
        for (const WordAt &at : chosenOn(page)) {
            const TextWord &word = m_text.pages.at(page).words.at(at.word);
            const bool newLine = before && startsNewLine(before->box, word.box);
            if (!chosen.text.isEmpty())
                chosen.text += newLine ? u'\n' : u' ';
            chosen.text += word.text;
            if (chosen.places.isEmpty() || !before || newLine)
                chosen.places.append({page, word.box});
            else
                chosen.places.last().box |= word.box;
            before = &word;
        }
    }
    return chosen;
}

} // namespace vanthu::desktop
