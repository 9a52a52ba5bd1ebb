// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/certain_bar.h"

#include "app/desktop/intake/intake_controller.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

CertainBar::CertainBar(IntakeController *controller, QWidget *parent)
    : QWidget(parent)
    , m_accept(new QPushButton(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    m_accept->setObjectName(u"acceptCertain"_s);
    m_stop->setObjectName(u"stopAccepting"_s);
    m_text->setObjectName(u"acceptingText"_s);
    m_text->setProperty("muted", true);
    m_progress->setTextVisible(false);
    auto *cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->addWidget(m_accept, 0, 0, 1, 2);
    cells->addWidget(m_text, 1, 0);
    cells->addWidget(m_stop, 1, 1, 2, 1);
    cells->addWidget(m_progress, 2, 0);
    cells->setColumnStretch(0, 1);
    connect(m_accept, &QPushButton::clicked, controller, &IntakeController::acceptCertain);
    connect(m_stop, &QPushButton::clicked, controller, &IntakeController::stop);
    connect(controller, &IntakeController::progressed, this, &CertainBar::show);
    QAbstractItemModel *queue = controller->model();
    const auto enable = [this, queue] { m_accept->setEnabled(queue->rowCount() > 0); };
    connect(queue, &QAbstractItemModel::rowsInserted, this, enable);
    connect(queue, &QAbstractItemModel::rowsRemoved, this, enable);
    enable();
    show(0, 0);
    retranslate();
}

void CertainBar::show(int done, int total)
{
    const bool busy = total > 0;
    m_accept->setVisible(!busy);
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_stop)})
        part->setVisible(busy);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_text->setText(tr("Accepting %1 of %2").arg(done).arg(total));
}

void CertainBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CertainBar::retranslate()
{
    m_accept->setText(tr("Accept all that are certain"));
    m_accept->setToolTip(tr("Ctrl+Shift+Enter"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("What was accepted stays so; the others go on waiting"));
}

} // namespace vanthu::desktop
