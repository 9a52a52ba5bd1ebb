// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/folder_watch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vanthu::desktop {

/// The scan folder of this desk for one library: remembered, watched, and told about.
class ScanFolder : public QObject {
    Q_OBJECT

public:
    /// Begins to watch what was chosen before. `library` outlives it.
    explicit ScanFolder(Library *library, QObject *parent = nullptr);

    /// None while no folder is watched.
    [[nodiscard]] std::optional<WatchedFolder> folder() const;
    /// Remembers the choice and watches it at once; none stops watching.
    void choose(const std::optional<WatchedFolder> &folder);
    /// What the status bar says; empty while no folder is watched.
    [[nodiscard]] QString standing() const;
    [[nodiscard]] bool isReachable() const { return m_watch && m_watch->isReachable(); }
    void look();
    /// Stops the look that is under way, and looks no more until the folder is chosen again.
    void pause();
    [[nodiscard]] bool isPaused() const { return m_paused; }

Q_SIGNALS:
    /// Sentences for the message bar.
    void message(const QString &text);
    void standingChanged();
    /// Of a look that brings files in; 0 of 0 at its end.
    void progressed(int done, int total);

private:
    void watch(const WatchedFolder &folder);
    void tell(const WatchLook &look);

    Library *m_library;
    std::unique_ptr<FolderWatch> m_watch;
    bool m_paused = false;
};

} // namespace vanthu::desktop
