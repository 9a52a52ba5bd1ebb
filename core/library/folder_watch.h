// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace vanthu {

/// Keeps an eye on a folder: looks into it at once, whenever the system tells of a change, and
/// every quarter of a minute, because network folders do not tell. A file that is still being
/// written is looked at again soon.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    /// `library` outlives the watch.
    FolderWatch(Library *library, WatchedFolder folder, QObject *parent = nullptr);
    ~FolderWatch() override;

    [[nodiscard]] const WatchedFolder &folder() const { return m_folder; }
    /// False after a look that could not reach the folder.
    [[nodiscard]] bool isReachable() const { return m_reachable; }
    /// Looks, and goes on looking.
    void start();
    /// Looks now, or once more when a look is under way.
    void look();
    /// The look that is under way stops between two files.
    void stop();

Q_SIGNALS:
    /// One file of a look.
    void came(const vanthu::ImportLine &line);
    void looked(const vanthu::WatchLook &look);
    void progressed(int done, int total);
    /// The folder cannot be reached, or the library not be written; said once until it changes.
    void failed(const QString &message);

private:
    void finish(const Result<WatchLook> &look);
    void listenTo(const QStringList &folders);

    Library *m_library;
    WatchedFolder m_folder;
    std::shared_ptr<WatchMemory> m_memory = std::make_shared<WatchMemory>();
    struct Tie;
    std::shared_ptr<Tie> m_tie; ///< through which a look tells, also one that outlives this
    QThread m_listening;        ///< asking a network folder may take long
    QFileSystemWatcher *m_system;
    QTimer m_poll;
    QTimer m_soon;
    CancelToken m_cancel;
    QString m_said;
    bool m_looking = false;
    bool m_again = false;
    bool m_reachable = true;
};

} // namespace vanthu

Q_DECLARE_METATYPE(vanthu::ImportLine)
Q_DECLARE_METATYPE(vanthu::WatchLook)
