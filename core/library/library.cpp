// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/base/clock.h"
#include "core/base/deliver.h"
#include "core/library/library_p.h"
#include "core/storage/integrity.h"
#include "core/storage/likeness_store.h"
#include "core/storage/migrations.h"

#include <QStandardPaths>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr int readerThreads = 2;
constexpr int pageThreads = 2;
constexpr int pageCacheKib = 96 * 1024;
constexpr int textCachePages = 2000;
constexpr int watchMs = 1000;
} // namespace

Library::Private::Private(Database opened)
    : database(std::move(opened))
    , contents(database.contentFolder())
    , passwords([this] { return keychainInUse()->passwords().value_or(QStringList()); })
    , pages(pageCacheKib)
    , texts(textCachePages)
    , writer(database, 1)
    , importer(database, 1)
    , desk(database, 1)
    , watcher(database, 1)
    , readers(database, readerThreads)
{
    info.folder = database.folder();
    info.name = database.name();
    info.uid = database.uid();
    info.readOnly = database.isReadOnly();
    info.schemaVersion = newestSchema(Dialect(Dialect::Engine::Sqlite));
    pageReaders.setMaxThreadCount(pageThreads);
    pageReaders.setExpiryTimeout(-1);
}

void Library::Private::tellChange()
{
    QMetaObject::invokeMethod(
        q,
        [this] {
            Q_EMIT q->documentsChanged();
            Q_EMIT q->intakeChanged();
        },
        Qt::QueuedConnection);
}

/// A library of another version: its texts are compared anew, some at a time, so that nobody waits.
void Library::Private::keepLikenessCurrent(DocumentId after)
{
    const auto step =
        writer.run([after](Connection &connection) -> Result<std::optional<DocumentId>> {
            LikenessStore likeness(connection);
            VT_TRY(const bool current, likeness.isCurrent());
            if (current)
                return std::optional<DocumentId>();
            return likeness.rebuildSome(after);
        });
    deliver(step, q, [this](const Result<std::optional<DocumentId>> &last) {
        if (last && *last)
            keepLikenessCurrent(**last);
    });
}

void Library::Private::watch()
{
    const auto version = watcher.run(
        [](Connection &connection) -> Result<qint64> { return dataVersion(connection); });
    deliver(version, q, [this](const Result<qint64> &now) {
        // at midnight every status may be another
        const qint64 day = Clock::today().toJulianDay();
        const bool nextDay = seenDay.exchange(day) != day;
        const bool written = now && seenVersion.exchange(*now) != *now;
        if ((nextDay || written) && watchTimer.isActive()) {
            Q_EMIT q->documentsChanged();
            Q_EMIT q->intakeChanged();
        }
    });
}

Library::Library(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
    d->q = this;
    QObject::connect(&d->watchTimer, &QTimer::timeout, this, [this] { d->watch(); });
    d->watchTimer.start(watchMs);
}

Library::~Library()
{
    d->watchTimer.stop();
    d->closing.cancel();
    d->pageReaders.waitForDone();
}

Result<std::unique_ptr<Library>> Library::create(const QString &folder, const QString &name)
{
    VT_TRY(Database database, Database::create(folder, name));
    std::unique_ptr<Library> library(new Library(std::make_unique<Private>(std::move(database))));
    VT_CHECK(library->d->openIndex());
    library->d->keepLikenessCurrent({});
    return library;
}

Result<std::unique_ptr<Library>> Library::open(const QString &folder)
{
    VT_TRY(Database database, Database::open(folder));
    std::unique_ptr<Library> library(new Library(std::make_unique<Private>(std::move(database))));
    if (!library->info().readOnly) {
        VT_CHECK(library->d->openIndex());
        library->d->keepLikenessCurrent({});
    }
    return library;
}

QString Library::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + u"/vanthu/library"_s;
}

const LibraryInfo &Library::info() const
{
    return d->info;
}

void Library::setLanguage(UiLanguage language)
{
    d->language = language;
    // the reader processes that are started from here on speak it too
    qputenv("VANTHU_LANG", language == UiLanguage::Vietnamese ? "vi" : "en");
}

} // namespace vanthu
