// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

namespace {
QString shape(const QueryPart &part)
{
    if (!part)
        return u"nothing"_s;
    QStringList inner;
    for (const QueryPart &one : part->parts)
        inner << shape(one);
    switch (part->kind) {
    case QueryNode::Kind::All: return u"all("_s + inner.join(u' ') + u')';
    case QueryNode::Kind::Any: return u"any("_s + inner.join(u' ') + u')';
    case QueryNode::Kind::Not: return u"not("_s + inner.join(u' ') + u')';
    case QueryNode::Kind::Word: return part->syllables.join(u'+') + (part->prefix ? u"*"_s : u""_s);
    case QueryNode::Kind::Phrase: return u'"' + part->syllables.join(u' ') + u'"';
    case QueryNode::Kind::Field:
        return u"%1=%2[%3,%4]"_s.arg(
            QString::number(static_cast<int>(part->field)), part->value,
            part->days.first ? part->days.first->toString(Qt::ISODate) : QString(),
            part->days.last ? part->days.last->toString(Qt::ISODate) : QString());
    }
    return {};
}
} // namespace

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("understood");
        QTest::newRow("words") << u"phong trào"_s << u"all(phong trào*)"_s;
        QTest::newRow("a finished word") << u"phong "_s << u"phong*"_s;
        QTest::newRow("phrase") << u"\"toàn dân\""_s << u"\"toàn dân\""_s;
        QTest::newRow("without") << u"an -ninh x"_s << u"all(an not(ninh) x*)"_s;
        QTest::newRow("alternatives") << u"an OR ninh x"_s << u"any(an all(ninh x*))"_s;
        QTest::newRow("brackets") << u"(an OR ninh) x"_s << u"all(any(an ninh) x*)"_s;
        QTest::newRow("a field in English") << u"type:KH"_s << u"1=KH[,]"_s;
        QTest::newRow("a field in Vietnamese") << u"loại:KH"_s << u"1=KH[,]"_s;
        QTest::newRow("a range of months")
            << u"date:2019-01..2019-06"_s << u"3=2019-01..2019-06[2019-01-01,2019-06-30]"_s;
        QTest::newRow("after a year") << u"ngày:>2019"_s << u"3=>2019[2020-01-01,]"_s;
        QTest::newRow("a day as people write it")
            << u"date:22/7/2019"_s << u"3=22/7/2019[2019-07-22,2019-07-22]"_s;
        QTest::newRow("no field of that name") << u"abc:def"_s << u"abc+def*"_s;
        QTest::newRow("nothing") << QString() << u"nothing"_s;
        QTest::newRow("signs only") << u"-- () : ) OR"_s << u"nothing"_s;
    }
    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, typed);
        QTEST(shape(parseQuery(typed).root), "understood");
    }

    void everyStringIsAQuery()
    {
        QRandomGenerator random(20190722);
        const QString letters = u"ab \"-():ORđảng174/*+^~{}[]\\'`;=<>.,…“”"_s;
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = random.bounded(30); i > 0; --i)
                text += letters.at(random.bounded(letters.size()));
            const Query query = parseQuery(text);
            QVERIFY(query.text.size() <= text.size());
        }
    }

    void everyExampleOfTheHelpIsUnderstood_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("Vietnamese") << u"vi"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void everyExampleOfTheHelpIsUnderstood()
    {
        QFETCH(QString, page);
        QFile file(QFINDTESTDATA(u"../../../resources/help/%1/search.md"_s.arg(page)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression example(u"`([^`]+)`"_s);
        int examples = 0;
        for (const QByteArray &row : file.readAll().split('\n')) {
            auto found = example.globalMatch(QString::fromUtf8(row));
            while (row.startsWith('|') && found.hasNext()) {
                const QString text = found.next().captured(1);
                const Query query = parseQuery(text, QDate(2026, 3, 2));
                QVERIFY2(query.notes.isEmpty(), qPrintable(text));
                const bool isField = query.root->kind == QueryNode::Kind::Field;
                QVERIFY2(isField == text.contains(u':'), qPrintable(text));
                ++examples;
            }
        }
        QVERIFY(examples > 25);
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "query_test.moc"
