// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/scan_folder.h"

#include <QDir>
#include <QSettings>

namespace vanthu::desktop {
using namespace Qt::StringLiterals;

namespace {
/// Folders are of this desk, and each library has its own.
QString groupOf(Library *library)
{
    return u"scanFolder/"_s + library->info().uid;
}
} // namespace

ScanFolder::ScanFolder(Library *library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    QSettings settings;
    settings.beginGroup(groupOf(library));
    WatchedFolder folder;
    folder.path = settings.value(u"path"_s).toString();
    folder.subfolders = settings.value(u"subfolders"_s).toBool();
    folder.accept = settings.value(u"accept"_s).toBool();
    folder.movedTo = settings.value(u"movedTo"_s).toString();
    folder.failedTo = settings.value(u"failedTo"_s).toString();
    if (!folder.path.isEmpty() && !library->info().readOnly)
        watch(folder);
}

std::optional<WatchedFolder> ScanFolder::folder() const
{
    return m_watch ? std::optional(m_watch->folder()) : std::nullopt;
}

void ScanFolder::choose(const std::optional<WatchedFolder> &folder)
{
    QSettings settings;
    settings.remove(groupOf(m_library));
    m_watch.reset();
    m_paused = false;
    Q_EMIT progressed(0, 0);
    if (folder) {
        settings.beginGroup(groupOf(m_library));
        settings.setValue(u"path"_s, folder->path);
        settings.setValue(u"subfolders"_s, folder->subfolders);
        settings.setValue(u"accept"_s, folder->accept);
        settings.setValue(u"movedTo"_s, folder->movedTo);
        settings.setValue(u"failedTo"_s, folder->failedTo);
        watch(*folder);
    }
    Q_EMIT standingChanged();
}

void ScanFolder::watch(const WatchedFolder &folder)
{
    m_watch = std::make_unique<FolderWatch>(m_library, folder);
    connect(m_watch.get(), &FolderWatch::looked, this, &ScanFolder::tell);
    connect(m_watch.get(), &FolderWatch::progressed, this, &ScanFolder::progressed);
    connect(m_watch.get(), &FolderWatch::failed, this, [this](const QString &text) {
        Q_EMIT progressed(0, 0);
        Q_EMIT message(text);
        Q_EMIT standingChanged();
    });
    m_watch->start();
}

void ScanFolder::look()
{
    if (m_watch)
        m_watch->look();
}

void ScanFolder::pause()
{
    if (!m_watch)
        return;
    m_paused = true;
    m_watch->stop();
    Q_EMIT standingChanged();
}

void ScanFolder::tell(const WatchLook &look)
{
    Q_EMIT progressed(0, 0);
    const ImportSummary &summary = look.summary;
    const int came = summary.accepted + summary.waiting + summary.duplicates + summary.failed;
    QStringList sentences;
    if (came > 0)
        sentences << tr("%n paper(s) came from the scan folder.", nullptr, came);
    if (summary.duplicates > 0)
        sentences << tr("%n of them the library had already.", nullptr, summary.duplicates);
    if (summary.failed > 0)
        sentences << tr("%n could not be read; the reason stands in the queue.", nullptr,
                        summary.failed);
    sentences += summary.remarks + look.problems;
    if (!sentences.isEmpty())
        Q_EMIT message(sentences.join(u' '));
    Q_EMIT standingChanged();
}

QString ScanFolder::standing() const
{
    if (!m_watch)
        return {};
    const QString name = QDir(m_watch->folder().path).dirName();
    if (m_paused)
        return tr("Scan folder: %1, stopped").arg(name);
    return isReachable() ? tr("Scan folder: %1").arg(name)
                         : tr("Scan folder: %1, cannot be reached").arg(name);
}

} // namespace vanthu::desktop
