// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cataloguer.h"
#include "core/intake/intake.h"
#include "core/search/search_index.h"
#include "core/search/searcher.h"
#include "core/storage/attachment_store.h"
#include "core/storage/document_store.h"
#include "core/storage/relation_store.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

class IntakeTest : public QObject {
    Q_OBJECT

private:
    Connection &connection() { return m_library->connection(); }
    Intake intake() { return Intake(connection(), *m_contents); }

    /// A paper whose bytes are stored and that was read.
    IntakeId waiting(const QString &number, const QString &text)
    {
        Intake::StoredFile file;
        file.name = number + u".txt"_s;
        file.content = m_contents->putBytes(text.toUtf8()).value();
        ReadFile read;
        read.mediaType = u"text/plain"_s;
        read.text.pages.append(TextPage{{}, text, {}});
        read.pages = 1;
        file.reading = read;
        file.found.self.kind = PaperKind::Official;
        file.found.self.number = number;
        file.found.self.subject = u"về việc thử"_s;
        if (intake().take(file, Intake::Acceptance::Wait)->result != ImportLine::Result::Waiting)
            qFatal("the paper does not wait");
        return intake().queue()->last().id;
    }

    /// A paper of a body that no catalogue knows.
    IntakeItem fromUnknownIssuer(const QString &number)
    {
        Intake::StoredFile file;
        file.name = number;
        file.content = m_contents->putBytes(number.toUtf8()).value();
        file.reading = ReadFile{};
        file.reading->mediaType = u"text/plain"_s;
        file.reading->text.pages.append(TextPage{{}, number, {}});
        file.reading->pages = 1;
        file.found.self.kind = PaperKind::Official;
        file.found.self.number = number;
        file.found.self.issuer = u"Hội đồng QL Quỹ"_s;
        file.found.self.evidence[u"number"_s].certainty = 0.98;
        file.found.self.evidence[u"issuer"_s].certainty = 0.88;
        if (!intake().take(file, Intake::Acceptance::Wait))
            qFatal("the paper was not taken");
        return intake().queue()->last();
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
    std::unique_ptr<ContentStore> m_contents;

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TemporaryLibrary>();
        SearchIndex::keepWith(connection());
        m_contents = std::make_unique<ContentStore>(m_library->database().contentFolder());
    }

    void theSecondPaperOfAnUnknownIssuerIsRecognised()
    {
        const IntakeItem first = fromUnknownIssuer(u"01/NQ-HĐQLQ"_s);
        IntakeDecision decision = proposalFor(first);
        decision.fields.issuer = u"Hội đồng quản lý Quỹ Khuyến học tỉnh Mẫu"_s;
        QVERIFY(intake().accept(first.id, decision).has_value());

        const ReadSelf second = fromUnknownIssuer(u"02/NQ-HĐQLQ"_s).reading.self;
        const ReadSelf other = fromUnknownIssuer(u"02/NQ-HĐQLK"_s).reading.self;

        QCOMPARE(second.issuer, decision.fields.issuer);
        QVERIFY(second.evidence.value(u"issuer"_s).certainty >= 0.95);
        QCOMPARE(other.issuer, u"Hội đồng QL Quỹ"_s);
    }

    void anAcceptedPaperThatIsTakenBackWaitsAgainAndItsDocumentIsInTheBin()
    {
        const IntakeId paper = waiting(u"1/QĐ-UBND"_s, u"mưa lớn"_s);
        const DocumentId document =
            intake().accept(paper, proposalFor(intake().find(paper).value())).value();
        QCOMPARE(found(u"mua lon"_s), QStringList{u"1/QĐ-UBND"_s});

        must(intake().putBack(paper));

        QVERIFY(DocumentStore(connection()).find(document)->deleted.has_value());
        QCOMPARE(found(u"mua lon"_s), QStringList());
        QVERIFY(intake().find(paper)->state == IntakeState::Waiting);
        QVERIFY(intake().accept(paper, proposalFor(intake().find(paper).value())).has_value());
        QCOMPARE(found(u"mua lon"_s), QStringList{u"1/QĐ-UBND"_s});
    }

    void aCitedDocumentIsAStubAgainWhenItsPaperIsTakenBack()
    {
        Cataloguer cataloguer(connection());
        const DocumentFields citing = aDocument().number(u"9/QĐ-UBND"_s);
        DocumentFields cited;
        cited.number = u"1/QĐ-UBND"_s;
        NewLink link;
        link.kind = RelationKind::BasedOn;
        link.target = cited;
        const DocumentId source =
            cataloguer.add({citing, preparedText(citing, {}, TextCodec()), {link}, {}}).value();
        const IntakeId paper = waiting(u"1/QĐ-UBND"_s, u"mưa lớn"_s);
        const DocumentId document =
            intake().accept(paper, proposalFor(intake().find(paper).value())).value();
        QVERIFY(!DocumentStore(connection()).find(document)->stub);

        must(intake().putBack(paper));

        const Document after = DocumentStore(connection()).find(document).value();
        QVERIFY(after.stub && !after.hasFile && !after.deleted);
        QCOMPARE(RelationStore(connection()).of(source)->first().other.id, document);
        QCOMPARE(found(u"mua lon"_s), QStringList());
    }

    void aDuplicateCanBePutToItsDocumentAndTakenBack()
    {
        const DocumentFields fields = aDocument().number(u"1/QĐ-UBND"_s);
        const DocumentId document =
            Cataloguer(connection())
                .add({fields, preparedText(fields, {}, TextCodec()), {}, {}})
                .value();
        const IntakeId paper = waiting(u"1/QĐ-UBND"_s, u"mưa lớn"_s);
        const IntakeItem item = intake().find(paper).value();
        QVERIFY(item.duplicate && item.duplicate->document == document);
        IntakeDecision decision = proposalFor(item);
        decision.attachTo = document;

        QCOMPARE(intake().accept(paper, decision).value(), document);
        QCOMPARE(AttachmentStore(connection()).of(document)->size(), 1);
        must(intake().putBack(paper));

        QVERIFY(AttachmentStore(connection()).of(document)->isEmpty());
        QVERIFY(!DocumentStore(connection()).find(document)->deleted);
        QVERIFY(intake().find(paper)->state == IntakeState::Waiting);
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake_test.moc"
