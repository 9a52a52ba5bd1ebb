// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/attributes.h"

#include <QDate>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr auto chunkSize = static_cast<qint64>(AttributeChunk::documents);

quint32 dayOf(const QString &isoDay)
{
    const QDate day = QDate::fromString(isoDay, Qt::ISODate);
    return day.isValid() && day.toJulianDay() > 0 ? static_cast<quint32>(day.toJulianDay()) : 0;
}

/// Writes chunk after chunk; knows the numbers of values it has met.
class AttributeWriter {
public:
    AttributeWriter(Connection &connection, qint64 generation)
        : m_connection(connection)
        , m_generation(generation)
    {
    }

    /// `first` to `last` lie in one chunk.
    Outcome write(DocumentId first, DocumentId last);

private:
    Result<quint32> numberOf(const QString &kind, const QString &value);
    Result<std::optional<AttributeChunk>> stored(qint64 chunk);
    Outcome readDocuments(AttributeChunk &chunk, const Bindings &range);
    Result<std::vector<std::vector<AttributeChunk::Period>>>
    periods(const AttributeChunk &chunk, const Bindings &range, DocumentId first, DocumentId last);

    Connection &m_connection;
    qint64 m_generation;
    QHash<QString, quint32> m_numbers;
};

Result<quint32> AttributeWriter::numberOf(const QString &kind, const QString &value)
{
    if (value.isEmpty())
        return 0;
    const QString key = kind + u' ' + value;
    if (const auto known = m_numbers.constFind(key); known != m_numbers.constEnd())
        return *known;
    const Bindings bindings{{u":kind"_s, kind}, {u":value"_s, value}};
    VT_CHECK(m_connection.execute(
        u"INSERT INTO search_value (kind, value) VALUES (:kind, :value) ON CONFLICT DO NOTHING"_s,
        bindings));
    VT_TRY(const QVariant id,
           m_connection.value(
               u"SELECT id FROM search_value WHERE kind = :kind AND value = :value"_s, bindings));
    m_numbers.insert(key, id.toUInt());
    return id.toUInt();
}

Result<std::optional<AttributeChunk>> AttributeWriter::stored(qint64 chunk)
{
    VT_TRY(const QVariant data,
           m_connection.value(u"SELECT data FROM search_attribute WHERE chunk = :chunk"_s,
                              {{u":chunk"_s, chunk}}));
    return unpackedChunk(data.toByteArray());
}

Outcome AttributeWriter::readDocuments(AttributeChunk &chunk, const Bindings &range)
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT id, type, issuer, date, stub, has_file, deleted FROM document
        WHERE id BETWEEN :first AND :last)"_s,
                                         range));
    while (rows.next()) {
        DocumentAttributes &out = chunk.all[static_cast<size_t>(rows.number(0) % chunkSize)];
        VT_TRY(const quint32 type, numberOf(u"type"_s, rows.text(1)));
        out.type = type & 0xffffffU;
        VT_TRY(out.issuer, numberOf(u"issuer"_s, rows.text(2)));
        out.day = dayOf(rows.text(3));
        const auto flag = [](bool on, unsigned bit) { return on ? bit : 0U; };
        out.flags = (DocumentAttributes::Known | flag(rows.number(4) != 0, DocumentAttributes::Stub)
                     | flag(rows.number(5) != 0, DocumentAttributes::File)
                     | flag(!rows.isNull(6), DocumentAttributes::Bin))
                    & 0xffU;
    }
    return {};
}

/// Of the whole chunk: those in the range as they are now, the others as they were.
Result<std::vector<std::vector<AttributeChunk::Period>>>
AttributeWriter::periods(const AttributeChunk &chunk, const Bindings &range, DocumentId first,
                         DocumentId last)
{
    std::vector<std::vector<AttributeChunk::Period>> all(chunk.all.size());
    for (size_t at = 0; at < all.size(); ++at) {
        const auto place = static_cast<qint64>(at);
        if (place < first.value % chunkSize || place > last.value % chunkSize)
            all[at] = chunk.periodsOf(at);
    }
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT document_id, from_day, status FROM status_period
        WHERE document_id BETWEEN :first AND :last ORDER BY document_id, from_day)"_s,
                                         range));
    while (rows.next()) {
        const Validity status = fromCode(validityNames, rows.text(2)).value_or(Validity::Unknown);
        all[static_cast<size_t>(rows.number(0) % chunkSize)].push_back(
            {dayOf(rows.text(1)), status});
    }
    return all;
}

Outcome AttributeWriter::write(DocumentId first, DocumentId last)
{
    const qint64 number = first.value / chunkSize;
    VT_TRY(const std::optional<AttributeChunk> known, stored(number));
    if (!known) { // new, or damaged: all of it is read
        first = DocumentId{number * chunkSize};
        last = DocumentId{first.value + chunkSize - 1};
    }
    AttributeChunk chunk = known.value_or(AttributeChunk());
    const Bindings range{{u":first"_s, first.value}, {u":last"_s, last.value}};
    VT_TRY(const auto periodsOfAll, periods(chunk, range, first, last));
    for (qint64 id = first.value; id <= last.value; ++id)
        chunk.all[static_cast<size_t>(id % chunkSize)] = {};
    VT_CHECK(readDocuments(chunk, range));
    chunk.periods.clear();
    for (size_t at = 0; at < chunk.all.size(); ++at) {
        chunk.all[at].firstPeriod = static_cast<quint16>(chunk.periods.size());
        chunk.all[at].periods = static_cast<quint16>(periodsOfAll[at].size());
        chunk.periods.insert(chunk.periods.end(), periodsOfAll[at].begin(), periodsOfAll[at].end());
    }
    VT_CHECK(m_connection.execute(uR"(
        INSERT INTO search_attribute (chunk, generation, data)
        VALUES (:chunk, :generation, :data)
        ON CONFLICT (chunk) DO UPDATE SET generation = excluded.generation, data = excluded.data)"_s,
                                  {{u":chunk"_s, number},
                                   {u":generation"_s, m_generation},
                                   {u":data"_s, packedChunk(chunk)}}));
    return {};
}
} // namespace

Outcome writeAttributes(Connection &connection, const std::vector<DocumentId> &ids,
                        qint64 generation)
{
    AttributeWriter writer(connection, generation);
    for (auto first = ids.begin(); first != ids.end();) {
        const qint64 chunk = first->value / chunkSize;
        const auto next = std::find_if(
            first, ids.end(), [chunk](DocumentId id) { return id.value / chunkSize != chunk; });
        VT_CHECK(writer.write(*first, *std::prev(next)));
        first = next;
    }
    return {};
}

} // namespace vanthu
