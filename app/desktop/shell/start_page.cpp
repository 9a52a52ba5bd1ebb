// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/start_page.h"

#include "core/library/library.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_failure(new QLabel(this))
    , m_create(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_samples(new QPushButton(this))
{
    m_title->setProperty("heading", true);
    for (QLabel *label : {m_text, m_failure})
        label->setWordWrap(true);
    m_text->setProperty("muted", true);
    m_failure->hide();
    m_create->setProperty("primary", true);
    auto *column = new QVBoxLayout;
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_create, m_samples, m_open})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addStretch(1);
    column->addWidget(m_failure);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 3);
    row->addStretch(1);
    connect(m_create, &QPushButton::clicked, this, &StartPage::createWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_samples, &QPushButton::clicked, this, &StartPage::samplesWanted);
    retranslate();
}

void StartPage::say(const QString &text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Welcome to Vanthu"));
    m_text->setText(tr("A library keeps the documents of an office with their files in one folder. "
                       "Your own lies in %1 unless you choose another place.")
                        .arg(QDir::toNativeSeparators(Library::defaultFolder())));
    m_create->setText(tr("Make my library"));
    m_samples->setText(tr("Look at sample documents"));
    m_open->setText(tr("Open a library …"));
}

} // namespace vanthu::desktop
