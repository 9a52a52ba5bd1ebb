// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/importer.h"
#include "core/intake/watched_folder.h"

namespace vanthu {

/// Looks into a watched folder and brings in what is whole: each file once, however often it is
/// looked at, by whichever program, and whatever is cut short. That a file came in is written in
/// the same transaction as its paper; only then it is moved away.
///
/// A file is whole when nobody has it open for writing and it has not changed for two seconds, a
/// minute where it is empty or breaks off: since the clock's now, or between two looks where the
/// times of the folder cannot be trusted.
class FolderImporter {
public:
    /// All outlive the importer.
    FolderImporter(Connection &connection, ContentStore &contents, WatchedFolder folder,
                   WatchMemory &memory)
        : m_connection(connection)
        , m_contents(contents)
        , m_folder(std::move(folder))
        , m_memory(memory)
    {
    }

    /// Errors: Unreadable (the folder), and those of an import.
    [[nodiscard]] Result<WatchLook> look(int jobs, const Passwords &passwords,
                                         const Importer::LineHandler &line,
                                         const ProgressHandler &progress,
                                         const CancelToken &cancel);

private:
    [[nodiscard]] QStringList filesInside();
    [[nodiscard]] bool isWhole(const QString &path, const FileStamp &stamp);
    [[nodiscard]] Outcome noteLines(const QList<ImportLine> &lines);
    [[nodiscard]] Outcome noteRecordFiles();
    [[nodiscard]] Outcome moveAway(const QString &path, bool failed);
    [[nodiscard]] Outcome bringIn(const QStringList &coming, int jobs, const Passwords &passwords,
                                  const Importer::LineHandler &line,
                                  const ProgressHandler &progress, const CancelToken &cancel);
    void sayOnce(const QString &path, const QString &sentence);
    [[nodiscard]] QString fileOf(const QString &place) const;

    Connection &m_connection;
    ContentStore &m_contents;
    WatchedFolder m_folder;
    WatchMemory &m_memory;
    QHash<QString, FileStamp> m_coming; ///< files of this look
    QSet<QString> m_failed;
    QSet<QString> m_kept; ///< their bytes are in the library
    WatchLook m_look;
};

} // namespace vanthu
