// SPDX-License-Identifier: GPL-3.0-or-later
// What is in force, since when, why, and what falls with it.
#include "core/library/library_p.h"
#include "core/storage/check_reader.h"
#include "core/storage/document_store.h"
#include "core/storage/impact_reader.h"
#include "core/storage/integrity.h"
#include "core/storage/notice_store.h"
#include "core/storage/status_explainer.h"

#include <QCoreApplication>

#include <algorithm>

namespace vanthu {

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int documentsAtOnce = 500;

/// Gathers what the checks find.
class Checking {
public:
    Checking(Connection &connection, UiLanguage language)
        : m_connection(connection)
        , m_reader(connection)
        , m_language(language)
    {
    }

    [[nodiscard]] Outcome lookAt(const QList<DocumentId> &ids)
    {
        VT_TRY(const QList<CheckedCase> cases, m_reader.cases(ids));
        for (const CheckedCase &one : cases)
            m_findings.append(checkDocument(one, Clock::today(), m_language));
        m_documents += static_cast<int>(cases.size());
        return {};
    }

    [[nodiscard]] Outcome lookAtAll(const ProgressHandler &progress, const CancelToken &cancel)
    {
        VT_TRY(const DocumentCounts counts, documentCounts(m_connection));
        DocumentId after;
        for (;;) {
            if (cancel.isCancelled())
                return fail(Error::Code::Cancelled, Sentences::tr("Stopped."));
            VT_TRY(const QList<DocumentId> ids, m_reader.next(after, documentsAtOnce));
            if (ids.isEmpty())
                break;
            VT_CHECK(lookAt(ids));
            after = ids.last();
            if (progress)
                progress({m_documents, counts.all + counts.stubs, {}});
        }
        return lookAtSets();
    }

    [[nodiscard]] Result<CheckReport> report();

private:
    [[nodiscard]] Outcome lookAtSets();

    Connection &m_connection;
    CheckReader m_reader;
    UiLanguage m_language;
    QList<Finding> m_findings;
    int m_documents = 0;
};

Outcome Checking::lookAtSets()
{
    VT_TRY(const QList<QList<CheckedDocument>> numbers, m_reader.sameNumbers());
    for (const QList<CheckedDocument> &group : numbers)
        m_findings.append(checkNumbers(group, m_language));
    VT_TRY(const QList<QList<CheckedDocument>> series, m_reader.series());
    for (const QList<CheckedDocument> &one : series)
        m_findings.append(checkSeries(one, m_language));
    for (const CircleOf what : {CircleOf::Ends, CircleOf::Grounds}) {
        VT_TRY(const QList<CheckedEdge> edges, m_reader.edges(what));
        for (const QList<DocumentId> &circle : circlesOf(edges)) {
            VT_TRY(const QList<CheckedDocument> documents, m_reader.documents(circle));
            m_findings.append(circleFinding(documents, what, m_language));
        }
    }
    return {};
}

Result<CheckReport> Checking::report()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &left, const Finding &right) {
                         return std::tuple(left.severity, left.code, left.document)
                                < std::tuple(right.severity, right.code, right.document);
                     });
    QList<DocumentId> ids;
    for (const Finding &finding : std::as_const(m_findings))
        ids << finding.document << finding.related;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    VT_TRY(const QList<DocumentRow> rows, DocumentStore(m_connection).rows(ids));
    QHash<DocumentId, DocumentRow> byId;
    for (const DocumentRow &row : rows)
        byId.insert(row.id, row);
    CheckReport report{m_documents, {}};
    for (const Finding &finding : std::as_const(m_findings)) {
        ReviewItem item{finding, byId.value(finding.document), {}};
        for (const DocumentId id : finding.related)
            item.related.append(byId.value(id));
        report.items.append(item);
    }
    return report;
}
} // namespace

Library::Answer<QList<DocumentRow>> Library::rows(const QList<DocumentId> &ids) const
{
    return d->readers.run(
        [ids](Connection &connection) { return DocumentStore(connection).rows(ids); });
}

Library::Answer<ValidityReport> Library::status(DocumentId id, QDate asOf,
                                                const std::optional<Provision> &provision) const
{
    return d->readers.run(
        [id, asOf, provision, language = d->currentLanguage()](Connection &connection) {
            return StatusExplainer(connection, language).explain(id, asOf, provision);
        });
}

Library::Answer<QList<TimelinePeriod>>
Library::timeline(DocumentId id, const std::optional<Provision> &provision) const
{
    return d->readers.run([id, provision, language = d->currentLanguage()](Connection &connection) {
        return StatusExplainer(connection, language).timeline(id, provision);
    });
}

Library::Answer<QList<AffectedDocument>> Library::impact(DocumentId id, int mostDepth) const
{
    return d->readers.run([id, mostDepth](Connection &connection) {
        return ImpactReader(connection).affectedBy(id, mostDepth);
    });
}

Library::Answer<QList<Notice>> Library::notices(Notices which) const
{
    return d->readers.run([which, language = d->currentLanguage()](Connection &connection) {
        return NoticeStore(connection)
            .notices(which == Notices::Open ? NoticeStore::Which::Open : NoticeStore::Which::All,
                     language);
    });
}

Library::Answer<NoticeId> Library::resolveNotice(const QString &reference) const
{
    return d->readers.run(
        [reference](Connection &connection) { return NoticeStore(connection).resolve(reference); });
}

Library::Answer<void> Library::dealWith(NoticeId id, const QString &note)
{
    return d->write(
        [id, note](Connection &connection) { return NoticeStore(connection).deal(id, note); });
}

Library::Answer<void> Library::reopen(NoticeId id)
{
    return d->write([id](Connection &connection) { return NoticeStore(connection).reopen(id); });
}

Library::Answer<CheckReport> Library::check(const std::optional<DocumentId> &only,
                                            ProgressHandler progress, CancelToken cancel) const
{
    return d->readers.run(
        [only, progress = std::move(progress), cancel,
         language = d->currentLanguage()](Connection &connection) -> Result<CheckReport> {
            Checking checking(connection, language);
            if (only) {
                VT_CHECK(checking.lookAt({*only}));
            } else {
                VT_CHECK(checking.lookAtAll(progress, cancel));
            }
            return checking.report();
        });
}

} // namespace vanthu
