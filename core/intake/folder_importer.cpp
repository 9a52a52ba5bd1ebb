// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/folder_importer.h"

#include "core/base/clock.h"
#include "core/files/settled_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int mostFolders = 1000; ///< to be told about: a watch is dear
constexpr qint64 settleMs = 2000;
/// A scanner may make the file before it scans, and write it page by page.
constexpr qint64 unfinishedSettleMs = 60 * 1000;

FileStamp stampOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.size(), file.lastModified().toUTC()};
}

bool isInside(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && (path == folder || path.startsWith(folder + u'/'));
}
} // namespace

QStringList FolderImporter::filesInside()
{
    const QStringList leftOut{m_folder.movedTo, m_folder.failedTo, importedFolderIn(m_folder.path),
                              failedFolderIn(m_folder.path)};
    // links to folders are not followed: they may lead round in a circle
    QDirIterator inside(
        m_folder.path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
        m_folder.subfolders ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    QStringList files;
    m_look.folders = QStringList{m_folder.path};
    while (inside.hasNext()) {
        const QString path = inside.next();
        if (std::any_of(leftOut.cbegin(), leftOut.cend(),
                        [&path](const QString &folder) { return isInside(path, folder); }))
            continue;
        if (!inside.fileInfo().isDir()) {
            if (!isTemporaryName(inside.fileName()))
                files << path;
        } else if (m_folder.subfolders && m_look.folders.size() < mostFolders) {
            m_look.folders << path;
        }
    }
    files.sort();
    return files;
}

bool FolderImporter::isWhole(const QString &path, const FileStamp &stamp)
{
    const QDateTime now = Clock::now();
    WatchMemory::Seen &seen = m_memory.seen[path];
    if (seen.stamp != stamp)
        seen = {stamp, now};
    const auto settled = [&](qint64 wanted) {
        return stamp.modified.msecsTo(now) >= wanted || seen.since.msecsTo(now) >= wanted;
    };
    if (!settled(settleMs) || isBeingWritten(path))
        return false;
    return settled(unfinishedSettleMs) || (stamp.bytes > 0 && !breaksOff(path));
}

/// The path of a record file for a line of it.
QString FolderImporter::fileOf(const QString &place) const
{
    return m_coming.contains(place) ? place : place.section(u':', 0, -2);
}

/// In the transaction that brings the papers in. A file that changed meanwhile comes again.
Outcome FolderImporter::noteLines(const QList<ImportLine> &lines)
{
    WatchedFiles files(m_connection);
    for (const ImportLine &line : lines) {
        const auto coming = m_coming.constFind(line.path);
        const bool stored = line.result != ImportLine::Result::Failed || !line.uid.isEmpty();
        if (coming == m_coming.constEnd() || !stored || stampOf(line.path) != *coming)
            continue;
        VT_CHECK(files.note(line.path, {*coming, line.result == ImportLine::Result::Failed}));
        m_kept.insert(line.path);
    }
    return {};
}

/// A file of records comes in line by line; it is done when all its lines are.
Outcome FolderImporter::noteRecordFiles()
{
    VT_TRY(Transaction transaction, m_connection.begin());
    for (auto file = m_coming.cbegin(); file != m_coming.cend(); ++file) {
        if (!isRecordFile(file.key()) || stampOf(file.key()) != *file)
            continue;
        VT_CHECK(
            WatchedFiles(m_connection).note(file.key(), {*file, m_failed.contains(file.key())}));
        m_kept.insert(file.key());
    }
    return transaction.commit();
}

Outcome FolderImporter::moveAway(const QString &path, bool failed)
{
    const QString &top = failed ? m_folder.failedTo : m_folder.movedTo;
    if (top.isEmpty())
        return {};
    const QString inside = QDir(m_folder.path).relativeFilePath(QFileInfo(path).path());
    const auto moved = moveInto(QDir::cleanPath(top + u'/' + inside), path);
    if (moved) {
        m_memory.seen.remove(path);
        return WatchedFiles(m_connection).forget(path);
    }
    sayOnce(path, moved.error().message);
    return {};
}

void FolderImporter::sayOnce(const QString &path, const QString &sentence)
{
    if (!m_memory.said.contains(path))
        m_look.problems << sentence;
    m_memory.said.insert(path);
}

Result<WatchLook> FolderImporter::look(int jobs, const Passwords &passwords,
                                       const Importer::LineHandler &line,
                                       const ProgressHandler &progress, const CancelToken &cancel)
{
    if (!QFileInfo(m_folder.path).isReadable()) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr("The watched folder “%1” cannot be reached. Files that come "
                                  "meanwhile are brought in when it is there again.")
                        .arg(QDir::toNativeSeparators(m_folder.path)));
    }
    VT_TRY(const auto known, WatchedFiles(m_connection).below(m_folder.path));
    const QStringList files = filesInside();
    QStringList coming;
    for (const QString &path : files) {
        const FileStamp stamp = stampOf(path);
        if (const auto entry = known.constFind(path);
            entry != known.constEnd() && entry->stamp == stamp) {
            m_memory.seen.remove(path);
            VT_CHECK(moveAway(path, entry->failed)); // a move that was cut short
        } else if (!QFileInfo(path).isReadable()) {
            sayOnce(path, Sentences::tr("“%1” may not be read here. Ask for the right to read it.")
                              .arg(QDir::toNativeSeparators(path)));
        } else if (isWhole(path, stamp)) {
            coming << path;
            m_coming.insert(path, stamp);
        } else {
            ++m_look.unfinished;
        }
    }
    if (coming.isEmpty())
        return m_look;
    VT_CHECK(bringIn(coming, jobs, passwords, line, progress, cancel));
    for (const QString &path : std::as_const(m_kept))
        VT_CHECK(moveAway(path, m_failed.contains(path)));
    return m_look;
}

Outcome FolderImporter::bringIn(const QStringList &coming, int jobs, const Passwords &passwords,
                                const Importer::LineHandler &line, const ProgressHandler &progress,
                                const CancelToken &cancel)
{
    Importer importer(m_connection, m_contents, {m_folder.accept, jobs}, passwords);
    importer.setAlongside([this](const QList<ImportLine> &lines) { return noteLines(lines); });
    VT_TRY(m_look.summary, importer.run(
                               coming,
                               [this, &line](const ImportLine &said) {
                                   if (said.result == ImportLine::Result::Failed)
                                       m_failed.insert(fileOf(said.path));
                                   if (line)
                                       line(said);
                               },
                               progress, cancel));
    return m_look.summary.cancelled ? Outcome() : noteRecordFiles();
}

} // namespace vanthu
