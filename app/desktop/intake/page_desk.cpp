// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/page_desk.h"

#include "core/base/deliver.h"
#include "core/intake/paper_plan.h"

#include <algorithm>
#include <utility>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
/// What of the papers tells where they can be cut.
bool samePages(const QList<IntakeItem> &left, const QList<IntakeItem> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const IntakeItem &one, const IntakeItem &other) {
                          return one.id == other.id && one.pages == other.pages
                                 && one.state == other.state
                                 && one.reading.parts == other.reading.parts;
                      });
}

bool canBeArranged(const IntakeItem &item)
{
    return item.state == IntakeState::Waiting && vanthu::hasPages(item.mediaType) && item.pages;
}
} // namespace

PageDesk::PageDesk(PageActions actions, QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
{
    connect(&m_model, &PagePlanModel::planChanged, this, &PageDesk::changed);
}

PageDesk::~PageDesk()
{
    m_cancel.cancel();
}

void PageDesk::setPapers(const QList<IntakeItem> &papers)
{
    const bool same = samePages(papers, m_papers);
    m_papers = papers;
    if (same)
        return;
    const bool all = std::all_of(papers.cbegin(), papers.cend(), canBeArranged);
    m_model.setPapers(all ? papers : QList<IntakeItem>());
}

bool PageDesk::isOffer() const
{
    return m_papers.size() == 1 && !m_papers.first().reading.parts.isEmpty();
}

bool PageDesk::isMade() const
{
    return m_papers.size() == 1 && !m_papers.first().madeOf.isEmpty();
}

QString PageDesk::sentence() const
{
    if (m_busy)
        return tr("Working on the pages …");
    if (m_papers.isEmpty())
        return {};
    if (isJoining()) {
        return hasPages() ? tr("The pages of %n papers become one paper.", nullptr,
                               static_cast<int>(m_papers.size()))
                          : tr("Only PDFs and pictures that were read can be joined.");
    }
    const IntakeItem &paper = m_papers.first();
    if (isOffer() && splitPlan(paper) == m_model.plans())
        return splitOffer(paper.reading.parts);
    if (m_model.isChanged())
        return tr("%n paper(s), pages: %1.", nullptr, static_cast<int>(m_model.plans().size()))
            .arg(m_model.summary());
    if (!isMade())
        return tr("Cut between the pages, turn, move or leave them out; the file itself stays.");
    const QString source = paper.madeOf.first().paper.name;
    QList<int> pages;
    for (const QueuePage &page : paper.madeOf) {
        if (page.paper.id != paper.madeOf.first().paper.id)
            return tr("Joined from “%1” and others.").arg(source);
        pages << page.page + 1;
    }
    return tr("Made of pages %1 of “%2”.").arg(pageRuns(pages), source);
}

void PageDesk::apply()
{
    if (m_busy)
        return;
    const QList<PaperPlan> plans = m_model.plans();
    make(plans, [this, plans](const QList<IntakeId> &papers) { Q_EMIT made(plans, papers); });
}

void PageDesk::make(const QList<PaperPlan> &plans,
                    const std::function<void(const QList<IntakeId> &)> &done)
{
    if (m_busy) {
        m_next = [this, plans, done] { make(plans, done); };
        return;
    }
    m_busy = true;
    m_cancel = CancelToken();
    Q_EMIT changed();
    deliver(m_actions.make(plans, m_cancel), this,
            [this, done](const Result<QList<IntakeId>> &papers) {
                m_busy = false;
                Q_EMIT changed();
                if (papers) {
                    done(*papers);
                    Q_EMIT queueChanged(papers->value(0));
                } else {
                    Q_EMIT failed(papers.error().message);
                }
                goOn();
            });
}

void PageDesk::finish(const QFuture<Result<void>> &work, IntakeId toShow)
{
    m_busy = true;
    Q_EMIT changed();
    deliver(work, this, [this, toShow](const Result<void> &outcome) {
        m_busy = false;
        Q_EMIT changed();
        if (!outcome)
            Q_EMIT failed(outcome.error().message);
        Q_EMIT queueChanged(outcome ? toShow : IntakeId{});
        goOn();
    });
}

/// What was undone or done again while work was under way.
void PageDesk::goOn()
{
    if (const auto next = std::exchange(m_next, {}))
        next();
}

void PageDesk::keepAsOne()
{
    if (!m_busy && isOffer())
        finish(m_actions.keepAsOne(m_papers.first().id), m_papers.first().id);
}

void PageDesk::putBack()
{
    if (!m_busy && isMade())
        finish(m_actions.putBack({m_papers.first().id}), m_papers.first().madeOf.first().paper.id);
}

void PageDesk::putBackPapers(const std::function<QList<IntakeId>()> &papers)
{
    if (m_busy) {
        m_next = [this, papers] { putBackPapers(papers); };
        return;
    }
    const QList<IntakeId> made = papers();
    if (!made.isEmpty())
        finish(m_actions.putBack({made.first()}), {});
}

} // namespace vanthu::desktop
