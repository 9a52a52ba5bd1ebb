// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/completion.h"
#include "core/search/nearest_words.h"
#include "core/search/search_index.h"
#include "core/search/searcher.h"
#include "core/storage/document_store.h"
#include "core/storage/text_store.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

class NearestWordsTest : public QObject {
    Q_OBJECT

private:
    void store(const DocumentFields &fields, const QString &page)
    {
        Transaction transaction = m_library.connection().begin().value();
        const DocumentId id = DocumentStore(m_library.connection())
                                  .add(fields, DocumentStore::Standing::Document)
                                  ->id;
        must(TextStore(m_library.connection()).put(id, {page}));
        must(transaction.commit());
    }
    SearchResult search(const QString &query)
    {
        SearchRequest request;
        request.query = query;
        return Searcher(m_library.connection()).search(request).value();
    }
    QStringList offered(const QString &query, UiLanguage language = UiLanguage::Vietnamese)
    {
        QStringList texts;
        const auto completions =
            completionsFor(m_library.connection(), query, query.size(), language).value();
        for (const QueryCompletion &one : completions)
            texts << one.text;
        return texts;
    }

    TemporaryLibrary m_library;

private Q_SLOTS:
    void initTestCase()
    {
        SearchIndex::keepWith(m_library.connection());
        must(SearchIndex(m_library.connection()).prepareForUse());
        DocumentFields fields = aDocument().subject(u"phát động phong trào toàn dân"_s);
        fields.tags = {u"an ninh"_s, u"khẩn"_s};
        store(fields, u"phong trào toàn dân bảo vệ an ninh Tổ quốc"_s);
        store(aDocument().subject(u"về phòng, chống lũ lụt"_s), u"mưa lớn gây lũ lụt"_s);
    }

    void lettersArePutInLeftOutChangedAndSwapped_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("apart");
        QTest::newRow("the same") << u"phong"_s << u"phong"_s << 0;
        QTest::newRow("one too many") << u"phhong"_s << u"phong"_s << 1;
        QTest::newRow("one left out") << u"phng"_s << u"phong"_s << 1;
        QTest::newRow("another letter") << u"phing"_s << u"phong"_s << 1;
        QTest::newRow("two swapped") << u"phogn"_s << u"phong"_s << 1;
        QTest::newRow("two changes") << u"fong"_s << u"phong"_s << 2;
        QTest::newRow("beyond the limit") << u"trao"_s << u"phong"_s << 3;
    }
    void lettersArePutInLeftOutChangedAndSwapped()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(lettersApart(left, right, 2), "apart");
    }

    void aQueryThatFindsNothingIsOfferedInTheNearestSpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::newRow("a letter too many") << u"phhong trao"_s << u"phong trao"_s;
        QTest::newRow("a wrong mark") << u"phong trảo"_s << u"phong trào"_s;
        QTest::newRow("two words") << u"phhong traoo dan"_s << u"phong trao dan"_s;
        QTest::newRow("in a phrase") << u"\"toàn dân bảo vẹ\""_s << u"\"toàn dân bảo vệ\""_s;
        QTest::newRow("a word that stands elsewhere") << u"phong trao lut"_s << QString();
        QTest::newRow("nothing is near") << u"xyzzyxyzzy"_s << QString();
    }
    void aQueryThatFindsNothingIsOfferedInTheNearestSpelling()
    {
        QFETCH(QString, typed);
        const SearchResult result = search(typed);
        QCOMPARE(result.total, 0);
        QTEST(result.suggestion, "offered");
    }

    void aQueryThatFindsNothingSaysWhatEachPartFindsAlone()
    {
        const SearchResult result = search(u"phong lũ type:KH"_s);

        QCOMPARE(result.total, 0);
        QCOMPARE(result.parts,
                 QList<PartCount>({{u"phong"_s, 2}, {u"lũ"_s, 1}, {u"type:KH"_s, 0}}));
        QVERIFY(search(u"phong"_s).parts.isEmpty());
    }

    void namesOfFieldsAreOfferedWhileTheyAreTyped()
    {
        QVERIFY(offered(u"phong tru"_s).isEmpty());
        QCOMPARE(offered(u"phong loa"_s), QStringList{u"loại:"_s});
        QCOMPARE(offered(u"-loa"_s), QStringList{u"loại:"_s});
        QVERIFY(offered(u"nguoi"_s).contains(u"ngườiký:"_s));
        QVERIFY(offered(u"sign"_s, UiLanguage::English).contains(u"signer:"_s));
        QVERIFY(offered(u"thuc"_s).contains(u"thựchiện:"_s));
        QVERIFY(offered(u"s"_s).isEmpty());
    }

    void valuesAreOfferedBehindANameAndQuotedWhereTheyHaveBlanks()
    {
        QVERIFY(offered(u"trangthai:"_s).contains(u"trangthai:còn"_s));
        QCOMPARE(offered(u"thẻ:"_s), QStringList({u"thẻ:\"an ninh\""_s, u"thẻ:khẩn"_s}));
        QCOMPARE(offered(u"thẻ:\"an n"_s), QStringList{u"thẻ:\"an ninh\""_s});
        QVERIFY(offered(u"ngay:thang"_s).contains(u"ngay:\"tháng này\""_s));
        QCOMPARE(offered(u"issuer:uy"_s),
                 QStringList{u"issuer:\"Ủy ban nhân dân tỉnh An Giang\""_s});
    }
};

QTEST_GUILESS_MAIN(NearestWordsTest)
#include "nearest_words_test.moc"
