// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merge_store.h"

#include "core/base/clock.h"
#include "core/documents/document_fields.h"
#include "core/storage/document_columns_p.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// All of a link, so that one that was taken out can be put in again.
const QStringList &relationColumns()
{
    static const QStringList columns{u"uid"_s,
                                     u"source_id"_s,
                                     u"kind"_s,
                                     u"target_id"_s,
                                     u"scope"_s,
                                     u"from_date"_s,
                                     u"until_date"_s,
                                     u"evidence"_s,
                                     u"evidence_page"_s,
                                     u"evidence_boxes"_s,
                                     u"evidence_sha256"_s,
                                     u"origin"_s,
                                     u"confirmed"_s,
                                     u"created"_s,
                                     u"row_version"_s};
    return columns;
}

constexpr auto giveSources = u"UPDATE relation SET source_id = :to, row_version = row_version + 1";
constexpr auto giveTargets = u"UPDATE relation SET target_id = :to, row_version = row_version + 1";
constexpr auto giveFiles =
    u"UPDATE attachment SET document_id = :to, row_version = row_version + 1";

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}
} // namespace

Result<QJsonArray> MergeStore::idsOf(const QString &sql, DocumentId gone)
{
    VT_TRY(Rows rows, m_connection.query(sql, {{u":gone"_s, gone.value}}));
    QJsonArray ids;
    while (rows.next())
        ids.append(rows.number(0));
    return ids;
}

/// Takes out what would join the document with itself, or say what is said already.
Result<QJsonArray> MergeStore::takeSuperfluous(DocumentId kept, DocumentId gone)
{
    const QString select = u"SELECT id, "_s + relationColumns().join(u", "_s) + uR"(
        FROM relation WHERE (source_id = :gone AND target_id = :kept)
            OR (source_id = :kept AND target_id = :gone)
            OR (source_id = :gone AND EXISTS (SELECT 1 FROM relation AS same
                WHERE same.source_id = :kept AND same.kind = relation.kind
                AND same.target_id = relation.target_id AND same.scope = relation.scope))
            OR (target_id = :gone AND EXISTS (SELECT 1 FROM relation AS same
                WHERE same.target_id = :kept AND same.kind = relation.kind
                AND same.source_id = relation.source_id AND same.scope = relation.scope))
        ORDER BY id)"_s;
    QJsonArray taken;
    QJsonArray ids;
    {
        VT_TRY(Rows rows,
               m_connection.query(select, {{u":kept"_s, kept.value}, {u":gone"_s, gone.value}}));
        while (rows.next()) {
            QJsonObject link;
            for (qsizetype at = 0; at < relationColumns().size(); ++at) {
                const int column = static_cast<int>(at) + 1;
                if (!rows.isNull(column))
                    link.insert(relationColumns().at(at), rows.text(column));
            }
            taken.append(link);
            ids.append(rows.number(0));
        }
    }
    VT_CHECK(m_connection.execute(u"DELETE FROM relation WHERE id IN "_s
                                      + m_connection.dialect().numbersOf(u":ids"_s),
                                  {{u":ids"_s, jsonText(ids)}}));
    return taken;
}

Outcome MergeStore::give(const char16_t *sql, const QJsonValue &ids, DocumentId to)
{
    VT_CHECK(m_connection.execute(QString::fromUtf16(sql) + u" WHERE id IN "_s
                                      + m_connection.dialect().numbersOf(u":ids"_s),
                                  {{u":to"_s, to.value}, {u":ids"_s, jsonText(ids.toArray())}}));
    return {};
}

Result<QJsonObject> MergeStore::move(DocumentId kept, DocumentId gone)
{
    VT_TRY(const QJsonArray taken, takeSuperfluous(kept, gone));
    VT_TRY(const QJsonArray sources,
           idsOf(u"SELECT id FROM relation WHERE source_id = :gone ORDER BY id"_s, gone));
    VT_TRY(const QJsonArray targets,
           idsOf(u"SELECT id FROM relation WHERE target_id = :gone ORDER BY id"_s, gone));
    VT_TRY(const QJsonArray files,
           idsOf(u"SELECT id FROM attachment WHERE document_id = :gone ORDER BY id"_s, gone));
    VT_CHECK(give(giveSources, sources, kept));
    VT_CHECK(give(giveTargets, targets, kept));
    VT_CHECK(give(giveFiles, files, kept));
    return QJsonObject{
        {u"taken"_s, taken}, {u"sources"_s, sources}, {u"targets"_s, targets}, {u"files"_s, files}};
}

Outcome MergeStore::moveBack(const Merge &merge)
{
    VT_CHECK(give(giveSources, merge.moved.value("sources"_L1), merge.gone));
    VT_CHECK(give(giveTargets, merge.moved.value("targets"_L1), merge.gone));
    VT_CHECK(give(giveFiles, merge.moved.value("files"_L1), merge.gone));
    QStringList places;
    for (const QString &column : relationColumns())
        places << u':' + column;
    const QString insert = u"INSERT INTO relation ("_s + relationColumns().join(u", "_s)
                           + u") VALUES ("_s + places.join(u", "_s) + u')';
    const QJsonArray taken = merge.moved.value("taken"_L1).toArray();
    for (const QJsonValue &value : taken) {
        const QJsonObject link = value.toObject();
        Bindings bindings;
        for (const QString &column : relationColumns())
            bindings.append({u':' + column, link.contains(column)
                                                ? QVariant(notNull(link.value(column).toString()))
                                                : QVariant()});
        VT_CHECK(m_connection.execute(insert, bindings));
    }
    return {};
}

Outcome MergeStore::add(const Merge &merge)
{
    const QString moved =
        QString::fromUtf8(QJsonDocument(merge.moved).toJson(QJsonDocument::Compact));
    VT_CHECK(m_connection.execute(uR"(
        INSERT INTO document_merge (uid, kept_id, gone_id, moved, created)
        VALUES (:uid, :kept, :gone, :moved, :created))"_s,
                                  {{u":uid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                   {u":kept"_s, merge.kept.value},
                                   {u":gone"_s, merge.gone.value},
                                   {u":moved"_s, moved},
                                   {u":created"_s, Clock::now().toString(Qt::ISODateWithMs)}}));
    return {};
}

Result<MergeStore::Merge> MergeStore::last(DocumentId document)
{
    VT_TRY(Rows rows, m_connection.query(uR"(
        SELECT id, kept_id, gone_id, moved FROM document_merge
        WHERE undone IS NULL AND (kept_id = :id OR gone_id = :id)
        ORDER BY id DESC LIMIT 1)"_s,
                                         {{u":id"_s, document.value}}));
    if (!rows.next()) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("No other record was merged into this document."));
    }
    return Merge{rows.number(0), DocumentId{rows.number(1)}, DocumentId{rows.number(2)},
                 QJsonDocument::fromJson(rows.text(3).toUtf8()).object()};
}

Outcome MergeStore::markUndone(qint64 id)
{
    VT_CHECK(m_connection.execute(
        u"UPDATE document_merge SET undone = :at WHERE id = :id"_s,
        {{u":at"_s, Clock::now().toString(Qt::ISODateWithMs)}, {u":id"_s, id}}));
    return {};
}

} // namespace vanthu
