// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/saved_searches.h"

#include "core/storage/audit_log.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};
} // namespace

Result<QList<SavedSearch>> SavedSearches::all()
{
    VT_TRY(Rows rows, m_connection.query(u"SELECT name, query FROM saved_search"_s));
    QList<SavedSearch> searches;
    while (rows.next())
        searches.append({rows.text(0), rows.text(1)});
    std::sort(
        searches.begin(), searches.end(), [](const SavedSearch &left, const SavedSearch &right) {
            return std::pair(fold(left.name), left.name) < std::pair(fold(right.name), right.name);
        });
    return searches;
}

Outcome SavedSearches::save(const QString &name, const QString &query)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const int changed, m_connection.execute(uR"(
        UPDATE saved_search SET query = :query, row_version = row_version + 1
        WHERE name = :name)"_s,
                                                   {{u":query"_s, query}, {u":name"_s, name}}));
    if (changed == 0) {
        VT_CHECK(m_connection.execute(
            u"INSERT INTO saved_search (uid, name, query) VALUES (:uid, :name, :query)"_s,
            {{u":uid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
             {u":name"_s, name},
             {u":query"_s, query}}));
    }
    AuditEntry entry;
    entry.action = u"search.save"_s;
    entry.summary = name;
    entry.after = {{u"name"_s, name}, {u"query"_s, query}};
    VT_CHECK(AuditLog(m_connection).append(entry));
    return transaction.commit();
}

Outcome SavedSearches::remove(const QString &name)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_TRY(const int changed, m_connection.execute(u"DELETE FROM saved_search WHERE name = :name"_s,
                                                   {{u":name"_s, name}}));
    if (changed == 0) {
        return fail(Error::Code::NotFound,
                    Sentences::tr("There is no saved search “%1”.").arg(name));
    }
    AuditEntry entry;
    entry.action = u"search.remove"_s;
    entry.summary = name;
    VT_CHECK(AuditLog(m_connection).append(entry));
    return transaction.commit();
}

} // namespace vanthu
