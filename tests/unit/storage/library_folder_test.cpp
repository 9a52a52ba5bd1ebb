// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "tests/support/library_fixture.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

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
