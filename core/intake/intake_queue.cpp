// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the queue, with where its pages came from and went to.
#include "core/intake/intake_p.h"
#include "core/storage/attachment_store.h"
#include "core/storage/intake_page_store.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
const QStringList &openStates()
{
    static const QStringList states{
        codeOfState(IntakeState::Stored), codeOfState(IntakeState::Waiting),
        codeOfState(IntakeState::Locked), codeOfState(IntakeState::Failed)};
    return states;
}

QList<QueuePage> pagesFrom(const QList<IntakePageRow> &rows)
{
    QList<QueuePage> pages;
    for (const IntakePageRow &row : rows)
        pages.append({{row.source.id, row.source.uid, row.source.name}, row.page, row.turn});
    return pages;
}

Result<QList<PaperRef>> madeFrom(Connection &connection, IntakeId id)
{
    VT_TRY(const QList<IntakeRef> made, IntakePageStore(connection).madeFrom(id));
    QList<PaperRef> papers;
    for (const IntakeRef &paper : made)
        papers.append({paper.id, paper.uid, paper.name});
    return papers;
}
} // namespace

Result<QList<IntakeItem>> Intake::queue()
{
    VT_TRY(const QList<IntakeRow> rows, IntakeStore(m_connection).inStates(openStates()));
    VT_TRY(const auto pages, IntakePageStore(m_connection).inStates(openStates()));
    QList<IntakeItem> items;
    for (const IntakeRow &row : rows) {
        items.append(itemFrom(row));
        items.last().madeOf = pagesFrom(pages.value(row.id));
    }
    return items;
}

Result<QList<IntakeItem>> Intake::takenApart()
{
    VT_TRY(const QList<IntakeRow> rows,
           IntakeStore(m_connection).inStates({codeOfState(IntakeState::TakenApart)}));
    VT_TRY(const auto pages, IntakePageStore(m_connection).inStates(openStates()));
    QList<IntakeItem> items;
    for (const IntakeRow &row : rows) {
        VT_TRY(const QList<PaperRef> made, madeFrom(m_connection, row.id));
        const bool open = std::any_of(made.cbegin(), made.cend(), [&pages](const PaperRef &paper) {
            return pages.contains(paper.id);
        });
        if (!open)
            continue;
        items.append(itemFrom(row));
        items.last().madeInto = made;
    }
    return items;
}

Result<IntakeItem> Intake::find(IntakeId id)
{
    VT_TRY(const IntakeRow row, IntakeStore(m_connection).find(id));
    IntakeItem item = itemFrom(row);
    VT_TRY(const QList<IntakePageRow> pages, IntakePageStore(m_connection).of(id));
    item.madeOf = pagesFrom(pages);
    VT_TRY(item.madeInto, madeFrom(m_connection, id));
    return item;
}

Outcome Intake::keepAsOne(IntakeId id)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(IntakeRow row, IntakeStore(m_connection).find(id));
    if (!waits(row))
        return noLongerWaits();
    Extraction reading = extractionFromJson(row.reading);
    reading.parts.clear();
    row.reading = toJson(reading);
    VT_CHECK(IntakeStore(m_connection).update(row));
    return transaction.commit();
}

Result<IntakeId> Intake::enter(const StoredFile &file)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const Paper paper, paperOf(file));
    VT_CHECK(AttachmentStore(m_connection).addContent(file.content, paper.row.mediaType));
    VT_TRY(const IntakeId id, IntakeStore(m_connection).add(paper.row));
    VT_CHECK(transaction.commit());
    return id;
}

} // namespace vanthu
