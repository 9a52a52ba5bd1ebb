// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/paper_maker.h"

#include "core/files/text_layers.h"
#include "core/intake/intake_p.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

int sourcesIn(const PaperPlan &plan)
{
    QSet<IntakeId> sources;
    for (const QueuePage &page : plan.pages)
        sources.insert(page.paper.id);
    return static_cast<int>(sources.size());
}

/// Whether its pages can be given to others. Errors: Refused, Encrypted.
Outcome mayGivePages(const IntakeRow &row)
{
    if (row.state == codeOfState(IntakeState::Locked)) {
        return fail(
            Error::Code::Encrypted,
            Sentences::tr("“%1” needs its password before its pages can be split or joined.")
                .arg(row.name));
    }
    if (!waits(row))
        return noLongerWaits();
    if (!hasPages(row.mediaType) || !row.pages) {
        return fail(Error::Code::Refused,
                    Sentences::tr("“%1” has no pages of its own: only PDFs and pictures can be "
                                  "split and joined.")
                        .arg(row.name));
    }
    return {};
}
} // namespace

Result<QHash<IntakeId, IntakeRow>> PaperMaker::sourcesOf(const QList<PaperPlan> &plans)
{
    QHash<IntakeId, IntakeRow> sources;
    for (const PaperPlan &plan : plans) {
        if (plan.pages.isEmpty())
            return fail(Error::Code::Invalid, Sentences::tr("A paper needs at least one page."));
        for (const QueuePage &page : plan.pages) {
            if (!sources.contains(page.paper.id)) {
                VT_TRY(const IntakeRow row, IntakeStore(m_connection).find(page.paper.id));
                VT_CHECK(mayGivePages(row));
                sources.insert(row.id, row);
            }
            const IntakeRow &row = sources[page.paper.id];
            if (page.page < 0 || page.page >= *row.pages) {
                return fail(Error::Code::NotFound,
                            Sentences::tr("“%1” has no page %2.").arg(row.name).arg(page.page + 1));
            }
        }
    }
    return sources;
}

/// The words of scanned pages are known already, unless a page was turned.
std::optional<ReadFile> PaperMaker::knownReading(const PaperPlan &plan,
                                                 const QHash<IntakeId, IntakeRow> &sources) const
{
    const TextLayers layers(m_contents.layersFolder());
    QHash<IntakeId, ReadFile> read;
    ReadFile reading;
    reading.mediaType = u"application/pdf"_s;
    for (const QueuePage &page : plan.pages) {
        const IntakeId source = page.paper.id;
        if (!read.contains(source)) {
            const auto layer = layers.find(sources.value(source).sha256);
            if (!layer)
                return std::nullopt;
            read.insert(source, *layer);
        }
        const TextPage known = read.value(source).text.pages.value(page.page);
        if (page.turn % 4 != 0 || known.text.trimmed().isEmpty())
            return std::nullopt;
        reading.text.pages.append(known);
    }
    reading.pages = static_cast<int>(reading.text.pages.size());
    return reading;
}

Result<PaperMaker::Made> PaperMaker::made(const PaperPlan &plan,
                                          const QHash<IntakeId, IntakeRow> &sources,
                                          ReaderClient &reader, const CancelToken &cancel)
{
    Made made;
    QList<PageChoice> choices;
    for (const QueuePage &page : plan.pages) {
        const IntakeRow source = sources.value(page.paper.id);
        choices.append({m_contents.pathOf(source.sha256), source.name, page.page, page.turn});
        made.pages.append({{source.id, source.uid, source.name}, page.page, page.turn});
    }
    VT_TRY(const QByteArray bytes, reader.compose(choices, cancel));
    Intake::StoredFile &file = made.file;
    file.name = plan.name;
    file.path = sources.value(plan.pages.first().paper.id).path;
    VT_TRY(file.content, m_contents.putBytes(bytes));
    if (auto known = knownReading(plan, sources))
        file.reading = *std::move(known);
    else
        file.reading = reader.read(m_contents.pathOf(file.content.sha256), cancel, file.name);
    if (file.reading) {
        TextLayers(m_contents.layersFolder()).keep(file.content.sha256, *file.reading);
        file.found = extract(file.reading->text);
        if (sourcesIn(plan) > 1) // who joins papers says that they are one
            file.found.parts.clear();
    } else if (file.reading.error().code == Error::Code::Cancelled) {
        return tl::unexpected(file.reading.error());
    }
    return made;
}

Result<QList<IntakeId>> PaperMaker::enter(const QList<Made> &papers, const QList<IntakeId> &sources)
{
    QList<IntakeId> ids;
    VT_TRY(Transaction transaction, m_connection.begin());
    IntakeStore store(m_connection);
    for (const IntakeId source : sources) {
        VT_TRY(IntakeRow row, store.find(source));
        VT_CHECK(mayGivePages(row));
        row.state = codeOfState(IntakeState::TakenApart);
        VT_CHECK(store.update(row));
    }
    for (const Made &paper : papers) {
        VT_TRY(const IntakeId id, Intake(m_connection, m_contents).enter(paper.file));
        VT_CHECK(IntakePageStore(m_connection).add(id, paper.pages));
        ids.append(id);
    }
    VT_CHECK(transaction.commit());
    return ids;
}

/// The paper that was split, when one plan joins all its pages again as they were.
Result<std::optional<IntakeId>> PaperMaker::restoredBy(const QList<PaperPlan> &plans)
{
    const std::optional<IntakeId> other;
    if (plans.size() != 1)
        return other;
    IntakePageStore store(m_connection);
    QList<IntakePageRow> roots;
    for (const QueuePage &page : plans.first().pages) {
        VT_TRY(const QList<IntakePageRow> from, store.of(page.paper.id));
        if (page.turn % 4 != 0 || page.page >= from.size())
            return other;
        roots.append(from.at(page.page));
    }
    const IntakeId root = roots.first().source.id;
    for (qsizetype at = 0; at < roots.size(); ++at) {
        const IntakePageRow &page = roots.at(at);
        if (page.source.id != root || page.page != at || page.turn != 0)
            return other;
    }
    VT_TRY(const IntakeRow whole, IntakeStore(m_connection).find(root));
    return whole.pages == static_cast<int>(roots.size()) ? std::optional(root) : other;
}

Result<QList<IntakeId>> PaperMaker::make(const QList<PaperPlan> &plans, ReaderClient &reader,
                                         const CancelToken &cancel)
{
    if (plans.isEmpty())
        return fail(Error::Code::Invalid, Sentences::tr("A paper needs at least one page."));
    VT_TRY(const auto sources, sourcesOf(plans));
    VT_TRY(const std::optional<IntakeId> whole, restoredBy(plans));
    if (whole) {
        VT_CHECK(takeBack(*whole));
        return QList<IntakeId>{*whole};
    }
    QList<Made> papers;
    for (const PaperPlan &plan : plans) {
        VT_TRY(const Made paper, made(plan, sources, reader, cancel));
        papers.append(paper);
    }
    return enter(papers, sources.keys());
}

Result<PaperMaker::Operation> PaperMaker::operationOf(IntakeId id)
{
    IntakePageStore store(m_connection);
    VT_TRY(const IntakeRow row, IntakeStore(m_connection).find(id));
    Operation operation;
    if (row.state == codeOfState(IntakeState::TakenApart)) {
        operation.sources.append(id);
    } else {
        VT_TRY(const QList<IntakePageRow> pages, store.of(id));
        for (const IntakePageRow &page : pages) {
            if (!operation.sources.contains(page.source.id))
                operation.sources.append(page.source.id);
        }
    }
    // a paper that was made has other sources too, and those gave to other papers: grows as it goes
    for (qsizetype at = 0; at < operation.sources.size(); ++at) {
        VT_TRY(const QList<IntakeRef> made, store.madeFrom(operation.sources.at(at)));
        for (const IntakeRef &paper : made) {
            if (operation.made.contains(paper.id))
                continue;
            operation.made.append(paper.id);
            VT_TRY(const QList<IntakePageRow> pages, store.of(paper.id));
            for (const IntakePageRow &page : pages) {
                if (!operation.sources.contains(page.source.id))
                    operation.sources.append(page.source.id);
            }
        }
    }
    return operation;
}

Outcome PaperMaker::takeBack(IntakeId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    IntakeStore store(m_connection);
    VT_TRY(const Operation operation, operationOf(id));
    if (operation.made.isEmpty()) {
        return fail(Error::Code::Refused,
                    Sentences::tr("This paper stands as it came: nothing is to be put back."));
    }
    for (const IntakeId made : operation.made) {
        VT_TRY(IntakeRow row, store.find(made));
        if (row.state == codeOfState(IntakeState::TakenApart)) {
            return fail(Error::Code::Refused,
                        Sentences::tr("The pages of “%1” were arranged once more. Put that back "
                                      "first.")
                            .arg(row.name));
        }
        if (row.state == codeOfState(IntakeState::Accepted)) {
            return fail(
                Error::Code::Refused,
                Sentences::tr("“%1” is catalogued already. Take that back first.").arg(row.name));
        }
        row.state = codeOfState(IntakeState::Rejected);
        VT_CHECK(store.update(row));
        VT_CHECK(IntakePageStore(m_connection).remove(made));
    }
    for (const IntakeId source : operation.sources) {
        VT_TRY(IntakeRow row, store.find(source));
        row.state = stateBeforeDecision(row);
        VT_CHECK(store.update(row));
    }
    return transaction.commit();
}

} // namespace vanthu
