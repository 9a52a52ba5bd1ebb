// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity.h"

namespace vanthu {
using namespace Qt::StringLiterals;

Result<QStringList> databaseProblems(Connection &connection)
{
    QStringList problems;
    {
        VT_TRY(Rows rows, connection.query(u"PRAGMA integrity_check(20)"_s));
        while (rows.next()) {
            if (rows.text(0) != "ok"_L1)
                problems << rows.text(0);
        }
    }
    VT_TRY(Rows rows, connection.query(u"PRAGMA foreign_key_check"_s));
    while (rows.next())
        problems << u"%1 row %2 points to a missing row of %3"_s.arg(rows.text(0), rows.text(1),
                                                                     rows.text(2));
    return problems;
}

Result<int> documentCount(Connection &connection)
{
    VT_TRY(const QVariant count,
           connection.value(u"SELECT count(*) FROM document WHERE deleted IS NULL"_s));
    return count.toInt();
}

Result<qint64> dataVersion(Connection &connection)
{
    VT_TRY(const QVariant version, connection.value(u"PRAGMA data_version"_s));
    return version.toLongLong();
}

Result<DocumentCounts> documentCounts(Connection &connection)
{
    VT_TRY(Rows rows, connection.query(uR"(
        SELECT stub, has_file, count(*) FROM document WHERE deleted IS NULL GROUP BY stub, has_file)"_s));
    DocumentCounts counts;
    while (rows.next()) {
        const auto count = static_cast<int>(rows.number(2));
        if (rows.number(0) != 0) {
            counts.stubs += count;
            continue;
        }
        counts.all += count;
        if (rows.number(1) == 0)
            counts.withoutFile += count;
    }
    VT_TRY(const QVariant bin,
           connection.value(u"SELECT count(*) FROM document WHERE deleted IS NOT NULL"_s));
    counts.bin = bin.toInt();
    return counts;
}

} // namespace vanthu
