// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index_view.h"
#include "core/search/search_index.h"
#include "core/search/searcher.h"
#include "core/storage/document_store.h"
#include "core/storage/text_store.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

class SearchIndexTest : public QObject {
    Q_OBJECT

private:
    Connection &connection() { return m_library->connection(); }
    SearchIndex index() { return SearchIndex(connection()); }

    DocumentId store(const QString &number, const QString &page)
    {
        Transaction transaction = connection().begin().value();
        const DocumentId id =
            DocumentStore(connection())
                .add(aDocument().number(number), DocumentStore::Standing::Document)
                ->id;
        must(TextStore(connection()).put(id, {page}));
        must(transaction.commit());
        return id;
    }
    SearchResult search(const QString &query)
    {
        SearchRequest request;
        request.query = query;
        return Searcher(connection()).search(request).value();
    }
    QStringList found(const QString &query)
    {
        QStringList numbers;
        const SearchResult result = search(query);
        for (const SearchHit &hit : result.hits)
            numbers << hit.document.number;
        return numbers;
    }
    /// Changes one byte in every row of the index.
    void damageRows()
    {
        QVERIFY(connection().execute(uR"(
            UPDATE search_block SET data = CAST(
                CASE WHEN substr(data, 3, 1) = x'00' THEN x'0101' ELSE x'0000' END
                || substr(data, 3) AS BLOB))"_s));
        // what was read before is kept in memory; another connection has only the disk
        m_second = m_library->database().connect().value();
    }
    Result<SearchResult> searchOnSecond(const QString &query)
    {
        SearchRequest request;
        request.query = query;
        return Searcher(*m_second).search(request);
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Connection> m_second;

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TemporaryLibrary>();
        SearchIndex::keepWith(connection());
        must(index().prepareForUse());
    }
    void cleanup() { m_second.reset(); }

    void aChangeIsFoundOnceItIsCommittedAndNeverWhenItIsTakenBack()
    {
        store(u"1/QĐ-UBND"_s, u"mưa lớn"_s);
        {
            Transaction transaction = connection().begin().value();
            const DocumentId id =
                DocumentStore(connection())
                    .add(aDocument().number(u"2/QĐ-UBND"_s), DocumentStore::Standing::Document)
                    ->id;
            must(TextStore(connection()).put(id, {u"mưa lớn"_s}));
        }

        QCOMPARE(found(u"mua lon"_s), QStringList{u"1/QĐ-UBND"_s});
        store(u"3/QĐ-UBND"_s, u"mưa lớn"_s);
        QCOMPARE(found(u"mua lon"_s), QStringList({u"3/QĐ-UBND"_s, u"1/QĐ-UBND"_s}));
    }

    void anotherTextTakesThePlaceOfTheOld()
    {
        const DocumentId id = store(u"1/QĐ-UBND"_s, u"mưa lớn"_s);

        must(TextStore(connection()).put(id, {u"nắng hạn"_s}));
        QVERIFY(index().catchUp(10)); // a store that is used without a transaction leaves a note

        QCOMPARE(found(u"mua lon"_s), QStringList());
        QCOMPARE(found(u"nang han"_s), QStringList{u"1/QĐ-UBND"_s});
        QCOMPARE(index().verify({}, {}).value(), QStringList());
    }

    void manySmallChangesLeaveFewSegments()
    {
        for (int at = 1; at <= 200; ++at)
            store(u"%1/QĐ-UBND"_s.arg(at), u"mưa lớn ngày thứ %1"_s.arg(at));

        IndexView view(connection());
        must(view.refresh());

        QVERIFY2(view.segments() <= 8, qPrintable(QString::number(view.segments())));
        QCOMPARE(search(u"mua lon"_s).total, 200);
        QCOMPARE(found(u"\"thứ 77\""_s), QStringList{u"77/QĐ-UBND"_s});
        QCOMPARE(index().verify({}, {}).value(), QStringList());
    }

    void aDamagedIndexIsNoticedAndMended()
    {
        for (int at = 1; at <= 20; ++at)
            store(u"%1/QĐ-UBND"_s.arg(at), u"mưa lớn"_s);
        damageRows();

        const SearchResult lacking = searchOnSecond(u"mua lon"_s).value();

        QVERIFY(lacking.indexDamaged);
        SearchIndex second(*m_second);
        QVERIFY(!second.verify({}, {}).value().isEmpty());
        must(second.dropDamaged());
        QCOMPARE(second.waiting().value(), 20);
        QVERIFY(second.catchUp(100));
        QCOMPARE(second.verify({}, {}).value(), QStringList());
        QCOMPARE(searchOnSecond(u"mua lon"_s)->total, 20);
        QVERIFY(!searchOnSecond(u"mua lon"_s)->indexDamaged);
    }

    void aDocumentWhoseWordsDifferFromItsEntryIsReported()
    {
        const DocumentId id = store(u"1/QĐ-UBND"_s, u"mưa lớn"_s);
        QVERIFY(connection().execute(u"UPDATE document SET subject = 'khác' WHERE id = :id"_s,
                                     {{u":id"_s, id.value}}));
        QVERIFY(connection().execute(u"DELETE FROM search_changed"_s)); // nobody may do that

        QCOMPARE(index().verify({}, {})->size(), 1);
        must(index().rebuild({}, {}));
        QCOMPARE(index().verify({}, {}).value(), QStringList());
    }

    void anIndexOfOtherRulesIsUsedUntilItIsMadeAnew()
    {
        store(u"1/QĐ-UBND"_s, u"mưa lớn"_s);
        store(u"2/QĐ-UBND"_s, u"mưa nhỏ"_s);
        QVERIFY(connection().execute(u"UPDATE search_state SET rules = 1"_s));

        must(index().prepareForUse());

        QCOMPARE(search(u"mưa"_s).waiting, 2);
        QCOMPARE(search(u"mưa"_s).total, 2);
        QCOMPARE(index().catchUp(1).value(), 1);
        QCOMPARE(search(u"mưa"_s).total, 2);
        QCOMPARE(index().catchUp(1).value(), 1);
        QVERIFY(index().isCurrent().value());
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
