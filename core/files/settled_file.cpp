// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/settled_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int mostNamesakes = 10000;

constexpr std::array temporaryEndings{"~"_L1,         ".part"_L1,     ".tmp"_L1,
                                      ".temp"_L1,     ".partial"_L1,  ".crdownload"_L1,
                                      ".download"_L1, ".filepart"_L1, ".lock"_L1};
constexpr std::array systemNames{"Thumbs.db"_L1, "desktop.ini"_L1};

/// Where a kind of file has to have its end mark.
struct EndMark {
    QByteArrayView begin; ///< of the file
    QByteArrayView end;
    qint64 within; ///< bytes from the end
};

constexpr std::array endMarks{
    EndMark{"%PDF-", "%%EOF", 4096}, // ISO 32000-1, 7.5.5, and what programs put behind it
    EndMark{"\xff\xd8\xff", "\xff\xd9", 4096}, EndMark{"\x89PNG", "IEND", 4096},
    EndMark{"PK\x03\x04", "PK\x05\x06", 65557}, // DOCX, ODT; its comment may be 64 KiB long
};

tl::unexpected<Error> cannotMove(const QString &path, const QString &folder)
{
    return fail(Error::Code::Unwritable,
                Sentences::tr("“%1” could not be moved to “%2”. It is in the queue; check that the "
                              "folder may be written to.")
                    .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(folder)));
}

/// "scan.pdf", "scan (2).pdf", "scan (3).pdf" …
QString numberedName(const QFileInfo &file, int number)
{
    if (number == 1)
        return file.fileName();
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return u"%1 (%2)%3"_s.arg(file.completeBaseName()).arg(number).arg(ending);
}

bool haveSameBytes(const QString &left, const QString &right)
{
    constexpr qint64 chunk = 1024 * 1024;
    QFile one(left);
    QFile other(right);
    if (!one.open(QIODevice::ReadOnly) || !other.open(QIODevice::ReadOnly)
        || one.size() != other.size())
        return false;
    while (!one.atEnd()) {
        if (one.read(chunk) != other.read(chunk))
            return false;
    }
    return one.error() == QFile::NoError && other.error() == QFile::NoError;
}

/// QFile::copy writes under a temporary name and never over a file that is there.
bool copiedAway(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        return false;
    if (haveSameBytes(from, to) && QFile::remove(from))
        return true;
    QFile::remove(to);
    return false;
}
} // namespace

bool isBeingWritten(const QString &path)
{
#ifdef Q_OS_LINUX
    const int handle =
        ::open(QFile::encodeName(path).constData(),
               O_RDONLY | O_NONBLOCK | O_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (handle < 0)
        return false;
    // who opens the file meanwhile makes the kernel send a signal: one that is ignored
    ::fcntl(handle, F_SETSIG, SIGURG); // NOLINT(cppcoreguidelines-pro-type-vararg)
    errno = 0;
    const bool leased =
        ::fcntl(handle, F_SETLEASE, F_RDLCK) == 0; // NOLINT(cppcoreguidelines-pro-type-vararg)
    const bool written = !leased && errno == EAGAIN;
    ::close(handle); // gives the lease back
    return written;
#elif defined(Q_OS_WIN)
    const HANDLE handle =
        ::CreateFileW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(path).utf16()),
                      GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return ::GetLastError() == ERROR_SHARING_VIOLATION;
    ::CloseHandle(handle);
    return false;
#else
    Q_UNUSED(path)
    return false;
#endif
}

bool isTemporaryName(const QString &name)
{
    const auto ends = [&name](QLatin1String ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    };
    const auto is = [&name](QLatin1String system) {
        return name.compare(system, Qt::CaseInsensitive) == 0;
    };
    return name.startsWith(u'.') || name.startsWith("~$"_L1)
           || std::any_of(temporaryEndings.cbegin(), temporaryEndings.cend(), ends)
           || std::any_of(systemNames.cbegin(), systemNames.cend(), is);
}

bool breaksOff(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.peek(8);
    const auto mark =
        std::find_if(endMarks.cbegin(), endMarks.cend(),
                     [&begin](const EndMark &known) { return begin.startsWith(known.begin); });
    if (mark == endMarks.cend())
        return false;
    file.seek(std::max<qint64>(0, file.size() - mark->within));
    return !file.readAll().contains(mark->end);
}

Result<QString> moveInto(const QString &folder, const QString &path)
{
    const QFileInfo file(path);
    if (!QDir().mkpath(folder))
        return cannotMove(path, folder);
    for (int number = 1; number <= mostNamesakes; ++number) {
        const QString target = folder + u'/' + numberedName(file, number);
        if (QFileInfo::exists(target))
            continue;
        // rename(2) within a disk; QFile would otherwise copy without comparing
        if (QDir().rename(path, target) || copiedAway(path, target))
            return target;
        if (!QFileInfo::exists(target))
            break;
    }
    return cannotMove(path, folder);
}

} // namespace vanthu
