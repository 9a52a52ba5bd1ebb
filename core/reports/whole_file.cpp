// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

#include <cerrno>

using namespace Qt::StringLiterals;

namespace vanthu {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

tl::unexpected<Error> exists(const QString &path)
{
    return fail(Error::Code::Refused,
                Texts::tr("“%1” exists already and was left as it is. Choose another name, or say "
                          "that it may be replaced.")
                    .arg(QDir::toNativeSeparators(path)));
}

tl::unexpected<Error> notWritten(const QString &path, const QFileDevice &file)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (file.error() == QFileDevice::ResourceError || errno == ENOSPC) {
        return fail(Error::Code::DiskFull,
                    Texts::tr("“%1” could not be written because the disk is full. Make room, then "
                              "export again.")
                        .arg(shown),
                    file.errorString());
    }
    return fail(
        Error::Code::Unwritable,
        Texts::tr("“%1” could not be written. Check that the folder exists and that you may "
                  "write there.")
            .arg(shown),
        file.errorString());
}

bool syncFile(QFileDevice &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

/// A rename lasts through a power cut only once its folder is synced.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open(2) has no other form
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder)
#endif
}

Outcome replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // writes beside the target, syncs and renames
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file);
    return {};
}

Outcome createFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    QTemporaryFile file(target.absolutePath() + u"/."_s + target.fileName() + u".XXXXXX"_s);
    errno = 0;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush() || !syncFile(file))
        return notWritten(path, file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (!file.rename(target.absoluteFilePath())) // never over a file that came meanwhile
        return QFileInfo::exists(path) ? Outcome(exists(path)) : notWritten(path, file);
    file.setAutoRemove(false);
    return {};
}

} // namespace

Outcome checkTarget(const QString &path, IfExists ifExists)
{
    const QFileInfo target(path);
    if (target.isDir()) {
        return fail(Error::Code::Unwritable,
                    Texts::tr("“%1” is a folder. Name a file in it to write to.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    if (ifExists == IfExists::Refuse && (target.exists() || target.isSymLink()))
        return exists(path);
    return {};
}

Outcome writeWholeFile(const QString &path, const QByteArray &bytes, IfExists ifExists)
{
    VT_CHECK(checkTarget(path, ifExists));
    VT_CHECK(ifExists == IfExists::Replace ? replaceFile(path, bytes) : createFile(path, bytes));
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace vanthu
