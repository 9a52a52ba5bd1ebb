// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/intake_store.h"

#include "core/base/clock.h"
#include "core/documents/document_fields.h"
#include "core/storage/audit_log.h"
#include "core/storage/likeness_store.h"
#include "core/storage/text_codec.h"
#include "core/text/likeness.h"

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

constexpr auto columns =
    u"intake_item.id, intake_item.uid, intake_item.state, intake_item.name, intake_item.path, "
    u"intake_item.sha256, content.media_type, content.bytes, intake_item.pages, "
    u"intake_item.reading, intake_item.failure, intake_item.doubts, intake_item.duplicate_of, "
    u"intake_item.document_id, intake_item.created, intake_item.row_version, "
    u"intake_item.duplicate_kind, intake_item.duplicate_likeness, twin.id, twin.state, "
    u"twin.document_id, twin.name";
constexpr auto source = u" FROM intake_item JOIN content ON content.sha256 = intake_item.sha256 "
                        u"LEFT JOIN intake_item AS twin ON twin.id = intake_item.duplicate_paper ";
constexpr int textColumn = 22; ///< behind the others
/// Pages of a waiting text are divided as in a file.
constexpr QChar pageBreak = u'\f';

QString compact(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

std::optional<DocumentId> documentFrom(const Rows &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(DocumentId{rows.number(column)});
}

QVariant documentValue(const std::optional<DocumentId> &id)
{
    return id ? QVariant(id->value) : QVariant();
}

/// A paper whose twin has become a document is a duplicate of that document, and none once the twin
/// was rejected.
void readDuplicate(IntakeRow &row, const Rows &rows)
{
    row.duplicateKind = rows.text(16);
    row.duplicateLikeness = rows.value(17).toDouble();
    if (row.duplicateOf || rows.isNull(18))
        return;
    const QString twin = rows.text(19);
    const bool gone = twin == "accepted"_L1 || twin == "rejected"_L1;
    row.formerTwin = gone ? rows.text(21) : QString();
    if (twin == "accepted"_L1)
        row.duplicateOf = documentFrom(rows, 20);
    else if (twin == "rejected"_L1)
        row.duplicateKind.clear();
    else
        row.duplicatePaper = IntakeId{rows.number(18)};
}

IntakeRow rowFrom(const Rows &rows)
{
    IntakeRow row;
    row.id = IntakeId{rows.number(0)};
    row.uid = rows.text(1);
    row.state = rows.text(2);
    row.name = rows.text(3);
    row.path = rows.text(4);
    row.sha256 = rows.text(5);
    row.mediaType = rows.text(6);
    row.bytes = rows.number(7);
    if (!rows.isNull(8))
        row.pages = rows.value(8).toInt();
    row.reading = QJsonDocument::fromJson(rows.text(9).toUtf8()).object();
    row.failure = rows.text(10);
    const QJsonArray doubts = QJsonDocument::fromJson(rows.text(11).toUtf8()).array();
    for (const QJsonValue &doubt : doubts)
        row.doubts << doubt.toString();
    row.duplicateOf = documentFrom(rows, 12);
    row.document = documentFrom(rows, 13);
    row.created = QDateTime::fromString(rows.text(14), Qt::ISODateWithMs);
    row.version = RowVersion{rows.number(15)};
    readDuplicate(row, rows);
    return row;
}

Bindings changingBindings(const IntakeRow &row, const TextCodec &codec)
{
    return {{u":state"_s, row.state},
            {u":pages"_s, row.pages ? QVariant(*row.pages) : QVariant()},
            {u":reading"_s, compact(QJsonDocument(row.reading))},
            {u":text"_s, codec.packed(row.text.join(pageBreak))},
            {u":failure"_s, notNull(row.failure)},
            {u":doubts"_s, compact(QJsonDocument(QJsonArray::fromStringList(row.doubts)))},
            {u":duplicate"_s, documentValue(row.duplicateOf)},
            {u":kind"_s, notNull(row.duplicateKind)},
            {u":likeness"_s, row.duplicateLikeness},
            {u":paper"_s, row.duplicatePaper ? QVariant(row.duplicatePaper->value) : QVariant()},
            {u":document"_s, documentValue(row.document)}};
}

/// Only a paper that waits is one to be compared with.
QList<qint32> bandsOf(const IntakeRow &row)
{
    if (row.state != "waiting"_L1)
        return {};
    return row.bands.isEmpty() ? likenessBands(row.text) : row.bands;
}

QString placeholders(qsizetype count)
{
    QStringList names;
    for (qsizetype at = 0; at < count; ++at)
        names << u":state%1"_s.arg(at);
    return names.join(u", "_s);
}

Bindings stateBindings(const QStringList &states)
{
    Bindings bindings;
    for (qsizetype at = 0; at < states.size(); ++at)
        bindings.append({u":state%1"_s.arg(at), states.at(at)});
    return bindings;
}
} // namespace

Result<IntakeId> IntakeStore::add(const IntakeRow &row)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const auto codec, textCodec(m_connection));
    Bindings bindings = changingBindings(row, *codec);
    bindings.append({{u":uid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                     {u":name"_s, row.name},
                     {u":path"_s, notNull(row.path)},
                     {u":sha256"_s, row.sha256},
                     {u":created"_s, Clock::now().toString(Qt::ISODateWithMs)}});
    VT_TRY(const qint64 id, m_connection.insert(uR"(
        INSERT INTO intake_item (uid, state, name, path, sha256, pages, reading, text, failure,
                                 doubts, duplicate_of, duplicate_kind, duplicate_likeness,
                                 duplicate_paper, document_id, created)
        VALUES (:uid, :state, :name, :path, :sha256, :pages, :reading, :text, :failure,
                :doubts, :duplicate, :kind, :likeness, :paper, :document, :created))"_s,
                                                bindings));
    VT_CHECK(AuditLog(m_connection)
                 .append({u"intake.store"_s, {}, row.name, {}, {{u"sha256"_s, row.sha256}}}));
    if (const QList<qint32> bands = bandsOf(row); !bands.isEmpty())
        VT_CHECK(LikenessStore(m_connection).put(IntakeId{id}, bands));
    VT_CHECK(transaction.commit());
    return IntakeId{id};
}

Outcome IntakeStore::update(const IntakeRow &row)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const auto codec, textCodec(m_connection));
    Bindings bindings = changingBindings(row, *codec);
    bindings.append({u":id"_s, row.id.value});
    VT_CHECK(m_connection.execute(uR"(
        UPDATE intake_item SET state = :state, pages = :pages, reading = :reading, text = :text,
            failure = :failure, doubts = :doubts, duplicate_of = :duplicate,
            duplicate_kind = :kind, duplicate_likeness = :likeness, duplicate_paper = :paper,
            document_id = :document, row_version = row_version + 1
        WHERE id = :id)"_s,
                                  bindings));
    VT_CHECK(LikenessStore(m_connection).put(row.id, bandsOf(row)));
    VT_CHECK(
        AuditLog(m_connection).append({u"intake."_s + row.state, row.document, row.name, {}, {}}));
    return transaction.commit();
}

Result<IntakeRow> IntakeStore::find(IntakeId id)
{
    static const QString select = u"SELECT "_s + QString::fromUtf16(columns)
                                  + u", intake_item.text"_s + QString::fromUtf16(source)
                                  + u"WHERE intake_item.id = :id"_s;
    VT_TRY(Rows rows, m_connection.query(select, {{u":id"_s, id.value}}));
    if (!rows.next()) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("The paper is no longer in the queue. Look at the queue again."));
    }
    IntakeRow row = rowFrom(rows);
    VT_TRY(const QString text, unpackedText(m_connection, rows.value(textColumn).toByteArray()));
    row.text = text.split(pageBreak);
    return row;
}

Result<QList<IntakeRow>> IntakeStore::inStates(const QStringList &states)
{
    const QString select = u"SELECT "_s + QString::fromUtf16(columns) + QString::fromUtf16(source)
                           + u"WHERE intake_item.state IN ("_s + placeholders(states.size())
                           + u") ORDER BY intake_item.id"_s;
    VT_TRY(Rows rows, m_connection.query(select, stateBindings(states)));
    QList<IntakeRow> found;
    while (rows.next())
        found.append(rowFrom(rows));
    return found;
}

Result<int> IntakeStore::count(const QStringList &states)
{
    VT_TRY(const QVariant count,
           m_connection.value(u"SELECT count(*) FROM intake_item WHERE state IN ("_s
                                  + placeholders(states.size()) + u")"_s,
                              stateBindings(states)));
    return count.toInt();
}

Result<IntakeId> IntakeStore::resolve(const QString &reference)
{
    VT_TRY(Rows rows,
           m_connection.query(uR"(
        SELECT id FROM intake_item WHERE uid >= :from AND uid < :until LIMIT 2)"_s,
                              {{u":from"_s, reference}, {u":until"_s, reference + u'g'}}));
    if (reference.isEmpty() || !rows.next()) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("No paper “%1” is in the queue. List the queue to see the "
                                  "identifiers.")
                        .arg(reference));
    }
    const IntakeId id{rows.number(0)};
    if (rows.next()) {
        return fail(Error::Code::Ambiguous,
                    Sentences::tr("“%1” fits several papers of the queue. Write more of the "
                                  "identifier.")
                        .arg(reference));
    }
    return id;
}

Result<std::optional<IntakeId>> IntakeStore::waitingWith(const QString &sha256)
{
    VT_TRY(const QVariant id, m_connection.value(uR"(
        SELECT id FROM intake_item WHERE sha256 = :sha256
        AND state IN ('stored', 'waiting', 'locked', 'failed', 'taken_apart') LIMIT 1)"_s,
                                                 {{u":sha256"_s, sha256}}));
    return id.isValid() ? std::optional(IntakeId{id.toLongLong()}) : std::nullopt;
}

} // namespace vanthu
