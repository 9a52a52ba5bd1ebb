// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/intake_view.h"

#include <QUndoCommand>

namespace vanthu::desktop {

/// A rejection that can be taken back.
class RejectCommand : public QUndoCommand {
public:
    RejectCommand(IntakeController *controller, IntakeId paper, const QString &name)
        : QUndoCommand(IntakeView::tr("Reject %1").arg(name))
        , m_controller(controller)
        , m_paper(paper)
    {
    }
    void undo() override { m_controller->putBack({m_paper}); }
    void redo() override
    {
        if (m_done)
            m_controller->rejectPaper(m_paper);
        m_done = true; // the first time it has happened already
    }

private:
    IntakeController *m_controller;
    IntakeId m_paper;
    bool m_done = false;
};

/// An acceptance that can be taken back: the document leaves the catalogue, the paper waits again.
class AcceptCommand : public QUndoCommand {
public:
    AcceptCommand(IntakeController *controller, IntakeId paper, IntakeDecision decision,
                  const QString &number)
        : QUndoCommand(IntakeView::tr("Accept %1").arg(number))
        , m_controller(controller)
        , m_paper(paper)
        , m_decision(std::move(decision))
    {
    }
    void undo() override { m_controller->putBack({m_paper}); }
    void redo() override
    {
        if (m_done)
            m_controller->acceptPaper(m_paper, m_decision);
        m_done = true; // the first time it has happened already
    }

private:
    IntakeController *m_controller;
    IntakeId m_paper;
    IntakeDecision m_decision;
    bool m_done = false;
};

} // namespace vanthu::desktop
