// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/catalogue_view.h"

#include "app/desktop/catalogue/facet_bar.h"
#include "app/desktop/catalogue/row_delegate.h"
#include "app/desktop/look/language.h"
#include "core/base/deliver.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace vanthu::desktop {

namespace {
constexpr int cellPadding = 28;
}

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
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    connect(m_facets, &FacetBar::changed, this, [this](const ListRequest &request) {
        m_request.types = request.types;
        m_request.issuers = request.issuers;
        m_request.years = request.years;
        m_request.statuses = request.statuses;
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
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_emptyAction = new QPushButton;
    m_emptyAction->setProperty("primary", true);
    connect(m_emptyAction, &QPushButton::clicked, this, &CatalogueView::importWanted);
    layout->addStretch(2);
    layout->addWidget(m_empty);
    layout->addWidget(m_emptyAction, 0, Qt::AlignCenter);
    layout->addStretch(3);
    m_stack->addWidget(page);
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
    static constexpr SortKey keys[] = {SortKey::Number,  SortKey::Type,   SortKey::Date,
                                       SortKey::Subject, SortKey::Issuer, SortKey::Status};
    const bool same = m_request.sort == keys[column];
    const bool ascending =
        same ? m_request.order == SortOrder::Descending : column != CatalogueModel::DateColumn;
    m_request.sort = keys[column];
    m_request.order = ascending ? SortOrder::Ascending : SortOrder::Descending;
    m_table->horizontalHeader()->setSortIndicator(column, ascending ? Qt::AscendingOrder
                                                                    : Qt::DescendingOrder);
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
    showEmptyText();
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

void CatalogueView::showEmptyText()
{
    const bool searching = !m_request.query.isEmpty();
    m_emptyAction->setVisible(!searching && m_request.place == Place::All);
    if (searching)
        m_empty->setText(tr("Nothing matches “%1”. Try fewer words, or words without accents.")
                             .arg(m_request.query));
    else if (m_request.place == Place::Bin)
        m_empty->setText(tr("The bin is empty. What you delete waits here and can be put back."));
    else if (m_request.place == Place::Stubs)
        m_empty->setText(tr("Every cited document is in the library."));
    else if (m_request.place == Place::WithoutFile)
        m_empty->setText(tr("Every document has its file."));
    else
        m_empty->setText(tr("No documents here yet. Import files, or drag them onto the window."));
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
    m_emptyAction->setText(tr("Import files…"));
    m_model->retranslate();
    m_facets->retranslate();
    if (m_total > 0)
        m_count->setText(tr("%1 documents · %2 ms")
                             .arg(shownCount(m_total) + (m_exact ? QString() : u"+"_s),
                                  QString::number(qRound(m_took))));
    showEmptyText();
}

} // namespace vanthu::desktop
