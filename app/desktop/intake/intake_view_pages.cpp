// SPDX-License-Identifier: GPL-3.0-or-later
// What the review does with the pages: which are on the desk, and words chosen on them.
#include "app/desktop/intake/intake_view.h"
#include "app/desktop/intake/page_bar.h"
#include "app/desktop/intake/reading_form.h"
#include "app/desktop/viewer/page_viewer.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
/// Of a narrow window the form takes what its fields need, of a wide one a share.
int widthOfForm(int whole)
{
    constexpr int narrowest = 340;
    constexpr int widest = 760;
    return qBound(narrowest, 150 + whole * 3 / 10, widest);
}
} // namespace

bool IntakeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_paper && event->type() == QEvent::Resize && !m_formPlaced) {
        const int form = widthOfForm(m_paper->width());
        m_paper->setSizes({m_paper->width() - form, form});
    }
    return QWidget::eventFilter(watched, event);
}

void IntakeView::connectPages()
{
    PageDesk *desk = m_bar->desk();
    connect(m_queue->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IntakeView::showPages);
    connect(m_arrange, &QToolButton::toggled, m_bar, &PageBar::setOpen);
    connect(m_bar, &PageBar::pageChosen, this, [this](IntakeId paper, int page) {
        if (m_controller.current() && m_controller.current()->id == paper)
            m_viewer->showPage(page);
    });
    connect(m_viewer, &PageViewer::textSelected, this, &IntakeView::retranslate);
    m_viewer->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_viewer, &PageViewer::customContextMenuRequested, this, &IntakeView::offerFields);
    connect(desk, &PageDesk::failed, this, &IntakeView::message);
    connect(desk, &PageDesk::queueChanged, &m_controller, &IntakeController::reloadAndShow);
    connect(desk, &PageDesk::made, this,
            [this](const QList<PaperPlan> &plans, const QList<IntakeId> &papers) {
                if (papers.size() == 1)
                    m_controller.carryOver(plans.first().pages.first().paper.id, papers.first());
                Q_EMIT message(tr("%n paper(s) made of the pages. Ctrl+Z puts them back.", nullptr,
                                  static_cast<int>(papers.size())));
            });
}

/// The papers whose pages are on the desk: those chosen together in the queue, or the current one.
void IntakeView::showPages()
{
    QList<IntakeItem> papers;
    const QItemSelectionModel *chosen = m_queue->selectionModel();
    const QList<IntakeItem> &queue = m_controller.model()->items();
    for (int row = 0; row < queue.size(); ++row) {
        if (chosen->isRowSelected(row))
            papers.append(queue.at(row));
    }
    if (const IntakeItem *item = m_controller.current(); item && papers.size() < 2)
        papers = {*item};
    m_bar->setPapers(papers);
}

void IntakeView::arrangePages()
{
    m_arrange->toggle();
    if (m_bar->isOpen())
        m_bar->focusPages();
}

/// Puts the chosen words into a field; without any, goes to it.
void IntakeView::fill(ReadingField field)
{
    if (m_review->currentIndex() != 0)
        return;
    const ChosenWords words = m_viewer->selection();
    if (words.text.isEmpty()) {
        m_form->focusField(field);
        return;
    }
    m_form->fill(field, words);
    m_viewer->clearSelection();
}

void IntakeView::offerFields(const QPoint &position)
{
    const ChosenWords words = m_viewer->selection();
    if (words.text.isEmpty() || !m_controller.current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ReadingField field : allReadingFields()) {
        const QKeySequence key = fieldKey(field);
        if (key.isEmpty())
            continue;
        const QString text =
            u"%1\t%2"_s.arg(fieldLabel(field), key.toString(QKeySequence::NativeText));
        connect(menu->addAction(text), &QAction::triggered, this, [this, field] { fill(field); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this,
            [words] { QGuiApplication::clipboard()->setText(words.text); });
    menu->popup(m_viewer->mapToGlobal(position));
}

} // namespace vanthu::desktop
