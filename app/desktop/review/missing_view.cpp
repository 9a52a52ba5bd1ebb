// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/review/missing_view.h"

#include "app/desktop/look/language.h"
#include "app/desktop/review/plain_row_delegate.h"
#include "core/base/deliver.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
constexpr int choiceHeight = 110;
}

MissingView::MissingView(Library *library, Changes *changes, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_changes(changes)
    , m_model(new MissingModel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_candidates(new QListWidget(this))
    , m_meant(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    setObjectName(u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildList();
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(builtChoice());
    m_stack->addWidget(list);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    retranslate();
}

void MissingView::buildList()
{
    m_table->setObjectName(u"missingList"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlainRowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(PlainRowDelegate::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->resizeSection(MissingModel::CitedColumn, 96);
    header->resizeSection(MissingModel::NumberColumn, 170);
    header->resizeSection(MissingModel::DateColumn, 100);
    header->setSectionResizeMode(MissingModel::SubjectColumn, QHeaderView::Stretch);
    header->resizeSection(MissingModel::MaybeColumn, 120);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MissingView::showCurrent);
}

QWidget *MissingView::builtChoice()
{
    auto *choice = new QWidget(this);
    auto *rows = new QVBoxLayout(choice);
    rows->setContentsMargins(16, 10, 16, 10);
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    m_candidates->setObjectName(u"candidateList"_s);
    m_candidates->setFixedHeight(choiceHeight);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_meant);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    rows->addWidget(m_hint);
    rows->addWidget(m_candidates);
    rows->addLayout(buttons);
    connect(m_meant, &QPushButton::clicked, this, &MissingView::mergeChosen);
    connect(m_import, &QPushButton::clicked, this, &MissingView::importWanted);
    connect(m_candidates, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT documentWanted(DocumentId{item->data(Qt::UserRole).toLongLong()});
    });
    return choice;
}

void MissingView::reload()
{
    const int asked = ++m_question;
    deliver(m_library->missing(), this, [this, asked](const Result<QList<MissingDocument>> &found) {
        if (asked != m_question)
            return;
        if (!found) {
            Q_EMIT failed(found.error().message);
            return;
        }
        const int row = m_table->currentIndex().row();
        m_model->setMissing(*found);
        m_stack->setCurrentIndex(found->isEmpty() ? 1 : 0);
        if (!m_table->currentIndex().isValid() && !found->isEmpty())
            m_table->selectRow(qBound(0, row, m_model->rowCount() - 1));
        showCurrent();
    });
}

const MissingDocument *MissingView::current() const
{
    return m_table->currentIndex().isValid() ? m_model->missing(m_table->currentIndex().row())
                                             : nullptr;
}

void MissingView::showCurrent()
{
    m_candidates->clear();
    const MissingDocument *one = current();
    const bool any = one && !one->candidates.isEmpty();
    m_candidates->setVisible(any);
    m_meant->setVisible(any);
    m_hint->setText(any ? tr("Documents with this number are here, but of another issuer, day or "
                             "type, or there are several. Which one is meant?")
                        : tr("Bring its file in: every mention of it then leads to it."));
    if (!one)
        return;
    for (const DocumentRow &row : one->candidates) {
        auto *item = new QListWidgetItem(
            tr("%1, %2, %3, %4")
                .arg(row.number, shownDate(row.date, row.datePrecision), row.issuer, row.subject),
            m_candidates);
        item->setData(Qt::UserRole, row.id.value);
    }
    m_candidates->setCurrentRow(0);
    if (isVisible())
        Q_EMIT documentChosen(one->document.id);
}

void MissingView::mergeChosen()
{
    const MissingDocument *one = current();
    const QListWidgetItem *chosen = m_candidates->currentItem();
    if (one && chosen) {
        m_changes->merge(DocumentId{chosen->data(Qt::UserRole).toLongLong()}, one->document.id,
                         one->document.number);
    }
}

void MissingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void MissingView::retranslate()
{
    m_table->setAccessibleName(tr("Cited, not here"));
    m_candidates->setAccessibleName(tr("Documents that may be meant"));
    m_meant->setText(tr("It is this one"));
    m_meant->setShortcut(QKeySequence(u"Ctrl+Return"_s)); // a new text takes the key away
    m_meant->setToolTip(tr("Everything that cites it leads to the chosen document (Ctrl+Enter)"));
    m_import->setText(tr("Bring its file in …"));
    m_empty->setText(tr("Nothing is missing.\nHere stand documents that others cite and that are "
                        "not in the library."));
}

} // namespace vanthu::desktop
