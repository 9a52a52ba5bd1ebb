// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/audit_log.h"
#include "core/storage/content_store.h"
#include "core/storage/document_store.h"
#include "core/storage/relation_store.h"
#include "core/storage/status_keeper.h"
#include "core/storage/status_periods.h"
#include "core/storage/text_store.h"
#include "tests/support/library_fixture.h"

#include <QFile>
#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

class StoresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentComesBackAsItWasStored()
    {
        TemporaryLibrary library;
        DocumentStore documents(library.connection());
        DocumentFields fields = aDocument();
        fields.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
        fields.tags = {u"an ninh"_s, u"mật"_s};
        fields.secrecy = Secrecy::HighlySecret;
        fields.urgency = Urgency::Express;
        fields.pages = 3;
        fields.extra.insert("unknown"_L1, 42);

        const Document stored = documents.add(fields, DocumentStore::Standing::Document).value();

        const Document found = documents.find(stored.id).value();
        QCOMPARE(found.fields, fields);
        QCOMPARE(found.uid, stored.uid);
        QCOMPARE(found.version, RowVersion{1});
    }

    void aStaleVersionIsAConflictAndChangesNothing()
    {
        TemporaryLibrary library;
        DocumentStore documents(library.connection());
        const DocumentId id =
            documents.add(aDocument(), DocumentStore::Standing::Document).value().id;
        const auto standing = DocumentStore::Standing::Document;
        QVERIFY(documents.update(id, aDocument().subject(u"mới"_s), standing, RowVersion{1}));

        const auto second =
            documents.update(id, aDocument().subject(u"cũ"_s), standing, RowVersion{1});

        QCOMPARE(second.error().code, Error::Code::Conflict);
        QCOMPARE(documents.find(id)->fields.subject, u"mới"_s);
    }

    void aDocumentIsNamedByNumberWithIssuerOrYearOrUid()
    {
        TemporaryLibrary library;
        DocumentStore documents(library.connection());
        const auto standing = DocumentStore::Standing::Document;
        const Document first = documents.add(aDocument(), standing).value();
        const Document second =
            documents.add(aDocument().issuer(u"UBND tỉnh Cà Mau"_s).date({2020, 5, 5}), standing)
                .value();

        QCOMPARE(documents.resolve(u"12/QĐ-UBND"_s).error().code, Error::Code::Ambiguous);
        QVERIFY(documents.resolve(u"12/QĐ-UBND"_s).error().message.contains(u"Cà Mau"_s));
        QCOMPARE(documents.resolve(u"12 qd ubnd@2020"_s).value(), second.id);
        QCOMPARE(documents.resolve(u"12/QĐ-UBND@An Giang"_s).value(), first.id);
        QCOMPARE(documents.resolve(first.uid.left(8)).value(), first.id);
        QCOMPARE(documents.resolve(u"99/QĐ-UBND"_s).error().code, Error::Code::NotFound);
    }

    void anAlteredLogIsNoticed()
    {
        TemporaryLibrary library;
        DocumentStore documents(library.connection());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(documents.add(aDocument().number(u"%1/QĐ-UBND"_s.arg(i)),
                                  DocumentStore::Standing::Document));
        QVERIFY(!AuditLog(library.connection()).check()->broken);

        QVERIFY(library.connection().execute(
            u"UPDATE audit_event SET who = 'someone else' WHERE id = 2"_s));

        QCOMPARE(AuditLog(library.connection()).check()->broken, AuditId{2});
    }

    void aReplacementEndsItsTargetAndItsRemovalRevivesIt()
    {
        TemporaryLibrary library;
        Connection &connection = library.connection();
        DocumentStore documents(connection);
        const auto standing = DocumentStore::Standing::Document;
        const DocumentId old = documents.add(aDocument(), standing)->id;
        const DocumentId now =
            documents.add(aDocument().number(u"7/QĐ-UBND"_s).date({2021, 3, 1}), standing)->id;
        Relation relation;
        relation.source = now;
        relation.target = old;
        relation.kind = RelationKind::Replaces;

        const RelationId link = RelationStore(connection).add(relation).value();
        QVERIFY(StatusKeeper(connection).refresh({old}));
        QCOMPARE(documents.row(old)->status, Validity::Expired);

        QVERIFY(RelationStore(connection).remove(link));
        QVERIFY(StatusKeeper(connection).refresh({old}));
        QCOMPARE(documents.row(old)->status, Validity::InForce);
    }

    void theStatusOfTodayFollowsTheClockWithoutAnyWriting()
    {
        TemporaryLibrary library;
        DocumentStore documents(library.connection());
        const DocumentId old = documents.add(aDocument(), DocumentStore::Standing::Document)->id;
        DocumentFields fields = aDocument().number(u"7/QĐ-UBND"_s).date({2021, 2, 1});
        fields.effective = QDate(2021, 3, 1);
        Relation relation;
        relation.source = documents.add(fields, DocumentStore::Standing::Document)->id;
        relation.target = old;
        relation.kind = RelationKind::Replaces;
        QVERIFY(RelationStore(library.connection()).add(relation));
        QVERIFY(StatusKeeper(library.connection()).refresh({old}));
        const auto at = [](const QString &moment) {
            Clock::setSource([moment] { return QDateTime::fromString(moment, Qt::ISODate); });
        };

        at(u"2021-02-28T23:59:59"_s);
        QCOMPARE(documents.row(old)->status, Validity::InForce);
        at(u"2021-03-01T00:00:00"_s);
        QCOMPARE(documents.row(old)->status, Validity::Expired);
        at(u"2018-12-31T12:00:00"_s); // a desk whose clock was turned back
        QCOMPARE(documents.row(old)->status, Validity::NotYetInForce);
        Clock::setSource({});
    }

    void thePeriodsOfADocumentAreAllOfTime()
    {
        TemporaryLibrary library;
        DocumentFields fields = aDocument();
        fields.expiry = QDate(2020, 1, 1);
        const DocumentId id =
            DocumentStore(library.connection()).add(fields, DocumentStore::Standing::Document)->id;

        const QList<StatusPeriod> periods = StatusPeriods(library.connection()).of(id).value();

        const QList<StatusPeriod> expected{
            {Validity::NotYetInForce, {}, QDate(2019, 1, 2)},
            {Validity::InForce, QDate(2019, 1, 2), QDate(2020, 1, 1)},
            {Validity::Expired, QDate(2020, 1, 1), {}}};
        QCOMPARE(periods, expected);
    }

    void aDocumentIsNotLinkedWithItself()
    {
        TemporaryLibrary library;
        Relation relation;
        relation.source = relation.target = DocumentStore(library.connection())
                                                .add(aDocument(), DocumentStore::Standing::Document)
                                                ->id;

        QCOMPARE(RelationStore(library.connection()).add(relation).error().code,
                 Error::Code::Refused);
    }

    void textComesBackPageByPage()
    {
        TemporaryLibrary library;
        const DocumentId id = DocumentStore(library.connection())
                                  .add(aDocument(), DocumentStore::Standing::Document)
                                  ->id;
        const QStringList pages{u"trang một"_s, u"trang hai"_s};

        QVERIFY(TextStore(library.connection()).put(id, pages));

        QCOMPARE(TextStore(library.connection()).pages(id).value(), pages);
    }

    void storedBytesAreWholeUntilSomeoneAltersThem()
    {
        TemporaryLibrary library;
        ContentStore contents(library.database().contentFolder());
        const StoredContent stored = contents.putBytes("some bytes").value();
        QVERIFY(contents.isWhole(stored.sha256));
        QCOMPARE(contents.list().hashes, QStringList{stored.sha256});

        QFile file(contents.pathOf(stored.sha256));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("other bytes");
        file.close();

        QVERIFY(!contents.isWhole(stored.sha256));
        QVERIFY(contents.putBytes("some bytes").has_value());
        QVERIFY(contents.isWhole(stored.sha256));
    }

    void whatIsStagedIsThereOnlyWhenCommitted()
    {
        TemporaryLibrary library;
        QFile paper(library.file(u"paper.txt"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write("paper");
        paper.close();
        {
            ContentStore contents(library.database().contentFolder());
            QVERIFY(contents.stage(paper.fileName()).has_value());
        }
        ContentStore contents(library.database().contentFolder());
        QVERIFY(contents.list().hashes.isEmpty());
        QVERIFY(contents.list().stray.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoresTest)
#include "stores_test.moc"
