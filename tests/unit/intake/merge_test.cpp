// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cataloguer.h"
#include "core/intake/document_merger.h"
#include "core/intake/link_proposals.h"
#include "core/search/search_index.h"
#include "core/search/searcher.h"
#include "core/storage/document_store.h"
#include "core/storage/relation_store.h"
#include "core/storage/stub_reader.h"
#include "core/storage/text_store.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

class MergeTest : public QObject {
    Q_OBJECT

private:
    Connection &connection() { return m_library->connection(); }

    DocumentId document(const DocumentFields &fields, const QStringList &pages = {},
                        const QList<NewLink> &links = {})
    {
        return Cataloguer(connection())
            .add({fields, preparedText(fields, pages, TextCodec()), links, {}})
            .value();
    }

    static NewLink to(RelationKind kind, const QString &number)
    {
        NewLink link;
        link.kind = kind;
        link.target.number = number;
        return link;
    }

    QStringList linksOf(DocumentId id)
    {
        QStringList lines;
        const QList<Link> links = RelationStore(connection()).of(id).value();
        for (const Link &link : links)
            lines << (link.direction == Direction::Outgoing ? u"> "_s : u"< "_s)
                         + relationCode(link.relation.kind) + u' ' + link.other.number;
        return lines;
    }

    QStringList found(const QString &query)
    {
        SearchRequest request;
        request.query = query;
        QStringList numbers;
        const SearchResult result = Searcher(connection()).search(request).value();
        for (const SearchHit &hit : result.hits)
            numbers << hit.document.number;
        return numbers;
    }

    std::unique_ptr<TemporaryLibrary> m_library;

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TemporaryLibrary>();
        SearchIndex::keepWith(connection());
    }

    void twoRecordsBecomeOneAndTwoAgain()
    {
        const DocumentId kept =
            document(aDocument().subject({}), {}, {to(RelationKind::BasedOn, u"30/2020/NĐ-CP"_s)});
        const DocumentId gone = document(aDocument().number(u"12a/QĐ-UBND"_s).subject(u"mưa lớn"_s),
                                         {u"gió mùa đông bắc"_s},
                                         {to(RelationKind::BasedOn, u"30/2020/NĐ-CP"_s),
                                          to(RelationKind::Implements, u"7/QĐ-UBND"_s)});
        document(aDocument().number(u"99/QĐ-UBND"_s), {},
                 {to(RelationKind::Cites, u"12a/QĐ-UBND"_s)});
        const QStringList keptBefore = linksOf(kept);
        const QStringList goneBefore = linksOf(gone);

        must(DocumentMerger(connection()).merge(kept, gone));

        QCOMPARE(linksOf(kept),
                 QStringList({u"> based_on 30/2020/NĐ-CP"_s, u"> implements 7/QĐ-UBND"_s,
                              u"< cites 99/QĐ-UBND"_s}));
        QCOMPARE(DocumentStore(connection()).find(kept)->fields.subject, u"mưa lớn"_s);
        QVERIFY(DocumentStore(connection()).find(gone)->deleted.has_value());
        QCOMPARE(found(u"gio mua dong bac"_s), QStringList{u"12/QĐ-UBND"_s});

        QCOMPARE(DocumentMerger(connection()).undo(kept).value(), gone);

        QCOMPARE(linksOf(kept), keptBefore);
        QCOMPARE(linksOf(gone), goneBefore);
        QCOMPARE(DocumentStore(connection()).find(kept)->fields.subject, QString());
        QVERIFY(!DocumentStore(connection()).find(gone)->deleted.has_value());
        QCOMPARE(found(u"gio mua dong bac"_s), QStringList{u"12a/QĐ-UBND"_s});
        QCOMPARE(DocumentMerger(connection()).undo(kept).error().code, Error::Code::NotFound);
    }

    void whatSomebodyChangedSinceStays()
    {
        const DocumentId kept = document(aDocument().subject({}));
        const DocumentId gone =
            document(aDocument().number(u"12a/QĐ-UBND"_s).subject(u"mưa lớn"_s));
        must(DocumentMerger(connection()).merge(kept, gone));
        const RowVersion version = DocumentStore(connection()).find(kept)->version;
        QVERIFY(Cataloguer(connection()).set(kept, {{u"subject"_s, u"nắng"_s}}, version));

        QVERIFY(DocumentMerger(connection()).undo(kept).has_value());

        QCOMPARE(DocumentStore(connection()).find(kept)->fields.subject, u"nắng"_s);
    }

    void aMergeThatMakesNoSenseIsRefused()
    {
        const DocumentId one = document(aDocument(), {}, {to(RelationKind::Cites, u"7/QĐ-UBND"_s)});
        const DocumentId stub = missingDocuments(connection(), 10)->first().document.id;
        DocumentMerger merger(connection());

        QCOMPARE(merger.merge(one, one).error().code, Error::Code::Refused);
        QCOMPARE(merger.merge(stub, one).error().code, Error::Code::Refused);
        QVERIFY(Cataloguer(connection()).setDeleted(stub, true).has_value());
        QCOMPARE(merger.merge(one, stub).error().code, Error::Code::Refused);
    }

    void whatIsMissingIsListedByHowOftenItIsCited()
    {
        document(
            aDocument().number(u"1/QĐ-UBND"_s), {},
            {to(RelationKind::Cites, u"7/QĐ-UBND"_s), to(RelationKind::Cites, u"8/QĐ-UBND"_s)});
        document(aDocument().number(u"2/QĐ-UBND"_s), {}, {to(RelationKind::Cites, u"8/QĐ-UBND"_s)});

        const QList<MissingDocument> missing = missingDocuments(connection(), 10).value();

        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing.at(0).document.number, u"8/QĐ-UBND"_s);
        QCOMPARE(missing.at(0).mentions, 2);
        QCOMPARE(missing.at(1).mentions, 1);
    }

    void severalThatFitAreNeverGuessedBetweenButOffered()
    {
        document(aDocument().issuer(u"Ủy ban nhân dân tỉnh An Giang"_s));
        document(aDocument().issuer(u"Ủy ban nhân dân tỉnh Cà Mau"_s));

        document(aDocument().number(u"99/QĐ-UBND"_s), {},
                 {to(RelationKind::Cites, u"12/QĐ-UBND"_s)});

        const QList<MissingDocument> missing = missingDocuments(connection(), 10).value();
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().candidates.size(), 2);
    }

    void aPaperThatComesInResolvesEveryMention()
    {
        document(aDocument().number(u"1/QĐ-UBND"_s), {}, {to(RelationKind::Cites, u"7/QĐ-UBND"_s)});
        document(aDocument().number(u"2/QĐ-UBND"_s), {},
                 {to(RelationKind::BasedOn, u"7/QĐ-UBND"_s)});

        const DocumentId arrived = document(aDocument().number(u"7/QĐ-UBND"_s));

        QVERIFY(missingDocuments(connection(), 10)->isEmpty());
        QCOMPARE(linksOf(arrived),
                 QStringList({u"< based_on 2/QĐ-UBND"_s, u"< cites 1/QĐ-UBND"_s}));
    }

    void aSentenceProposesALinkThatIsMadeWhenItIsClear()
    {
        const DocumentId old = document(aDocument());
        const DocumentId later = document(aDocument().number(u"30/QĐ-UBND"_s).date({2021, 5, 1}));

        const auto proposals =
            proposeLinks(connection(), old, u"được thay thế bởi Quyết định số 30/QĐ-UBND"_s)
                .value();

        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals.first().candidates.first().id, later);
        QVERIFY(acceptProposal(connection(), old, proposals.first(), {}).has_value());
        QCOMPARE(linksOf(old), QStringList{u"< replaces 30/QĐ-UBND"_s});
        LinkProposal unclear = proposals.first();
        unclear.candidates.append(unclear.candidates.first());
        QCOMPARE(acceptProposal(connection(), old, unclear, {}).error().code,
                 Error::Code::Ambiguous);
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
