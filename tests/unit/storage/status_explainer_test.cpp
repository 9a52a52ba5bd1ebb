// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachment_store.h"
#include "core/storage/content_store.h"
#include "core/storage/document_store.h"
#include "core/storage/relation_store.h"
#include "core/storage/status_explainer.h"
#include "core/storage/status_keeper.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

class StatusExplainerTest : public QObject {
    Q_OBJECT

private:
    Connection &connection() { return m_library->connection(); }

    DocumentId document(const DocumentFields &fields)
    {
        return DocumentStore(connection())
            .add(fields, DocumentStore::Standing::Document)
            .value()
            .id;
    }

    RelationId linked(DocumentId source, RelationKind kind, DocumentId target,
                      const SourcePlace &place = {}, std::optional<QDate> from = {})
    {
        Relation relation;
        relation.source = source;
        relation.kind = kind;
        relation.target = target;
        relation.from = from;
        relation.evidence = place;
        const RelationId made = RelationStore(connection()).add(relation).value();
        must(StatusKeeper(connection()).refresh({source, target}));
        return made;
    }

    /// A file of that document.
    QString file(DocumentId owner)
    {
        ContentStore contents(m_library->database().contentFolder());
        const StoredContent stored = contents.putBytes("the paper").value();
        Attachment attachment;
        attachment.document = owner;
        attachment.name = u"paper.pdf"_s;
        attachment.sha256 = stored.sha256;
        attachment.mediaType = u"application/pdf"_s;
        AttachmentStore attachments(connection());
        must(attachments.addContent(stored, attachment.mediaType));
        if (!attachments.add(attachment))
            qFatal("the file was not added");
        return stored.sha256;
    }

    ValidityReport explained(DocumentId id, QDate day = QDate(2022, 1, 1))
    {
        return StatusExplainer(connection(), UiLanguage::English).explain(id, day).value();
    }

    std::unique_ptr<TemporaryLibrary> m_library;

private Q_SLOTS:
    void init() { m_library = std::make_unique<TemporaryLibrary>(); }

    void aReasonSaysOnWhichPaperAndWhereOnItsPageItStands()
    {
        const DocumentId old = document(aDocument());
        const DocumentId acting = document(aDocument().number(u"5/QĐ-UBND"_s).date({2021, 2, 1}));
        const SourcePlace place{u"thay thế Quyết định số 12/QĐ-UBND"_s,
                                3,
                                {PageBox(QPointF(0.1, 0.2), QPointF(0.9, 0.22))},
                                file(acting),
                                acting};

        linked(acting, RelationKind::Replaces, old, place);

        const ValidityReason reason = explained(old).reasons.first();
        QCOMPARE(reason.document, acting);
        QCOMPARE(reason.place, place);
        QVERIFY(!reason.place.fileIsGone());
    }

    void aPaperThatIsGoneIsSaidToBeGoneAndTheReasonStays()
    {
        const DocumentId old = document(aDocument());
        const DocumentId acting = document(aDocument().number(u"5/QĐ-UBND"_s).date({2021, 2, 1}));
        linked(acting, RelationKind::Replaces, old, {u"thay thế"_s, 3, {}, file(acting), {}});

        must(AttachmentStore(connection()).removeAll(acting));

        const ValidityReason reason = explained(old).reasons.first();
        QVERIFY(reason.place.fileIsGone());
        QCOMPARE(reason.place.page, 3);
        QVERIFY(reason.text.startsWith(u"Replaced by"_s));
    }

    void behindAnActThatDoesNothingStandsWhyItDoesNothing()
    {
        const DocumentId old = document(aDocument());
        const DocumentId acting = document(aDocument().number(u"5/QĐ-UBND"_s).date({2021, 2, 1}));
        const DocumentId ending = document(aDocument().number(u"6/QĐ-UBND"_s).date({2021, 3, 1}));
        linked(acting, RelationKind::Replaces, old, {}, QDate(2021, 6, 1));

        const RelationId repeal = linked(ending, RelationKind::Repeals, acting);

        const ValidityReport report = explained(old);
        QCOMPARE(report.status, Validity::InForce);
        QCOMPARE(report.notes.size(), 3);
        QVERIFY(report.notes.at(0).text.contains(u"never in force to do it"_s));
        QCOMPARE(report.notes.at(1).link, repeal);
        QCOMPARE(report.notes.at(1).depth, 1);
        QCOMPARE(report.notes.at(2).depth, 2);
    }

    void behindOneThatFellWithItsParentStandsWhyTheParentFell()
    {
        const auto decree = [](const QString &number, QDate day) {
            DocumentFields fields = aDocument().type(u"NĐ"_s).number(number).date(day);
            fields.effective = day;
            return fields;
        };
        const DocumentId parent = document(decree(u"10/2017/NĐ-CP"_s, {2017, 1, 1}));
        const DocumentId guide = document(decree(u"20/2018/NĐ-CP"_s, {2018, 1, 1}));
        const DocumentId ending = document(decree(u"30/2020/NĐ-CP"_s, {2020, 1, 1}));
        const RelationId detail = linked(guide, RelationKind::Guides, parent);

        linked(ending, RelationKind::Replaces, parent);

        const ValidityReport report = explained(guide);
        QCOMPARE(report.status, Validity::Expired);
        QCOMPARE(report.reasons.at(0).link, detail);
        QCOMPARE(report.reasons.at(1).document, ending);
        QCOMPARE(report.reasons.at(1).depth, 1);
    }

    void aLinkToSomeArticlesKeepsTheWordsThatMakeASentence()
    {
        const DocumentId old = document(aDocument());
        Relation relation;
        relation.source = document(aDocument().number(u"5/QĐ-UBND"_s).date({2021, 2, 1}));
        relation.kind = RelationKind::Amends;
        relation.target = old;
        relation.scope = u"điều"_s;

        RelationStore relations(connection());
        const RelationId made = relations.add(relation).value();

        QCOMPARE(relations.find(made)->scope, u"một số điều"_s);
        QVERIFY(explained(old).reasons.first().text.startsWith(u"Some articles amended by"_s));
        QCOMPARE(relations.add(relation).value(), made);
    }
};

QTEST_GUILESS_MAIN(StatusExplainerTest)
#include "status_explainer_test.moc"
