// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/document_store.h"
#include "core/storage/text_codec.h"
#include "core/storage/text_store.h"
#include "tests/support/library_fixture.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
/// A page in the words of an office, another for every number.
QString page(int number)
{
    static const QStringList phrases{
        u"Căn cứ Luật Tổ chức chính quyền địa phương"_s, u"theo đề nghị của Giám đốc Sở Nội vụ"_s,
        u"Ủy ban nhân dân tỉnh ban hành Quyết định"_s,   u"các cơ quan, đơn vị có liên quan"_s,
        u"chịu trách nhiệm thi hành Quyết định này"_s,   u"báo cáo kết quả trước ngày"_s,
        u"Chánh Văn phòng Ủy ban nhân dân tỉnh"_s};
    QString text = u"Số %1/QĐ-UBND\n"_s.arg(number);
    for (int line = 0; line < phrases.size(); ++line)
        text += phrases.at((line + number) % phrases.size()) + u" %1;\n"_s.arg(line * number);
    return text;
}

QByteArray learntDictionary()
{
    QList<QByteArray> samples;
    for (int number = 1; number <= 1000; ++number)
        samples << page(number).toUtf8();
    return TextCodec::learn(samples);
}
} // namespace

class TextCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString(u""_s);
        QTest::newRow("a page") << page(174);
        QTest::newRow("signs beyond the first plane") << u"họp 😀 lúc 8:00"_s;
    }
    void aTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        const TextCodec plain;
        const TextCodec learnt({learntDictionary()});

        QCOMPARE(QString::fromUtf8(plain.unpackedBytes(plain.packed(text)).value()), text);
        QCOMPARE(QString::fromUtf8(learnt.unpackedBytes(learnt.packed(text)).value()), text);
        QCOMPARE(QString::fromUtf8(learnt.unpackedBytes(plain.packed(text)).value()), text);
    }

    void aLearntDictionaryHalvesAPage()
    {
        const TextCodec learnt({learntDictionary()});

        QVERIFY(learnt.packed(page(2001)).size() * 2 < TextCodec().packed(page(2001)).size());
    }

    void textsOfTheFirstSchemasAreStillRead()
    {
        QCOMPARE(TextCodec().unpackedBytes(qCompress(page(1).toUtf8())).value(), page(1).toUtf8());
    }

    void aTornTextIsDamagedAndNotHalfAText()
    {
        const TextCodec codec;
        const QByteArray packed = codec.packed(page(1));

        QCOMPARE(codec.unpackedBytes(packed.first(packed.size() / 2)).error().code,
                 Error::Code::Damaged);
        QCOMPARE(codec.unpackedBytes("\x28\xb5\x2f\xfd").error().code, Error::Code::Damaged);
    }

    void aDictionaryThatIsNotThereIsSaid()
    {
        const TextCodec learnt({learntDictionary()});

        QCOMPARE(TextCodec().unpackedBytes(learnt.packed(page(1))).error().code,
                 Error::Code::Damaged);
    }

    void tooFewSamplesTeachNothing() { QVERIFY(TextCodec::learn({"một trang"}).isEmpty()); }

    void aLibraryLearnsOnceAndEveryConnectionReadsWhatIsPackedWithIt()
    {
        TemporaryLibrary library;
        Connection &mine = library.connection();
        const auto other = library.database().connect().value();
        QVERIFY(!textCodec(*other).value()->hasDictionary());
        QList<DocumentId> ids;
        {
            Transaction transaction = mine.begin().value();
            for (int number = 1; number <= 1000; ++number) {
                ids << DocumentStore(mine).add({}, DocumentStore::Standing::Document)->id;
                must(TextStore(mine).put(ids.last(), {page(number)}));
            }
            must(transaction.commit());
        }

        must(learnTextDictionary(mine));
        must(learnTextDictionary(mine));
        must(TextStore(mine).put(ids.last(), {page(2001)}));

        QCOMPARE(mine.value(u"SELECT count(*) FROM text_dictionary"_s)->toInt(), 1);
        QCOMPARE(TextStore(*other).pages(ids.first()).value(), QStringList{page(1)});
        QCOMPARE(TextStore(*other).pages(ids.last()).value(), QStringList{page(2001)});
    }
};

QTEST_GUILESS_MAIN(TextCodecTest)
#include "text_codec_test.moc"
