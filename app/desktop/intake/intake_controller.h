// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/intake_queue_model.h"
#include "app/desktop/intake/reading_field.h"
#include "app/desktop/viewer/chosen_words.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/intake/intake_item.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>

namespace vanthu::desktop {

/// What the review asks of the library; a test hands promises instead.
struct IntakeActions {
    std::function<QFuture<Result<QList<IntakeItem>>>()> queue;
    std::function<QFuture<Result<DocumentId>>(IntakeId, const IntakeDecision &)> accept;
    std::function<QFuture<Result<QList<IntakeId>>>(ProgressHandler, CancelToken)> acceptCertain;
    std::function<QFuture<Result<void>>(IntakeId)> reject;
    std::function<QFuture<Result<void>>(const QList<IntakeId> &)> putBack;
    std::function<QFuture<Result<void>>(IntakeId)> readAgain;
    /// What the paper with these fields may be a copy of.
    std::function<QFuture<Result<QList<Duplicate>>>(IntakeId, const DocumentFields &)> duplicates;
    /// The document of the library behind a number, for "in the library" or "will be a stub".
    std::function<QFuture<Result<DocumentId>>(const QString &)> resolve;
};

/// What the keys of the review do. Holds the paper under review and what the clerk has changed of
/// it; changes of other papers are kept until they are accepted. No widgets.
class IntakeController : public QObject {
    Q_OBJECT

public:
    explicit IntakeController(IntakeActions actions, QObject *parent = nullptr);

    [[nodiscard]] IntakeQueueModel *model() { return &m_model; }
    /// None while the queue is empty.
    [[nodiscard]] const IntakeItem *current() const;
    [[nodiscard]] const IntakeDecision &decision() const { return m_decision; }
    [[nodiscard]] Sureness sureness(ReadingField field) const;
    /// What the current paper with its present fields may be a copy of.
    [[nodiscard]] const QList<Duplicate> &duplicates() const { return m_duplicates; }
    /// Whether an accept or reject is under way.
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void reload();
    void setCurrent(IntakeId id);
    /// Reloads, and looks at this paper next if it is there then.
    void reloadAndShow(IntakeId id);
    /// What was typed of one paper counts for the other, which stands in its place.
    void carryOver(IntakeId from, IntakeId to);
    /// False when the text is no value for the field; nothing changes then.
    bool setField(ReadingField field, const QString &text);
    /// Puts words chosen on the page into a field, with their place as its evidence. False when
    /// they hold no value for it; nothing changes then.
    bool fillFromPage(ReadingField field, const ChosenWords &words);
    /// Whether the clerk chose the value of a field on the page.
    [[nodiscard]] bool wasChosen(ReadingField field) const
    {
        return m_chosen.value(m_current).contains(field);
    }
    /// Where the value of a field stands: as it was read, or where the clerk chose it.
    [[nodiscard]] Evidence evidence(ReadingField field) const;
    void setLinkTaken(int link, bool take);
    void setLinkKind(int link, RelationKind kind);

    /// Catalogues the current paper and goes on to the next one.
    void accept();
    /// Puts the current paper's file to the document it is a duplicate of.
    void attachTo(const Duplicate &duplicate);
    /// Once more, after it was taken back.
    void acceptPaper(IntakeId id, const IntakeDecision &decision);
    /// Catalogues all papers about which there is no doubt.
    void acceptCertain();
    /// Stops that; what was catalogued stays so.
    void stop() { m_cancel.cancel(); }
    void reject();
    /// Rejects another paper of the queue; the current one stays under review.
    void discard(IntakeId id);
    void rejectPaper(IntakeId id);
    void readAgain();
    /// Leaves the current paper where it is and goes on to the next.
    void later();
    /// Takes rejections and acceptances back.
    void putBack(const QList<IntakeId> &ids);

Q_SIGNALS:
    void currentChanged();
    void fieldChanged(vanthu::desktop::ReadingField field);
    void linksChanged();
    /// Sentences to be shown beside the form; empty when nothing speaks against accepting.
    void warningsChanged(const QStringList &warnings);
    void duplicatesChanged(const QList<vanthu::Duplicate> &duplicates);
    void linkResolved(int link, bool inLibrary);
    void accepted(vanthu::DocumentId document, const QString &number, vanthu::IntakeId paper,
                  const vanthu::IntakeDecision &decision);
    void rejected(vanthu::IntakeId paper, const QString &name);
    void acceptedCertain(const QList<vanthu::IntakeId> &papers);
    /// Of work that takes a while; done equals total at its end.
    void progressed(int done, int total);
    void failed(const QString &message);

private:
    void show(int row);
    void step(int rowAfter);
    void moveDrafts(const QList<IntakeItem> &before);
    void acceptAs(const IntakeDecision &decision);
    void askForDuplicates();
    void tellWarnings();
    [[nodiscard]] QString fieldsToCheck() const;
    void askForLinks();
    void finish(const QFuture<Result<void>> &work, const std::function<void()> &done);

    IntakeActions m_actions;
    IntakeQueueModel m_model;
    IntakeId m_current;
    IntakeId m_wanted; ///< to be shown once it is in the queue
    IntakeDecision m_decision;
    QList<Duplicate> m_duplicates;
    QHash<IntakeId, IntakeDecision> m_drafts;
    QHash<IntakeId, QHash<ReadingField, Evidence>> m_chosen; ///< by the clerk, on the page
    CancelToken m_cancel;
    int m_question = 0;
    bool m_busy = false;
};

} // namespace vanthu::desktop
