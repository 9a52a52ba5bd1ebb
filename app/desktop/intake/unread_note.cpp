// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/unread_note.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int sideMargin = 48;
}

UnreadNote::UnreadNote(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_again(new QPushButton(this))
{
    m_sentence->setObjectName(u"unreadSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_again->setObjectName(u"readAgain"_s);
    m_again->setProperty("primary", true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(sideMargin, 24, sideMargin, 24);
    rows->setSpacing(12);
    rows->addStretch(1);
    rows->addWidget(m_sentence);
    rows->addWidget(m_again, 0, Qt::AlignHCenter);
    rows->addStretch(2);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->setEnabled(false);
        m_again->setText(tr("Reading …"));
        Q_EMIT againWanted();
    });
    retranslate();
}

void UnreadNote::setFailure(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_again->setEnabled(true);
    retranslate();
}

void UnreadNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnreadNote::retranslate()
{
    m_again->setText(tr("Try again"));
    m_again->setToolTip(tr("Read the file once more, after what was missing is there"));
}

} // namespace vanthu::desktop
