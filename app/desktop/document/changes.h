// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace vanthu::desktop {

/// What a change asks of the library; a test hands promises instead.
struct ChangeActions {
    std::function<QFuture<Result<DocumentId>>(const DocumentFields &)> add;
    std::function<QFuture<Result<DocumentDetails>>(DocumentId)> details;
    std::function<QFuture<Result<RowVersion>>(DocumentId, const FieldChanges &, RowVersion)> set;
    std::function<QFuture<Result<RowVersion>>(DocumentId)> remove;
    std::function<QFuture<Result<RowVersion>>(DocumentId)> restore;
    std::function<QFuture<Result<RelationId>>(const LinkRequest &)> link;
    std::function<QFuture<Result<void>>(RelationId)> unlink;
    std::function<QFuture<Result<void>>(DocumentId, DocumentId)> merge = {};
    std::function<QFuture<Result<DocumentId>>(DocumentId)> undoMerge = {};
    std::function<QFuture<Result<void>>(NoticeId)> deal = {};
    std::function<QFuture<Result<void>>(NoticeId)> reopen = {};
};

/// Every change of the catalogue made in the window, each undoable. Changes run one after another.
class Changes : public QObject {
    Q_OBJECT

public:
    explicit Changes(ChangeActions actions, QObject *parent = nullptr);

    [[nodiscard]] QUndoStack *stack() { return &m_stack; }

    void add(const DocumentFields &fields);
    /// `before` holds the texts of the same fields as they were; `seen` is the version edited.
    void edit(DocumentId id, const FieldChanges &before, const FieldChanges &after,
              RowVersion seen);
    void bin(const QList<DocumentId> &ids);
    void restore(const QList<DocumentId> &ids);
    void link(const LinkRequest &request);
    void unlink(const Link &link, DocumentId shown);
    /// Two records of one document become one; `name` is what the change is called by.
    void merge(DocumentId kept, DocumentId gone, const QString &name);
    /// Somebody is done with a notice about the document of that name.
    void deal(NoticeId id, const QString &name);

Q_SIGNALS:
    void added(vanthu::DocumentId id);
    void done();
    void failed(const QString &message, vanthu::Error::Code code);

private:
    friend class Change;
    using Finished = std::function<void(const Outcome &)>;
    using Work = std::function<void(const Finished &)>;

    void push(const QString &text, Work redo, Work undo);
    void run(Work work);
    void next();
    void setLater(DocumentId id, const FieldChanges &changes, const Finished &finished);
    void binEach(const QList<DocumentId> &ids, bool toBin, const Finished &finished);

    ChangeActions m_actions;
    QUndoStack m_stack;
    QList<Work> m_waiting;
    bool m_busy = false;
};

} // namespace vanthu::desktop
