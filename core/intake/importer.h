// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/intake/intake.h"

#include <functional>

namespace vanthu {

/// Brings files, folders and document records in, batch by batch: the bytes of a batch are stored
/// with one flush of the disk, read by several reader processes side by side, then written in one
/// transaction. A file that fails costs itself alone; a stop comes between two batches.
class Importer {
public:
    using LineHandler = std::function<void(const ImportLine &)>;

    /// Both outlive the importer.
    Importer(Connection &connection, ContentStore &contents, ImportOptions options)
        : m_connection(connection)
        , m_contents(contents)
        , m_options(options)
    {
    }

    /// `line` hears of every file and record, after what it says is on the disk.
    /// Errors: Storage, DiskFull, Unwritable: what was reported before is in the library.
    [[nodiscard]] Result<ImportSummary> run(const QStringList &paths, const LineHandler &line,
                                            const ProgressHandler &progress,
                                            const CancelToken &cancel);

private:
    void collect(const QString &path, QStringList &files);
    [[nodiscard]] Outcome importBatch(const QStringList &files);
    [[nodiscard]] Outcome importRecords(const QString &file);
    [[nodiscard]] Outcome writeRecords(const QString &file,
                                       const QList<std::pair<int, QByteArray>> &lines);
    [[nodiscard]] Result<ImportLine> takeRecord(const QByteArray &line);
    void readAll(QList<Intake::StoredFile> &files);
    void report(const ImportLine &line);
    void tellProgress(const QString &current);
    [[nodiscard]] ImportLine failure(const QString &path, const Error &error) const;

    Connection &m_connection;
    ContentStore &m_contents;
    ImportOptions m_options;
    LineHandler m_line;
    ProgressHandler m_progress;
    CancelToken m_cancel;
    ImportSummary m_summary;
    int m_done = 0;
    int m_total = 0;
    qint64 m_lastProgress = 0;
};

} // namespace vanthu
