// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_store.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr qint64 chunkBytes = 1 << 20;
constexpr auto temporaryPattern = "/incoming-XXXXXX.part"_L1;

tl::unexpected<Error> cannotWrite(const QString &context)
{
    if (errno == ENOSPC || errno == EDQUOT) {
        return fail(Error::Code::DiskFull,
                    Sentences::tr("The disk that holds the library is full. Nothing was changed; "
                                  "make room and try again."),
                    context);
    }
    return fail(Error::Code::Unwritable,
                Sentences::tr("The library's folder cannot be written. Check your rights and the "
                              "disk."),
                context);
}

tl::unexpected<Error> cannotRead(const QString &path, const QString &why)
{
    return fail(Error::Code::Unreadable,
                Sentences::tr("“%1” cannot be read. Check that it is still there and that you may "
                              "read it.")
                    .arg(QDir::toNativeSeparators(path)),
                why);
}

/// Makes sure that everything written to the store's disk survives a power cut.
bool flushDisk(const QString &folder)
{
#ifdef Q_OS_LINUX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return false;
    const bool flushed = ::syncfs(handle) == 0;
    ::close(handle);
    return flushed;
#else
    Q_UNUSED(folder)
    return true;
#endif
}
} // namespace

QString ContentStore::pathOf(const QString &sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256.mid(2);
}

Outcome ContentStore::prepareFolder(const QString &folder) const
{
    errno = 0;
    if (!QDir().mkpath(folder))
        return cannotWrite(folder);
    return {};
}

Result<StoredContent> ContentStore::putFile(const QString &path)
{
    VT_TRY(const StoredContent stored, stage(path));
    VT_CHECK(commitStaged());
    return stored;
}

Result<StoredContent> ContentStore::stage(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return cannotRead(path, source.errorString());
    return stageFrom(source, path);
}

Result<StoredContent> ContentStore::stageBytes(const QByteArray &bytes)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return stageFrom(source, {});
}

Result<StoredContent> ContentStore::stageFrom(QIODevice &source, const QString &name)
{
    VT_CHECK(prepareFolder(m_folder));
    auto copy = std::make_shared<QTemporaryFile>(m_folder + temporaryPattern);
    errno = 0;
    if (!copy->open())
        return cannotWrite(copy->errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    StoredContent stored;
    QByteArray chunk(qMin(chunkBytes, qMax<qint64>(source.size(), 4096)), Qt::Uninitialized);
    while (true) {
        const qint64 read = source.read(chunk.data(), chunk.size());
        if (read < 0)
            return cannotRead(name, source.errorString());
        if (read == 0)
            break;
        hash.addData(QByteArrayView(chunk.constData(), read));
        stored.bytes += read;
        errno = 0;
        if (copy->write(chunk.constData(), read) != read || !copy->flush())
            return cannotWrite(copy->errorString());
    }
    stored.sha256 = QString::fromLatin1(hash.result().toHex());
    copy->close();
    m_staged.append({copy, pathOf(stored.sha256)});
    return stored;
}

Outcome ContentStore::commitStaged()
{
    const QList<Staged> staged = std::exchange(m_staged, {});
    if (staged.isEmpty())
        return {};
    errno = 0;
    if (!flushDisk(m_folder))
        return cannotWrite(m_folder);
    for (const Staged &one : staged) {
        if (QFile::exists(one.target)
            && isWhole(QFileInfo(one.target).dir().dirName() + QFileInfo(one.target).fileName()))
            continue;
        QFile::remove(one.target);
        VT_CHECK(prepareFolder(QFileInfo(one.target).path()));
        one.file->setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        errno = 0;
        if (!one.file->rename(one.target))
            return cannotWrite(one.file->errorString());
        one.file->setAutoRemove(false);
    }
    errno = 0;
    if (!flushDisk(m_folder))
        return cannotWrite(m_folder);
    return {};
}

Result<StoredContent> ContentStore::putBytes(const QByteArray &bytes)
{
    VT_CHECK(prepareFolder(m_folder));
    QTemporaryFile file(m_folder + temporaryPattern);
    errno = 0;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(file.errorString());
    return putFile(file.fileName());
}

bool ContentStore::isWhole(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file)
           && QString::fromLatin1(hash.result().toHex()) == sha256;
}

ContentStore::Listing ContentStore::list() const
{
    Listing listing;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString inside = path.sliced(m_folder.size() + 1);
        const QString name = QString(inside).remove(u'/');
        if (inside.size() == 65 && inside.at(2) == u'/' && name.size() == 64)
            listing.hashes << name;
        else
            listing.stray << inside;
    }
    return listing;
}

} // namespace vanthu
