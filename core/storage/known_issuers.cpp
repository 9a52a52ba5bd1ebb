// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/known_issuers.h"

#include "core/documents/document_number.h"
#include "core/documents/organization.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// "01/NQ-HĐQLQ" -> "nq-hdqlq": a number without its serial and year.
QString symbolOf(const QString &number)
{
    const QString folded = foldedNumber(number);
    const auto letter =
        std::find_if(folded.cbegin(), folded.cend(), [](QChar c) { return c.isLetter(); });
    return folded.sliced(letter - folded.cbegin());
}
} // namespace

Outcome KnownIssuers::learn(const QString &read, const QString &number, const QString &issuer)
{
    const QString name = foldedOrganization(read);
    if (name.isEmpty() || issuer.isEmpty())
        return {};
    VT_CHECK(m_connection.execute(
        u"INSERT INTO known_issuer (read_name, symbol, issuer) VALUES (:name, :symbol, :issuer) "
        "ON CONFLICT (read_name, symbol) DO UPDATE SET issuer = excluded.issuer"_s,
        {{u":name"_s, name}, {u":symbol"_s, symbolOf(number)}, {u":issuer"_s, issuer}}));
    return {};
}

Result<std::optional<QString>> KnownIssuers::recall(const QString &read, const QString &number)
{
    VT_TRY(Rows rows, m_connection.query(u"SELECT issuer FROM known_issuer WHERE read_name = :name "
                                         "AND symbol = :symbol"_s,
                                         {{u":name"_s, foldedOrganization(read)},
                                          {u":symbol"_s, symbolOf(number)}}));
    if (!rows.next())
        return std::optional<QString>();
    return std::optional<QString>(rows.value(0).toString());
}

} // namespace vanthu
