// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QHash>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>

namespace vanthu {

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
        return QtConcurrent::run(&m_pool, [this, work = std::move(work)] {
            using Answer = decltype(work(std::declval<Connection &>()));
            const Result<Connection *> connection = connectionOfThread();
            if (!connection)
                return Answer(tl::unexpected(connection.error()));
            return work(**connection);
        });
    }

private:
    /// Connections end with their thread, and threads with the pool.
    [[nodiscard]] Result<Connection *> connectionOfThread()
    {
        thread_local QHash<const Workers *, std::shared_ptr<Connection>> connections;
        auto &mine = connections[this];
        if (!mine) {
            VT_TRY(mine, m_database.connect());
        }
        return mine.get();
    }

    Database m_database;
    QThreadPool m_pool;
};

} // namespace vanthu
