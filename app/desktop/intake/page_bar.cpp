// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/page_bar.h"

#include "app/desktop/look/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include <memory>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
/// Split, joined or arranged papers, that can be put back as they were.
class ArrangeCommand : public QUndoCommand {
public:
    ArrangeCommand(PageDesk *desk, QList<PaperPlan> plans, const QList<IntakeId> &papers)
        : QUndoCommand(PageBar::tr("Arrange pages: %1").arg(plans.value(0).name))
        , m_desk(desk)
        , m_plans(std::move(plans))
        , m_papers(std::make_shared<QList<IntakeId>>(papers))
    {
    }
    void undo() override
    {
        m_desk->putBackPapers([papers = m_papers] { return *papers; });
    }
    void redo() override
    {
        if (m_done)
            m_desk->make(m_plans,
                         [papers = m_papers](const QList<IntakeId> &made) { *papers = made; });
        m_done = true; // the first time it has happened already
    }

private:
    PageDesk *m_desk;
    QList<PaperPlan> m_plans;
    std::shared_ptr<QList<IntakeId>> m_papers; ///< of the last time; another time, other papers
    bool m_done = false;
};
} // namespace

PageBar::PageBar(PageActions actions, PageStrip::ImageSource images, QUndoStack *undo,
                 QWidget *parent)
    : QWidget(parent)
    , m_desk(std::move(actions))
    , m_undo(undo)
    , m_strip(new PageStrip(m_desk.model(), std::move(images), this))
    , m_sentence(new QLabel(this))
    , m_tools(new QWidget(this))
    , m_apply(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(u"pageBar"_s);
    m_sentence->setObjectName(u"pageSentence"_s);
    m_apply->setObjectName(u"applyPages"_s);
    m_keep->setObjectName(u"keepAsOne"_s);
    m_back->setObjectName(u"putPagesBack"_s);
    m_stop->setObjectName(u"stopPages"_s);
    build();
    connect(m_strip, &PageStrip::cutWanted, m_desk.model(), &PagePlanModel::toggleCut);
    connect(m_apply, &QPushButton::clicked, &m_desk, &PageDesk::apply);
    connect(m_keep, &QPushButton::clicked, &m_desk, &PageDesk::keepAsOne);
    connect(m_back, &QPushButton::clicked, &m_desk, &PageDesk::putBack);
    connect(m_stop, &QPushButton::clicked, &m_desk, &PageDesk::stop);
    connect(&m_desk, &PageDesk::changed, this, &PageBar::show);
    connect(&m_desk, &PageDesk::made, this, &PageBar::remember);
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &page) {
                showTools();
                if (m_strip->hasFocus() && page.isValid())
                    Q_EMIT pageChosen(IntakeId{page.data(PagePlanModel::PaperRole).toLongLong()},
                                      page.data(PagePlanModel::PageRole).toInt());
            });
    retranslate();
    show();
}

void PageBar::build()
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_apply->setProperty("primary", true);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    PagePlanModel *model = m_desk.model();
    addTool(QT_TR_NOOP("Cut before this page"), u"edit-cut"_s, Qt::Key_Space,
            [model](int row) { model->toggleCut(row); });
    addTool(QT_TR_NOOP("Turn to the left"), u"object-rotate-left"_s, Qt::SHIFT | Qt::Key_R,
            [model](int row) { model->turn(row, -1); });
    addTool(QT_TR_NOOP("Turn to the right"), u"object-rotate-right"_s, Qt::Key_R,
            [model](int row) { model->turn(row, 1); });
    const auto move = [this, model](int row, int step) {
        if (model->move(row, step))
            m_strip->setCurrentIndex(model->index(row + step));
    };
    addTool(QT_TR_NOOP("Move before the page to its left"), u"go-previous"_s,
            Qt::CTRL | Qt::Key_Left, [move](int row) { move(row, -1); });
    addTool(QT_TR_NOOP("Move behind the page to its right"), u"go-next"_s, Qt::CTRL | Qt::Key_Right,
            [move](int row) { move(row, 1); });
    addTool(QT_TR_NOOP("Leave out, or take in again"), u"list-remove"_s, Qt::Key_Delete,
            [model](int row) { model->toggleDropped(row); });
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    for (QPushButton *button : {m_apply, m_keep, m_back, m_stop})
        line->addWidget(button);
    line->addStretch(1);
    line->addWidget(m_tools);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 4, 12, 8);
    rows->addWidget(m_sentence);
    rows->addLayout(line);
    rows->addWidget(m_strip);
}

void PageBar::addTool(const char *text, const QString &iconName, const QKeySequence &key,
                      const std::function<void(int)> &run)
{
    auto *action = new QAction(icon(iconName), QString(), this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_strip->addAction(action);
    connect(action, &QAction::triggered, this, [this, run] {
        if (m_strip->currentPage() >= 0)
            run(m_strip->currentPage());
    });
    auto *button = new QToolButton(m_tools);
    button->setDefaultAction(action);
    m_tools->layout()->addWidget(button);
    m_actions.append({action, text});
}

void PageBar::remember(const QList<PaperPlan> &plans, const QList<IntakeId> &papers)
{
    m_undo->push(new ArrangeCommand(&m_desk, plans, papers));
}

void PageBar::setPapers(const QList<IntakeItem> &papers)
{
    m_desk.setPapers(papers);
    if (!m_strip->currentIndex().isValid() && m_desk.hasPages())
        m_strip->setCurrentIndex(m_desk.model()->index(0));
    show();
}

void PageBar::setOpen(bool open)
{
    m_open = open;
    show();
}

void PageBar::focusPages()
{
    m_strip->setFocus();
}

void PageBar::show()
{
    const bool busy = m_desk.isBusy();
    const bool offered = m_desk.isOffer() || m_desk.isJoining();
    const bool strip = m_desk.hasPages() && (m_open || offered);
    setVisible(strip || busy || offered || m_desk.isMade());
    m_strip->setVisible(strip);
    m_strip->setEnabled(!busy);
    m_tools->setVisible(strip);
    m_sentence->setText(m_desk.sentence());
    const auto papers = static_cast<int>(m_desk.model()->plans().size());
    m_apply->setVisible(strip && !busy);
    m_apply->setEnabled(m_desk.model()->isChanged() && papers > 0);
    m_apply->setText(papers > 1           ? tr("Split into %n papers", nullptr, papers)
                     : m_desk.isJoining() ? tr("Join into one paper")
                                          : tr("Arrange so"));
    m_keep->setVisible(m_desk.isOffer() && !busy);
    m_back->setVisible(m_desk.isMade() && !busy);
    m_stop->setVisible(busy);
    showTools();
}

void PageBar::showTools()
{
    const int page = m_strip->currentPage();
    for (const PageTool &tool : m_actions)
        tool.action->setEnabled(page >= 0 && !m_desk.isBusy());
    if (!m_actions.isEmpty())
        m_actions.first().action->setEnabled(page > 0 && !m_desk.isBusy());
}

void PageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageBar::retranslate()
{
    m_keep->setText(tr("Keep as one"));
    m_keep->setToolTip(tr("The file is one document and is not offered to be split again"));
    m_back->setText(tr("Put back"));
    m_back->setToolTip(tr("The papers are again what they were before they were split or joined"));
    m_stop->setText(tr("Stop"));
    for (const PageTool &tool : m_actions) {
        tool.action->setText(tr(tool.text));
        tool.action->setToolTip(u"%1 (%2)"_s.arg(
            tr(tool.text), tool.action->shortcut().toString(QKeySequence::NativeText)));
    }
    show();
}

} // namespace vanthu::desktop
