// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/page_plan_model.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFuture>

#include <functional>

namespace vanthu::desktop {

/// What splitting and joining asks of the library; a test hands promises instead.
struct PageActions {
    std::function<QFuture<Result<QList<IntakeId>>>(const QList<PaperPlan> &, CancelToken)> make;
    std::function<QFuture<Result<void>>(const QList<IntakeId> &)> putBack;
    std::function<QFuture<Result<void>>(IntakeId)> keepAsOne;
};

/// The pages of the papers under review on the desk: where they are to be cut, turned, put in
/// another order. No widgets.
class PageDesk : public QObject {
    Q_OBJECT

public:
    explicit PageDesk(PageActions actions, QObject *parent = nullptr);
    ~PageDesk() override;
    PageDesk(const PageDesk &) = delete;
    PageDesk &operator=(const PageDesk &) = delete;
    PageDesk(PageDesk &&) = delete;
    PageDesk &operator=(PageDesk &&) = delete;

    [[nodiscard]] PagePlanModel *model() { return &m_model; }
    [[nodiscard]] const QList<IntakeItem> &papers() const { return m_papers; }
    /// The same papers again change nothing of what was arranged.
    void setPapers(const QList<IntakeItem> &papers);
    /// Several papers lie here, to become one.
    [[nodiscard]] bool isJoining() const { return m_papers.size() > 1; }
    /// The file seems to hold several documents.
    [[nodiscard]] bool isOffer() const;
    /// The paper was made of pages of others.
    [[nodiscard]] bool isMade() const;
    /// Whether it has pages that can be arranged.
    [[nodiscard]] bool hasPages() const { return m_model.rowCount() > 0; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// One sentence about what lies here.
    [[nodiscard]] QString sentence() const;

    /// Makes the papers as they are arranged now.
    void apply();
    /// Once more, after it was taken back.
    void make(const QList<PaperPlan> &plans,
              const std::function<void(const QList<IntakeId> &)> &done);
    void keepAsOne();
    /// The current paper becomes again what it was made of.
    void putBack();
    /// The papers are asked for when nothing else is under way.
    void putBackPapers(const std::function<QList<IntakeId>()> &papers);
    void stop() { m_cancel.cancel(); }

Q_SIGNALS:
    void changed();
    /// The papers of these plans wait in place of the ones that lay here.
    void made(const QList<vanthu::PaperPlan> &plans, const QList<vanthu::IntakeId> &papers);
    /// The queue is another; `toShow` has to be looked at next, 0 for none.
    void queueChanged(vanthu::IntakeId toShow);
    void failed(const QString &message);

private:
    void finish(const QFuture<Result<void>> &work, IntakeId toShow);
    void goOn();

    PageActions m_actions;
    PagePlanModel m_model;
    QList<IntakeItem> m_papers;
    CancelToken m_cancel;
    std::function<void()> m_next; ///< waits for what is under way
    bool m_busy = false;
};

} // namespace vanthu::desktop
