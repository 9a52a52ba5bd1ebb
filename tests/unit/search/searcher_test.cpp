// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"
#include "core/search/searcher.h"
#include "core/storage/document_store.h"
#include "core/storage/text_store.h"
#include "tests/support/library_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
/// A library in which every stored document is indexed.
class IndexedLibrary : public TemporaryLibrary {
public:
    IndexedLibrary() { SearchIndex::keepWith(connection()); }

    DocumentId store(const DocumentFields &fields, const QStringList &pages = {})
    {
        Transaction transaction = connection().begin().value();
        const DocumentId id =
            DocumentStore(connection()).add(fields, DocumentStore::Standing::Document)->id;
        must(TextStore(connection()).put(id, pages));
        must(transaction.commit());
        return id;
    }

    QStringList find(const QString &query)
    {
        SearchRequest request;
        request.query = query;
        const auto result = Searcher(connection()).search(request);
        QStringList numbers;
        for (const SearchHit &hit : result.value().hits)
            numbers << hit.document.number;
        return numbers;
    }
};
} // namespace

class SearcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<IndexedLibrary>();
        m_library->store(
            aDocument()
                .number(u"174-KH/TU"_s)
                .type(u"KH"_s)
                .date({2019, 7, 22})
                .subject(u"thực hiện Kết luận số 44-KL/TW"_s),
            {u"Các cấp ủy đảng xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc."_s});
        m_library->store(
            aDocument()
                .number(u"09-CT/TW"_s)
                .type(u"CT"_s)
                .date({2011, 12, 1})
                .subject(u"tăng cường sự lãnh đạo của Đảng đối với phong trào toàn dân"_s));
        m_library->store(aDocument()
                             .number(u"174/QĐ-UBND"_s)
                             .date({2020, 1, 1})
                             .subject(u"về việc đang xây dựng trụ sở"_s),
                         {u"Nội dung hoà bình."_s});
    }

    void aNumberIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char16_t *typed :
             {u"174-KH/TU", u"174 kh tu", u"174/KH-TU", u"Số 174-KH/TU", u"174-kh", u"174 KH/T"})
            QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
    }
    void aNumberIsFoundHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QCOMPARE(m_library->find(typed).value(0), u"174-KH/TU"_s);
    }

    void aBareSerialListsTheNewestFirst()
    {
        QCOMPARE(m_library->find(u"174"_s), QStringList({u"174/QĐ-UBND"_s, u"174-KH/TU"_s}));
    }

    void wordsAreFoundWithAndWithoutMarks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QStringList both{u"09-CT/TW"_s, u"174-KH/TU"_s};
        QTest::newRow("without marks, subject before text") << u"phong trao toan dan"_s << both;
        QTest::newRow("with marks") << u"phong trào toàn dân"_s << both;
        QTest::newRow("a mark binds") << u"đảng"_s << both;
        QTest::newRow("another mark is another word")
            << u"đang xây"_s << QStringList{u"174/QĐ-UBND"_s};
        QTest::newRow("both places of a tone") << u"hòa bình"_s << QStringList{u"174/QĐ-UBND"_s};
        QTest::newRow("phrase") << u"\"toàn dân bảo vệ\""_s << QStringList{u"174-KH/TU"_s};
        QTest::newRow("phrase in another order") << u"\"dân toàn bảo vệ\""_s << QStringList{};
        QTest::newRow("without a word") << u"phong trào -ninh"_s << QStringList{u"09-CT/TW"_s};
        QTest::newRow("either") << u"trụ OR lãnh"_s << QStringList{u"174/QĐ-UBND"_s, u"09-CT/TW"_s};
        QTest::newRow("type by its name")
            << u"loai:ke-hoach phong"_s << QStringList{u"174-KH/TU"_s};
        QTest::newRow("type by code") << u"type:KH phong"_s << QStringList{u"174-KH/TU"_s};
        QTest::newRow("dates") << u"date:2019..2020 174"_s
                               << QStringList{u"174/QĐ-UBND"_s, u"174-KH/TU"_s};
        QTest::newRow("only what must not be there")
            << u"-phong"_s << QStringList{u"174/QĐ-UBND"_s};
        QTest::newRow("nothing of the kind") << u"xyzzy"_s << QStringList{};
    }
    void wordsAreFoundWithAndWithoutMarks()
    {
        QFETCH(QString, query);
        QTEST(m_library->find(query), "found");
    }

    void foundWordsAreMarkedInSubjectAndText()
    {
        SearchRequest request;
        request.query = u"phong trao"_s;

        const SearchResult result = Searcher(m_library->connection()).search(request).value();

        QCOMPARE(result.total, 2);
        const SearchHit &inSubject = result.hits.at(0);
        QCOMPARE(inSubject.subject.marks.size(), 2);
        const SearchHit &inText = result.hits.at(1);
        QCOMPARE(inText.page, 1);
        const auto &run = inText.snippet.marks.at(0);
        QCOMPARE(inText.snippet.text.sliced(run.start, run.length), u"phong"_s);
    }

    void aRemovedDocumentIsNoLongerFound()
    {
        const DocumentFields fields = aDocument().number(u"5/BC-UBND"_s).subject(u"báo cáo lũ"_s);
        const DocumentId id = m_library->store(fields, {u"mưa lớn"_s});
        QCOMPARE(m_library->find(u"mua lon"_s), QStringList{u"5/BC-UBND"_s});

        QVERIFY(DocumentStore(m_library->connection()).setDeleted(id, true));

        QCOMPARE(m_library->find(u"mua lon"_s), QStringList{});
    }

    void aRebuiltIndexFindsTheSame()
    {
        const QStringList before = m_library->find(u"phong trao"_s);
        SearchIndex index(m_library->connection());
        must(index.prepareForUse());
        QVERIFY(m_library->connection().execute(u"UPDATE search_state SET rules = 1"_s));
        QVERIFY(!index.isCurrent().value());

        must(index.prepareForUse());
        QVERIFY(!index.isCurrent().value());
        QCOMPARE(m_library->find(u"phong trao"_s), before);
        must(index.rebuild({}, {}));

        QVERIFY(index.isCurrent().value());
        QCOMPARE(index.verify({}, {}).value(), QStringList());
        QCOMPARE(m_library->find(u"phong trao"_s), before);
    }

    void noInputIsAnError()
    {
        QRandomGenerator random(174);
        const QString letters = u"ab \"-():ORđảng174/*+^~{}[]\\'`;=<>.,…NEARAND"_s;
        for (int round = 0; round < 600; ++round) {
            QString text;
            for (int i = random.bounded(24); i > 0; --i)
                text += letters.at(random.bounded(letters.size()));
            SearchRequest request;
            request.query = text;
            const auto result = Searcher(m_library->connection()).search(request);
            QVERIFY2(result.has_value(),
                     qPrintable(text + (result ? QString() : result.error().context)));
        }
    }

    void facetsCountWhatIsFound()
    {
        SearchRequest request;
        const FacetCounts counts = Searcher(m_library->connection()).facets(request).value();

        QCOMPARE(counts.types.size(), 3);
        QCOMPARE(counts.years.first().value, u"2020"_s);
        QCOMPARE(counts.issuers.first().count, 3);
    }

private:
    std::unique_ptr<IndexedLibrary> m_library;
};

QTEST_GUILESS_MAIN(SearcherTest)
#include "searcher_test.moc"
