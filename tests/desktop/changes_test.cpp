// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/changes.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace vanthu;
using namespace vanthu::desktop;
using namespace Qt::StringLiterals;

namespace {
template <typename T>
QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}
} // namespace

class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsUndoneAndRedone()
    {
        QStringList written;
        Changes changes(actions(written, true));
        QSignalSpy done(&changes, &Changes::done);

        changes.edit(DocumentId{1}, {{u"subject"_s, u"old"_s}}, {{u"subject"_s, u"new"_s}},
                     RowVersion{1});
        QTRY_COMPARE(done.size(), 1);
        changes.stack()->undo();
        QTRY_COMPARE(done.size(), 2);
        changes.stack()->redo();
        QTRY_COMPARE(done.size(), 3);

        QCOMPARE(written, QStringList({u"new"_s, u"old"_s, u"new"_s}));
    }

    void whatWasRefusedIsNotUndone()
    {
        QStringList written;
        Changes changes(actions(written, false));
        QSignalSpy failed(&changes, &Changes::failed);
        QSignalSpy done(&changes, &Changes::done);

        changes.edit(DocumentId{1}, {{u"subject"_s, u"old"_s}}, {{u"subject"_s, u"new"_s}},
                     RowVersion{1});
        QTRY_COMPARE(failed.size(), 1);
        changes.stack()->undo();
        QTRY_COMPARE(done.size(), 2);

        QCOMPARE(written, QStringList{u"new"_s});
    }

private:
    static ChangeActions actions(QStringList &written, bool succeeds)
    {
        ChangeActions actions;
        actions.details = [](DocumentId) {
            return ready(Result<DocumentDetails>(DocumentDetails()));
        };
        actions.set = [&written, succeeds](DocumentId, const FieldChanges &changes, RowVersion) {
            written << changes.value(u"subject"_s);
            return ready(succeeds ? Result<RowVersion>(RowVersion{2})
                                  : Result<RowVersion>(fail(Error::Code::Conflict, u"changed"_s)));
        };
        return actions;
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
