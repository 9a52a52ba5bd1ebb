// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

int numberOf(const QString &fileName)
{
    return fileName.section(u'_', 0, 0).toInt();
}

QStringList migrationsOf(const Dialect &dialect)
{
    return QDir(dialect.migrationFolder()).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Outcome apply(Connection &connection, const QString &fileName)
{
    QFile file(connection.dialect().migrationFolder() + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::Storage,
                    Sentences::tr("The program is incomplete: a step of its database is missing. "
                                  "Install it again."),
                    fileName);
    }
    VT_TRY(Transaction transaction, connection.begin());
    VT_CHECK(connection.runScript(QString::fromUtf8(file.readAll())));
    VT_CHECK(connection.execute(
        u"INSERT INTO schema_version (version, applied) VALUES (:version, :applied)"_s,
        {{u":version"_s, numberOf(fileName)},
         {u":applied"_s, Clock::now().toString(Qt::ISODateWithMs)}}));
    return transaction.commit();
}
} // namespace

int newestSchema(const Dialect &dialect)
{
    const QStringList files = migrationsOf(dialect);
    return files.isEmpty() ? 0 : numberOf(files.last());
}

Result<int> schemaOf(Connection &connection)
{
    VT_CHECK(connection.execute(
        u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied TEXT NOT NULL)"_s));
    VT_TRY(const QVariant version, connection.value(u"SELECT max(version) FROM schema_version"_s));
    return version.toInt();
}

Outcome migrate(Connection &connection, std::optional<int> last)
{
    VT_TRY(const int from, schemaOf(connection));
    const int newest = newestSchema(connection.dialect());
    if (from > newest) {
        return fail(Error::Code::NewerLibrary,
                    Sentences::tr("A newer version of Vanthu made this library (schema %1; this "
                                  "version knows %2). Install the newer version to open it.")
                        .arg(from)
                        .arg(newest));
    }
    const QStringList files = migrationsOf(connection.dialect());
    for (const QString &file : files) {
        if (numberOf(file) > from && numberOf(file) <= last.value_or(newest))
            VT_CHECK(apply(connection, file));
    }
    return {};
}

} // namespace vanthu
