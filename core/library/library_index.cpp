// SPDX-License-Identifier: GPL-3.0-or-later
// How an open library keeps its search index whole while people work with it.
#include "core/library/library_p.h"
#include "core/search/search_index.h"

#include <QCoreApplication>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Documents that are indexed before another change has its turn.
constexpr int atATime = 250;
/// Joining the segments is worth its while after so many.
constexpr int many = 5000;
} // namespace

Outcome Library::Private::openIndex()
{
    VT_TRY(const std::unique_ptr<Connection> connection, database.connect());
    SearchIndex index(*connection);
    VT_TRY(const bool byOurRules, index.isByTheseRules());
    if (!byOurRules) // a library of an older program: without this it would seem empty
        VT_CHECK(index.prepareForUse());
    static_cast<void>(writer.run([this](Connection &own) -> Outcome {
        VT_CHECK(SearchIndex(own).prepareForUse());
        tendIndex();
        return {};
    }));
    return {};
}

void Library::Private::tendIndex()
{
    static_cast<void>(writer.run([this](Connection &connection) -> Outcome {
        if (closing.isCancelled())
            return {};
        VT_TRY(const int taken, SearchIndex(connection).catchUp(atATime));
        if (taken > 0) {
            tended += taken;
            if (tended % many < atATime)
                tellChange();
            tendIndex();
            return {};
        }
        const bool lacked = mending.exchange(false);
        if (lacked || tended.exchange(0) > 0)
            tellChange(); // answers that lacked something are asked for again
        return {};
    }));
}

void Library::Private::mendIndex()
{
    if (info.readOnly || mending.exchange(true))
        return;
    static_cast<void>(writer.run([this](Connection &connection) -> Outcome {
        const Outcome dropped = SearchIndex(connection).dropDamaged();
        tendIndex();
        return dropped;
    }));
}

Library::Answer<void> Library::completeIndex(ProgressHandler progress, CancelToken cancel)
{
    return d->writer.run([progress = std::move(progress),
                          cancel = std::move(cancel)](Connection &connection) -> Outcome {
        SearchIndex index(connection);
        VT_CHECK(index.dropDamaged());
        VT_TRY(const int all, index.waiting());
        int done = 0;
        while (!cancel.isCancelled()) {
            VT_TRY(const int taken, index.catchUp(atATime));
            if (taken == 0)
                return done < many ? Outcome() : index.consolidate(done);
            done += taken;
            if (progress)
                progress({done, all, {}});
        }
        return fail(Error::Code::Cancelled,
                    Sentences::tr("Indexing was stopped. What is left is done the next time the "
                                  "library is open."));
    });
}

} // namespace vanthu
