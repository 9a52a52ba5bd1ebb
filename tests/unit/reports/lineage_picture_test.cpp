// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/lineage_picture.h"
#include "core/reports/report_fonts.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTest>

using namespace vanthu;
using namespace Qt::StringLiterals;

namespace {
Lineage lineageOf(int others)
{
    Lineage lineage;
    for (int at = 0; at <= others; ++at) {
        LineageNode node;
        node.document.id = DocumentId{at + 1};
        node.document.type = u"QĐ"_s;
        node.document.number = u"%1/QĐ-UBND"_s.arg(at + 1);
        node.document.subject = u"về việc ban hành Quy chế làm việc của Ủy ban nhân dân"_s;
        node.document.date = QDate(2019, 1, 1).addDays(at);
        node.document.status = at % 2 == 0 ? Validity::InForce : Validity::Expired;
        node.column = at == 0 ? 0 : (at % 2 == 0 ? -1 : 1);
        lineage.nodes.append(node);
        if (at > 0)
            lineage.edges.append(
                {at % 2 == 0 ? 0 : at, at % 2 == 0 ? at : 0, RelationKind::Replaces, u"Điều 5"_s});
    }
    return lineage;
}
} // namespace

class LineagePictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadReportFonts(); }

    void theSameDrawingBecomesSvgPngAndPdf()
    {
        const LineagePicture picture(lineageOf(4), UiLanguage::Vietnamese);

        const QByteArray svg = picture.toSvg().value();
        QVERIFY(svg.contains("<svg"));
        QVERIFY(QString::fromUtf8(svg).contains(u"Quyết định 1/QĐ-UBND"_s));
        QVERIFY(QString::fromUtf8(svg).contains(u"● Còn hiệu lực"_s));
        QCOMPARE(QImage::fromData(picture.toPng().value()).size(), picture.size() * 2);
        QVERIFY(picture.toPdf().value().startsWith("%PDF"));
    }

    void noTwoDocumentsLieOnEachOther()
    {
        const LineagePicture small(lineageOf(2), UiLanguage::English);
        const LineagePicture large(lineageOf(20), UiLanguage::English);

        QCOMPARE(small.size().width(), large.size().width());
        QVERIFY(large.size().height() > 9 * 58);
    }

    void threeHundredDocumentsAreDrawn()
    {
        const LineagePicture picture(lineageOf(299), UiLanguage::Vietnamese);
        QElapsedTimer timer;
        timer.start();

        const QByteArray png = picture.toPng().value();

        qInfo("300 documents as PNG in %lld ms", timer.elapsed());
        QVERIFY(!QImage::fromData(png).isNull());
    }
};

QTEST_MAIN(LineagePictureTest)
#include "lineage_picture_test.moc"
