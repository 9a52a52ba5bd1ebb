// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace vanthu::desktop {

/// A list of the catalogue of any length: only the pages of rows that a view looks at are fetched,
/// and only the last looked at are kept. Never waits.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TypeColumn,
        DateColumn,
        SubjectColumn,
        IssuerColumn,
        StatusColumn,
        ColumnCount
    };
    /// The hit behind a row as `const SearchHit *`, null while it is on its way.
    enum Role { HitRole = Qt::UserRole, IdRole };

    using Fetch = std::function<QFuture<Result<SearchResult>>(const ListRequest &)>;
    static constexpr int pageSize = 100;
    static constexpr int keptPages = 40;

    explicit CatalogueModel(QObject *parent = nullptr);
    void setFetch(Fetch fetch);

    /// Asks for another list. The rows shown stay until the new ones are there; answers that come
    /// after a newer question are dropped.
    void ask(const ListRequest &request);
    /// Asks again for the same list; the view keeps its place.
    void refresh();
    [[nodiscard]] const ListRequest &request() const { return m_request; }

    /// The last answer to the question, without its rows.
    [[nodiscard]] const SearchResult &answer() const { return m_answer; }

    /// Null while the row is not loaded.
    [[nodiscard]] const SearchHit *hitAt(int row) const;
    /// -1 when the document is in none of the loaded pages.
    [[nodiscard]] int rowOf(DocumentId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// What type-ahead asks: the next loaded row whose text begins so, accents aside. Rows that are
    /// not loaded are not fetched for it.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value,
                                        int hits, Qt::MatchFlags flags) const override;
    void retranslate();

Q_SIGNALS:
    /// The first page of a question is there.
    void answered(int total, bool exact, double tookMs);
    void failed(const QString &message);

private:
    void fetchPage(int page);
    void wanted(int page) const;
    void fetchWanted();
    void take(int page, const SearchResult &result);
    void takeFirst(const SearchResult &result);
    void setRows(int rows);
    void touch(int page) const;

    Fetch m_fetch;
    ListRequest m_request;
    SearchResult m_answer;
    int m_question = 0;
    bool m_fresh = true; ///< the answer on its way is to another question than the rows shown
    int m_rows = 0;
    QHash<int, QList<SearchHit>> m_pages;
    mutable QList<int> m_recent; ///< pages, the last looked at at the end
    mutable QList<int> m_wanted;
    QSet<int> m_underWay;
};

} // namespace vanthu::desktop

Q_DECLARE_METATYPE(const vanthu::SearchHit *)
