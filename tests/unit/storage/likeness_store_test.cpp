// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/document_store.h"
#include "core/storage/likeness_store.h"
#include "core/storage/text_store.h"
#include "core/text/likeness.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

class LikenessStoreTest : public QObject {
    Q_OBJECT

private:
    DocumentId document()
    {
        return DocumentStore(m_library->connection())
            .add(aDocument(), DocumentStore::Standing::Document)
            ->id;
    }
    LikenessStore store() { return LikenessStore(m_library->connection()); }

    std::unique_ptr<TemporaryLibrary> m_library;

private Q_SLOTS:
    void init() { m_library = std::make_unique<TemporaryLibrary>(); }

    void thoseThatShareMostComeFirst()
    {
        const DocumentId one = document();
        const DocumentId two = document();
        must(store().add(one, {1, 2, 30, 40}));
        must(store().add(two, {1, 2, 3, 40}));

        QCOMPARE(store().documentsLike({1, 2, 3, 4}).value(), QList({two, one}));
        QCOMPARE(store().documentsLike({4}).value(), QList<DocumentId>());
        QCOMPARE(store().documentsLike({}).value(), QList<DocumentId>());
    }

    void aBandThatManyShareCountsOnlyWithoutOthers()
    {
        for (int at = 0; at < 40; ++at)
            must(store().add(document(), {1}));
        const DocumentId own = document();
        must(store().add(own, {2}));

        QCOMPARE(store().documentsLike({1, 2}).value(), QList({own}));
        QCOMPARE(store().documentsLike({1, 3}).value().size(), 8);
    }

    void whatIsRemovedIsNotFound()
    {
        const DocumentId one = document();
        must(store().add(one, {1, 2}));
        must(store().remove(one, {1, 2}));
        QCOMPARE(store().documentsLike({1, 2}).value(), QList<DocumentId>());
    }

    void anOlderLibraryIsBroughtUpPieceByPiece()
    {
        const QString text = QString(u"một hai ba bốn năm sáu bảy tám chín mười "_s).repeated(5);
        const DocumentId one = document();
        must(TextStore(m_library->connection()).put(one, {text}));
        QVERIFY(!store().isCurrent().value());

        QCOMPARE(store().rebuildSome({}).value(), one);
        QVERIFY(!store().isCurrent().value());
        QVERIFY(!store().rebuildSome(one).value());

        QVERIFY(store().isCurrent().value());
        QCOMPARE(store().documentsLike(likenessBands({text})).value(), QList({one}));
    }
};

QTEST_GUILESS_MAIN(LikenessStoreTest)
#include "likeness_store_test.moc"
