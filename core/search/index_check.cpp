// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the index with what it was made from.
#include "core/search/index_view.h"
#include "core/search/search_index.h"
#include "core/search/segment_merger_p.h"
#include "core/search/segment_store_p.h"
#include "core/storage/document_store.h"
#include "core/storage/text_store.h"

#include <QCoreApplication>
#include <QHash>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int progressStep = 500;

/// What stands for a set of terms, in any order.
quint64 printOf(QByteArrayView term)
{
    return static_cast<quint64>(checksumOf(term)) << 20U ^ static_cast<quint64>(term.size());
}

class IndexCheck {
public:
    explicit IndexCheck(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Adds up the terms of every document as the segments have them.
    Outcome readSegments()
    {
        std::vector<Segment> segments;
        VT_TRY(const QList<qint64> damaged, SegmentStore(m_connection).refresh(segments));
        m_damaged = !damaged.isEmpty();
        for (const Segment &segment : segments)
            VT_CHECK(readSegment(segment));
        return {};
    }

    Result<bool> fits(DocumentId id)
    {
        VT_TRY(const Document document, DocumentStore(m_connection).find(id));
        const auto pages = TextStore(m_connection).pages(id);
        quint64 print = 0;
        indexTextOf(document.fields, pages.value_or(QStringList()))
            .forEach([&print](QByteArrayView term) { print += printOf(term); });
        return m_prints.value(id.value) == print;
    }

    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    Outcome readSegment(const Segment &segment)
    {
        std::vector<DocumentId> documents(segment.documents, DocumentId{-1});
        segment.forEachAlive(
            [&documents](DocumentId id, quint32 ordinal) { documents[ordinal] = id; });
        SegmentCursor cursor(m_connection, segment, SegmentCursor::Leave::Everything);
        while (true) {
            VT_TRY(const bool there, cursor.next());
            if (!there)
                break;
            VT_TRY(const Ordinals ordinals, cursor.ordinals());
            for (const quint32 ordinal : ordinals) {
                if (documents[ordinal].value >= 0)
                    m_prints[documents[ordinal].value] += printOf(cursor.term());
            }
        }
        m_damaged = m_damaged || cursor.isDamaged();
        return {};
    }

    Connection &m_connection;
    QHash<qint64, quint64> m_prints;
    bool m_damaged = false;
};

Result<QList<DocumentId>> allDocuments(Connection &connection)
{
    VT_TRY(Rows rows, connection.query(u"SELECT id FROM document ORDER BY id"_s));
    QList<DocumentId> ids;
    while (rows.next())
        ids.append(DocumentId{rows.number(0)});
    return ids;
}
} // namespace

Result<QStringList> SearchIndex::verifyQuickly()
{
    VT_TRY(const int waits, waiting());
    if (waits > 0) {
        return QStringList{Sentences::tr("%n document(s) wait for being indexed anew. The program "
                                         "does that while it is open; reindex does it at once.",
                                         nullptr, waits)};
    }
    IndexView view(m_connection);
    VT_CHECK(view.refresh());
    VT_TRY(const QVariant documents, m_connection.value(u"SELECT count(*) FROM document"_s));
    if (view.isDamaged() || view.indexed().count() != documents.toLongLong())
        return QStringList{Sentences::tr("The search index is damaged. Rebuild it with reindex.")};
    return QStringList();
}

Result<QStringList> SearchIndex::verify(const ProgressHandler &progress, const CancelToken &cancel)
{
    VT_TRY(const Snapshot snapshot, m_connection.snapshot());
    VT_TRY(QStringList findings, verifyQuickly());
    if (!findings.isEmpty())
        return findings;
    IndexCheck check(m_connection);
    VT_CHECK(check.readSegments());
    IndexView view(m_connection);
    VT_CHECK(view.refresh());
    if (check.isDamaged() || view.isDamaged())
        findings << Sentences::tr("The search index is damaged. Rebuild it with reindex.");
    VT_TRY(const QList<DocumentId> ids, allDocuments(m_connection));
    int wrong = 0;
    for (int done = 0; done < ids.size(); ++done) {
        if (cancel.isCancelled())
            return fail(Error::Code::Cancelled, Sentences::tr("The check was stopped."));
        if (progress && done % progressStep == 0)
            progress({done, static_cast<int>(ids.size()), {}});
        VT_TRY(const bool fits, check.fits(ids.at(done)));
        wrong += fits && view.attributes().of(ids.at(done)).is(DocumentAttributes::Known) ? 0 : 1;
    }
    if (wrong > 0) {
        findings << Sentences::tr("%n document(s) stand in the search index with other words than "
                                  "in the catalogue. Rebuild it with reindex.",
                                  nullptr, wrong);
    }
    return findings;
}

} // namespace vanthu
