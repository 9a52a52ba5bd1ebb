// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/search_box.h"

#include "app/desktop/look/icons.h"
#include "core/base/deliver.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QSettings>

#include <algorithm>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int leastWidth = 360;
constexpr int gap = 2;
constexpr qsizetype mostRecent = 10;
const QString recentKey = QStringLiteral("search/recent");

bool isTab(const QEvent *event)
{
    return event->type() == QEvent::KeyPress
           && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Tab;
}
} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QListWidget(window()))
{
    setObjectName(u"searchBox"_s);
    setClearButtonEnabled(true);
    addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    setMinimumHeight(30);
    // no window of its own: that would break off what an input method composes
    m_list->setObjectName(u"searchOffers"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { take(m_list->row(item)); });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::ask);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &query) {
        if (query.isEmpty())
            offer({});
    });
}

void SearchBox::ask()
{
    if (!m_complete)
        return;
    deliver(m_complete(text(), cursorPosition()), this,
            [this, question = ++m_question](const Result<QList<QueryCompletion>> &completions) {
                if (question == m_question)
                    offer(hasFocus() ? completions.value_or(QList<QueryCompletion>())
                                     : QList<QueryCompletion>());
            });
}

void SearchBox::offer(const QList<QueryCompletion> &completions)
{
    m_offered = completions;
    m_list->clear();
    m_list->setVisible(!completions.isEmpty());
    if (completions.isEmpty())
        return;
    for (const QueryCompletion &one : completions)
        m_list->addItem(one.meaning.isEmpty() ? one.text
                                              : tr("%1   %2").arg(one.text, one.meaning));
    m_list->setCurrentRow(-1);
    const QPoint below = mapTo(window(), QPoint(0, height() + gap));
    const int wanted = m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth();
    const int room = window()->height() - below.y() - gap;
    m_list->setGeometry(below.x(), below.y(), std::max(leastWidth, width() / 2),
                        std::min(wanted, room));
    m_list->raise();
}

void SearchBox::remember()
{
    const QString query = text().simplified();
    if (query.isEmpty())
        return;
    QStringList recent = QSettings().value(recentKey).toStringList();
    recent.removeAll(query);
    recent.prepend(query);
    QSettings().setValue(recentKey, recent.mid(0, mostRecent));
}

void SearchBox::offerRecent()
{
    QList<QueryCompletion> completions;
    const QStringList recent = QSettings().value(recentKey).toStringList();
    for (const QString &query : recent)
        completions.append({query, {}, 0, 0});
    offer(completions);
}

void SearchBox::take(int row)
{
    const QueryCompletion chosen = m_offered.value(row);
    offer({});
    setSelection(static_cast<int>(chosen.start), static_cast<int>(chosen.length));
    insert(chosen.text); // behind a name its values are offered next
}

void SearchBox::step(int rows)
{
    const int count = m_list->count();
    const int row = m_list->currentRow() + rows;
    m_list->setCurrentRow(row < 0 ? -1 : std::min(row, count - 1));
}

bool SearchBox::event(QEvent *event)
{
    if (isTab(event) && m_list->isVisible()) {
        take(std::max(m_list->currentRow(), 0));
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool offering = m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (offering && m_list->currentRow() >= 0)
            offer({});
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (offering) {
            step(event->key() == Qt::Key_Down ? 1 : -1);
            return;
        }
        if (event->key() == Qt::Key_Down && text().isEmpty()) {
            offerRecent();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (offering && m_list->currentRow() >= 0) {
            take(m_list->currentRow());
            return;
        }
        offer({});
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    offer({});
    QLineEdit::focusOutEvent(event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Number, subject, issuer …"));
    setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("What can be typed here"));
}

} // namespace vanthu::desktop
