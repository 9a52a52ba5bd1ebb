// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/likeness_store.h"

#include "core/storage/text_store.h"
#include "core/text/likeness.h"

#include <QMap>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int tellingOwners = 32; ///< a band that more texts share is a form's, not a paper's
constexpr qsizetype mostAnswers = 8;
constexpr int documentsInBatch = 200;

const QString documentTable = u"document"_s;
const QString paperTable = u"intake"_s;

QString bandName(qsizetype at)
{
    return u":band%1"_s.arg(at);
}

Bindings bandBindings(const QList<qint32> &bands)
{
    Bindings bindings;
    for (qsizetype at = 0; at < bands.size(); ++at)
        bindings.append({bandName(at), bands.at(at)});
    return bindings;
}

QString joinedForEach(qsizetype count, const QString &pattern, const QString &separator)
{
    QStringList parts;
    for (qsizetype at = 0; at < count; ++at)
        parts << QString(pattern).replace("{}"_L1, bandName(at));
    return parts.join(separator);
}

template <typename IdOf>
QList<IdOf> idsOf(const QList<qint64> &numbers)
{
    QList<IdOf> ids;
    for (const qint64 number : numbers)
        ids.append(IdOf{number});
    return ids;
}
} // namespace

Outcome LikenessStore::insert(const QString &table, qint64 owner, const QList<qint32> &bands)
{
    if (bands.isEmpty())
        return {};
    Bindings bindings = bandBindings(bands);
    bindings.append({u":owner"_s, owner});
    VT_CHECK(m_connection.execute(u"INSERT INTO %1_band (band, %1_id) VALUES "_s.arg(table)
                                      + joinedForEach(bands.size(), u"({}, :owner)"_s, u", "_s)
                                      + u" ON CONFLICT DO NOTHING"_s,
                                  bindings));
    return {};
}

Outcome LikenessStore::add(DocumentId document, const QList<qint32> &bands)
{
    return insert(documentTable, document.value, bands);
}

Outcome LikenessStore::remove(DocumentId document, const QList<qint32> &bands)
{
    for (const qint32 band : bands) {
        VT_CHECK(m_connection.execute(
            u"DELETE FROM document_band WHERE band = :band AND document_id = :id"_s,
            {{u":band"_s, band}, {u":id"_s, document.value}}));
    }
    return {};
}

Outcome LikenessStore::put(IntakeId paper, const QList<qint32> &bands)
{
    VT_CHECK(m_connection.execute(u"DELETE FROM intake_band WHERE intake_id = :id"_s,
                                  {{u":id"_s, paper.value}}));
    return insert(paperTable, paper.value, bands);
}

Result<QList<qint64>> LikenessStore::ownersLike(const QString &table, const QList<qint32> &bands)
{
    if (bands.isEmpty())
        return QList<qint64>();
    const QString one =
        u"SELECT * FROM (SELECT band, %1_id FROM %1_band WHERE band = {} LIMIT %2)"_s.arg(table)
            .arg(tellingOwners + 1);
    VT_TRY(Rows rows, m_connection.query(joinedForEach(bands.size(), one, u" UNION ALL "_s),
                                         bandBindings(bands)));
    QMap<qint64, QList<qint64>> ownersOf;
    while (rows.next())
        ownersOf[rows.number(0)].append(rows.number(1));
    const auto isTelling = [](const QList<qint64> &owners) {
        return owners.size() <= tellingOwners;
    };
    const bool anyTelling = std::any_of(ownersOf.cbegin(), ownersOf.cend(), isTelling);
    QMap<qint64, int> shared;
    for (const QList<qint64> &owners : std::as_const(ownersOf)) {
        if (anyTelling && !isTelling(owners))
            continue;
        for (const qint64 owner : owners)
            ++shared[owner];
    }
    QList<qint64> found = shared.keys();
    std::stable_sort(found.begin(), found.end(), [&shared](qint64 left, qint64 right) {
        return shared.value(left) > shared.value(right);
    });
    return found.first(qMin(found.size(), mostAnswers));
}

Result<QList<DocumentId>> LikenessStore::documentsLike(const QList<qint32> &bands)
{
    VT_TRY(const QList<qint64> found, ownersLike(documentTable, bands));
    return idsOf<DocumentId>(found);
}

Result<QList<IntakeId>> LikenessStore::papersLike(const QList<qint32> &bands)
{
    VT_TRY(const QList<qint64> found, ownersLike(paperTable, bands));
    return idsOf<IntakeId>(found);
}

Result<bool> LikenessStore::isCurrent()
{
    VT_TRY(const QVariant version,
           m_connection.value(u"SELECT value FROM setting WHERE name = 'likeness.version'"_s));
    return version.toString() == QString::number(likenessVersion);
}

Result<std::optional<DocumentId>> LikenessStore::rebuildSome(DocumentId after)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    if (after.value == 0)
        VT_CHECK(m_connection.execute(u"DELETE FROM document_band"_s));
    QList<DocumentId> batch;
    {
        VT_TRY(Rows rows,
               m_connection.query(uR"(
            SELECT DISTINCT document_id FROM document_text WHERE document_id > :after
            ORDER BY document_id LIMIT :count)"_s,
                                  {{u":after"_s, after.value}, {u":count"_s, documentsInBatch}}));
        while (rows.next())
            batch.append(DocumentId{rows.number(0)});
    }
    for (const DocumentId id : std::as_const(batch)) {
        VT_TRY(const QStringList pages, TextStore(m_connection).pages(id));
        VT_CHECK(add(id, likenessBands(pages)));
    }
    if (batch.isEmpty()) {
        VT_CHECK(m_connection.execute(uR"(
            INSERT INTO setting (name, value) VALUES ('likeness.version', :version)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_s,
                                      {{u":version"_s, QString::number(likenessVersion)}}));
    }
    VT_CHECK(transaction.commit());
    return batch.isEmpty() ? std::nullopt : std::optional(batch.last());
}

} // namespace vanthu
