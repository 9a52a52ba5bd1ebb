// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/paper_plan.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString runOf(int first, int last)
{
    return first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last);
}

QString baseName(const QString &name)
{
    return QFileInfo(name).completeBaseName();
}

QString nameOf(const PaperPlan &plan, bool alone)
{
    QStringList papers;
    QList<int> pages;
    for (const QueuePage &page : plan.pages) {
        const QString base = baseName(page.paper.name);
        if (papers.isEmpty() || papers.last() != base)
            papers << base;
        pages << page.page + 1;
    }
    const bool same = std::all_of(papers.cbegin(), papers.cend(), [&papers](const QString &name) {
        return name == papers.first();
    });
    if (!same)
        return u"%1 – %2.pdf"_s.arg(papers.first(), papers.last());
    if (alone)
        return papers.first() + u".pdf"_s;
    return u"%1 (%2).pdf"_s.arg(papers.first(), pageRuns(pages));
}
} // namespace

QString pageRuns(const QList<int> &pages)
{
    QStringList runs;
    for (qsizetype at = 0; at < pages.size();) {
        qsizetype end = at + 1;
        while (end < pages.size() && pages.at(end) == pages.at(end - 1) + 1)
            ++end;
        runs << runOf(pages.at(at), pages.at(end - 1));
        at = end;
    }
    return runs.join(u", "_s);
}

QStringList shortened(const QStringList &list)
{
    constexpr qsizetype most = 8;
    return list.size() <= most ? list : list.first(most - 1) + QStringList{u"…"_s};
}

QString splitOffer(const QList<PaperPart> &parts)
{
    if (parts.isEmpty())
        return {};
    QStringList pages;
    for (const PaperPart &part : parts) {
        const QString run = runOf(part.first, part.last);
        pages << (part.number.isEmpty() ? run : u"%1 (%2)"_s.arg(run, part.number));
    }
    return Sentences::tr("This file holds %n documents: pages %1.", nullptr,
                         static_cast<int>(parts.size()))
        .arg(shortened(pages).join(u", "_s));
}

QList<QueuePage> allPages(const IntakeItem &item)
{
    QList<QueuePage> pages;
    for (int page = 0; page < item.pages.value_or(0); ++page)
        pages.append({{item.id, item.uid, item.name}, page, 0});
    return pages;
}

QList<PaperPlan> splitPlan(const IntakeItem &item, const QList<int> &cuts)
{
    QList<int> starts = cuts;
    if (cuts.isEmpty()) {
        for (const PaperPart &part : item.reading.parts)
            starts.append(part.first);
    }
    QList<PaperPlan> plans;
    const QList<QueuePage> pages = allPages(item);
    for (const QueuePage &page : pages) {
        if (plans.isEmpty() || starts.contains(page.page + 1))
            plans.append(PaperPlan{});
        plans.last().pages.append(page);
    }
    namePlans(plans);
    return plans;
}

PaperPlan joinPlan(const QList<IntakeItem> &items)
{
    QList<PaperPlan> plans{PaperPlan{}};
    for (const IntakeItem &item : items)
        plans.first().pages += allPages(item);
    namePlans(plans);
    return plans.first();
}

void namePlans(QList<PaperPlan> &plans)
{
    for (PaperPlan &plan : plans) {
        if (!plan.pages.isEmpty())
            plan.name = nameOf(plan, plans.size() == 1);
    }
}

} // namespace vanthu
