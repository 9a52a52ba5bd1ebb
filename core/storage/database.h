// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QString>

#include <memory>

namespace vanthu {

/// A library on the disk: a folder with `library.json` (says what the folder is), `library.sqlite`
/// and `content/`. Knows how to reach the database; holds no connection itself.
class Database {
public:
    /// Makes an empty library in a folder that is empty or does not exist.
    /// Errors: Refused (not empty), Unwritable, DiskFull, Storage.
    [[nodiscard]] static Result<Database> create(const QString &folder, const QString &name);
    /// Opens and migrates. Errors: NotALibrary, NewerLibrary, Damaged, Unreadable, Storage.
    [[nodiscard]] static Result<Database> open(const QString &folder);

    /// A new connection for the calling thread.
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect() const;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &uid() const { return m_uid; }
    /// The folder or its disk does not allow writing.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QString contentFolder() const;

private:
    [[nodiscard]] QString file() const;
    [[nodiscard]] Outcome readDescription();
    [[nodiscard]] Outcome writeDescription() const;
    [[nodiscard]] Outcome checkAndMigrate() const;

    QString m_folder;
    QString m_name;
    QString m_uid;
    bool m_readOnly = false;
};

} // namespace vanthu
