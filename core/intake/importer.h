// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/intake/intake.h"

#include <functional>
#include <vector>

namespace vanthu {

/// Whether a file holds document records, one a line.
[[nodiscard]] bool isRecordFile(const QString &path);

/// Brings files, folders and document records in, batch by batch: the bytes of a batch are stored
/// with one flush of the disk and read by several reader processes side by side; meanwhile the
/// batch before it is written in one transaction. A file that fails costs itself alone; a stop
/// comes between two batches.
class Importer {
public:
    using LineHandler = std::function<void(const ImportLine &)>;

    /// Both outlive the importer.
    Importer(Connection &connection, ContentStore &contents, ImportOptions options,
             Passwords passwords = Passwords())
        : m_connection(connection)
        , m_contents(contents)
        , m_options(options)
        , m_passwords(std::move(passwords))
    {
    }

    /// Called in the transaction that writes these lines, before it is committed; what it answers
    /// may undo them.
    void setAlongside(std::function<Outcome(const QList<ImportLine> &)> alongside)
    {
        m_alongside = std::move(alongside);
    }
    /// `line` hears of every file and record, after what it says is on the disk.
    /// Errors: Storage, DiskFull, Unwritable: what was reported before is in the library.
    [[nodiscard]] Result<ImportSummary> run(const QStringList &paths, const LineHandler &line,
                                            const ProgressHandler &progress,
                                            const CancelToken &cancel);

private:
    struct Papers {
        QList<Intake::StoredFile> files;
        QList<ImportLine> failures;

        [[nodiscard]] bool isEmpty() const { return files.isEmpty() && failures.isEmpty(); }
    };
    /// A line that was read, or what is to be said of it.
    using Record = tl::expected<Intake::ReadRecord, ImportLine>;
    using Records = QList<Record>;

    void collect(const QString &path, QStringList &files);
    template <typename Batch>
    [[nodiscard]] Outcome pipe(const std::function<Result<Batch>()> &next,
                               Result<QList<ImportLine>> (Importer::*write)(const Batch &));
    [[nodiscard]] Outcome importPapers(const QStringList &paths);
    [[nodiscard]] Result<Papers> readPapers(const QStringList &paths);
    void readAll(QList<Intake::StoredFile> &files);
    [[nodiscard]] Result<QList<ImportLine>> writePapers(const Papers &papers);
    [[nodiscard]] Outcome importRecords(const QString &path);
    [[nodiscard]] Result<Record> readRecord(const QByteArray &line, const QString &path,
                                            int number);
    [[nodiscard]] Result<QList<ImportLine>> writeRecords(const Records &records);
    [[nodiscard]] Intake::Acceptance acceptance() const
    {
        return m_options.accept ? Intake::Acceptance::WhenCertain : Intake::Acceptance::Wait;
    }
    void report(const ImportLine &line);
    void remark(ImportLine &line, const Intake::StoredFile &file);
    void tellProgress(const QString &current);
    [[nodiscard]] ImportLine failure(const QString &path, const Error &error) const;

    Connection &m_connection;
    ContentStore &m_contents;
    ImportOptions m_options;
    Passwords m_passwords;
    std::function<Outcome(const QList<ImportLine> &)> m_alongside;
    LineHandler m_line;
    ProgressHandler m_progress;
    CancelToken m_cancel;
    std::shared_ptr<const TextCodec> m_codec;
    std::vector<ReaderClient> m_readers;
    ImportSummary m_summary;
    int m_done = 0;
    int m_total = 0;
    qint64 m_lastProgress = 0;
};

} // namespace vanthu
