// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/attributes.h"
#include "core/search/index_writer_p.h"
#include "core/search/segment_merger_p.h"
#include "core/search/segment_writer_p.h"
#include "core/search/term_table_p.h"
#include "core/storage/document_store.h"
#include "core/storage/text_store.h"

#include <QLoggingCategory>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "vanthu.search")

std::vector<quint32> sizesOf(const std::vector<Segment> &segments)
{
    std::vector<quint32> sizes;
    for (const Segment &segment : segments)
        sizes.push_back(segment.alive());
    return sizes;
}
} // namespace

Outcome IndexWriter::refresh()
{
    VT_TRY(const QList<qint64> damaged, m_store.refresh(m_segments));
    for (const qint64 id : damaged) {
        // whose terms it held cannot be known: see which documents stand nowhere
        qCWarning(log) << "segment" << id << "of the search index is damaged";
        VT_CHECK(m_store.remove(id));
    }
    return damaged.isEmpty() ? Outcome() : doubtUnindexed();
}

Result<IndexWriter::Changes> IndexWriter::changes()
{
    VT_TRY(Rows rows, m_connection.query(
                          u"SELECT document_id, words FROM search_changed ORDER BY document_id"_s));
    Changes changes;
    while (rows.next()) {
        changes.all.push_back(DocumentId{rows.number(0)});
        if (rows.number(1) != 0)
            changes.words.push_back(changes.all.back());
    }
    return changes;
}

Outcome IndexWriter::takeChanges(const PreparedTexts &prepared)
{
    VT_TRY(const Changes changed, changes());
    if (changed.all.empty())
        return {};
    VT_TRY(const qint64 generation, m_store.nextGeneration());
    if (!changed.words.empty()) {
        VT_CHECK(refresh());
        VT_CHECK(index(changed.words, prepared));
        VT_CHECK(tidy());
    }
    VT_CHECK(writeAttributes(m_connection, changed.all, generation));
    VT_CHECK(m_connection.execute(u"DELETE FROM search_changed"_s));
    return {};
}

Result<int> IndexWriter::takeBacklog(int most)
{
    std::vector<DocumentId> ids;
    {
        VT_TRY(Rows rows,
               m_connection.query(
                   u"SELECT document_id FROM search_backlog ORDER BY document_id LIMIT :most"_s,
                   {{u":most"_s, most}}));
        while (rows.next())
            ids.push_back(DocumentId{rows.number(0)});
    }
    if (ids.empty())
        return 0;
    VT_TRY(const qint64 generation, m_store.nextGeneration());
    VT_CHECK(refresh());
    VT_CHECK(index(ids, {}));
    VT_CHECK(tidy());
    VT_CHECK(writeAttributes(m_connection, ids, generation));
    VT_CHECK(m_connection.execute(u"DELETE FROM search_backlog WHERE document_id <= :last"_s,
                                  {{u":last"_s, ids.back().value}}));
    return static_cast<int>(ids.size());
}

Result<std::optional<IndexText>> IndexWriter::textOf(DocumentId id)
{
    const Result<Document> document = DocumentStore(m_connection).find(id);
    if (!document && document.error().code == Error::Code::NotFound)
        return std::optional<IndexText>();
    if (!document)
        return tl::unexpected(document.error());
    const auto pages = TextStore(m_connection).pages(id);
    if (!pages && pages.error().code != Error::Code::Damaged)
        return tl::unexpected(pages.error());
    return indexTextOf(document->fields, pages.value_or(QStringList()));
}

Outcome IndexWriter::index(const std::vector<DocumentId> &ids, const PreparedTexts &prepared)
{
    std::vector<DocumentId> there;
    std::vector<IndexText> texts;
    for (const DocumentId id : ids) {
        if (const auto known = prepared.constFind(id.value); known != prepared.constEnd()) {
            texts.push_back(*known);
        } else {
            VT_TRY(const std::optional<IndexText> made, textOf(id));
            if (!made)
                continue; // it is gone; only its old entry must go as well
            texts.push_back(*made);
        }
        there.push_back(id);
    }
    VT_CHECK(kill(ids));
    return there.empty() ? Outcome() : writeSegment(there, texts);
}

Outcome IndexWriter::kill(const std::vector<DocumentId> &ids)
{
    for (Segment &segment : m_segments) {
        const quint32 before = segment.deadCount;
        for (const DocumentId id : ids) {
            if (const auto ordinal = segment.ordinalOf(id))
                segment.kill(*ordinal);
        }
        if (segment.deadCount != before)
            VT_CHECK(m_store.writeDead(segment));
    }
    return {};
}

Outcome IndexWriter::writeSegment(const std::vector<DocumentId> &ids,
                                  const std::vector<IndexText> &texts)
{
    TermTable table;
    for (size_t at = 0; at < texts.size(); ++at)
        table.add(texts[at], static_cast<quint32>(at));
    VT_TRY(const qint64 id, m_store.nextSegmentId());
    SegmentWriter writer(m_connection, id, ids);
    for (const TermTable::Entry *entry : table.sorted())
        VT_CHECK(writer.add(entry->term.toByteArray(), entry->ordinals));
    return writer.finish();
}

Outcome IndexWriter::tidy()
{
    VT_CHECK(refresh());
    for (auto places = segmentsToJoin(sizesOf(m_segments)); !places.empty();
         places = segmentsToJoin(sizesOf(m_segments)))
        VT_CHECK(merge(places));
    return {};
}

Outcome IndexWriter::consolidate(quint32 most)
{
    VT_CHECK(m_store.nextGeneration());
    VT_CHECK(refresh());
    for (auto places = segmentsToConsolidate(sizesOf(m_segments), most); !places.empty();
         places = segmentsToConsolidate(sizesOf(m_segments), most))
        VT_CHECK(merge(places));
    return {};
}

Outcome IndexWriter::merge(const std::vector<size_t> &places)
{
    std::vector<const Segment *> from;
    for (const size_t place : places)
        from.push_back(&m_segments[place]);
    VT_TRY(const qint64 id, m_store.nextSegmentId());
    VT_TRY(const std::vector<size_t> damaged, mergeSegments(m_connection, from, id));
    for (const size_t place : damaged)
        VT_CHECK(doubt(*from[place]));
    for (const Segment *segment : from)
        VT_CHECK(m_store.remove(segment->id));
    return refresh();
}

Outcome IndexWriter::doubt(const Segment &segment)
{
    std::vector<DocumentId> ids;
    segment.forEachAlive([&ids](DocumentId id, quint32) { ids.push_back(id); });
    for (const DocumentId id : ids) {
        VT_CHECK(m_connection.execute(
            u"INSERT INTO search_backlog (document_id) VALUES (:id) ON CONFLICT DO NOTHING"_s,
            {{u":id"_s, id.value}}));
    }
    return {};
}

Outcome IndexWriter::doubtUnindexed()
{
    IdSet indexed;
    for (const Segment &segment : m_segments)
        segment.forEachAlive([&indexed](DocumentId id, quint32) { indexed.insert(id); });
    std::vector<DocumentId> missing;
    {
        VT_TRY(Rows rows, m_connection.query(u"SELECT id FROM document ORDER BY id"_s));
        while (rows.next()) {
            if (const DocumentId id{rows.number(0)}; !indexed.contains(id))
                missing.push_back(id);
        }
    }
    for (const DocumentId id : missing) {
        VT_CHECK(m_connection.execute(
            u"INSERT INTO search_backlog (document_id) VALUES (:id) ON CONFLICT DO NOTHING"_s,
            {{u":id"_s, id.value}}));
    }
    return {};
}

Outcome IndexWriter::doubtAll()
{
    VT_CHECK(m_connection.execute(
        u"INSERT INTO search_backlog (document_id) SELECT id FROM document WHERE true ON CONFLICT DO NOTHING"_s));
    return {};
}

Outcome IndexWriter::dropDamaged()
{
    VT_CHECK(m_store.nextGeneration());
    VT_CHECK(refresh());
    for (const Segment &segment : m_segments) {
        VT_TRY(const bool good, isWhole(m_connection, segment));
        if (!good) {
            VT_CHECK(doubt(segment));
            VT_CHECK(m_store.remove(segment.id));
        }
    }
    VT_CHECK(refresh());
    VT_CHECK(doubtUnindexed());
    return writeAllAttributes();
}

Outcome IndexWriter::writeAllAttributes()
{
    VT_TRY(const qint64 generation, m_store.nextGeneration());
    VT_CHECK(m_connection.execute(u"DELETE FROM search_attribute"_s));
    VT_TRY(const QVariant last, m_connection.value(u"SELECT max(id) FROM document"_s));
    std::vector<DocumentId> firsts; // one of every chunk: a chunk that is not there is read whole
    for (qint64 id = 0; id <= last.toLongLong(); id += AttributeChunk::documents)
        firsts.push_back(DocumentId{id});
    return writeAttributes(m_connection, firsts, generation);
}

} // namespace vanthu
