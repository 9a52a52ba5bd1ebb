// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/page_plan_model.h"

#include "core/intake/paper_plan.h"

#include <algorithm>
#include <utility>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

PagePlanModel::PagePlanModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PagePlanModel::setPapers(const QList<IntakeItem> &papers)
{
    beginResetModel();
    m_rows.clear();
    m_before.clear();
    m_paperCount = static_cast<int>(papers.size());
    for (const IntakeItem &paper : papers) {
        const QList<QueuePage> pages = allPages(paper);
        m_before.append({{}, pages});
        for (const QueuePage &page : pages) {
            const QString number = QString::number(page.page + 1);
            const QString label = papers.size() == 1  ? number
                                  : pages.size() == 1 ? paper.name
                                                      : u"%1 · %2"_s.arg(paper.name, number);
            m_rows.append({page, paper.sha256, label, false, false});
        }
        for (const PaperPart &part : paper.reading.parts) {
            if (papers.size() == 1 && part.first > 1 && part.first <= m_rows.size())
                m_rows[part.first - 1].cut = true;
        }
    }
    namePlans(m_before);
    endResetModel();
    Q_EMIT planChanged();
}

bool PagePlanModel::isChanged() const
{
    return plans() != m_before;
}

QList<PaperPlan> PagePlanModel::plans() const
{
    QList<PaperPlan> plans;
    bool begins = true;
    for (const Row &row : m_rows) {
        begins = begins || row.cut;
        if (row.dropped)
            continue;
        if (begins)
            plans.append(PaperPlan{});
        begins = false;
        plans.last().pages.append(row.page);
    }
    namePlans(plans);
    return plans;
}

QString PagePlanModel::summary() const
{
    QStringList parts;
    QList<int> pages;
    for (int row = 0; row <= rowCount(); ++row) {
        if ((row == rowCount() || m_rows.at(row).cut) && !pages.isEmpty())
            parts << pageRuns(std::exchange(pages, {}));
        if (row < rowCount() && !m_rows.at(row).dropped)
            pages << (m_paperCount == 1 ? m_rows.at(row).page.page : row) + 1;
    }
    return shortened(parts).join(u"; "_s);
}

void PagePlanModel::tell(int first, int last)
{
    Q_EMIT dataChanged(index(first), index(last));
    Q_EMIT planChanged();
}

void PagePlanModel::toggleCut(int row)
{
    if (row <= 0 || row >= rowCount())
        return;
    m_rows[row].cut = !m_rows.at(row).cut;
    tell(row, rowCount() - 1); // every page behind it belongs to another document now
}

void PagePlanModel::turn(int row, int quarters)
{
    if (row < 0 || row >= rowCount())
        return;
    int &turn = m_rows[row].page.turn;
    turn = ((turn + quarters) % 4 + 4) % 4;
    tell(row, row);
}

bool PagePlanModel::move(int row, int step)
{
    const int other = row + step;
    if (row < 0 || row >= rowCount() || other < 0 || other >= rowCount())
        return false;
    m_rows.swapItemsAt(row, other);
    std::swap(m_rows[row].cut, m_rows[other].cut);
    tell(std::min(row, other), std::max(row, other));
    return true;
}

void PagePlanModel::toggleDropped(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_rows[row].dropped = !m_rows.at(row).dropped;
    tell(row, row);
}

int PagePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PagePlanModel::partOf(int row) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cbegin() + row + 1,
                                          [](const Row &page) { return page.cut; }));
}

QString PagePlanModel::described(int row) const
{
    const Row &page = m_rows.at(row);
    QStringList words{tr("page %1").arg(page.label)};
    if (row == 0 || page.cut)
        words << tr("a document begins here");
    if (page.page.turn != 0)
        words << tr("turned by %1 degrees").arg(page.page.turn * 90);
    if (page.dropped)
        words << tr("left out");
    return words.join(u", "_s);
}

QVariant PagePlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.label;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return described(index.row());
    case PaperRole: return row.page.paper.id.value;
    case ContentRole: return row.sha256;
    case PageRole: return row.page.page;
    case CutRole: return row.cut;
    case TurnRole: return row.page.turn;
    case DroppedRole: return row.dropped;
    case PartRole: return partOf(index.row());
    default: return {};
    }
}

} // namespace vanthu::desktop
