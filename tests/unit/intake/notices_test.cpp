// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cataloguer.h"
#include "core/storage/document_store.h"
#include "core/storage/impact_reader.h"
#include "core/storage/notice_store.h"
#include "core/storage/relation_store.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

class NoticesTest : public QObject {
    Q_OBJECT

private:
    Connection &connection() { return m_library->connection(); }

    DocumentId document(const QString &number, QDate date, const QList<NewLink> &links = {})
    {
        const DocumentFields fields = aDocument().number(number).date(date);
        return Cataloguer(connection())
            .add({fields, preparedText(fields, {}, TextCodec()), links, {}})
            .value();
    }

    static NewLink to(RelationKind kind, const QString &number, const QString &scope = {})
    {
        NewLink link;
        link.kind = kind;
        link.target.number = number;
        link.scope = scope;
        return link;
    }

    QList<Notice> open()
    {
        return NoticeStore(connection())
            .notices(NoticeStore::Which::Open, UiLanguage::English)
            .value();
    }

    QStringList affectedBy(DocumentId id, int depth = 10)
    {
        QStringList lines;
        const auto affected = ImpactReader(connection()).affectedBy(id, depth).value();
        for (const AffectedDocument &one : affected) {
            QStringList path;
            for (const DocumentRow &row : one.path)
                path << row.number.section(u'/', 0, 0);
            lines << path.join(u'<') + u' ' + relationCode(one.relation);
        }
        return lines;
    }

    std::unique_ptr<TemporaryLibrary> m_library;

private Q_SLOTS:
    void init() { m_library = std::make_unique<TemporaryLibrary>(); }

    void whatRestsOnADocumentIsListedDirectlyAndThroughOthersWithThePath()
    {
        const DocumentId base = document(u"1/QĐ-UBND"_s, {2019, 1, 1});
        document(u"2/QĐ-UBND"_s, {2019, 2, 1}, {to(RelationKind::BasedOn, u"1/QĐ-UBND"_s)});
        document(u"3/QĐ-UBND"_s, {2019, 3, 1}, {to(RelationKind::Implements, u"2/QĐ-UBND"_s)});
        document(
            u"4/QĐ-UBND"_s, {2019, 4, 1},
            {to(RelationKind::Guides, u"3/QĐ-UBND"_s), to(RelationKind::Cites, u"1/QĐ-UBND"_s)});

        QCOMPARE(affectedBy(base),
                 QStringList({u"1<2 based_on"_s, u"1<2<3 implements"_s, u"1<2<3<4 guides"_s}));
        QCOMPARE(affectedBy(base, 1), QStringList{u"1<2 based_on"_s});
    }

    void whatWasPromulgatedRestsOnWhatPromulgatedIt()
    {
        const DocumentId decision =
            document(u"1/QĐ-UBND"_s, {2019, 1, 1}, {to(RelationKind::Promulgates, u"9/QC-UBND"_s)});

        QCOMPARE(affectedBy(decision), QStringList{u"1<9 promulgates"_s});
    }

    void aCircleOfGroundsEnds()
    {
        const DocumentId one =
            document(u"1/QĐ-UBND"_s, {2019, 1, 1}, {to(RelationKind::BasedOn, u"2/QĐ-UBND"_s)});
        document(u"2/QĐ-UBND"_s, {2019, 1, 1}, {to(RelationKind::BasedOn, u"1/QĐ-UBND"_s)});

        QCOMPARE(affectedBy(one), QStringList{u"1<2 based_on"_s});
    }

    void aNewDocumentThatEndsTheGroundOfAnotherMakesANotice()
    {
        document(u"1/QĐ-UBND"_s, {2019, 1, 1});
        document(u"2/QĐ-UBND"_s, {2019, 2, 1}, {to(RelationKind::BasedOn, u"1/QĐ-UBND"_s)});
        QVERIFY(open().isEmpty());

        document(u"5/QĐ-UBND"_s, {2020, 5, 1}, {to(RelationKind::Replaces, u"1/QĐ-UBND"_s)});

        QCOMPARE(open().size(), 1);
        const Notice notice = open().first();
        QCOMPARE(notice.document.number, u"1/QĐ-UBND"_s);
        QCOMPARE(notice.status, Validity::Expired);
        QCOMPARE(notice.from, QDate(2020, 5, 1));
        QCOMPARE(notice.affected, 1);
        QVERIFY(notice.reason.contains(u"5/QĐ-UBND"_s));
    }

    void whereNothingRestsOnWhatFellThereIsNoNotice()
    {
        document(u"1/QĐ-UBND"_s, {2019, 1, 1});
        document(u"2/QĐ-UBND"_s, {2019, 2, 1}, {to(RelationKind::Cites, u"1/QĐ-UBND"_s)});

        document(u"5/QĐ-UBND"_s, {2020, 5, 1}, {to(RelationKind::Replaces, u"1/QĐ-UBND"_s)});

        QVERIFY(open().isEmpty());
    }

    void everyAmendmentMakesANoticeOfItsOwn()
    {
        document(u"1/QĐ-UBND"_s, {2019, 1, 1});
        document(u"2/QĐ-UBND"_s, {2019, 2, 1}, {to(RelationKind::BasedOn, u"1/QĐ-UBND"_s)});

        document(u"5/QĐ-UBND"_s, {2020, 5, 1}, {to(RelationKind::Amends, u"1/QĐ-UBND"_s)});
        document(u"6/QĐ-UBND"_s, {2021, 6, 1},
                 {to(RelationKind::Amends, u"1/QĐ-UBND"_s, u"Điều 5"_s)});

        QCOMPARE(open().size(), 2);
        QVERIFY(open().at(0).reason.contains(u"6/QĐ-UBND"_s));
        QVERIFY(open().at(1).reason.contains(u"5/QĐ-UBND"_s));
    }

    void aNoticeOfWhatIsTrueNoMoreIsTakenBack()
    {
        document(u"1/QĐ-UBND"_s, {2019, 1, 1});
        document(u"2/QĐ-UBND"_s, {2019, 2, 1}, {to(RelationKind::BasedOn, u"1/QĐ-UBND"_s)});
        const DocumentId ending =
            document(u"5/QĐ-UBND"_s, {2020, 5, 1}, {to(RelationKind::Suspends, u"1/QĐ-UBND"_s)});
        QCOMPARE(open().size(), 1);

        const QList<Link> links = RelationStore(connection()).of(ending).value();
        must(Cataloguer(connection()).unlink(links.first().relation.id));

        QVERIFY(open().isEmpty());
    }

    void aNoticeIsDealtWithOnceAndCanBeOpenedAgain()
    {
        document(u"1/QĐ-UBND"_s, {2019, 1, 1});
        document(u"2/QĐ-UBND"_s, {2019, 2, 1}, {to(RelationKind::BasedOn, u"1/QĐ-UBND"_s)});
        document(u"5/QĐ-UBND"_s, {2020, 5, 1}, {to(RelationKind::Replaces, u"1/QĐ-UBND"_s)});
        NoticeStore notices(connection());
        const NoticeId id = notices.resolve(open().first().uid.left(8)).value();

        must(notices.deal(id, u"đã rà soát"_s));

        QVERIFY(open().isEmpty());
        QCOMPARE(notices.countOpen().value(), 0);
        const Notice dealt = notices.notices(NoticeStore::Which::All, UiLanguage::English)->first();
        QCOMPARE(dealt.note, u"đã rà soát"_s);
        QVERIFY(dealt.dealt.has_value());
        must(notices.reopen(id));
        QCOMPARE(open().size(), 1);
        QCOMPARE(notices.deal(NoticeId{99}, {}).error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "notices_test.moc"
