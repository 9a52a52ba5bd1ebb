// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/command_palette.h"

#include "core/base/deliver.h"
#include "core/text/fold.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int actionRole = Qt::UserRole;
constexpr int documentRole = Qt::UserRole + 1;
constexpr int shownDocuments = 6;

QString nameOf(const QAction *action)
{
    return QString(action->text()).remove(u'&');
}
} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, Library *library, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_library(library)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    m_text->setPlaceholderText(tr("What to do, where to go, or the number of a document"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->installEventFilter(this);
    rows->addWidget(m_text);
    rows->addWidget(m_list, 1);
    resize(560, 380);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter();
    m_text->setFocus();
}

void CommandPalette::filter()
{
    m_list->clear();
    const QString wanted = fold(m_text->text().trimmed());
    for (qsizetype at = 0; at < m_actions.size(); ++at) {
        const QAction *action = m_actions.at(at);
        if (!action->isEnabled() || action->text().isEmpty()
            || !fold(nameOf(action)).contains(wanted))
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(
            key.isEmpty() ? nameOf(action) : nameOf(action) + u"    "_s + key, m_list);
        item->setData(actionRole, at);
    }
    m_list->setCurrentRow(0);
    const int asked = ++m_question;
    if (!m_library || wanted.isEmpty())
        return;
    ListRequest request;
    request.query = m_text->text();
    request.sort = SortKey::Relevance;
    request.limit = shownDocuments;
    deliver(m_library->list(request), this, [this, asked](const Result<SearchResult> &result) {
        if (asked == m_question && result)
            addDocuments(*result);
    });
}

void CommandPalette::addDocuments(const SearchResult &result)
{
    for (const SearchHit &hit : result.hits) {
        const DocumentRow &row = hit.document;
        auto *item = new QListWidgetItem(
            row.number.isEmpty() ? row.subject : row.number + u"  "_s + row.subject, m_list);
        item->setData(documentRole, row.id.value);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QVariant action = item->data(actionRole);
    const QVariant document = item->data(documentRole);
    close();
    if (document.isValid())
        Q_EMIT documentChosen(DocumentId{document.toLongLong()});
    else if (action.isValid())
        m_actions.at(action.toInt())->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace vanthu::desktop
