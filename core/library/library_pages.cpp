// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/paper_maker.h"
#include "core/library/library_p.h"

#include <QFileInfo>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
QString baseName(const QString &name)
{
    return QFileInfo(name).completeBaseName();
}

QList<QueuePage> pagesOf(const IntakeItem &item, int first, int last)
{
    QList<QueuePage> pages;
    for (int page = first; page <= last; ++page)
        pages.append({{item.id, item.uid, item.name}, page - 1, 0});
    return pages;
}
} // namespace

Library::Answer<QList<IntakeId>> Library::makePapers(const QList<PaperPlan> &plans)
{
    // reading them may take its time: other changes do not wait for it
    return d->desk.run([this, plans](Connection &connection) {
        ContentStore contents = d->newContents();
        ReaderClient reader = d->newReader();
        auto made = PaperMaker(connection, contents).make(plans, reader, d->closing);
        if (made)
            d->tellChange();
        return made;
    });
}

QList<PaperPlan> Library::splitPlan(const IntakeItem &item, const QList<int> &cuts)
{
    QList<int> starts{1};
    for (const PaperPart &part : item.reading.parts) {
        if (cuts.isEmpty() && part.first > 1)
            starts.append(part.first);
    }
    for (const int cut : cuts) {
        if (cut > 1 && !starts.contains(cut))
            starts.append(cut);
    }
    std::sort(starts.begin(), starts.end());
    QList<PaperPlan> plans;
    for (qsizetype at = 0; at < starts.size(); ++at) {
        const int first = starts.at(at);
        const int last =
            at + 1 < starts.size() ? starts.at(at + 1) - 1 : qMax(first, item.pages.value_or(1));
        const QString run =
            first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last);
        plans.append({u"%1 (%2).pdf"_s.arg(baseName(item.name), run), pagesOf(item, first, last)});
    }
    return plans;
}

PaperPlan Library::joinPlan(const QList<IntakeItem> &items)
{
    PaperPlan plan;
    for (const IntakeItem &item : items)
        plan.pages += pagesOf(item, 1, item.pages.value_or(1));
    if (!items.isEmpty()) {
        const QString first = baseName(items.first().name);
        const QString last = baseName(items.last().name);
        plan.name = (first == last ? first : u"%1 – %2"_s.arg(first, last)) + u".pdf"_s;
    }
    return plan;
}

Library::Answer<void> Library::keepAsOne(IntakeId id)
{
    return d->write([this, id](Connection &connection) {
        return Intake(connection, d->contents).keepAsOne(id);
    });
}

Library::Answer<IntakeId> Library::resolvePaper(const QString &reference) const
{
    return d->readers.run([reference](Connection &connection) {
        return IntakeStore(connection).resolve(reference);
    });
}

Library::Answer<QList<IntakeItem>> Library::takenApart() const
{
    return d->readers.run(
        [this](Connection &connection) { return Intake(connection, d->contents).takenApart(); });
}

} // namespace vanthu
