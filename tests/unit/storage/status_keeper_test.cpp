// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/document_store.h"
#include "core/storage/relation_store.h"
#include "core/storage/status_keeper.h"
#include "core/storage/status_periods.h"
#include "tests/support/library_fixture.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int libraries = 12;
constexpr int documentsOfEach = 14;
constexpr int relationsOfEach = 30;

unsigned firstSeed()
{
    static const unsigned seed = [] {
        bool given = false;
        const unsigned chosen = qEnvironmentVariable("VANTHU_SEED").toUInt(&given);
        const unsigned first = given ? chosen : std::random_device()();
        qInfo("seed %u (VANTHU_SEED=%u repeats it)", first, first);
        return first;
    }();
    return seed;
}

/// A library whose documents and links are drawn by lot.
class LotLibrary {
public:
    explicit LotLibrary(unsigned seed)
        : m_lot(seed)
        , m_documents(m_library.connection())
        , m_statuses(m_library.connection())
    {
    }

    TemporaryLibrary &library() { return m_library; }
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_lot); }
    QDate day() { return QDate(2018, 1, 1).addDays(below(40)); }

    DocumentFields fields()
    {
        DocumentFields drawn =
            aDocument().type(u"NĐ"_s).number(u"%1/2018/NĐ-CP"_s.arg(++m_number)).date(day());
        if (below(6) == 0)
            drawn.date.reset();
        if (below(3) > 0)
            drawn.effective = day();
        if (below(5) == 0)
            drawn.expiry = day();
        return drawn;
    }

    void add()
    {
        const auto standing =
            below(8) == 0 ? DocumentStore::Standing::Stub : DocumentStore::Standing::Document;
        m_ids.append(m_documents.add(fields(), standing).value().id);
    }

    void link()
    {
        static constexpr std::array kinds{RelationKind::Amends,  RelationKind::Replaces,
                                          RelationKind::Repeals, RelationKind::Suspends,
                                          RelationKind::Resumes, RelationKind::Guides};
        Relation relation;
        relation.source = m_ids.at(below(documentsOfEach));
        relation.target = m_ids.at(below(documentsOfEach));
        relation.kind = kinds.at(static_cast<size_t>(below(kinds.size())));
        if (below(4) == 0)
            relation.scope = u"Điều %1"_s.arg(below(3) + 1);
        if (below(3) == 0)
            relation.from = day();
        if (relation.source == relation.target)
            return;
        m_links.append(RelationStore(m_library.connection()).add(relation).value());
        must(m_statuses.refresh({relation.source, relation.target}));
    }

    void unlink()
    {
        if (m_links.isEmpty())
            return;
        RelationStore relations(m_library.connection());
        const auto relation =
            relations.find(m_links.takeAt(below(static_cast<int>(m_links.size()))));
        if (!relation)
            return;
        must(relations.remove(relation->id));
        must(m_statuses.refresh({relation->source, relation->target}));
    }

    void correct()
    {
        const DocumentId id = m_ids.at(below(documentsOfEach));
        const Document known = m_documents.find(id).value();
        must(m_documents.update(id, fields(), DocumentStore::Standing::Document, known.version)
                 .map([](RowVersion) {}));
        must(m_statuses.refreshAround(id));
    }

    void bin()
    {
        const DocumentId id = m_ids.at(below(documentsOfEach));
        const bool deleted = m_documents.find(id).value().deleted.has_value();
        must(m_documents.setDeleted(id, !deleted).map([](RowVersion) {}));
        must(m_statuses.refreshAround(id));
    }

    StatusKeeper &statuses() { return m_statuses; }

private:
    std::mt19937 m_lot;
    TemporaryLibrary m_library;
    DocumentStore m_documents;
    StatusKeeper m_statuses;
    QList<DocumentId> m_ids;
    QList<RelationId> m_links;
    int m_number = 0;
};
} // namespace

class StatusKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterAnyRowOfChangesAllThatIsStoredIsAsIfComputedAnew()
    {
        for (unsigned seed = firstSeed(); seed < firstSeed() + libraries; ++seed) {
            LotLibrary lot(seed);
            // one transaction: the disk is not what is tested
            Transaction transaction = lot.library().connection().begin().value();
            for (int at = 0; at < documentsOfEach; ++at)
                lot.add();
            for (int at = 0; at < relationsOfEach; ++at) {
                lot.link();
                if (at % 5 == 1)
                    lot.unlink();
                if (at % 7 == 1)
                    lot.correct();
                if (at % 9 == 1)
                    lot.bin();
            }

            QVERIFY2(lot.statuses().rebuild().value() == 0,
                     qPrintable(u"library of seed %1"_s.arg(seed)));
            must(transaction.commit());
        }
    }

    void theRepealOfARepealBeforeItsDaySavesItsTarget()
    {
        TemporaryLibrary library;
        DocumentStore documents(library.connection());
        StatusKeeper statuses(library.connection());
        const auto add = [&documents](const QString &number, QDate date, QDate effective) {
            DocumentFields fields = aDocument().number(number).date(date);
            fields.effective = effective;
            return documents.add(fields, DocumentStore::Standing::Document).value().id;
        };
        const auto repeal = [&](DocumentId source, DocumentId target) {
            Relation relation;
            relation.source = source;
            relation.target = target;
            relation.kind = RelationKind::Repeals;
            QVERIFY(RelationStore(library.connection()).add(relation));
            QVERIFY(statuses.refresh({target, source}));
        };
        const DocumentId old = add(u"1/QĐ-UBND"_s, {2019, 1, 2}, {2019, 1, 2});
        const DocumentId repealing = add(u"2/QĐ-UBND"_s, {2021, 2, 1}, {2021, 7, 1});
        repeal(repealing, old);
        QCOMPARE(documents.row(old, {2022, 1, 1})->status, Validity::Expired);

        repeal(add(u"3/QĐ-UBND"_s, {2021, 5, 1}, {2021, 6, 1}), repealing);

        QCOMPARE(documents.row(old, {2022, 1, 1})->status, Validity::InForce);
        QCOMPARE(documents.row(repealing, {2022, 1, 1})->status, Validity::Expired);
    }

    void whatDetailsADocumentExpiresWithItWhicheverCameFirst()
    {
        for (const bool guideFirst : {true, false}) {
            TemporaryLibrary library;
            DocumentStore documents(library.connection());
            StatusKeeper statuses(library.connection());
            const auto add = [&documents](const QString &type, const QString &number, QDate date) {
                DocumentFields fields = aDocument().type(type).number(number).date(date);
                fields.effective = date;
                return documents.add(fields, DocumentStore::Standing::Document).value().id;
            };
            const auto link = [&](DocumentId source, RelationKind kind, DocumentId target) {
                Relation relation;
                relation.source = source;
                relation.target = target;
                relation.kind = kind;
                QVERIFY(RelationStore(library.connection()).add(relation));
                QVERIFY(statuses.refresh({target, source}));
            };
            const DocumentId decree = add(u"NĐ"_s, u"1/2014/NĐ-CP"_s, {2014, 1, 2});
            const DocumentId circular = add(u"TT"_s, u"2/2014/TT-BNV"_s, {2014, 6, 2});
            const DocumentId next = add(u"NĐ"_s, u"3/2018/NĐ-CP"_s, {2018, 1, 2});

            if (guideFirst)
                link(circular, RelationKind::Guides, decree);
            link(next, RelationKind::Replaces, decree);
            if (!guideFirst)
                link(circular, RelationKind::Guides, decree);

            QCOMPARE(documents.row(circular, {2018, 1, 1})->status, Validity::InForce);
            QCOMPARE(documents.row(circular, {2018, 1, 2})->status, Validity::Expired);
            QCOMPARE(statuses.report(circular, {2020, 1, 1}, UiLanguage::Vietnamese)
                         ->reasons.first()
                         .document,
                     decree);
        }
    }
};

QTEST_GUILESS_MAIN(StatusKeeperTest)
#include "status_keeper_test.moc"
