// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/storage/connection.h"

#include <QJsonObject>

namespace vanthu {

/// Who works at this desk.
[[nodiscard]] QString accountName();

/// A change that is about to be logged.
struct AuditEntry {
    QString action; ///< "document.add", "document.set", "link.add" …
    std::optional<DocumentId> document;
    QString summary;
    QJsonObject before;
    QJsonObject after;
};

/// The log of every change. Each event holds the SHA-256 of the event before it and of itself, so
/// that an altered or removed event breaks the chain.
class AuditLog {
public:
    /// `connection` outlives the log.
    explicit AuditLog(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Call it inside the transaction of the change.
    [[nodiscard]] Outcome append(const AuditEntry &entry);
    /// Newest first.
    [[nodiscard]] Result<QList<AuditEvent>> of(DocumentId document);
    [[nodiscard]] Result<QList<AuditEvent>> since(const QDateTime &moment);
    struct Check {
        int events = 0;                ///< that fit the chain
        std::optional<AuditId> broken; ///< the first event that does not
    };
    [[nodiscard]] Result<Check> check();

private:
    Connection &m_connection;
};

} // namespace vanthu
