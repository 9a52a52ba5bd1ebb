// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewer/password_prompt.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int columnWidth = 420;
} // namespace

PasswordPrompt::PasswordPrompt(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_label(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_open(new QPushButton(this))
    , m_keep(new QCheckBox(this))
    , m_note(new QLabel(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"passwordNote"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase
                                    | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_label->setBuddy(m_password);
    setFocusProxy(m_password);
    m_open->setObjectName(u"openWithPassword"_s);
    m_open->setProperty("primary", true);
    m_keep->setObjectName(u"keepPassword"_s);
    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_password, 1);
    line->addWidget(m_open);
    rows->addWidget(m_sentence);
    rows->addLayout(line);
    rows->addWidget(m_keep);
    rows->addWidget(m_note);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 20);
    middle->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->addStretch(1);
    all->addLayout(middle);
    all->addStretch(2);
    connect(m_open, &QPushButton::clicked, this, &PasswordPrompt::giveTyped);
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordPrompt::giveTyped);
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    m_open->setEnabled(false);
    retranslate();
}

void PasswordPrompt::askFor(const QString &name)
{
    m_name = name;
    m_password->clear();
    m_password->setEnabled(true);
    m_keep->setChecked(false);
    m_note->clear();
    retranslate();
}

void PasswordPrompt::giveTyped()
{
    if (m_password->text().isEmpty() || !m_password->isEnabled())
        return;
    m_note->setText(tr("Trying …"));
    m_password->setEnabled(false);
    m_open->setEnabled(false);
    Q_EMIT given(m_password->text(), m_keep->isChecked());
}

void PasswordPrompt::refuse(const QString &sentence)
{
    m_note->setText(sentence);
    m_password->setEnabled(true);
    m_open->setEnabled(!m_password->text().isEmpty());
    m_password->setFocus();
    m_password->selectAll();
}

void PasswordPrompt::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PasswordPrompt::retranslate()
{
    m_sentence->setText(tr("“%1” is protected by a password.").arg(m_name));
    m_label->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password of “%1”").arg(m_name));
    m_open->setText(tr("Open"));
    m_keep->setText(tr("Keep it in the system keychain"));
}

} // namespace vanthu::desktop
