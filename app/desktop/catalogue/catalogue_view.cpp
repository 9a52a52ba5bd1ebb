// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/catalogue_view.h"

#include "app/desktop/catalogue/empty_list.h"
#include "app/desktop/catalogue/facet_bar.h"
#include "app/desktop/catalogue/row_delegate.h"
#include "app/desktop/catalogue/sort_button.h"
#include "app/desktop/look/language.h"
#include "core/base/deliver.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vanthu::desktop {

namespace {
constexpr int cellPadding = 28;
/// What a click on the title of a column sorts by.
constexpr std::array columnKeys{SortKey::Number,  SortKey::Type,   SortKey::Date,
                                SortKey::Subject, SortKey::Issuer, SortKey::Status};
} // namespace

CatalogueView::CatalogueView(QWidget *parent)
    : QWidget(parent)
    , m_model(new CatalogueModel(this))
{
    setObjectName(u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget;
    buildBar();
    buildTable();
    buildEmpty();
    layout->addWidget(m_stack, 1);
    connect(m_model, &CatalogueModel::answered, this, &CatalogueView::showAnswer);
    connect(m_model, &CatalogueModel::failed, this, &CatalogueView::failed);
    retranslate();
}

void CatalogueView::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    m_facets = new FacetBar;
    bar->addWidget(m_facets);
    bar->addStretch(1);
    m_count = new QLabel;
    m_count->setProperty("muted", true);
    bar->addWidget(m_count);
    bar->addSpacing(8);
    m_sort = new SortButton;
    bar->addWidget(m_sort);
    connect(m_sort, &SortButton::chosen, this, &CatalogueView::setOrder);
    m_note = new QLabel;
    m_note->setObjectName(u"searchNote"_s);
    m_note->setProperty("muted", true);
    m_note->setContentsMargins(14, 0, 12, 6);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addLayout(bar);
    rows->addWidget(m_note);
    connect(m_facets, &FacetBar::changed, this, [this](const ListRequest &request) {
        m_request.types = request.types;
        m_request.issuers = request.issuers;
        m_request.years = request.years;
        m_request.statuses = request.statuses;
        m_request.registers = request.registers;
        m_request.tags = request.tags;
        ask();
    });
}

void CatalogueView::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(RowDelegate::rowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(CatalogueModel::DateColumn, Qt::DescendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    connect(header, &QHeaderView::sectionClicked, this, &CatalogueView::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, &CatalogueView::headerMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(m_current); });
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuWanted(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const SearchHit *hit = current(); hit && hit->document.id != m_current) {
            m_current = hit->document.id;
            Q_EMIT currentChanged(m_current);
        }
    });
}

void CatalogueView::buildEmpty()
{
    m_empty = new EmptyList;
    connect(m_empty, &EmptyList::importWanted, this, &CatalogueView::importWanted);
    connect(m_empty, &EmptyList::queryWanted, this, &CatalogueView::queryWanted);
    m_stack->addWidget(m_empty);
}

void CatalogueView::restoreColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QByteArray state = QSettings().value(u"catalogue/columns"_s).toByteArray();
    if (state.isEmpty() || !header->restoreState(state)) {
        header->hideSection(CatalogueModel::TypeColumn);
        header->hideSection(CatalogueModel::IssuerColumn);
        const QFontMetrics metrics = fontMetrics();
        header->resizeSection(CatalogueModel::NumberColumn,
                              metrics.horizontalAdvance(u"2114/2025/QĐ-UBND"_s) + cellPadding);
        header->resizeSection(CatalogueModel::DateColumn,
                              metrics.horizontalAdvance(u"30/12/2025"_s) + cellPadding);
        header->resizeSection(
            CatalogueModel::StatusColumn,
            metrics.horizontalAdvance(shownStatusWithSymbol(Validity::PartlyExpired))
                + cellPadding);
        header->resizeSection(CatalogueModel::IssuerColumn, 180);
        header->resizeSection(CatalogueModel::TypeColumn, 120);
    }
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CatalogueModel::SubjectColumn, QHeaderView::Stretch);
}

void CatalogueView::saveState() const
{
    QSettings().setValue(u"catalogue/columns"_s, m_table->horizontalHeader()->saveState());
}

void CatalogueView::headerMenu(const QPoint &at)
{
    QMenu menu;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < CatalogueModel::ColumnCount; ++column) {
        QAction *action =
            menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != CatalogueModel::SubjectColumn);
        connect(action, &QAction::toggled, header,
                [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu.exec(header->mapToGlobal(at));
}

void CatalogueView::setSources(CatalogueModel::Fetch fetch, FetchFacets facets)
{
    m_model->setFetch(std::move(fetch));
    m_fetchFacets = std::move(facets);
    ask();
}

void CatalogueView::setPlace(Place place)
{
    m_request.place = place;
    m_request.types.clear();
    m_request.issuers.clear();
    m_request.years.clear();
    m_request.statuses.clear();
    m_request.registers.clear();
    m_request.tags.clear();
    ask();
}

void CatalogueView::setQuery(const QString &query)
{
    if (query == m_request.query)
        return;
    const bool began = m_request.query.isEmpty() && !query.isEmpty();
    m_request.query = query;
    if (began) {
        m_request.sort = SortKey::Relevance;
    } else if (query.isEmpty() && m_request.sort == SortKey::Relevance) {
        m_request.sort = SortKey::Date;
        m_request.order = SortOrder::Descending;
    }
    ask();
}

void CatalogueView::refresh()
{
    m_model->refresh();
    askFacets();
}

void CatalogueView::ask()
{
    m_model->ask(m_request);
    m_sort->showOrderOf(m_request);
    const auto column = std::find(columnKeys.begin(), columnKeys.end(), m_request.sort);
    m_table->horizontalHeader()->setSortIndicator(
        column == columnKeys.end() ? -1 : static_cast<int>(column - columnKeys.begin()),
        m_request.order == SortOrder::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    askFacets();
}

void CatalogueView::askFacets()
{
    if (!m_fetchFacets)
        return;
    deliver(m_fetchFacets(m_request), this,
            [this, question = ++m_facetQuestion](const Result<Facets> &facets) {
                if (question != m_facetQuestion || !facets)
                    return;
                m_facets->setFacets(*facets, m_request);
            });
}

void CatalogueView::sortBy(int column)
{
    const SortKey key = columnKeys.at(static_cast<size_t>(column));
    const bool same = m_request.sort == key;
    const bool ascending =
        same ? m_request.order == SortOrder::Descending : column != CatalogueModel::DateColumn;
    setOrder(key, ascending ? SortOrder::Ascending : SortOrder::Descending);
}

void CatalogueView::setOrder(SortKey key, SortOrder order)
{
    m_request.sort = key;
    m_request.order = order;
    ask();
}

void CatalogueView::showAnswer(int total, bool exact, double tookMs)
{
    m_total = total;
    m_exact = exact;
    m_took = tookMs;
    const QString number = shownCount(total) + (exact ? QString() : u"+"_s);
    m_count->setText(tr("%1 documents · %2 ms").arg(number, QString::number(qRound(tookMs))));
    m_stack->setCurrentIndex(total > 0 ? 0 : 1);
    m_empty->explain(m_request, m_model->answer());
    showNote();
    if (total == 0) {
        m_current = {};
        Q_EMIT currentChanged({});
        return;
    }
    const int kept = m_model->rowOf(m_current);
    if (kept >= 0 && m_table->currentIndex().row() != kept) {
        m_table->selectRow(kept);
    } else if (kept < 0 || !m_table->currentIndex().isValid()) {
        m_table->selectRow(std::max(0, std::min(m_table->currentIndex().row(), total - 1)));
        if (const SearchHit *hit = current(); hit && hit->document.id != m_current) {
            m_current = hit->document.id;
            Q_EMIT currentChanged(m_current);
        }
    }
}

const SearchHit *CatalogueView::current() const
{
    return m_model->hitAt(m_table->currentIndex().row());
}

QList<DocumentId> CatalogueView::selected() const
{
    QList<DocumentId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const SearchHit *hit = m_model->hitAt(index.row()))
            ids.append(hit->document.id);
    }
    return ids;
}

void CatalogueView::select(DocumentId id)
{
    m_current = id;
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
}

/// What was passed over of the query, and what is not in the index yet.
void CatalogueView::showNote()
{
    QStringList notes = m_model->answer().notes;
    if (const int waiting = m_model->answer().waiting; waiting > 0)
        notes << tr("%n document(s) are still being indexed; their texts are found bit by bit.",
                    nullptr, waiting);
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void CatalogueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool CatalogueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT opened(m_current);
            return true;
        }
        if (key == Qt::Key_Space) {
            Q_EMIT quickLook();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CatalogueView::retranslate()
{
    m_table->setAccessibleName(tr("Documents"));
    m_model->retranslate();
    m_facets->retranslate();
    m_sort->retranslate();
    if (m_total > 0)
        m_count->setText(tr("%1 documents · %2 ms")
                             .arg(shownCount(m_total) + (m_exact ? QString() : u"+"_s),
                                  QString::number(qRound(m_took))));
    m_empty->explain(m_request, m_model->answer());
}

} // namespace vanthu::desktop
