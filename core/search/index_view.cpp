// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index_view.h"

#include "core/search/segment_store_p.h"

#include <QCache>
#include <QLoggingCategory>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "vanthu.search")

constexpr qsizetype cacheBytes = 8 * 1024 * 1024;
} // namespace

TermRange TermRange::only(const QByteArray &term)
{
    return {term, term + '\0'};
}

TermRange TermRange::beginning(const QByteArray &beginning)
{
    QByteArray until = beginning; // the next larger text of that length; terms are UTF-8
    until.back() = static_cast<char>(until.back() + 1);
    return {beginning, until};
}

/// What a connection knows of the index.
struct IndexView::Kept {
    qint64 generation = 0;
    std::vector<Segment> segments;
    AttributeTable attributes;
    QCache<qint64, QByteArray> blocks{cacheBytes};
    bool damaged = false;
};

/// Reads rows of segments, through the cache.
class IndexView::RowReader {
public:
    RowReader(Connection &connection, Kept &kept)
        : m_connection(connection)
        , m_kept(kept)
    {
    }

    /// Null when it is not there or was altered. It stays good until the next is read.
    Result<QByteArrayView> read(qint64 id)
    {
        if (const QByteArray *known = m_kept.blocks.object(id))
            m_row = *known;
        else
            VT_CHECK(fetch(id));
        return unsealedOnce(id);
    }

private:
    Outcome fetch(qint64 id)
    {
        static const QString select = u"SELECT data FROM search_block WHERE id = :id"_s;
        VT_TRY(const QVariant data, m_connection.value(select, {{u":id"_s, id}}));
        const QByteArrayView body = unsealed(m_row = data.toByteArray());
        if (body.isNull()) {
            m_row.clear();
            return {};
        }
        m_kept.blocks.insert(id, new QByteArray(m_row), m_row.size());
        return {};
    }
    QByteArrayView unsealedOnce(qint64 id)
    {
        if (!m_row.isEmpty())
            return QByteArrayView(m_row).chopped(4);
        qCWarning(log) << "row" << id << "of the search index is damaged";
        m_kept.damaged = true;
        return {};
    }

    Connection &m_connection;
    Kept &m_kept;
    QByteArray m_row;
};

IndexView::IndexView(Connection &connection)
    : m_connection(connection)
    , m_kept(connection.companion<Kept>())
{
}

Outcome IndexView::refresh()
{
    SegmentStore store(m_connection);
    VT_TRY(const SegmentStore::State state, store.state());
    if (state.generation == m_kept.generation)
        return {};
    VT_TRY(const QList<qint64> damaged, store.refresh(m_kept.segments));
    m_kept.damaged = !damaged.isEmpty();
    VT_CHECK(m_kept.attributes.refresh(m_connection, state.generation));
    m_kept.generation = state.generation;
    return {};
}

void IndexView::noteDamage(const Segment &segment)
{
    qCWarning(log) << "a list of segment" << segment.id << "of the search index is damaged";
    m_kept.damaged = true;
}

Outcome
IndexView::visitEntries(const Segment &segment, const TermRange &range,
                        const std::function<Result<bool>(const DictionaryRow &entry)> &visit)
{
    RowReader rows(m_connection, m_kept);
    for (size_t place = segment.placeOf(range.from).value_or(0);
         place < segment.rows.size() && segment.firstTerm(place) < range.until; ++place) {
        VT_TRY(const QByteArrayView body, rows.read(segment.rowId(segment.rows[place])));
        DictionaryRow row(body);
        while (row.next() && row.term() < range.until) {
            if (row.term() < range.from || (range.fits && !range.fits(row.term())))
                continue;
            VT_TRY(const bool goesOn, visit(row));
            if (!goesOn)
                return {};
        }
        if (row.hasFailed())
            noteDamage(segment);
    }
    return {};
}

Result<IdSet> IndexView::documentsWith(const QList<TermRange> &ranges)
{
    IdSet found;
    RowReader lists(m_connection, m_kept);
    Bits ordinals;
    for (const Segment &segment : m_kept.segments) {
        ordinals.assign(segment.words(), 0);
        bool any = false;
        const auto take = [&](const DictionaryRow &entry) -> Result<bool> {
            any = true;
            QByteArrayView packed = entry.packed();
            if (entry.elsewhere()) {
                VT_TRY(packed, lists.read(segment.rowId(*entry.elsewhere())));
            }
            if (!unpackInto(ordinals, packed, segment.documents))
                noteDamage(segment);
            return true;
        };
        for (const TermRange &range : ranges)
            VT_CHECK(visitEntries(segment, range, take));
        if (any)
            segment.addTo(found, ordinals);
    }
    return found;
}

Outcome IndexView::forEachTerm(const TermRange &range,
                               const std::function<bool(QByteArrayView, quint32)> &visit)
{
    bool goesOn = true;
    const auto tell = [&](const DictionaryRow &entry) -> Result<bool> {
        goesOn = visit(entry.term(), entry.count());
        return goesOn;
    };
    for (const Segment &segment : m_kept.segments) {
        if (goesOn)
            VT_CHECK(visitEntries(segment, range, tell));
    }
    return {};
}

const AttributeTable &IndexView::attributes() const
{
    return m_kept.attributes;
}

IdSet IndexView::indexed() const
{
    IdSet all;
    for (const Segment &segment : m_kept.segments)
        segment.forEachAlive([&all](DocumentId id, quint32) { all.insert(id); });
    return all;
}

bool IndexView::isDamaged() const
{
    return m_kept.damaged || m_kept.attributes.isDamaged();
}

qsizetype IndexView::segments() const
{
    return static_cast<qsizetype>(m_kept.segments.size());
}

} // namespace vanthu
