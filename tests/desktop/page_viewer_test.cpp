// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewer/page_viewer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

namespace {
PageSource textSource(const QString &text)
{
    PageSource source;
    source.text = [text] {
        TextDocument document;
        document.pages.append(TextPage{{}, text, {}});
        QPromise<Result<TextDocument>> promise;
        promise.start();
        promise.addResult(Result<TextDocument>(document));
        promise.finish();
        return promise.future();
    };
    return source;
}
} // namespace

class PageViewerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundWithoutAccentsAndCounted()
    {
        PageViewer viewer;
        QSignalSpy loaded(&viewer, &PageViewer::loaded);
        viewer.setSource(textSource(u"Phong trào toàn dân.\nphong trao khác."_s));
        QTRY_COMPARE(loaded.size(), 1);

        QSignalSpy changed(&viewer, &PageViewer::foundChanged);
        QCOMPARE(viewer.find({u"phong trao"_s}), 2);
        QCOMPARE(changed.last(), (QVariantList{1, 2}));
        viewer.findNext(1);
        QCOMPARE(changed.last(), (QVariantList{2, 2}));
        viewer.findNext(1);
        QCOMPARE(changed.last(), (QVariantList{1, 2}));
        viewer.findNext(-1);
        QCOMPARE(changed.last(), (QVariantList{2, 2}));
        QCOMPARE(viewer.find({u"phong trào"_s}), 1);
        QCOMPARE(viewer.find({u"tra*"_s, u"dân"_s}), 3);
        QCOMPARE(viewer.find({u"xyz"_s}), 0);
    }

    void aPageThatFitsOnlyWithoutAScrollBarIsAskedForOnce()
    {
        int asked = 0;
        PageSource source;
        source.text = [] {
            TextDocument document;
            document.pages.append(TextPage{{595, 842}, u"một"_s, {}});
            return QtFuture::makeReadyFuture(Result<TextDocument>(document));
        };
        source.image = [&asked](int, int width) {
            ++asked;
            QImage image(width, width, QImage::Format_RGB32);
            return QtFuture::makeReadyFuture(Result<QImage>(image));
        };
        PageViewer viewer;
        viewer.resize(454, 500);
        viewer.show();
        QSignalSpy loaded(&viewer, &PageViewer::loaded);
        viewer.setSource(source);
        QTRY_COMPARE(loaded.size(), 1);

        for (int height = 600; height <= 680; height += 4) {
            asked = 0;
            viewer.resize(454, height);
            for (int turn = 0; turn < 20; ++turn)
                QCoreApplication::processEvents();
            QVERIFY2(asked <= 2, qPrintable(u"%1 times at %2"_s.arg(asked).arg(height)));
        }
    }

    void selectedTextIsCopied()
    {
        PageViewer viewer;
        viewer.resize(600, 600);
        viewer.show();
        QSignalSpy loaded(&viewer, &PageViewer::loaded);
        viewer.setSource(textSource(u"một hai ba"_s));
        QTRY_COMPARE(loaded.size(), 1);

        QTest::mousePress(viewer.viewport(), Qt::LeftButton, {}, {20, 20});
        QTest::mouseMove(viewer.viewport(), {560, 560});
        QTest::mouseRelease(viewer.viewport(), Qt::LeftButton, {}, {560, 560});
        QTest::keyClick(&viewer, Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(viewer.selectedText(), u"một hai ba"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"một hai ba"_s);
    }

    void anAnswerForAnotherPaperIsDropped()
    {
        PageViewer viewer;
        QPromise<Result<TextDocument>> slow;
        slow.start();
        PageSource first;
        first.text = [&slow] { return slow.future(); };
        viewer.setSource(first);
        viewer.setSource(textSource(u"second"_s));
        TextDocument late;
        late.pages = {TextPage{{}, u"late"_s, {}}, TextPage{{}, u"late"_s, {}}};
        slow.addResult(Result<TextDocument>(late));
        slow.finish();

        QTRY_COMPARE(viewer.pageCount(), 1);
        QCOMPARE(viewer.find({u"second"_s}), 1);
    }

    void zoomStaysWithinItsBounds()
    {
        PageViewer viewer;
        viewer.setZoom(100);
        QCOMPARE(viewer.zoom(), 4.0);
        viewer.setZoom(0.001);
        QCOMPARE(viewer.zoom(), 0.25);
    }
};

QTEST_MAIN(PageViewerTest)
#include "page_viewer_test.moc"
