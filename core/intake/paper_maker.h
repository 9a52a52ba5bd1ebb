// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/storage/intake_page_store.h"

namespace vanthu {

/// Makes papers of the queue out of pages of others: splits, joins, turns and leaves out. The
/// papers that the pages came from keep their bytes and leave the queue until they are put back.
class PaperMaker {
public:
    /// Both outlive the maker.
    PaperMaker(Connection &connection, ContentStore &contents)
        : m_connection(connection)
        , m_contents(contents)
    {
    }

    /// Each new paper is read by itself. All of them or none. Pages that together are a paper as it
    /// was before put that paper back. Errors: Refused (a paper waits no longer, or has no pages of
    /// its own), Encrypted, Invalid (a plan without pages), NotFound (no such page).
    [[nodiscard]] Result<QList<IntakeId>> make(const QList<PaperPlan> &plans, ReaderClient &reader,
                                               const CancelToken &cancel);
    /// Of a paper that was made, or of one whose pages stand elsewhere now: everything is as it was
    /// before. Errors: Refused (a new paper is catalogued, or was arranged once more).
    [[nodiscard]] Outcome takeBack(IntakeId id);

private:
    /// A paper that is made, before it is entered.
    struct Made {
        Intake::StoredFile file;
        QList<IntakePageRow> pages;
    };
    /// What one operation made of what.
    struct Operation {
        QList<IntakeId> sources;
        QList<IntakeId> made;
    };

    [[nodiscard]] Result<QHash<IntakeId, IntakeRow>> sourcesOf(const QList<PaperPlan> &plans);
    [[nodiscard]] Result<Made> made(const PaperPlan &plan,
                                    const QHash<IntakeId, IntakeRow> &sources, ReaderClient &reader,
                                    const CancelToken &cancel);
    [[nodiscard]] std::optional<ReadFile>
    knownReading(const PaperPlan &plan, const QHash<IntakeId, IntakeRow> &sources) const;
    [[nodiscard]] Result<QList<IntakeId>> enter(const QList<Made> &papers,
                                                const QList<IntakeId> &sources);
    [[nodiscard]] Result<std::optional<IntakeId>> restoredBy(const QList<PaperPlan> &plans);
    [[nodiscard]] Result<Operation> operationOf(IntakeId id);

    Connection &m_connection;
    ContentStore &m_contents;
};

} // namespace vanthu
