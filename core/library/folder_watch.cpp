// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/folder_watch.h"

#include "core/base/deliver.h"

#include <QMutex>

#include <utility>

namespace vanthu {

namespace {
constexpr int pollMs = 15000;
constexpr int soonMs = 2100; ///< until a file that changed just now counts as whole
} // namespace

struct FolderWatch::Tie {
    QMutex mutex;
    FolderWatch *watch;

    /// From the library's thread to the watch, where it is still there.
    template <typename Tell>
    void tell(Tell tell)
    {
        const QMutexLocker lock(&mutex);
        if (watch)
            QMetaObject::invokeMethod(watch, [to = watch, tell = std::move(tell)] { tell(to); });
    }
};

FolderWatch::FolderWatch(Library *library, WatchedFolder folder, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_folder(std::move(folder))
    , m_tie(std::make_shared<Tie>())
    , m_system(new QFileSystemWatcher) // the end of its thread ends it
{
    m_tie->watch = this;
    m_poll.setInterval(pollMs);
    m_soon.setInterval(soonMs);
    m_soon.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::look);
    m_system->moveToThread(&m_listening);
    connect(&m_listening, &QThread::finished, m_system, &QObject::deleteLater);
    connect(m_system, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::look);
    m_listening.start();
}

FolderWatch::~FolderWatch()
{
    stop();
    {
        const QMutexLocker lock(&m_tie->mutex);
        m_tie->watch = nullptr;
    }
    m_listening.quit();
    m_listening.wait();
}

void FolderWatch::start()
{
    m_cancel = {};
    m_poll.start();
    look();
}

void FolderWatch::stop()
{
    m_poll.stop();
    m_soon.stop();
    m_again = false;
    m_cancel.cancel();
}

void FolderWatch::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const auto line = [tie = m_tie](const ImportLine &said) {
        tie->tell([said](FolderWatch *watch) { Q_EMIT watch->came(said); });
    };
    const auto progress = [tie = m_tie](const Progress &now) {
        tie->tell([now](FolderWatch *watch) { Q_EMIT watch->progressed(now.done, now.total); });
    };
    deliver(m_library->lookInto(m_folder, m_memory, line, progress, m_cancel), this,
            [this](const Result<WatchLook> &done) { finish(done); });
}

void FolderWatch::finish(const Result<WatchLook> &done)
{
    m_looking = false;
    m_reachable = done.has_value();
    if (!done) {
        if (std::exchange(m_said, done.error().message) != m_said)
            Q_EMIT failed(m_said);
        return;
    }
    m_said.clear();
    listenTo(done->folders);
    if (m_poll.isActive() && done->unfinished > 0)
        m_soon.start();
    Q_EMIT looked(*done);
    if (std::exchange(m_again, false))
        look();
}

void FolderWatch::listenTo(const QStringList &folders)
{
    QMetaObject::invokeMethod(m_system, [this, system = m_system, folders] {
        const QStringList known = system->directories();
        bool more = false;
        for (const QString &folder : folders)
            more = (!known.contains(folder) && system->addPath(folder)) || more;
        if (more) // a file that came before the system told of it would wait for the poll
            QMetaObject::invokeMethod(this, [this] {
                if (m_poll.isActive())
                    look();
            });
    });
}

} // namespace vanthu
