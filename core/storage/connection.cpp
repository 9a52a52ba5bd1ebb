// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QSqlError>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// SQLite's result codes, as the driver hands them on.
constexpr auto sqliteBusy = "5"_L1;
constexpr auto sqliteReadOnly = "8"_L1;
constexpr auto sqliteCorrupt = "11"_L1;
constexpr auto sqliteFull = "13"_L1;
constexpr auto sqliteNotADatabase = "26"_L1;

tl::unexpected<Error> failureOf(const QSqlError &error, const QString &sql)
{
    const QString native = error.nativeErrorCode();
    const QString context = error.text() + u" | "_s + sql.simplified().left(200);
    if (native == sqliteFull) {
        return fail(Error::Code::DiskFull,
                    Sentences::tr("The disk that holds the library is full. Nothing was changed; "
                                  "make room and try again."),
                    context);
    }
    if (native == sqliteReadOnly) {
        return fail(Error::Code::Unwritable,
                    Sentences::tr("The library can only be read here: its folder or disk does not "
                                  "allow writing. Nothing was changed."),
                    context);
    }
    if (native == sqliteCorrupt || native == sqliteNotADatabase) {
        return fail(Error::Code::Damaged,
                    Sentences::tr("The library's database is damaged. Restore it from a backup."),
                    context);
    }
    if (native == sqliteBusy) {
        return fail(Error::Code::Storage,
                    Sentences::tr("Another program has been writing to the library for too long. "
                                  "Nothing was changed; try again."),
                    context);
    }
    return fail(Error::Code::Storage,
                Sentences::tr("The library's database refused the request. Nothing was changed; "
                              "try again."),
                context);
}
} // namespace

Rows::Rows(Connection &connection, QString sql, std::unique_ptr<QSqlQuery> statement)
    : m_connection(&connection)
    , m_sql(std::move(sql))
    , m_statement(std::move(statement))
{
}

Rows::~Rows()
{
    if (m_statement)
        m_connection->giveBack(m_sql, std::move(m_statement));
}

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        static_cast<void>(m_connection->leave(false));
}

Outcome Transaction::commit()
{
    return std::exchange(m_connection, nullptr)->leave(true);
}

Connection::Connection(QSqlDatabase database, Dialect dialect)
    : m_database(std::move(database))
    , m_dialect(dialect)
{
}

Connection::~Connection()
{
    m_idle.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<Transaction> Connection::begin()
{
    if (m_depth == 0) {
        m_failed = false;
        VT_CHECK(execute(m_dialect.beginWriting()));
    }
    ++m_depth;
    return Transaction(*this);
}

Outcome Connection::leave(bool commit)
{
    if (!commit)
        m_failed = true;
    if (--m_depth > 0)
        return {};
    if (!m_failed && m_end) {
        m_depth = 1; // what it changes belongs to this transaction
        const Outcome ended = m_end->beforeCommit(*this);
        m_depth = 0;
        if (!ended) {
            static_cast<void>(rollBack());
            return ended;
        }
    }
    m_chainEnd.clear();
    if (!m_failed) {
        const auto committed = execute(u"COMMIT"_s);
        if (committed)
            return {};
        static_cast<void>(rollBack());
        return tl::unexpected(committed.error());
    }
    VT_CHECK(rollBack());
    if (commit) {
        return fail(Error::Code::Storage,
                    Sentences::tr("A part of the change failed, so nothing was changed."));
    }
    return {};
}

Outcome Connection::rollBack()
{
    m_chainEnd.clear();
    if (m_end)
        m_end->rolledBack(*this);
    VT_CHECK(execute(u"ROLLBACK"_s));
    return {};
}

Result<Snapshot> Connection::snapshot()
{
    if (m_depth > 0 || m_reading)
        return Snapshot(nullptr);
    VT_CHECK(execute(m_dialect.beginReading()));
    m_reading = true;
    return Snapshot(this);
}

Snapshot::~Snapshot()
{
    if (!m_connection)
        return;
    m_connection->m_reading = false;
    static_cast<void>(m_connection->execute(QStringLiteral("COMMIT")));
}

Result<std::unique_ptr<QSqlQuery>> Connection::run(const QString &sql, const Bindings &bindings)
{
    std::unique_ptr<QSqlQuery> statement;
    if (const auto idle = m_idle.constFind(sql); idle != m_idle.constEnd()) {
        statement = std::make_unique<QSqlQuery>(std::move(**idle));
        m_idle.erase(idle);
    } else {
        statement = std::make_unique<QSqlQuery>(m_database);
        statement->setForwardOnly(true);
        if (!statement->prepare(sql))
            return failureOf(statement->lastError(), sql);
    }
    for (const auto &[name, value] : bindings)
        statement->bindValue(name, value);
    if (!statement->exec())
        return failureOf(statement->lastError(), sql);
    return statement;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> statement)
{
    statement->finish();
    m_idle.insert(sql, std::shared_ptr<QSqlQuery>(std::move(statement)));
}

Result<int> Connection::execute(const QString &sql, const Bindings &bindings)
{
    VT_TRY(std::unique_ptr<QSqlQuery> statement, run(sql, bindings));
    const int changed = statement->numRowsAffected();
    giveBack(sql, std::move(statement));
    return changed;
}

Result<qint64> Connection::insert(const QString &sql, const Bindings &bindings)
{
    VT_TRY(std::unique_ptr<QSqlQuery> statement, run(sql, bindings));
    const qint64 id = statement->lastInsertId().toLongLong();
    giveBack(sql, std::move(statement));
    return id;
}

Result<Rows> Connection::query(const QString &sql, const Bindings &bindings)
{
    VT_TRY(std::unique_ptr<QSqlQuery> statement, run(sql, bindings));
    return Rows(*this, sql, std::move(statement));
}

Result<QVariant> Connection::value(const QString &sql, const Bindings &bindings)
{
    VT_TRY(Rows rows, query(sql, bindings));
    return rows.next() ? rows.value(0) : QVariant();
}

Outcome Connection::runScript(const QString &script)
{
    QString statement;
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (!line.trimmed().endsWith(u';'))
            continue;
        QSqlQuery query(m_database);
        if (!query.exec(statement.trimmed().chopped(1)))
            return failureOf(query.lastError(), statement);
        statement.clear();
    }
    return {};
}

} // namespace vanthu
