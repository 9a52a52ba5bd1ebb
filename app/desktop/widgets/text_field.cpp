// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/text_field.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>
#include <QtMath>

namespace vanthu::desktop {

TextField::TextField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::fitHeight);
}

QString TextField::text() const
{
    return toPlainText().simplified();
}

void TextField::setText(const QString &text)
{
    m_shown = text;
    setPlainText(text);
    document()->setModified(false);
    fitHeight();
}

bool TextField::isEdited() const
{
    return document()->isModified();
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT editingFinished(); return;
    case Qt::Key_Escape:
        if (isEdited()) {
            setText(m_shown);
            return;
        }
        break;
    default: break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT editingFinished();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text().simplified());
}

void TextField::fitHeight()
{
    // the height of a plain text document is its number of lines as wrapped
    const int lines = qMax(1, qCeil(document()->size().height()));
    // before it is laid out its viewport may be the higher one
    const int around =
        qMax(0, height() - viewport()->height()) + qCeil(2 * document()->documentMargin());
    const int wanted = lines * fontMetrics().lineSpacing() + around;
    if (wanted != height() || minimumHeight() != maximumHeight())
        setFixedHeight(wanted);
}

} // namespace vanthu::desktop
