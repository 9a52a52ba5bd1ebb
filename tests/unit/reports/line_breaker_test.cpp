// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/line_breaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vanthu;

namespace {

QString textOf(const Line &line)
{
    QString text;
    for (const Fragment &fragment : line.fragments)
        text += fragment.text;
    return text;
}

QStringList broken(const QString &text, double width, Align align = Align::Left)
{
    FontBook fonts;
    QStringList lines;
    for (const Line &line : breakLines(paragraph(text, {}, align), width, fonts))
        lines << textOf(line).trimmed();
    return lines;
}

} // namespace

class LineBreakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsNotPartedWhileItFits()
    {
        QCOMPARE(broken(u"Kế hoạch số 174-KH/TU"_s, 72),
                 QStringList({u"Kế hoạch số"_s, u"174-KH/TU"_s}));
    }

    void aWordWiderThanTheColumnIsParted()
    {
        const QStringList lines = broken(u"a "_s + u"x"_s.repeated(100), 100);

        QVERIFY(lines.size() > 5);
        QCOMPARE(lines.join(QString()), u"a"_s + u"x"_s.repeated(100));
    }

    void aWideNumberIsPartedAfterItsMark()
    {
        QCOMPARE(broken(u"403/2017/NQLT-UBTVQH14-CP"_s, 95).first(), u"403/2017/NQLT-"_s);
    }

    void aLineNeverExceedsItsColumn()
    {
        FontBook fonts;
        const Paragraph text = paragraph(
            u"Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ đảng, chính quyền. "_s.repeated(20), {},
            Align::Justify);

        const QList<Line> lines = breakLines(text, 200, fonts);

        for (const Line &line : lines)
            QVERIFY(line.right() <= 204); // a blank may hang over the edge
        QVERIFY(lines.size() > 10);
    }

    void aForcedBreakBeginsALine()
    {
        QCOMPARE(broken(u"một\n\nhai"_s, 500), QStringList({u"một"_s, QString(), u"hai"_s}));
    }

    void directionMarksAndControlsAreLeftOut()
    {
        QCOMPARE(broken(u"a\u202eb\u200fc\u0007d\ufeff"_s, 500), QStringList{u"abcd"_s});
    }

    void anEmptyParagraphIsALine()
    {
        FontBook fonts;
        const QList<Line> lines = breakLines(paragraph({}, {}), 100, fonts);

        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().height > 10);
    }

    void theWidthsAreThoseOfTimesNewRoman()
    {
        FontBook fonts;
        const int style = fonts.indexOf({.size = 1000});

        QCOMPARE(fonts.advance(style, U'n'), 500);
        QCOMPARE(fonts.advance(style, U' '), 250);
        QCOMPARE(fonts.advance(style, U'ệ'), fonts.advance(style, U'e'));
    }
};

QTEST_MAIN(LineBreakerTest)
#include "line_breaker_test.moc"
