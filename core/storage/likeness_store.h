// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/connection.h"

#include <optional>

namespace vanthu {

/// Which texts of the library and of the queue may be nearly the same (core/text/likeness.h). Call
/// the writing ones inside the transaction of the change.
class LikenessStore {
public:
    /// `connection` outlives the store.
    explicit LikenessStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Outcome add(DocumentId document, const QList<qint32> &bands);
    /// `bands` are those that went in.
    [[nodiscard]] Outcome remove(DocumentId document, const QList<qint32> &bands);
    /// Replaces the bands of a paper of the queue; empty ones take it out.
    [[nodiscard]] Outcome put(IntakeId paper, const QList<qint32> &bands);

    /// Documents, those in the bin included, that share a band: at most eight, those that share
    /// most first. Bands that more than 32 texts have tell nothing and count only when there are no
    /// others, so that an office's thousand papers of one form cost no more than one.
    [[nodiscard]] Result<QList<DocumentId>> documentsLike(const QList<qint32> &bands);
    [[nodiscard]] Result<QList<IntakeId>> papersLike(const QList<qint32> &bands);

    /// Whether the bands were made by today's rules.
    [[nodiscard]] Result<bool> isCurrent();
    /// Makes the bands of the documents behind `after` again, some hundreds of them; answers the
    /// last one, or none when that was the end and the bands are current. Begin with 0.
    [[nodiscard]] Result<std::optional<DocumentId>> rebuildSome(DocumentId after);

private:
    [[nodiscard]] Outcome insert(const QString &table, qint64 owner, const QList<qint32> &bands);
    [[nodiscard]] Result<QList<qint64>> ownersLike(const QString &table,
                                                   const QList<qint32> &bands);

    Connection &m_connection;
};

} // namespace vanthu
