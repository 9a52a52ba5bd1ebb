// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/catalogue/catalogue_model.h"

#include "app/desktop/look/language.h"
#include "core/base/deliver.h"
#include "core/documents/document_type.h"
#include "core/text/fold.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vanthu::desktop {

CatalogueModel::CatalogueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CatalogueModel::setFetch(Fetch fetch)
{
    m_fetch = std::move(fetch);
}

void CatalogueModel::ask(const ListRequest &request)
{
    m_request = request;
    m_fresh = true;
    refresh();
}

void CatalogueModel::refresh()
{
    ++m_question;
    m_underWay.clear();
    m_wanted.clear();
    if (m_fetch)
        fetchPage(0);
}

void CatalogueModel::fetchPage(int page)
{
    if (m_underWay.contains(page))
        return;
    m_underWay.insert(page);
    ListRequest request = m_request;
    request.offset = page * pageSize;
    request.limit = pageSize;
    deliver(m_fetch(request), this,
            [this, page, question = m_question](const Result<SearchResult> &result) {
                if (question != m_question)
                    return;
                m_underWay.remove(page);
                if (!result) {
                    if (result.error().code != Error::Code::Cancelled)
                        Q_EMIT failed(result.error().message);
                    return;
                }
                if (page == 0)
                    takeFirst(*result);
                take(page, *result);
            });
}

void CatalogueModel::takeFirst(const SearchResult &result)
{
    const int rows = result.total;
    m_answer = result;
    m_answer.hits.clear();
    if (m_fresh) {
        m_fresh = false;
        beginResetModel();
        m_rows = rows;
        m_pages.clear();
        m_recent.clear();
        m_pages.insert(0, result.hits);
        endResetModel();
    } else {
        setRows(rows);
        const QList<int> stale = m_recent;
        for (const int page : stale) {
            if (page != 0)
                wanted(page);
        }
        if (!m_wanted.isEmpty())
            QTimer::singleShot(0, this, &CatalogueModel::fetchWanted);
    }
    Q_EMIT answered(result.total, result.totalIsExact, result.tookMs);
}

void CatalogueModel::setRows(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void CatalogueModel::take(int page, const SearchResult &result)
{
    m_pages.insert(page, result.hits);
    touch(page);
    while (m_recent.size() > keptPages)
        m_pages.remove(m_recent.takeFirst());
    const int first = page * pageSize;
    // counting stops at a limit; the list goes on for as long as full pages come
    if (!result.totalIsExact && result.hits.size() == pageSize && first + pageSize >= m_rows)
        setRows(first + 2 * pageSize);
    else if (!result.totalIsExact && result.hits.size() < pageSize)
        setRows(first + static_cast<int>(result.hits.size()));
    const int last = std::min(first + pageSize, m_rows) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void CatalogueModel::touch(int page) const
{
    if (!m_recent.isEmpty() && m_recent.last() == page)
        return;
    m_recent.removeOne(page);
    m_recent.append(page);
}

void CatalogueModel::wanted(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
}

void CatalogueModel::fetchWanted()
{
    // a fast scroll looks at many pages; only the last ones are still on the screen
    const QList<int> pages = m_wanted.mid(std::max<qsizetype>(0, m_wanted.size() - 4));
    m_wanted.clear();
    for (const int page : pages)
        fetchPage(page);
}

const SearchHit *CatalogueModel::hitAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const int page = row / pageSize;
    const auto found = m_pages.constFind(page);
    if (found == m_pages.cend()) {
        if (m_wanted.isEmpty())
            QTimer::singleShot(30, this,
                               [this] { const_cast<CatalogueModel *>(this)->fetchWanted(); });
        wanted(page);
        return nullptr;
    }
    touch(page);
    const int inPage = row % pageSize;
    return inPage < found->size() ? &found->at(inPage) : nullptr;
}

int CatalogueModel::rowOf(DocumentId id) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (qsizetype i = 0; i < page->size(); ++i) {
            const int row = page.key() * pageSize + static_cast<int>(i);
            if (page->at(i).document.id == id && row < m_rows)
                return row;
        }
    }
    return -1;
}

QModelIndexList CatalogueModel::match(const QModelIndex &start, int role, const QVariant &value,
                                      int hits, Qt::MatchFlags flags) const
{
    Q_UNUSED(hits)
    Q_UNUSED(flags)
    const QString wanted = fold(value.toString());
    for (int step = 0; step < m_rows && start.isValid(); ++step) {
        const int row = (start.row() + step) % m_rows;
        if (!m_pages.contains(row / pageSize))
            continue;
        const QModelIndex found = index(row, start.column());
        if (fold(found.data(role).toString()).startsWith(wanted))
            return {found};
    }
    return {};
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != HitRole && role != IdRole
        && role != Qt::AccessibleTextRole)
        return {};
    const SearchHit *hit = hitAt(index.row());
    if (role == HitRole)
        return QVariant::fromValue(hit);
    if (!hit)
        return {};
    const DocumentRow &row = hit->document;
    if (role == IdRole)
        return QVariant::fromValue(row.id);
    switch (index.column()) {
    case NumberColumn: return row.number;
    case TypeColumn: return documentTypeName(row.type, uiLanguage());
    case DateColumn: return shownDate(row.date, row.datePrecision);
    case SubjectColumn: return row.subject;
    case IssuerColumn: return row.issuer;
    case StatusColumn: return shownStatusWithSymbol(row.status);
    default: return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("Number");
    case TypeColumn: return tr("Type");
    case DateColumn: return tr("Date");
    case SubjectColumn: return tr("Subject");
    case IssuerColumn: return tr("Issuer");
    case StatusColumn: return tr("Status");
    default: return {};
    }
}

void CatalogueModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

} // namespace vanthu::desktop
