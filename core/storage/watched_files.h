// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QDateTime>
#include <QHash>

namespace vanthu {

/// A file as it was when it was looked at.
struct FileStamp {
    qint64 bytes = 0;
    QDateTime modified; ///< UTC, with milliseconds

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// What was done with the files of watched folders.
class WatchedFiles {
public:
    struct Entry {
        FileStamp stamp;
        bool failed = false; ///< it could not be read
    };

    /// `connection` outlives the store.
    explicit WatchedFiles(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Call it inside the transaction that brings the file in.
    [[nodiscard]] Outcome note(const QString &path, const Entry &entry);
    [[nodiscard]] Outcome forget(const QString &path);
    /// By path, of all files below a folder.
    [[nodiscard]] Result<QHash<QString, Entry>> below(const QString &folder);

private:
    Connection &m_connection;
};

} // namespace vanthu
