// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/catalogue/catalogue_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace vanthu::desktop {

class EmptyList;
class FacetBar;
class SortButton;

/// The list in the middle: facets, count, the rows, and what to do when there are none.
class CatalogueView : public QWidget {
    Q_OBJECT

public:
    using FetchFacets = std::function<QFuture<Result<Facets>>(const ListRequest &)>;

    explicit CatalogueView(QWidget *parent = nullptr);

    void setSources(CatalogueModel::Fetch fetch, FetchFacets facets);
    /// Another place: facets are taken off, the query stays.
    void setPlace(Place place);
    void setQuery(const QString &query);
    /// The same list again after the data changed; place and selection stay.
    void refresh();

    [[nodiscard]] CatalogueModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] const ListRequest &request() const { return m_request; }
    /// Null when nothing is chosen.
    [[nodiscard]] const SearchHit *current() const;
    [[nodiscard]] QList<DocumentId> selected() const;
    void select(DocumentId id);
    void saveState() const;

Q_SIGNALS:
    /// 0 when nothing is chosen.
    void currentChanged(vanthu::DocumentId id);
    void opened(vanthu::DocumentId id);
    void quickLook();
    void menuWanted(const QPoint &global);
    void importWanted();
    /// Another query was chosen instead of one that finds nothing.
    void queryWanted(const QString &query);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar();
    void buildTable();
    void buildEmpty();
    void retranslate();
    void ask();
    void askFacets();
    void sortBy(int column);
    void setOrder(SortKey key, SortOrder order);
    void showAnswer(int total, bool exact, double tookMs);
    void restoreColumns();
    void showNote();
    void headerMenu(const QPoint &at);

    CatalogueModel *m_model;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_note = nullptr;
    EmptyList *m_empty = nullptr;
    FacetBar *m_facets = nullptr;
    SortButton *m_sort = nullptr;
    FetchFacets m_fetchFacets;
    ListRequest m_request;
    DocumentId m_current;
    int m_facetQuestion = 0;
    int m_total = 0;
    double m_took = 0;
    bool m_exact = true;
};

} // namespace vanthu::desktop
