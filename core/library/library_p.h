// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/files/reader_client.h"
#include "core/library/keychain.h"
#include "core/library/library.h"
#include "core/library/workers_p.h"
#include "core/search/search_request.h"
#include "core/storage/content_store.h"

#include <QCache>
#include <QMutex>
#include <QTimer>

#include <atomic>

namespace vanthu {

/// What an open library holds.
class Library::Private {
public:
    explicit Private(Database opened);

    /// Runs a change on the writer's thread and tells when it is done.
    template <typename Work>
    [[nodiscard]] auto write(Work work)
    {
        return writer.run([this, work = std::move(work)](Connection &connection) {
            auto outcome = work(connection);
            if (outcome)
                tellChange();
            return outcome;
        });
    }
    void tellChange();
    void keepLikenessCurrent(DocumentId after);
    [[nodiscard]] std::shared_ptr<Keychain> keychainInUse() const
    {
        return keychain ? keychain : systemKeychain();
    }
    /// One that knows the passwords; that of a thread which draws pages stays for the next page.
    [[nodiscard]] ReaderClient newReader() const { return ReaderClient({}, passwords); }
    [[nodiscard]] ReaderClient &readerOfThisThread();
    [[nodiscard]] ContentStore newContents() const
    {
        return ContentStore(database.contentFolder());
    }
    /// Notices what other programs write.
    void watch();

    /// Makes the index fit for searching; what can wait is done in the background.
    [[nodiscard]] Outcome openIndex();
    /// Indexes what waits, some documents at a time, between other changes.
    void tendIndex();
    /// What a search has met that it could not read is taken away and made anew.
    void mendIndex();

    [[nodiscard]] UiLanguage currentLanguage() const { return language.load(); }

    Library *q = nullptr;
    Database database;
    LibraryInfo info;
    std::atomic<UiLanguage> language = UiLanguage::Vietnamese;
    ContentStore contents;
    std::shared_ptr<Keychain> keychain; ///< none: the system's, when it is first needed
    Passwords passwords;
    CancelToken closing;
    QTimer watchTimer;
    std::atomic<qint64> seenVersion = 0;
    std::atomic<bool> mending = false;
    std::atomic<int> tended = 0; ///< documents indexed in the background since it began
    std::atomic<qint64> seenDay = Clock::today().toJulianDay();

    struct PageKey {
        QString sha256;
        int page = 0;
        int width = 0;

        friend bool operator==(const PageKey &, const PageKey &) = default;
        friend size_t qHash(const PageKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.sha256, key.page, key.width);
        }
    };
    QMutex cacheMutex;
    QCache<PageKey, QImage> pages;       ///< cost in KiB
    QCache<QString, TextDocument> texts; ///< cost in pages

    // the pools end first: their work uses everything above
    Workers writer;
    Workers importer;
    Workers desk; ///< work with files that a clerk waits for, beside an import
    Workers watcher;
    Workers readers;                             // a search may ask the writer to mend the index
    QThreadStorage<ReaderClient> readerOfThread; ///< kept for the next page
    QThreadPool pageReaders;
};

[[nodiscard]] SearchRequest searchRequestFrom(const ListRequest &request);

} // namespace vanthu
