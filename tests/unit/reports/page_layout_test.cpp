// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/flow.h"
#include "core/reports/page_layout.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace vanthu;

namespace {

/// A table of that many rows; row `at` has a subject of `at % 7` sentences.
Table aTable(int rowCount)
{
    Table table;
    table.columns = {{20, u"TT"_s}, {0, u"Trích yếu"_s}};
    table.rowCount = rowCount;
    table.row = [](int at) {
        return TableRow{
            .cells = {
                paragraph(QString::number(at), {}),
                paragraph(u"về việc tăng cường công tác văn thư, lưu trữ. "_s.repeated(at % 7),
                          {})}};
    };
    return table;
}

FlowPages pagesOf(const QList<Block> &blocks)
{
    return FlowPages({.title = u"Thử"_s, .setup = {}, .blocks = blocks});
}

QString words(int count)
{
    QString text;
    for (int at = 0; at < count; ++at)
        text += u"chữ%1 "_s.arg(at);
    return text.trimmed();
}

} // namespace

class PageLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowStandsOnceAndInOrder()
    {
        const FlowPages made = pagesOf({aTable(500)});

        int expected = 0;
        for (const PageOfPieces &page : made.pages) {
            for (const Piece &piece : page) {
                if (piece.kind == Piece::Kind::Row)
                    QCOMPARE(piece.row, expected++);
            }
        }
        QCOMPARE(expected, 500);
    }

    void headingsComeAgainOnEveryPage()
    {
        const FlowPages made = pagesOf({aTable(500)});

        QVERIFY(made.pageCount() > 5);
        for (const PageOfPieces &page : made.pages) {
            QVERIFY(page.size() > 1);
            QCOMPARE(page.front().kind, Piece::Kind::Heading);
        }
    }

    void nothingReachesIntoTheMargins()
    {
        const FlowPages made = pagesOf({aTable(500), paragraph(words(5000), {})});
        const QRectF area = made.text.setup.textArea();

        for (const PageOfPieces &page : made.pages) {
            for (const Piece &piece : page) {
                QVERIFY(piece.y >= area.top() - 0.1);
                QVERIFY(piece.y + piece.height <= area.bottom() + 0.1);
            }
        }
    }

    void aRowHigherThanAPageIsPartedBetweenLines()
    {
        Table table = aTable(3);
        table.row = [](int at) {
            return TableRow{.cells = {paragraph(QString::number(at), {}),
                                      paragraph(words(at == 1 ? 4000 : 2), {})}};
        };

        const FlowPages made = pagesOf({table});

        std::map<int, int> linesOfRow;
        for (const PageOfPieces &page : made.pages) {
            for (const Piece &piece : page) {
                if (piece.kind == Piece::Kind::Row) {
                    QCOMPARE(piece.firstLine, linesOfRow[piece.row]);
                    linesOfRow[piece.row] += piece.lineCount;
                }
            }
        }
        QCOMPARE(linesOfRow.size(), 3U);
        QVERIFY(linesOfRow[1] > 100);
        QCOMPARE(linesOfRow[2], 1);
    }

    void aHeadingStandsWhereItsTextBegins()
    {
        QList<Block> blocks;
        for (int at = 0; at < 60; ++at) {
            Paragraph heading = paragraph(u"Mục"_s, {.bold = true});
            heading.keepWithNext = true;
            blocks << heading << paragraph(words(30), {});
        }

        const FlowPages made = pagesOf(blocks);

        QVERIFY(made.pageCount() > 2);
        for (const PageOfPieces &page : made.pages)
            QVERIFY(page.back().block % 2 == 1);
    }

    void aLongParagraphLosesNoLine()
    {
        const FlowPages made = pagesOf({paragraph(words(5000), {})});

        int next = 0;
        for (const PageOfPieces &page : made.pages) {
            for (const Piece &piece : page) {
                QCOMPARE(piece.firstLine, next);
                QVERIFY(piece.lineCount > 1);
                next += piece.lineCount;
            }
        }
        QVERIFY(made.pageCount() > 3);
    }

    void anEmptyReportHasOnePage() { QCOMPARE(pagesOf({}).pageCount(), 1); }

    void bookmarksKnowTheirPage()
    {
        Paragraph chapter = paragraph(u"Chương II"_s, {});
        chapter.outlineLevel = 0;

        const FlowPages made = pagesOf({paragraph(u"a"_s, {}), PageBreak{}, chapter});

        QCOMPARE(made.outline.size(), 1);
        QCOMPARE(made.outline.first(), (OutlineEntry{u"Chương II"_s, 1, 0}));
    }
};

QTEST_MAIN(PageLayoutTest)
#include "page_layout_test.moc"
