// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importer.h"

#include "core/intake/cataloguer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <thread>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int filesInBatch = 128;
constexpr int recordsInBatch = 1000;
constexpr qint64 progressMs = 100;

bool isRecordFile(const QString &path)
{
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
}
} // namespace

ImportLine Importer::failure(const QString &path, const Error &error) const
{
    ImportLine line;
    line.path = path;
    line.result = ImportLine::Result::Failed;
    line.code = error.code;
    line.reasons << error.message;
    return line;
}

void Importer::report(const ImportLine &line)
{
    switch (line.result) {
    case ImportLine::Result::Accepted: ++m_summary.accepted; break;
    case ImportLine::Result::Waiting: ++m_summary.waiting; break;
    case ImportLine::Result::Duplicate: ++m_summary.duplicates; break;
    case ImportLine::Result::Failed: ++m_summary.failed; break;
    }
    if (m_line)
        m_line(line);
}

void Importer::tellProgress(const QString &current)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_progress || now - m_lastProgress < progressMs)
        return;
    m_lastProgress = now;
    m_progress({m_done, m_total, QFileInfo(current).fileName()});
}

void Importer::collect(const QString &path, QStringList &files)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        files << path;
        return;
    }
    if (!info.isReadable()) {
        report(failure(path, {Error::Code::Unreadable,
                              Sentences::tr("The folder “%1” cannot be read. Ask for the right to "
                                            "read it.")
                                  .arg(path),
                              {}}));
        return;
    }
    // links to folders are not followed: they may lead round in a circle
    QDirIterator inside(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    QStringList found;
    while (inside.hasNext())
        found << inside.next();
    found.sort();
    files += found;
}

Result<ImportSummary> Importer::run(const QStringList &paths, const LineHandler &line,
                                    const ProgressHandler &progress, const CancelToken &cancel)
{
    QElapsedTimer timer;
    timer.start();
    m_line = line;
    m_progress = progress;
    m_cancel = cancel;
    QStringList files;
    for (const QString &path : paths)
        collect(path, files);
    m_total = static_cast<int>(files.size());
    QStringList batch;
    for (const QString &file : std::as_const(files)) {
        if (m_cancel.isCancelled())
            break;
        if (isRecordFile(file)) {
            VT_CHECK(importRecords(file));
            continue;
        }
        batch << file;
        if (batch.size() >= filesInBatch)
            VT_CHECK(importBatch(std::exchange(batch, {})));
    }
    if (!batch.isEmpty() && !m_cancel.isCancelled())
        VT_CHECK(importBatch(batch));
    m_summary.cancelled = m_cancel.isCancelled();
    m_summary.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    return m_summary;
}

void Importer::readAll(QList<Intake::StoredFile> &files)
{
    std::atomic<qsizetype> next = 0;
    Intake::StoredFile *all = files.data(); // detached before the threads begin
    const qsizetype count = files.size();
    const auto work = [this, all, count, &next] {
        ReaderClient reader;
        for (qsizetype at = next++; at < count && !m_cancel.isCancelled(); at = next++) {
            Intake::StoredFile &file = all[at];
            file.reading = reader.read(m_contents.pathOf(file.content.sha256), m_cancel, file.name);
            if (file.reading)
                file.found = extract(file.reading->text);
        }
    };
    std::vector<std::thread> threads;
    for (int job = 1; job < m_options.jobs && job < count; ++job)
        threads.emplace_back(work);
    work();
    for (std::thread &thread : threads)
        thread.join();
}

Outcome Importer::importBatch(const QStringList &paths)
{
    QList<Intake::StoredFile> files;
    for (const QString &path : paths) {
        auto stored = m_contents.stage(path);
        if (stored) {
            files.append({path, QFileInfo(path).fileName(), *stored, tl::unexpected(Error{}), {}});
        } else if (stored.error().code == Error::Code::Unreadable) {
            report(failure(path, stored.error()));
        } else {
            return tl::unexpected(stored.error());
        }
    }
    VT_CHECK(m_contents.commitStaged());
    readAll(files);
    if (m_cancel.isCancelled())
        return {};
    QList<ImportLine> lines;
    {
        VT_TRY(Transaction transaction, m_connection.begin());
        Intake intake(m_connection, m_contents);
        const auto acceptance =
            m_options.accept ? Intake::Acceptance::WhenCertain : Intake::Acceptance::Wait;
        for (const Intake::StoredFile &file : std::as_const(files)) {
            VT_TRY(const ImportLine line, intake.take(file, acceptance));
            lines.append(line);
        }
        VT_CHECK(transaction.commit());
    }
    for (const ImportLine &line : std::as_const(lines)) {
        ++m_done;
        report(line);
        tellProgress(line.path);
    }
    return {};
}

Outcome Importer::importRecords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        report(failure(path, {Error::Code::Unreadable,
                              Sentences::tr("“%1” cannot be read. Check that it is still there and "
                                            "that you may read it.")
                                  .arg(path),
                              file.errorString()}));
        return {};
    }
    QList<std::pair<int, QByteArray>> batch;
    for (int number = 1; !file.atEnd() && !m_cancel.isCancelled(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty())
            batch.append({number, line});
        if (batch.size() >= recordsInBatch)
            VT_CHECK(writeRecords(path, std::exchange(batch, {})));
    }
    if (!batch.isEmpty() && !m_cancel.isCancelled())
        VT_CHECK(writeRecords(path, batch));
    return {};
}

Outcome Importer::writeRecords(const QString &path, const QList<std::pair<int, QByteArray>> &batch)
{
    QList<ImportLine> lines;
    {
        VT_TRY(Transaction transaction, m_connection.begin());
        for (const auto &[number, text] : batch) {
            const QString place = u"%1:%2"_s.arg(path).arg(number);
            auto line = takeRecord(text);
            if (line) {
                line->path = place;
                lines.append(*line);
            } else if (line.error().code == Error::Code::Invalid) {
                lines.append(failure(
                    place, {Error::Code::Invalid,
                            Sentences::tr("Line %1: %2").arg(number).arg(line.error().message),
                            {}}));
            } else {
                return tl::unexpected(line.error());
            }
        }
        VT_CHECK(transaction.commit());
    }
    for (const ImportLine &line : std::as_const(lines)) {
        ++m_done;
        report(line);
        tellProgress(line.path);
    }
    return {};
}

Result<ImportLine> Importer::takeRecord(const QByteArray &text)
{
    VT_TRY(const DocumentRecord record, parseRecord(text));
    ImportLine line;
    line.number = record.fields.number;
    line.reasons = record.notes;
    Intake intake(m_connection, m_contents);
    std::optional<DocumentId> same;
    VT_TRY(const QStringList duplicates, intake.duplicatesOf(record.fields, &same));
    if (same) {
        line.result = ImportLine::Result::Duplicate;
        line.reasons += duplicates;
        return line;
    }
    QList<NewLink> links;
    for (const DocumentRecord::Target &target : record.relations)
        links.append({target.kind,
                      target.fields,
                      target.scope,
                      target.from,
                      {},
                      RelationOrigin::Manual,
                      true});
    VT_TRY(line.uid, Cataloguer(m_connection).addRecord(record, links));
    line.result = ImportLine::Result::Accepted;
    return line;
}

} // namespace vanthu
