// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/clock.h"
#include "core/storage/migrations.h"
#include "core/storage/status_keeper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <atomic>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr auto format = "vanthu.library/1"_L1;

QString shown(const QString &folder)
{
    return QDir::toNativeSeparators(folder);
}

tl::unexpected<Error> notALibrary(const QString &folder)
{
    return fail(
        Error::Code::NotALibrary,
        Sentences::tr("“%1” is not a library. Choose the folder that holds library.json, or "
                      "make a new library.")
            .arg(shown(folder)));
}

tl::unexpected<Error> damaged(const QString &folder, const QString &context)
{
    return fail(
        Error::Code::Damaged,
        Sentences::tr("The library in “%1” is damaged: its database cannot be read. Restore "
                      "it from a backup.")
            .arg(shown(folder)),
        context);
}

bool hasDatabaseHeader(const QString &file)
{
    QFile database(file);
    return database.open(QIODevice::ReadOnly)
           && database.read(16) == QByteArray("SQLite format 3\0", 16);
}
} // namespace

QString Database::file() const
{
    return m_folder + u"/library.sqlite"_s;
}

QString Database::contentFolder() const
{
    return m_folder + u"/content"_s;
}

Result<Database> Database::create(const QString &folder, const QString &name)
{
    Database database;
    database.m_folder = QDir(folder).absolutePath();
    const QDir directory(database.m_folder);
    if (directory.exists() && !directory.isEmpty()) {
        return fail(
            Error::Code::Refused,
            Sentences::tr("“%1” is not empty, so no library was made there. Choose an empty "
                          "folder or a new name.")
                .arg(shown(database.m_folder)));
    }
    if (!QDir().mkpath(database.contentFolder())) {
        return fail(Error::Code::Unwritable,
                    Sentences::tr("The folder “%1” cannot be made. Choose a place where you may "
                                  "write.")
                        .arg(shown(database.m_folder)));
    }
    database.m_uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    database.m_name = name.isEmpty() ? directory.dirName() : name;
    VT_CHECK(database.checkAndMigrate());
    VT_CHECK(database.writeDescription());
    return database;
}

Result<Database> Database::open(const QString &folder)
{
    Database database;
    database.m_folder = QDir(folder).absolutePath();
    const QFileInfo description(database.m_folder + u"/library.json"_s);
    if (!description.isFile())
        return notALibrary(database.m_folder);
    VT_CHECK(database.readDescription());
    if (!hasDatabaseHeader(database.file()))
        return damaged(database.m_folder, u"no database header"_s);
    const QFileInfo place(database.m_folder);
    const QFileInfo data(database.file());
    QFile probe(database.file());
    database.m_readOnly =
        !place.isWritable() || !data.isWritable() || !probe.open(QIODevice::ReadWrite);
    probe.close();
    VT_CHECK(database.checkAndMigrate());
    return database;
}

Outcome Database::checkAndMigrate() const
{
    VT_TRY(const std::unique_ptr<Connection> connection, connect());
    const auto readable = connection->value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!readable)
        return damaged(m_folder, readable.error().context);
    if (m_readOnly)
        return {};
    VT_CHECK(migrate(*connection));
    return StatusKeeper(*connection).bringUpToDate();
}

Result<std::unique_ptr<Connection>> Database::connect() const
{
    static std::atomic<int> counter = 0;
    QSqlDatabase database =
        QSqlDatabase::addDatabase(u"QSQLITE"_s, u"vanthu-%1"_s.arg(counter.fetch_add(1)));
    QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    if (m_readOnly) {
        // without the right to write there is no shared memory for the log either
        database.setDatabaseName(QUrl::fromLocalFile(file()).toString(QUrl::FullyEncoded)
                                 + u"?mode=ro&immutable=1"_s);
        options += u";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;
    } else {
        database.setDatabaseName(file());
    }
    database.setConnectOptions(options);
    if (!database.open()) {
        const QString context = database.lastError().text();
        const QString name = database.connectionName();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        return fail(Error::Code::Unreadable,
                    Sentences::tr("The library in “%1” cannot be opened. Check that the folder is "
                                  "there and that you may read it.")
                        .arg(shown(m_folder)),
                    context);
    }
    auto connection = std::make_unique<Connection>(database);
    if (!m_readOnly) {
        const auto mode = connection->value(u"PRAGMA journal_mode = WAL"_s);
        if (!mode)
            return damaged(m_folder, mode.error().context);
        VT_CHECK(connection->value(u"PRAGMA synchronous = FULL"_s));
        // 32 MB of pages before they are carried over: an import writes the same ones many times
        VT_CHECK(connection->value(u"PRAGMA wal_autocheckpoint = 8192"_s));
    }
    VT_CHECK(connection->value(u"PRAGMA foreign_keys = ON"_s));
    VT_CHECK(connection->value(u"PRAGMA cache_size = -32768"_s));
    return connection;
}

Outcome Database::readDescription()
{
    QFile json(m_folder + u"/library.json"_s);
    if (!json.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::Unreadable,
                    Sentences::tr("The library in “%1” cannot be read. Ask for the right to read "
                                  "its folder.")
                        .arg(shown(m_folder)));
    }
    const QJsonObject object = QJsonDocument::fromJson(json.readAll()).object();
    if (object.value("format"_L1).toString() != format)
        return notALibrary(m_folder);
    m_uid = object.value("uid"_L1).toString();
    m_name = object.value("name"_L1).toString();
    return {};
}

Outcome Database::writeDescription() const
{
    const QJsonObject object{{u"format"_s, QString(format)},
                             {u"uid"_s, m_uid},
                             {u"name"_s, m_name},
                             {u"created"_s, Clock::now().toString(Qt::ISODateWithMs)}};
    QSaveFile json(m_folder + u"/library.json"_s);
    if (!json.open(QIODevice::WriteOnly) || json.write(QJsonDocument(object).toJson()) < 0
        || !json.commit()) {
        return fail(Error::Code::Unwritable,
                    Sentences::tr("The library in “%1” could not be written. Check the disk's room "
                                  "and your rights.")
                        .arg(shown(m_folder)),
                    json.errorString());
    }
    return {};
}

} // namespace vanthu
