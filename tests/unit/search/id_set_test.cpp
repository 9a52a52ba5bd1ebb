// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/id_set.h"
#include "core/search/postings_p.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace vanthu;

namespace {
std::set<qint64> someIds(QRandomGenerator &random, int below)
{
    std::set<qint64> ids;
    for (int left = random.bounded(below); left > 0; --left)
        ids.insert(random.bounded(below));
    return ids;
}

IdSet setOf(const std::set<qint64> &ids)
{
    IdSet set;
    for (const qint64 id : ids)
        set.insert(DocumentId{id});
    return set;
}

std::set<qint64> idsOf(const IdSet &set)
{
    std::set<qint64> ids;
    set.forEach([&ids](DocumentId id) {
        ids.insert(id.value);
        return true;
    });
    return ids;
}
} // namespace

class IdSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsAreCutJoinedAndTakenAwayAsInMathematics()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const std::set<qint64> left = someIds(random, 1 + random.bounded(400));
            const std::set<qint64> right = someIds(random, 1 + random.bounded(400));
            std::set<qint64> both;
            std::set<qint64> without;
            for (const qint64 id : left)
                (right.contains(id) ? both : without).insert(id);
            std::set<qint64> either = left;
            either.insert(right.begin(), right.end());

            QVERIFY(idsOf(setOf(left) & setOf(right)) == both);
            QVERIFY(idsOf(setOf(left) - setOf(right)) == without);
            IdSet joined = setOf(left);
            QVERIFY(idsOf(joined |= setOf(right)) == either);
            QCOMPARE(joined.count(), static_cast<qsizetype>(either.size()));
        }
    }

    void bitsOfASegmentLandOnItsIds()
    {
        QRandomGenerator random(8);
        for (int round = 0; round < 300; ++round) {
            const qint64 first = random.bounded(300);
            const size_t from = random.bounded(200U);
            const size_t count = random.bounded(300U);
            Bits bits((from + count) / IdSet::wordBits + 1);
            std::set<qint64> expected;
            for (size_t at = 0; at < bits.size() * IdSet::wordBits; ++at) {
                if (random.bounded(3) != 0)
                    continue;
                bits[at / IdSet::wordBits] |= IdSet::Word{1} << (at % IdSet::wordBits);
                if (at >= from && at < from + count)
                    expected.insert(first + static_cast<qint64>(at - from));
            }

            IdSet set;
            set.insertBits(DocumentId{first}, bits, from, count);

            QVERIFY(idsOf(set) == expected);
        }
    }

    void aListOfDocumentsIsReadAsItWasWritten_data()
    {
        QTest::addColumn<int>("documents");
        QTest::addColumn<int>("oneOf");
        QTest::newRow("every one") << 1000 << 1;
        QTest::newRow("every second or so") << 1000 << 2;
        QTest::newRow("one of ten") << 5000 << 10;
        QTest::newRow("one of a thousand") << 300000 << 1000;
    }
    void aListOfDocumentsIsReadAsItWasWritten()
    {
        QFETCH(int, documents);
        QFETCH(int, oneOf);
        QRandomGenerator random(9);
        Ordinals ordinals;
        for (int at = 0; at < documents; ++at) {
            if (random.bounded(oneOf) == 0)
                ordinals.push_back(static_cast<quint32>(at));
        }
        const auto all = static_cast<quint32>(documents);

        const QByteArray packed = packedOrdinals(ordinals, all);

        QVERIFY(unpackedOrdinals(packed, all) == ordinals);
        Bits bits(all / IdSet::wordBits + 1);
        QVERIFY(unpackInto(bits, packed, all));
        size_t set = 0;
        for (const IdSet::Word word : bits)
            set += static_cast<size_t>(std::popcount(word));
        QCOMPARE(set, ordinals.size());
    }

    void damagedListsNameNoDocumentThatIsNotThere()
    {
        QRandomGenerator random(10);
        constexpr quint32 documents = 500;
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes(random.bounded(90), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = static_cast<char>(random.bounded(256));

            const auto ordinals = unpackedOrdinals(bytes, documents);

            for (const quint32 ordinal : ordinals.value_or(Ordinals()))
                QVERIFY(ordinal < documents);
        }
    }
};

QTEST_GUILESS_MAIN(IdSetTest)
#include "id_set_test.moc"
