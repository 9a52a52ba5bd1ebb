// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/intake_page_store.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr auto selected = u"SELECT intake_page.item_id, source.id, source.uid, source.name, "
                          u"intake_page.page, intake_page.turn FROM intake_page "
                          u"JOIN intake_item source ON source.id = intake_page.source_id ";

IntakePageRow pageFrom(const Rows &rows)
{
    return {{IntakeId{rows.number(1)}, rows.text(2), rows.text(3)},
            static_cast<int>(rows.number(4)),
            static_cast<int>(rows.number(5))};
}
} // namespace

Outcome IntakePageStore::add(IntakeId item, const QList<IntakePageRow> &pages)
{
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const IntakePageRow &page = pages.at(at);
        VT_CHECK(m_connection.execute(uR"(
            INSERT INTO intake_page (item_id, position, source_id, page, turn)
            VALUES (:item, :position, :source, :page, :turn))"_s,
                                      {{u":item"_s, item.value},
                                       {u":position"_s, at},
                                       {u":source"_s, page.source.id.value},
                                       {u":page"_s, page.page},
                                       {u":turn"_s, page.turn}}));
    }
    return {};
}

Outcome IntakePageStore::remove(IntakeId item)
{
    VT_CHECK(m_connection.execute(u"DELETE FROM intake_page WHERE item_id = :item"_s,
                                  {{u":item"_s, item.value}}));
    return {};
}

Result<QList<IntakePageRow>> IntakePageStore::of(IntakeId item)
{
    static const QString select =
        QString::fromUtf16(selected)
        + u"WHERE intake_page.item_id = :item ORDER BY intake_page.position"_s;
    VT_TRY(Rows rows, m_connection.query(select, {{u":item"_s, item.value}}));
    QList<IntakePageRow> pages;
    while (rows.next())
        pages.append(pageFrom(rows));
    return pages;
}

Result<QHash<IntakeId, QList<IntakePageRow>>> IntakePageStore::inStates(const QStringList &states)
{
    QStringList names;
    Bindings bindings;
    for (const QString &state : states) {
        names << u":state%1"_s.arg(names.size());
        bindings.append({names.last(), state});
    }
    VT_TRY(Rows rows, m_connection.query(QString::fromUtf16(selected)
                                             + u"JOIN intake_item item ON item.id = "
                                               "intake_page.item_id WHERE item.state IN ("_s
                                             + names.join(u", "_s)
                                             + u") ORDER BY intake_page.item_id, "
                                               "intake_page.position"_s,
                                         bindings));
    QHash<IntakeId, QList<IntakePageRow>> pages;
    while (rows.next())
        pages[IntakeId{rows.number(0)}].append(pageFrom(rows));
    return pages;
}

Result<QList<IntakeRef>> IntakePageStore::madeFrom(IntakeId source)
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT DISTINCT item.id, item.uid, item.name FROM intake_page
        JOIN intake_item item ON item.id = intake_page.item_id
        WHERE intake_page.source_id = :source ORDER BY item.id)"_s,
                                         {{u":source"_s, source.value}}));
    QList<IntakeRef> made;
    while (rows.next())
        made.append({IntakeId{rows.number(0)}, rows.text(1), rows.text(2)});
    return made;
}

} // namespace vanthu
