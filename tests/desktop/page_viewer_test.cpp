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
        QCOMPARE(viewer.find(u"phong trao"_s), 2);
        QCOMPARE(changed.last(), (QVariantList{1, 2}));
        viewer.findNext(1);
        QCOMPARE(changed.last(), (QVariantList{2, 2}));
        viewer.findNext(1);
        QCOMPARE(changed.last(), (QVariantList{1, 2}));
        QCOMPARE(viewer.find(u"xyz"_s), 0);
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
        QCOMPARE(viewer.find(u"second"_s), 1);
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
