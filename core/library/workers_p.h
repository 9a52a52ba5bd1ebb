// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_index.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QThreadStorage>

#include <memory>

namespace vanthu {

/// Runs work on a thread of the pool and on no other: a future of QtConcurrent::run would be worked
/// off by the very thread that waits for it.
template <typename Work>
[[nodiscard]] auto runOn(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    auto future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// Threads with a connection each. Work is an ordinary function of a connection.
class Workers {
public:
    Workers(const Database &database, int threads)
        : m_database(database)
    {
        m_pool.setMaxThreadCount(threads);
        m_pool.setExpiryTimeout(-1);
    }
    ~Workers() { m_pool.waitForDone(); }
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    /// `work` takes a `Connection &` and returns a `Result`.
    template <typename Work>
    [[nodiscard]] auto run(Work work)
    {
        return runOn(m_pool, [this, work = std::move(work)] {
            using Answer = decltype(work(std::declval<Connection &>()));
            const Result<Connection *> connection = connectionOfThread();
            if (!connection)
                return Answer(tl::unexpected(connection.error()));
            return work(**connection);
        });
    }

private:
    [[nodiscard]] Result<Connection *> connectionOfThread()
    {
        if (!m_connections.hasLocalData()) {
            VT_TRY(std::shared_ptr<Connection> mine, m_database.connect());
            SearchIndex::keepWith(*mine);
            m_connections.setLocalData(std::move(mine));
        }
        return m_connections.localData().get();
    }

    Database m_database;
    // cleared while a thread ends, before the pool lets go of it (a thread_local ends too late)
    QThreadStorage<std::shared_ptr<Connection>> m_connections;
    QThreadPool m_pool;
};

} // namespace vanthu
