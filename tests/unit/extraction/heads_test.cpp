// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of papers in many forms: offices, ministries, assemblies, courts, schools, companies,
// Party and mass organisations, as web pages, word processors and text dumps give them.
#include "tests/support/paper_fixtures.h"

#include <QTest>

using namespace vanthu;
using namespace vanthu::tests;
using namespace Qt::StringLiterals;

namespace {
const std::vector<PaperFixture> &papers()
{
    static const std::vector<PaperFixture> read =
        paperFixtures(QStringLiteral(VANTHU_TEST_DATA "/extraction/heads.txt"));
    return read;
}
} // namespace

class HeadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPaperIsReadInTheFormItHas_data()
    {
        QTest::addColumn<int>("paper");
        for (size_t at = 0; at < papers().size(); ++at)
            QTest::newRow(papers().at(at).name.toUtf8()) << static_cast<int>(at);
    }
    void aPaperIsReadInTheFormItHas()
    {
        QFETCH(int, paper);
        const PaperFixture &fixture = papers().at(static_cast<size_t>(paper));

        const ReadSelf self = extract(fixture.document()).self;

        for (auto field = fixture.truth.cbegin(); field != fixture.truth.cend(); ++field) {
            const QString read = readValue(self, field.key());
            QVERIFY2(comparable(read) == comparable(*field),
                     qPrintable(u"%1: “%2” should be “%3”"_s.arg(field.key(), read, *field)));
        }
    }

    void whatIsCertainIsRight()
    {
        int certain = 0;
        QStringList wrong;
        for (const PaperFixture &fixture : papers()) {
            const ReadSelf self = extract(fixture.document()).self;
            for (auto field = fixture.truth.cbegin(); field != fixture.truth.cend(); ++field) {
                if (self.evidence.value(field.key()).certainty < 0.95)
                    continue;
                ++certain;
                const QString read = readValue(self, field.key());
                if (comparable(read) != comparable(*field))
                    wrong << fixture.name + u": "_s + field.key() + u" = "_s + read;
            }
        }

        QVERIFY(certain > 300);
        QVERIFY2(wrong.size() * 100 <= certain, qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(HeadsTest)
#include "heads_test.moc"
