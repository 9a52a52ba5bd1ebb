// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/registers/registers_view.h"

#include "app/desktop/look/language.h"
#include "app/desktop/registers/register_model.h"
#include "core/base/deliver.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

RegistersView::RegistersView(Library *library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new RegisterModel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    buildBar();
    buildTable();
    buildEmpty();
    rows->addWidget(m_stack, 1);
    retranslate();
}

void RegistersView::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    m_book = new QComboBox(this);
    m_book->setObjectName(u"bookBox"_s);
    m_book->setMinimumWidth(180);
    m_period = new QComboBox(this);
    m_period->setObjectName(u"periodBox"_s);
    m_standing = new QLabel(this);
    m_standing->setObjectName(u"bookStanding"_s);
    m_standing->setProperty("muted", true);
    bar->addWidget(m_book);
    bar->addWidget(m_period);
    bar->addWidget(m_standing, 1);
    const auto button = [this, bar](void (RegistersView::*run)()) {
        auto *made = new QPushButton(this);
        connect(made, &QPushButton::clicked, this, run);
        bar->addWidget(made);
        return made;
    };
    m_give = button(&RegistersView::giveNumber);
    m_give->setProperty("primary", true);
    m_reserve = button(&RegistersView::reserveNumber);
    m_void = button(&RegistersView::voidNumber);
    m_close = button(&RegistersView::closeOrReopen);
    m_print = button(&RegistersView::print);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    connect(m_book, &QComboBox::currentIndexChanged, this, &RegistersView::askPeriods);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RegistersView::askEntries);
}

void RegistersView::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"registerTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->resizeSection(RegisterModel::NumberColumn, 170);
    header->resizeSection(RegisterModel::DayColumn, 100);
    header->resizeSection(RegisterModel::StateColumn, 170);
    header->setSectionResizeMode(RegisterModel::DocumentColumn, QHeaderView::Stretch);
    header->resizeSection(RegisterModel::NoteColumn, 220);
    m_stack->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const RegisterEntry *entry = m_model->entryAt(index.row());
        if (entry && entry->document)
            Q_EMIT documentWanted(entry->document->id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RegistersView::showStanding);
}

void RegistersView::buildEmpty()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setSpacing(16);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_new = new QPushButton(this);
    m_new->setObjectName(u"newRegister"_s);
    m_new->setProperty("primary", true);
    connect(m_new, &QPushButton::clicked, this, &RegistersView::newRegister);
    rows->addStretch(2);
    rows->addWidget(m_empty);
    rows->addWidget(m_new, 0, Qt::AlignCenter);
    rows->addStretch(3);
    m_stack->addWidget(page);
}

const Register *RegistersView::book() const
{
    const int at = m_book->currentIndex();
    return at >= 0 && at < m_registers.size() ? &m_registers.at(at) : nullptr;
}

const RegisterPeriod *RegistersView::period() const
{
    const int at = m_period->currentIndex();
    return at >= 0 && at < m_periods.size() ? &m_periods.at(at) : nullptr;
}

void RegistersView::reload()
{
    deliver(m_library->registers(), this, [this](const Result<QList<Register>> &registers) {
        if (!registers)
            return Q_EMIT message(registers.error().message);
        const QString shown = m_wanted.isEmpty() ? m_book->currentText() : m_wanted;
        m_wanted.clear();
        {
            const QSignalBlocker quiet(m_book);
            m_registers = *registers;
            m_book->clear();
            for (const Register &one : std::as_const(m_registers))
                m_book->addItem(one.name);
            m_book->setCurrentIndex(m_registers.isEmpty() ? -1 : qMax(0, m_book->findText(shown)));
        }
        askPeriods();
    });
}

void RegistersView::askPeriods()
{
    const int asked = ++m_question;
    if (!book()) {
        m_periods.clear();
        m_period->clear();
        m_model->setEntries({});
        return showStanding();
    }
    deliver(m_library->registerPeriods(book()->name), this,
            [this, asked](const Result<QList<RegisterPeriod>> &periods) {
                if (asked != m_question)
                    return;
                if (!periods)
                    return Q_EMIT message(periods.error().message);
                const QString shown = m_period->currentText();
                {
                    const QSignalBlocker quiet(m_period);
                    m_periods = *periods;
                    m_period->clear();
                    for (const RegisterPeriod &one : std::as_const(m_periods))
                        m_period->addItem(one.name);
                    m_period->setCurrentIndex(
                        m_periods.isEmpty() ? -1 : qMax(0, m_period->findText(shown)));
                }
                askEntries();
            });
}

void RegistersView::askEntries()
{
    const int asked = ++m_question;
    if (!period()) {
        m_model->setEntries({});
        return showStanding();
    }
    deliver(m_library->registerEntries(period()->id), this,
            [this, asked](const Result<QList<RegisterEntry>> &entries) {
                if (asked != m_question)
                    return;
                if (!entries)
                    return Q_EMIT message(entries.error().message);
                m_model->setEntries(*entries);
                if (m_model->rowCount() > 0) {
                    m_table->selectRow(m_model->rowCount() - 1);
                    m_table->scrollToBottom();
                }
                showStanding();
            });
}

/// What stands beside the boxes, and which buttons can do something now.
void RegistersView::showStanding()
{
    const Register *shown = book();
    const RegisterPeriod *now = period();
    m_stack->setCurrentIndex(shown && m_model->rowCount() > 0 ? 0 : 1);
    m_new->setVisible(!shown);
    m_empty->setText(shown ? tr("No number was given here yet. “Give a number” gives the first.")
                           : tr("Registers give the numbers of your documents, each once and none "
                                "left out."));
    for (QWidget *part : {static_cast<QWidget *>(m_book), static_cast<QWidget *>(m_period),
                          static_cast<QWidget *>(m_give), static_cast<QWidget *>(m_reserve),
                          static_cast<QWidget *>(m_void), static_cast<QWidget *>(m_close),
                          static_cast<QWidget *>(m_print)})
        part->setVisible(shown != nullptr);
    m_period->setVisible(now != nullptr);
    const bool closed = now && now->closed;
    const RegisterEntry *entry = m_model->entryAt(m_table->currentIndex().row());
    m_give->setEnabled(!closed);
    m_reserve->setEnabled(!closed);
    m_void->setEnabled(!closed && entry && entry->state != EntryState::Void);
    m_close->setEnabled(now != nullptr);
    m_print->setEnabled(now != nullptr);
    m_close->setText(closed ? tr("Reopen …") : tr("Close"));
    QStringList parts;
    if (now)
        parts << tr("%n number(s)", nullptr, m_model->numbers());
    if (m_model->missing() > 0)
        parts << tr("%n missing", nullptr, m_model->missing());
    if (closed)
        parts << tr("closed");
    m_standing->setText(parts.join(u" · "_s));
}

void RegistersView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RegistersView::retranslate()
{
    m_book->setAccessibleName(tr("Register"));
    m_period->setAccessibleName(tr("Period"));
    m_table->setAccessibleName(tr("Numbers of the register"));
    m_give->setText(tr("Give a number"));
    m_reserve->setText(tr("Reserve"));
    m_void->setText(tr("Void …"));
    m_print->setText(tr("Print …"));
    m_new->setText(tr("Make a register …"));
    m_model->retranslate();
    showStanding();
}

} // namespace vanthu::desktop
