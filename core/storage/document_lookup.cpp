// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/storage/document_store.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int shortestUid = 4;
constexpr int shownCandidates = 10;

bool looksLikeUid(const QString &text)
{
    return text.size() >= shortestUid && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString described(const DocumentRow &row)
{
    QStringList parts{row.number.isEmpty() ? row.subject : row.number};
    if (row.date)
        parts << row.date->toString(u"d/M/yyyy"_s);
    if (!row.issuer.isEmpty())
        parts << row.issuer;
    return parts.join(u", "_s) + u" ("_s + row.uid.left(8) + u")"_s;
}

DocumentIdentity identityOfRow(const DocumentRow &row)
{
    DocumentFields fields;
    fields.number = row.number;
    fields.type = row.type;
    fields.issuer = row.issuer;
    fields.subject = row.subject;
    fields.date = row.date;
    return identityOf(fields);
}

tl::unexpected<Error> ambiguous(const QString &reference, const QList<DocumentRow> &rows)
{
    QStringList candidates;
    for (const DocumentRow &row : rows.first(qMin<qsizetype>(rows.size(), shownCandidates)))
        candidates << described(row);
    return fail(Error::Code::Ambiguous,
                Sentences::tr("“%1” fits %n document(s): %2. Add @issuer or @year, or use the "
                              "identifier in brackets.",
                              nullptr, static_cast<int>(rows.size()))
                    .arg(reference, candidates.join(u"; "_s)));
}

bool fitsNarrowing(const DocumentRow &row, const QString &narrowing)
{
    if (narrowing.isEmpty())
        return true;
    const QString year = row.date ? QString::number(row.date->year()) : QString();
    if (narrowing == year || row.number.contains(u'/' + narrowing + u'/'))
        return true;
    return foldedOrganization(row.issuer).contains(foldedOrganization(narrowing));
}
} // namespace

Result<QList<DocumentRow>> DocumentStore::candidates(const DocumentIdentity &identity)
{
    const QString byFolded = u"SELECT "_s + documentRowColumns()
                             + u" FROM document WHERE number_folded = :key AND deleted IS NULL"_s;
    const QString byName =
        u"SELECT "_s + documentRowColumns()
        + u" FROM document WHERE number_key = :key AND number = '' AND deleted IS NULL"_s;
    const bool numbered = !identity.foldedNumber.isEmpty();
    QList<DocumentRow> found;
    if (!numbered && identity.numberKey.isEmpty())
        return found;
    VT_TRY(Rows rows, m_connection.query(
                          numbered ? byFolded : byName,
                          {{u":key"_s, numbered ? identity.foldedNumber : identity.numberKey}}));
    while (rows.next()) {
        const DocumentRow row = documentRowFrom(rows);
        if (!numbered || maybeSame(identityOfRow(row), identity))
            found.append(row);
    }
    std::stable_partition(found.begin(), found.end(), [&identity](const DocumentRow &row) {
        return identityOfRow(row).numberKey == identity.numberKey;
    });
    return found;
}

Result<QList<DocumentRow>> DocumentStore::notNumberedOtherwise(const QList<DocumentId> &ids,
                                                               const DocumentIdentity &identity)
{
    static const QString select =
        u"SELECT "_s + documentRowColumns()
        + u" FROM document WHERE id = :id AND deleted IS NULL AND stub = 0 "
          "AND (:whole = 0 OR serial IS NULL OR number_folded = :folded)"_s;
    QList<DocumentRow> found;
    for (const DocumentId id : ids) {
        VT_TRY(Rows rows, m_connection.query(select, {{u":id"_s, id.value},
                                                      {u":whole"_s, identity.serial ? 1 : 0},
                                                      {u":folded"_s, identity.foldedNumber}}));
        if (rows.next())
            found.append(documentRowFrom(rows));
    }
    return found;
}

Result<QList<DocumentRow>> DocumentStore::byNumber(const QString &number, const QString &narrowing)
{
    const QString select = u"SELECT "_s + documentRowColumns()
                           + u" FROM document WHERE number_folded = :folded AND deleted IS NULL"_s;
    VT_TRY(Rows rows, m_connection.query(select, {{u":folded"_s, foldedNumber(number)}}));
    QList<DocumentRow> found;
    while (rows.next()) {
        const DocumentRow row = documentRowFrom(rows);
        if (fitsNarrowing(row, narrowing))
            found.append(row);
    }
    // an exact spelling is meant before one without marks
    const auto typed = DocumentNumber::parse(number);
    const auto exact = [&typed](const DocumentRow &row) {
        const auto own = DocumentNumber::parse(row.number);
        return typed && own && *own == *typed;
    };
    if (std::any_of(found.cbegin(), found.cend(), exact))
        found.removeIf([&exact](const DocumentRow &row) { return !exact(row); });
    return found;
}

Result<DocumentId> DocumentStore::resolve(const QString &reference)
{
    const QString text = reference.trimmed();
    if (looksLikeUid(text)) {
        VT_TRY(Rows rows,
               m_connection.query(u"SELECT "_s + documentRowColumns()
                                      + u" FROM document WHERE uid >= :from AND uid < :until "
                                        "ORDER BY uid LIMIT 20"_s,
                                  {{u":from"_s, text}, {u":until"_s, text + u'g'}}));
        QList<DocumentRow> found;
        while (rows.next())
            found.append(documentRowFrom(rows));
        if (found.size() == 1)
            return found.first().id;
        if (found.size() > 1)
            return ambiguous(text, found);
    }
    const qsizetype at = text.indexOf(u'@');
    const QString number = at < 0 ? text : text.first(at).trimmed();
    const QString narrowing = at < 0 ? QString() : text.sliced(at + 1).trimmed();
    VT_TRY(const QList<DocumentRow> found, byNumber(number, narrowing));
    if (found.size() == 1)
        return found.first().id;
    if (found.size() > 1)
        return ambiguous(text, found);
    return fail(Error::Code::NotFound,
                Sentences::tr("No document “%1” is in the library. Check the number, or search for "
                              "words of its subject.")
                    .arg(text));
}

} // namespace vanthu
