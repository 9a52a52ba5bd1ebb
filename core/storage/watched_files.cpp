// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/watched_files.h"

namespace vanthu {
using namespace Qt::StringLiterals;

Outcome WatchedFiles::note(const QString &path, const Entry &entry)
{
    VT_CHECK(
        m_connection.execute(uR"(
        INSERT INTO watched_file (path, bytes, modified, failed)
        VALUES (:path, :bytes, :modified, :failed)
        ON CONFLICT (path) DO UPDATE SET bytes = excluded.bytes, modified = excluded.modified,
            failed = excluded.failed)"_s,
                             {{u":path"_s, path},
                              {u":bytes"_s, entry.stamp.bytes},
                              {u":modified"_s, entry.stamp.modified.toString(Qt::ISODateWithMs)},
                              {u":failed"_s, entry.failed ? 1 : 0}}));
    return {};
}

Outcome WatchedFiles::forget(const QString &path)
{
    VT_CHECK(m_connection.execute(u"DELETE FROM watched_file WHERE path = :path"_s,
                                  {{u":path"_s, path}}));
    return {};
}

Result<QHash<QString, WatchedFiles::Entry>> WatchedFiles::below(const QString &folder)
{
    // "0" is the letter behind "/"
    VT_TRY(Rows rows,
           m_connection.query(uR"(
        SELECT path, bytes, modified, failed FROM watched_file
        WHERE path > :from AND path < :until)"_s,
                              {{u":from"_s, folder + u'/'}, {u":until"_s, folder + u'0'}}));
    QHash<QString, Entry> entries;
    while (rows.next()) {
        entries.insert(rows.text(0),
                       {{rows.number(1), QDateTime::fromString(rows.text(2), Qt::ISODateWithMs)},
                        rows.number(3) != 0});
    }
    return entries;
}

} // namespace vanthu
