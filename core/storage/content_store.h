// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryFile>

#include <memory>

namespace vanthu {

/// A file that lies in the content store.
struct StoredContent {
    QString sha256; ///< lower-case hexadecimal
    qint64 bytes = 0;
};

/// The bytes of all files, named by their SHA-256: `content/ab/cdef…`. A name that exists is whole:
/// bytes are written under a temporary name, flushed to the disk and then renamed.
class ContentStore {
public:
    explicit ContentStore(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Copies a file in. Errors: Unreadable (the file), Unwritable, DiskFull (the store).
    [[nodiscard]] Result<StoredContent> putFile(const QString &file);
    /// The same for many files with one flush of the disk: `stage` each, then `commitStaged`; only
    /// then are their bytes there. What is not committed vanishes with the store.
    [[nodiscard]] Result<StoredContent> stage(const QString &file);
    [[nodiscard]] Result<StoredContent> stageBytes(const QByteArray &bytes);
    [[nodiscard]] Outcome commitStaged();
    [[nodiscard]] Result<StoredContent> putBytes(const QByteArray &bytes);
    /// Where the bytes lie; the file is only to be read.
    [[nodiscard]] QString pathOf(const QString &sha256) const;
    /// Beside the bytes: what was recognised on scans. Not kept in backups of necessity; it is made
    /// again from the bytes.
    [[nodiscard]] QString layersFolder() const { return m_folder + QStringLiteral("/../layers"); }
    /// Whether the bytes are there and still have their hash.
    [[nodiscard]] bool isWhole(const QString &sha256) const;
    /// The hashes of everything that lies here; leftovers of interrupted writes are in `stray`.
    struct Listing {
        QStringList hashes;
        QStringList stray;
    };
    [[nodiscard]] Listing list() const;

private:
    struct Staged {
        std::shared_ptr<QTemporaryFile> file;
        QString target;
    };

    [[nodiscard]] Outcome prepareFolder(const QString &folder) const;
    [[nodiscard]] Result<StoredContent> stageFrom(QIODevice &source, const QString &name);

    QString m_folder;
    QList<Staged> m_staged;
};

} // namespace vanthu
