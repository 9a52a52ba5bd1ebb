// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "core/storage/database.h"
#include "core/storage/document_store.h"
#include "core/storage/migrations.h"
#include "core/storage/text_store.h"
#include "tests/support/library_fixture.h"

#include <QFile>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int documents = 600;
/// The last schema whose index was another one.
constexpr int schemaBefore = 9;

/// A library as a program of an older schema left it.
void makeOldLibrary(const QString &folder)
{
    QVERIFY(Database::create(folder, u"old"_s));
    const QString file = folder + u"/library.sqlite"_s;
    QVERIFY(QFile::remove(file));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
    database.setDatabaseName(file);
    QVERIFY(database.open());
    Connection connection(std::exchange(database, QSqlDatabase()));
    must(migrate(connection, schemaBefore));
    Transaction transaction = connection.begin().value();
    for (int at = 1; at <= documents; ++at) {
        const DocumentFields fields = aDocument().number(u"%1/QĐ-UBND"_s.arg(at));
        const DocumentId id =
            DocumentStore(connection).add(fields, DocumentStore::Standing::Document)->id;
        must(TextStore(connection).put(id, {u"mưa lớn ngày thứ %1"_s.arg(at)}));
    }
    must(transaction.commit());
}

SearchResult search(Library &library, const QString &query)
{
    ListRequest request;
    request.query = query;
    auto answer = library.list(request);
    answer.waitForFinished();
    return answer.takeResult().value();
}
} // namespace

class UpgradedLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOlderLibraryIsIndexedInTheBackgroundWhileItIsSearched()
    {
        QTemporaryDir folder;
        makeOldLibrary(folder.filePath(u"library"_s));

        const auto library = Library::open(folder.filePath(u"library"_s)).value();

        QCOMPARE(search(*library, u"số:77"_s).total, 1); // what needs no index is there at once
        QTRY_COMPARE(search(*library, u"mua lon"_s).total, documents);
        QTRY_COMPARE(search(*library, u"mua lon"_s).waiting, 0);
        auto report = library->verify(Library::Depth::Full, {}, {});
        report.waitForFinished();
        QVERIFY(report.takeResult()->ok);
    }

    void indexingGoesOnWhereAProgramThatEndedLeftIt()
    {
        QTemporaryDir folder;
        makeOldLibrary(folder.filePath(u"library"_s));
        QVERIFY(Library::open(folder.filePath(u"library"_s)).has_value()); // closed at once

        const auto library = Library::open(folder.filePath(u"library"_s)).value();

        QTRY_COMPARE(search(*library, u"mua lon"_s).total, documents);
    }
};

QTEST_GUILESS_MAIN(UpgradedLibraryTest)
#include "upgraded_library_test.moc"
