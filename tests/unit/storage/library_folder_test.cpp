// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/document_store.h"
#include "core/storage/migrations.h"
#include "core/storage/status_periods.h"
#include "tests/support/library_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
/// A library as a program of an older schema left it, with one document.
void makeOldLibrary(const QString &folder, int schema)
{
    QVERIFY(Database::create(folder, u"old"_s));
    const QString file = folder + u"/library.sqlite"_s;
    QVERIFY(QFile::remove(file));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
    database.setDatabaseName(file);
    QVERIFY(database.open());
    Connection connection(std::exchange(database, QSqlDatabase()));
    must(migrate(connection, schema));
    QVERIFY(connection.execute(uR"(
        INSERT INTO document (uid, type, number, date, created, changed)
        VALUES ('00000000-0000-4000-8000-000000000001', 'QĐ', '12/QĐ-UBND', '2019-01-02',
                '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'))"_s));
}
} // namespace

class LibraryFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewLibraryOpensAgainWithTheNewestSchema()
    {
        TemporaryLibrary library;

        const auto opened = Database::open(library.folder());

        QVERIFY(opened.has_value());
        QCOMPARE(opened->uid(), library.database().uid());
        QCOMPARE(schemaOf(library.connection()).value(),
                 newestSchema(Dialect(Dialect::Engine::Sqlite)));
    }

    void aFolderWithFilesIsNotMadeALibrary()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));

        const auto made = Database::create(folder.path(), {});

        QCOMPARE(made.error().code, Error::Code::Refused);
        QVERIFY(made.error().message.contains(folder.path()));
    }

    void aFolderWithoutDescriptionIsNoLibrary()
    {
        QTemporaryDir folder;
        QCOMPARE(Database::open(folder.path()).error().code, Error::Code::NotALibrary);
        QCOMPARE(Database::open(folder.filePath(u"nowhere"_s)).error().code,
                 Error::Code::NotALibrary);
    }

    void aLibraryOfANewerVersionIsLeftAlone()
    {
        TemporaryLibrary library;
        QVERIFY(library.connection().execute(
            u"INSERT INTO schema_version (version, applied) VALUES (9999, 'later')"_s));

        const auto opened = Database::open(library.folder());

        QCOMPARE(opened.error().code, Error::Code::NewerLibrary);
        QVERIFY(opened.error().message.contains(u"9999"_s));
    }

    void aLibraryFromBeforeThePeriodsHasThemWhenItIsOpened()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(u"old"_s);
        makeOldLibrary(folder, 3);

        const Database database = Database::open(folder).value();

        const auto connection = database.connect().value();
        const DocumentId id{1};
        const QList<StatusPeriod> periods = StatusPeriods(*connection).of(id).value();
        QCOMPARE(periods.size(), 2);
        QCOMPARE(periods.last().from, QDate(2019, 1, 2));
    }

    void aDamagedDatabaseIsSaidToBeSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not a database") << QByteArray("this is no database at all");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header and rubbish")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
    }
    void aDamagedDatabaseIsSaidToBeSo()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString place = folder.filePath(u"library"_s);
        QVERIFY(Database::create(place, {}).has_value());
        for (const char16_t *rest : {u"-wal", u"-shm"})
            QFile::remove(place + u"/library.sqlite"_s + QString::fromUtf16(rest));
        QFile file(place + u"/library.sqlite"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();

        QCOMPARE(Database::open(place).error().code, Error::Code::Damaged);
    }

    void twoConnectionsWriteOneAfterTheOther()
    {
        TemporaryLibrary library;
        const auto second = library.database().connect().value();

        for (Connection *one : {&library.connection(), second.get()}) {
            auto transaction = one->begin();
            QVERIFY(transaction.has_value());
            QVERIFY(one->execute(u"INSERT INTO tag (name) VALUES (:name)"_s,
                                 {{u":name"_s, QString::number(reinterpret_cast<quintptr>(one))}}));
            QVERIFY(transaction->commit());
        }

        QCOMPARE(second->value(u"SELECT count(*) FROM tag"_s).value().toInt(), 2);
    }

    void anUncommittedChangeIsGone()
    {
        TemporaryLibrary library;
        Connection &connection = library.connection();
        {
            auto transaction = connection.begin();
            QVERIFY(connection.execute(u"INSERT INTO tag (name) VALUES ('lost')"_s));
        }
        QCOMPARE(connection.value(u"SELECT count(*) FROM tag"_s).value().toInt(), 0);
    }

    void aFailureInsideUndoesTheWholeChange()
    {
        TemporaryLibrary library;
        Connection &connection = library.connection();
        auto outer = connection.begin();
        QVERIFY(connection.execute(u"INSERT INTO tag (name) VALUES ('outer')"_s));
        {
            auto inner = connection.begin();
            QVERIFY(connection.execute(u"INSERT INTO tag (name) VALUES ('inner')"_s));
        }

        QVERIFY(!outer->commit());
        QCOMPARE(connection.value(u"SELECT count(*) FROM tag"_s).value().toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(LibraryFolderTest)
#include "library_folder_test.moc"
