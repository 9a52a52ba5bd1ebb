// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importer.h"

#include "core/files/text_layers.h"
#include "core/intake/cataloguer.h"
#include "core/text/likeness.h"
#include "core/text/normalize.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <future>
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
} // namespace

bool isRecordFile(const QString &path)
{
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
}

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
    QStringList papers;
    for (const QString &file : std::as_const(files)) {
        if (isRecordFile(file)) {
            VT_CHECK(importPapers(std::exchange(papers, {})));
            VT_CHECK(importRecords(file));
        } else {
            papers << file;
        }
    }
    VT_CHECK(importPapers(papers));
    m_summary.cancelled = m_cancel.isCancelled();
    m_summary.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    return m_summary;
}

/// While one batch is written, the next is prepared on another thread. `next` answers an empty
/// batch at the end.
template <typename Batch>
Outcome Importer::pipe(const std::function<Result<Batch>()> &next,
                       Result<QList<ImportLine>> (Importer::*write)(const Batch &))
{
    VT_TRY(m_codec, textCodec(m_connection));
    std::future<Result<Batch>> ahead = std::async(std::launch::async, next);
    while (true) {
        VT_TRY(const Batch batch, ahead.get());
        if (m_cancel.isCancelled() || batch.isEmpty())
            return {};
        VT_TRY(m_codec, textCodec(m_connection)); // nobody packs at this moment
        ahead = std::async(std::launch::async, next);
        VT_TRY(const QList<ImportLine> lines, (this->*write)(batch));
        VT_CHECK(learnTextDictionary(m_connection));
        for (const ImportLine &line : lines) {
            ++m_done;
            report(line);
            tellProgress(line.path);
        }
    }
}

Outcome Importer::importPapers(const QStringList &paths)
{
    qsizetype done = 0;
    return pipe<Papers>(
        [this, &paths, &done]() -> Result<Papers> {
            const QStringList batch = paths.mid(done, filesInBatch);
            done += batch.size();
            return readPapers(batch);
        },
        &Importer::writePapers);
}

Result<Importer::Papers> Importer::readPapers(const QStringList &paths)
{
    Papers papers;
    for (const QString &path : paths) {
        auto stored = m_contents.stage(path);
        if (stored)
            papers.files.append({path,
                                 normalizedLine(QFileInfo(path).fileName()),
                                 *stored,
                                 tl::unexpected(Error{}),
                                 {},
                                 {},
                                 {}});
        else if (stored.error().code == Error::Code::Unreadable)
            papers.failures.append(failure(path, stored.error()));
        else
            return tl::unexpected(stored.error());
    }
    VT_CHECK(m_contents.commitStaged());
    readAll(papers.files);
    return papers;
}

void Importer::readAll(QList<Intake::StoredFile> &files)
{
    std::atomic<qsizetype> next = 0;
    Intake::StoredFile *all = files.data(); // detached before the threads begin
    const qsizetype count = files.size();
    while (m_readers.size() < static_cast<size_t>(qMax(1, m_options.jobs)))
        m_readers.emplace_back(ReaderLimits{}, m_passwords);
    const auto work = [this, all, count, &next](ReaderClient &reader) {
        for (qsizetype at = next++; at < count && !m_cancel.isCancelled(); at = next++) {
            Intake::StoredFile &file =
                all[at]; // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic): at < count
            file.reading = reader.read(m_contents.pathOf(file.content.sha256), m_cancel, file.name);
            if (!file.reading)
                continue;
            TextLayers(m_contents.layersFolder()).keep(file.content.sha256, *file.reading);
            file.found = extract(file.reading->text);
            if (acceptance() == Intake::Acceptance::WhenCertain
                && doubtsAbout(file.found).isEmpty())
                file.prepared = preparedText(file, *m_codec);
            file.bands = file.prepared ? file.prepared->bands
                                       : likenessBands(file.reading->text.pageTexts());
        }
    };
    std::vector<std::thread> threads;
    for (size_t job = 1; job < m_readers.size() && static_cast<qsizetype>(job) < count; ++job)
        threads.emplace_back(work, std::ref(m_readers[job]));
    work(m_readers.front());
    for (std::thread &thread : threads)
        thread.join();
}

/// A sentence that does not name its file tells of this computer, and is said once for all.
void Importer::remark(ImportLine &line, const Intake::StoredFile &file)
{
    const QString sentence = file.reading ? file.reading->note : file.reading.error().message;
    if (sentence.isEmpty() || sentence.contains(file.name))
        return;
    if (!m_summary.remarks.contains(sentence))
        m_summary.remarks << sentence;
    if (file.reading)
        line.reasons.removeAll(sentence);
}

Result<QList<ImportLine>> Importer::writePapers(const Papers &papers)
{
    QList<ImportLine> lines = papers.failures;
    VT_TRY(Transaction transaction, m_connection.begin());
    Intake intake(m_connection, m_contents);
    for (const Intake::StoredFile &file : papers.files) {
        VT_TRY(ImportLine line, intake.take(file, acceptance()));
        remark(line, file);
        lines.append(line);
    }
    if (m_alongside)
        VT_CHECK(m_alongside(lines));
    VT_CHECK(transaction.commit());
    return lines;
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
    int number = 0;
    return pipe<Records>(
        [this, &file, &number]() -> Result<Records> {
            Records records;
            while (!file.atEnd() && records.size() < recordsInBatch) {
                ++number;
                const QByteArray line = file.readLine().trimmed();
                if (line.isEmpty())
                    continue;
                VT_TRY(auto record, readRecord(line, file.fileName(), number));
                records.append(std::move(record));
            }
            VT_CHECK(m_contents.commitStaged());
            return records;
        },
        &Importer::writeRecords);
}

Result<Importer::Record> Importer::readRecord(const QByteArray &line, const QString &path,
                                              int number)
{
    const QString place = u"%1:%2"_s.arg(path).arg(number);
    Result<DocumentRecord> parsed = parseRecord(line);
    if (!parsed) {
        return Record(
            tl::unexpect,
            failure(place, {Error::Code::Invalid,
                            Sentences::tr("Line %1: %2").arg(number).arg(parsed.error().message),
                            {}}));
    }
    Intake::ReadRecord record;
    record.place = place;
    record.name = u"%1:%2"_s.arg(QFileInfo(path).fileName()).arg(number);
    record.record = *std::move(parsed);
    if (acceptance() == Intake::Acceptance::Wait) {
        VT_TRY(record.content, m_contents.stageBytes(line));
    } else {
        record.text = preparedText(record.record.fields, record.record.text, *m_codec);
    }
    return Record(std::move(record));
}

Result<QList<ImportLine>> Importer::writeRecords(const Records &records)
{
    QList<ImportLine> lines;
    VT_TRY(Transaction transaction, m_connection.begin());
    Intake intake(m_connection, m_contents);
    for (const Record &record : records) {
        if (!record) {
            lines.append(record.error());
            continue;
        }
        VT_TRY(const ImportLine line, intake.take(*record, acceptance()));
        lines.append(line);
    }
    if (m_alongside)
        VT_CHECK(m_alongside(lines));
    VT_CHECK(transaction.commit());
    return lines;
}

} // namespace vanthu
