// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/changes.h"

#include "core/base/deliver.h"

#include <QUndoCommand>

#include <memory>

namespace vanthu::desktop {

/// A change as two pieces of work that answer later.
class Change : public QUndoCommand {
public:
    Change(Changes *changes, const QString &text, Changes::Work redo, Changes::Work undo)
        : QUndoCommand(text)
        , m_changes(changes)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
    {
    }

    void redo() override { m_changes->run(m_redo); }
    void undo() override { m_changes->run(m_undo); }

private:
    Changes *m_changes;
    Changes::Work m_redo;
    Changes::Work m_undo;
};

namespace {

template <typename T>
Outcome outcomeOf(const Result<T> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

} // namespace

Changes::Changes(ChangeActions actions, QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
{
}

void Changes::push(const QString &text, Work redo, Work undo)
{
    // what was never done is not undone: after a conflict it would write over the other's change
    auto refused = std::make_shared<bool>(false);
    const auto redoOnce = [redo = std::move(redo), refused](const Finished &finished) {
        redo([refused, finished](const Outcome &outcome) {
            *refused = !outcome.has_value();
            finished(outcome);
        });
    };
    const auto undoIfDone = [undo = std::move(undo), refused](const Finished &finished) {
        if (*refused)
            finished({});
        else
            undo(finished);
    };
    m_stack.push(new Change(this, text, redoOnce, undoIfDone));
}

void Changes::run(Work work)
{
    m_waiting.append(std::move(work));
    if (!m_busy)
        next();
}

void Changes::next()
{
    if (m_waiting.isEmpty())
        return;
    m_busy = true;
    const Work work = m_waiting.takeFirst();
    work([this](const Outcome &outcome) {
        m_busy = false;
        if (!outcome)
            Q_EMIT failed(outcome.error().message, outcome.error().code);
        Q_EMIT done();
        next();
    });
}

void Changes::add(const DocumentFields &fields)
{
    auto id = std::make_shared<DocumentId>();
    const auto redo = [this, fields, id](const Finished &finished) {
        if (id->value != 0) { // made before: only back from the bin
            binEach({*id}, false, finished);
            return;
        }
        deliver(m_actions.add(fields), this, [this, id, finished](const Result<DocumentId> &made) {
            if (made) {
                *id = *made;
                Q_EMIT added(*made);
            }
            finished(outcomeOf(made));
        });
    };
    const auto undo = [this, id](const Finished &finished) { binEach({*id}, true, finished); };
    push(tr("New document %1").arg(fields.number), redo, undo);
}

void Changes::edit(DocumentId id, const FieldChanges &before, const FieldChanges &after,
                   RowVersion seen)
{
    auto first = std::make_shared<bool>(true);
    const auto redo = [this, id, after, seen, first](const Finished &finished) {
        if (!std::exchange(*first, false)) {
            setLater(id, after, finished);
            return;
        }
        deliver(m_actions.set(id, after, seen), this,
                [finished](const Result<RowVersion> &made) { finished(outcomeOf(made)); });
    };
    const auto undo = [this, id, before](const Finished &finished) {
        setLater(id, before, finished);
    };
    push(tr("Edit"), redo, undo);
}

void Changes::setLater(DocumentId id, const FieldChanges &changes, const Finished &finished)
{
    deliver(m_actions.details(id), this,
            [this, id, changes, finished](const Result<DocumentDetails> &details) {
                if (!details) {
                    finished(outcomeOf(details));
                    return;
                }
                deliver(m_actions.set(id, changes, details->document.version), this,
                        [finished](const Result<RowVersion> &made) { finished(outcomeOf(made)); });
            });
}

void Changes::binEach(const QList<DocumentId> &ids, bool toBin, const Finished &finished)
{
    if (ids.isEmpty()) {
        finished({});
        return;
    }
    deliver(toBin ? m_actions.remove(ids.first()) : m_actions.restore(ids.first()), this,
            [this, rest = ids.mid(1), toBin, finished](const Result<RowVersion> &made) {
                if (!made)
                    finished(outcomeOf(made));
                else
                    binEach(rest, toBin, finished);
            });
}

void Changes::bin(const QList<DocumentId> &ids)
{
    push(
        tr("Move %n document(s) to the bin", nullptr, static_cast<int>(ids.size())),
        [this, ids](const Finished &finished) { binEach(ids, true, finished); },
        [this, ids](const Finished &finished) { binEach(ids, false, finished); });
}

void Changes::restore(const QList<DocumentId> &ids)
{
    push(
        tr("Put %n document(s) back", nullptr, static_cast<int>(ids.size())),
        [this, ids](const Finished &finished) { binEach(ids, false, finished); },
        [this, ids](const Finished &finished) { binEach(ids, true, finished); });
}

void Changes::link(const LinkRequest &request)
{
    auto id = std::make_shared<RelationId>();
    push(
        tr("Link %1").arg(request.target),
        [this, request, id](const Finished &finished) {
            deliver(m_actions.link(request), this, [id, finished](const Result<RelationId> &made) {
                if (made)
                    *id = *made;
                finished(outcomeOf(made));
            });
        },
        [this, id](const Finished &finished) { deliver(m_actions.unlink(*id), this, finished); });
}

void Changes::unlink(const Link &link, DocumentId shown)
{
    auto id = std::make_shared<RelationId>(link.relation.id);
    LinkRequest again;
    again.source = link.relation.source;
    again.kind = link.relation.kind;
    again.scope = link.relation.scope;
    again.from = link.relation.from;
    const bool outgoing = link.direction == Direction::Outgoing;
    again.target = outgoing ? link.other.uid : QString();
    push(
        tr("Remove link"),
        [this, id](const Finished &finished) { deliver(m_actions.unlink(*id), this, finished); },
        [this, id, again, shown](const Finished &finished) {
            const auto relink = [this, id, finished](const LinkRequest &request) {
                deliver(m_actions.link(request), this,
                        [id, finished](const Result<RelationId> &made) {
                            if (made)
                                *id = *made;
                            finished(outcomeOf(made));
                        });
            };
            if (!again.target.isEmpty()) {
                relink(again);
                return;
            }
            deliver(m_actions.details(shown), this,
                    [again, relink, finished](const Result<DocumentDetails> &details) {
                        if (!details) {
                            finished(outcomeOf(details));
                            return;
                        }
                        LinkRequest request = again;
                        request.target = details->document.uid;
                        relink(request);
                    });
        });
}

void Changes::merge(DocumentId kept, DocumentId gone, const QString &name)
{
    push(
        tr("Merge the records of %1").arg(name),
        [this, kept, gone](const Finished &finished) {
            deliver(m_actions.merge(kept, gone), this, finished);
        },
        [this, kept](const Finished &finished) {
            deliver(m_actions.undoMerge(kept), this,
                    [finished](const Result<DocumentId> &made) { finished(outcomeOf(made)); });
        });
}

void Changes::deal(NoticeId id, const QString &name)
{
    push(
        tr("Dealt with %1").arg(name),
        [this, id](const Finished &finished) { deliver(m_actions.deal(id), this, finished); },
        [this, id](const Finished &finished) { deliver(m_actions.reopen(id), this, finished); });
}

} // namespace vanthu::desktop
