// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_p.h"
#include "core/search/search_index.h"
#include "core/storage/attachment_store.h"
#include "core/storage/audit_log.h"
#include "core/storage/integrity.h"

#include <QCoreApplication>
#include <QSet>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

class Verification {
public:
    Verification(Connection &connection, const ContentStore &contents)
        : m_connection(connection)
        , m_contents(contents)
    {
    }

    Result<VerifyReport> run(Library::Depth depth, const ProgressHandler &progress,
                             const CancelToken &cancel)
    {
        VT_TRY(m_report.documents, documentCount(m_connection));
        VT_TRY(const QStringList problems, databaseProblems(m_connection));
        for (const QString &problem : problems)
            add(u"database.damaged"_s, Sentences::tr("The database is damaged: %1").arg(problem));
        VT_CHECK(log());
        VT_CHECK(files(depth, progress, cancel));
        VT_CHECK(index(depth, progress, cancel));
        return m_report;
    }

private:
    void add(const QString &code, const QString &message)
    {
        m_report.ok = false;
        note(code, message);
    }
    /// Worth knowing, but nothing is lost: an interrupted import leaves such things.
    void note(const QString &code, const QString &message)
    {
        m_report.findings.append({code, message});
    }

    Outcome index(Library::Depth depth, const ProgressHandler &progress, const CancelToken &cancel)
    {
        SearchIndex index(m_connection);
        VT_TRY(const QStringList findings, depth == Library::Depth::Full
                                               ? index.verify(progress, cancel)
                                               : index.verifyQuickly());
        for (const QString &finding : findings)
            add(u"index.stale"_s, finding);
        return {};
    }

    Outcome log()
    {
        VT_TRY(const AuditLog::Check check, AuditLog(m_connection).check());
        m_report.events = check.events;
        if (check.broken) {
            add(u"audit.broken"_s,
                Sentences::tr("The log was altered: entry %1 does not fit the one before it.")
                    .arg(check.broken->value));
        }
        return {};
    }

    Outcome files(Library::Depth depth, const ProgressHandler &progress, const CancelToken &cancel)
    {
        VT_TRY(const QStringList needed, AttachmentStore(m_connection).neededContents());
        const ContentStore::Listing listing = m_contents.list();
        const QSet<QString> there(listing.hashes.cbegin(), listing.hashes.cend());
        for (const QString &hash : needed) {
            if (cancel.isCancelled())
                return fail(Error::Code::Cancelled, Sentences::tr("The check was stopped."));
            if (!there.contains(hash))
                add(u"content.missing"_s, Sentences::tr("A stored file is missing: %1").arg(hash));
            else if (depth == Library::Depth::Full && !m_contents.isWhole(hash))
                add(u"content.altered"_s, Sentences::tr("A stored file was altered: %1").arg(hash));
            ++m_report.files;
            if (progress && m_report.files % 100 == 0)
                progress({m_report.files, static_cast<int>(needed.size()), hash});
        }
        const QSet<QString> wanted(needed.cbegin(), needed.cend());
        for (const QString &hash : listing.hashes) {
            if (!wanted.contains(hash))
                note(u"content.orphan"_s,
                     Sentences::tr("A file in the store belongs to nothing: %1").arg(hash));
        }
        for (const QString &stray : listing.stray)
            note(u"content.leftover"_s,
                 Sentences::tr("An interrupted import left a part of a file: %1").arg(stray));
        return {};
    }

    Connection &m_connection;
    const ContentStore &m_contents;
    VerifyReport m_report;
};
} // namespace

Library::Answer<VerifyReport> Library::verify(Depth depth, ProgressHandler progress,
                                              CancelToken cancel) const
{
    return d->readers.run([this, depth, progress = std::move(progress),
                           cancel = std::move(cancel)](Connection &connection) {
        return Verification(connection, d->contents).run(depth, progress, cancel);
    });
}

} // namespace vanthu
