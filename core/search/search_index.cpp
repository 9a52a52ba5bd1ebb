// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include "core/search/index_view.h"
#include "core/search/index_writer_p.h"
#include "core/text/fold.h"

#include <QCoreApplication>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// The rules by which the index was made.
constexpr int rulesVersion = indexVersion * 1000 + foldingVersion;
constexpr int batch = 1000;
/// Joining segments writes at most so many documents for each that was added.
constexpr int worth = 8;

/// The texts that were prepared for the transaction under way.
struct Prepared {
    PreparedTexts texts;
};

class IndexKeeper : public TransactionEnd {
public:
    Outcome beforeCommit(Connection &connection) override
    {
        const PreparedTexts prepared =
            std::exchange(connection.companion<Prepared>().texts, PreparedTexts());
        return IndexWriter(connection).takeChanges(prepared);
    }
    void rolledBack(Connection &connection) override
    {
        connection.companion<Prepared>().texts.clear();
    }
};

Result<int> numberOf(Connection &connection, const QString &sql)
{
    VT_TRY(const QVariant number, connection.value(sql));
    return number.toInt();
}
} // namespace

void SearchIndex::keepWith(Connection &connection)
{
    connection.setTransactionEnd(std::make_unique<IndexKeeper>());
}

void SearchIndex::prepared(DocumentId id, const IndexText &text)
{
    m_connection.companion<Prepared>().texts.insert(id.value, text);
}

void SearchIndex::unprepared(DocumentId id)
{
    m_connection.companion<Prepared>().texts.remove(id.value);
}

Result<int> SearchIndex::waiting()
{
    return numberOf(m_connection, u"SELECT (SELECT count(*) FROM search_backlog) "
                                  "+ (SELECT count(*) FROM search_changed)"_s);
}

Result<bool> SearchIndex::isByTheseRules()
{
    VT_TRY(const SegmentStore::State state, SegmentStore(m_connection).state());
    return state.rules == rulesVersion;
}

Result<bool> SearchIndex::isCurrent()
{
    VT_TRY(const bool byOurs, isByTheseRules());
    VT_TRY(const int waits, waiting());
    return byOurs && waits == 0;
}

Outcome SearchIndex::prepareForUse()
{
    VT_TRY(const SegmentStore::State state, SegmentStore(m_connection).state());
    VT_TRY(const int documents, numberOf(m_connection, u"SELECT count(*) FROM document"_s));
    IndexView view(m_connection);
    VT_CHECK(view.refresh());
    const AttributeTable &attributes = view.attributes();
    const auto known = attributes.documents().count() + attributes.bin().count();
    const bool complete = known == documents && !view.isDamaged();
    if (state.rules == rulesVersion && complete)
        return {};
    VT_TRY(Transaction transaction, m_connection.begin());
    IndexWriter writer(m_connection);
    if (!complete)
        VT_CHECK(writer.dropDamaged());
    if (state.rules != rulesVersion) {
        VT_CHECK(writer.doubtAll());
        VT_CHECK(m_connection.execute(u"UPDATE search_state SET rules = :rules WHERE id = 1"_s,
                                      {{u":rules"_s, rulesVersion}}));
    }
    return transaction.commit();
}

Outcome SearchIndex::dropDamaged()
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_CHECK(IndexWriter(m_connection).dropDamaged());
    return transaction.commit();
}

Result<int> SearchIndex::catchUp(int most)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_CHECK(IndexWriter(m_connection).takeChanges({}));
    VT_TRY(const int taken, IndexWriter(m_connection).takeBacklog(most));
    VT_CHECK(transaction.commit());
    return taken;
}

Outcome SearchIndex::consolidate(int added)
{
    VT_TRY(Transaction transaction, m_connection.begin());
    VT_CHECK(IndexWriter(m_connection).consolidate(static_cast<quint32>(added) * worth));
    return transaction.commit();
}

Outcome SearchIndex::rebuild(const ProgressHandler &progress, const CancelToken &cancel)
{
    VT_CHECK(dropDamaged());
    {
        VT_TRY(Transaction transaction, m_connection.begin());
        VT_CHECK(IndexWriter(m_connection).doubtAll());
        VT_CHECK(transaction.commit());
    }
    VT_TRY(const int all, waiting());
    int done = 0;
    while (true) {
        if (cancel.isCancelled()) {
            return fail(Error::Code::Cancelled,
                        Sentences::tr("Rebuilding the index was stopped. What is left is done the "
                                      "next time the library is open."));
        }
        if (progress)
            progress({done, all, {}});
        VT_TRY(const int taken, catchUp(batch));
        if (taken == 0)
            return consolidate(done);
        done += taken;
    }
}

} // namespace vanthu
