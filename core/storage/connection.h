// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <typeindex>
#include <unordered_map>
#include <utility>

namespace vanthu {

class Connection;

/// {{u":id"_s, 3}, {u":name"_s, name}}
using Bindings = QList<std::pair<QString, QVariant>>;

/// The answer to a query, read forwards once. Gives its statement back when it ends, which is
/// before the connection does.
class Rows {
public:
    Rows(Connection &connection, QString sql, std::unique_ptr<QSqlQuery> statement);
    ~Rows();
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows(Rows &&) noexcept = default;
    Rows &operator=(Rows &&) = delete;

    bool next() { return m_statement->next(); }
    [[nodiscard]] QVariant value(int column) const { return m_statement->value(column); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }

private:
    Connection *m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_statement;
};

/// A transaction that rolls back unless it was committed. One inside another joins it: only the
/// outermost commit writes, and an inner one that was left without commit undoes all.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Errors: Storage, DiskFull. The change is on the disk when it returns (synchronous=FULL).
    [[nodiscard]] Outcome commit();

private:
    Connection *m_connection;
};

/// What belongs to every change of a connection and is done once, at its end.
class TransactionEnd {
public:
    TransactionEnd() = default;
    virtual ~TransactionEnd() = default;
    TransactionEnd(const TransactionEnd &) = delete;
    TransactionEnd &operator=(const TransactionEnd &) = delete;

    /// Before the outermost commit, inside its transaction; a failure undoes the whole change.
    [[nodiscard]] virtual Outcome beforeCommit(Connection &connection) = 0;
    virtual void rolledBack(Connection &connection) = 0;
};

/// Several reads of one state of the database, whatever others write meanwhile. Inside a
/// transaction it is a part of that.
class Snapshot {
public:
    explicit Snapshot(Connection *connection)
        : m_connection(connection)
    {
    }
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    Snapshot(Snapshot &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Snapshot &operator=(Snapshot &&) = delete;

private:
    Connection *m_connection; ///< null where there is nothing to end
};

/// One connection to the database, for one thread. Statements are prepared once.
class Connection {
public:
    /// `database` is open.
    explicit Connection(QSqlDatabase database, Dialect dialect = Dialect(Dialect::Engine::Sqlite));
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Takes the right to write at once, so that two writers wait instead of failing half-way.
    [[nodiscard]] Result<Transaction> begin();
    [[nodiscard]] Result<Snapshot> snapshot();
    void setTransactionEnd(std::unique_ptr<TransactionEnd> end) { m_end = std::move(end); }
    /// Runs a statement; answers the number of changed rows.
    [[nodiscard]] Result<int> execute(const QString &sql, const Bindings &bindings = {});
    [[nodiscard]] Result<Rows> query(const QString &sql, const Bindings &bindings = {});
    /// Runs an INSERT; answers the id of the new row.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const Bindings &bindings = {});
    /// The first column of the first row; an invalid variant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const Bindings &bindings = {});
    /// Several statements divided by ";" at a line's end, as migrations hold them.
    [[nodiscard]] Outcome runScript(const QString &script);

    /// The end of the log's chain as this transaction knows it: no other program can write
    /// meanwhile. Empty outside a transaction and at its beginning.
    [[nodiscard]] const QString &chainEnd() const { return m_chainEnd; }
    void setChainEnd(const QString &hash) { m_chainEnd = m_depth > 0 ? hash : QString(); }

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

    /// What a room keeps with the connection for as long as it lives, such as what it has read of
    /// the disk and need not read again; made at first use.
    template <typename T>
    [[nodiscard]] T &companion()
    {
        std::shared_ptr<void> &slot = m_companions[std::type_index(typeid(T))];
        if (!slot)
            slot = std::make_shared<T>();
        return *static_cast<T *>(slot.get());
    }

private:
    friend class Rows;
    friend class Snapshot;
    friend class Transaction;

    [[nodiscard]] Result<std::unique_ptr<QSqlQuery>> run(const QString &sql,
                                                         const Bindings &bindings);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> statement);
    [[nodiscard]] Outcome leave(bool commit);
    [[nodiscard]] Outcome rollBack();

    QSqlDatabase m_database;
    Dialect m_dialect;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_idle;
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_companions;
    QString m_chainEnd;
    std::unique_ptr<TransactionEnd> m_end;
    int m_depth = 0;
    bool m_failed = false;
    bool m_reading = false; ///< a snapshot is open
};

} // namespace vanthu
