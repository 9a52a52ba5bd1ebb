// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/impact.h"
#include "core/storage/connection.h"

namespace vanthu {

/// The notices that a document fell on which others rest.
class NoticeStore {
public:
    /// `connection` outlives the store.
    explicit NoticeStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Call it when the status of a document became another; `before` and `after` are its lives.
    /// Makes a notice for each way in which it fell that is new, when something rests on it, and
    /// takes back those that are true no more and that nobody has dealt with.
    [[nodiscard]] Outcome lifeChanged(DocumentId id, const QList<StatusPeriod> &before,
                                      const QList<StatusPeriod> &after);
    /// A further provision of a document fell, whose status as a whole stays.
    [[nodiscard]] Outcome partFell(DocumentId id, QDate from);

    enum class Which { Open, All };
    /// Newest first, with today's rows; the reasons are filled in.
    [[nodiscard]] Result<QList<Notice>> notices(Which which, UiLanguage language);
    [[nodiscard]] Result<int> countOpen();
    /// Errors: NotFound.
    [[nodiscard]] Result<NoticeId> resolve(const QString &uid);
    /// Errors: NotFound.
    [[nodiscard]] Outcome deal(NoticeId id, const QString &note);
    [[nodiscard]] Outcome reopen(NoticeId id);

private:
    [[nodiscard]] Outcome add(DocumentId id, Validity status, QDate from);
    [[nodiscard]] Outcome takeBackUntrue(DocumentId id);
    [[nodiscard]] Outcome change(NoticeId id, const QString &action, const QString &sql,
                                 const Bindings &bindings);

    Connection &m_connection;
};

} // namespace vanthu
