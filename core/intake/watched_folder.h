// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_item.h"
#include "core/storage/watched_files.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace vanthu {

/// A folder whose files come into the queue by themselves, as a scanner puts them there.
struct WatchedFolder {
    QString path; ///< absolute
    bool subfolders = false;
    QString movedTo;     ///< where files go that came in, absolute; empty: they stay
    QString failedTo;    ///< where files go that could not be read; empty: they stay
    bool accept = false; ///< catalogue at once what is certain

    friend bool operator==(const WatchedFolder &, const WatchedFolder &) = default;
};

/// The usual places inside a watched folder.
[[nodiscard]] inline QString importedFolderIn(const QString &folder)
{
    return folder + QStringLiteral("/Đã nhập");
}
[[nodiscard]] inline QString failedFolderIn(const QString &folder)
{
    return folder + QStringLiteral("/Lỗi");
}

/// What one look into a watched folder did.
struct WatchLook {
    ImportSummary summary;
    int unfinished = 0;   ///< files that are still being written
    QStringList problems; ///< sentences, each said once: what could not be moved
    QStringList folders;  ///< that were looked into, a thousand at most

    friend bool operator==(const WatchLook &, const WatchLook &) = default;
};

/// What is remembered from look to look while a program runs; of one thread.
struct WatchMemory {
    struct Seen {
        FileStamp stamp;
        QDateTime since; ///< when the file was first seen like that
    };

    QHash<QString, Seen> seen;
    QSet<QString> said; ///< paths of which a problem was told
};

} // namespace vanthu
