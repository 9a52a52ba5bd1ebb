// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace vanthu {

/// A paper of the intake queue as it is stored; what its reading means is the intake room's.
struct IntakeRow {
    IntakeId id;
    QString uid;
    QString state; ///< a code of the intake room
    QString name;
    QString path;
    QString sha256;
    QString mediaType;
    qint64 bytes = 0;
    std::optional<int> pages;
    QJsonObject reading;
    QStringList text;    ///< a page an entry
    QList<qint32> bands; ///< of the text's likeness; kept while the paper waits, never read back
    QString failure;
    QStringList doubts;
    std::optional<DocumentId> duplicateOf;
    std::optional<IntakeId> duplicatePaper; ///< while that one waits
    QString formerTwin;                     ///< its name, once it no longer does
    QString duplicateKind;                  ///< a code of the intake room; empty = no duplicate
    double duplicateLikeness = 0;
    std::optional<DocumentId> document;
    QDateTime created;
    RowVersion version;
};

/// The papers between the door and the catalogue.
class IntakeStore {
public:
    /// `connection` outlives the store.
    explicit IntakeStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Its content is stored already.
    [[nodiscard]] Result<IntakeId> add(const IntakeRow &row);
    /// Writes state, reading, text, failure, doubts, duplicate and document. The bands of a waiting
    /// paper are made of its text when there are none.
    [[nodiscard]] Outcome update(const IntakeRow &row);
    [[nodiscard]] Result<IntakeRow> find(IntakeId id);
    /// Oldest first, without their texts.
    [[nodiscard]] Result<QList<IntakeRow>> inStates(const QStringList &states);
    [[nodiscard]] Result<int> count(const QStringList &states);
    /// By uid or its unambiguous beginning. Errors: NotFound, Ambiguous.
    [[nodiscard]] Result<IntakeId> resolve(const QString &reference);
    /// A paper with the same bytes that waits, or whose pages stand in others.
    [[nodiscard]] Result<std::optional<IntakeId>> waitingWith(const QString &sha256);

private:
    Connection &m_connection;
};

} // namespace vanthu
