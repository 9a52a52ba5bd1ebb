// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/queue_items.h"
#include "core/intake/paper_plan.h"

#include <QCoreApplication>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// "4,6": pages before which a document begins.
Result<QList<int>> cutsOf(const Arguments &arguments, const IntakeItem &item)
{
    QList<int> cuts;
    const QStringList words = arguments.value(u"--at"_s).value_or(QString()).split(u',');
    for (const QString &word : words) {
        if (word.isEmpty() && words.size() == 1)
            break;
        bool good = false;
        const int page = word.trimmed().toInt(&good);
        if (!good || page < 2 || page > item.pages.value_or(1)) {
            return usage(
                Sentences::tr("--at takes the first pages of the further documents, from 2 "
                              "to %1, for example 4,6.")
                    .arg(item.pages.value_or(1)));
        }
        cuts.append(page);
    }
    if (cuts.isEmpty() && item.reading.parts.isEmpty()) {
        return usage(Sentences::tr("“%1” looks like one document. Say with --at on which pages "
                                   "further ones begin.")
                         .arg(item.name));
    }
    return cuts;
}

Outcome makePapers(Session &session, Library &library, const QList<PaperPlan> &plans)
{
    VT_TRY(const QList<IntakeId> made, await(library.makePapers(plans, session.cancel())));
    for (const IntakeId id : made) {
        VT_TRY(const IntakeItem item, await(library.intakeItem(id)));
        session.output().line(
            u"%1  %2  %3"_s.arg(item.uid.left(8), item.name, item.reading.self.number));
        if (session.output().isJson()) {
            VT_TRY(const QJsonObject object, queueObject(library, item));
            session.output().object(object);
        }
    }
    return {};
}

} // namespace

Result<Exit> splitPapers(Session &session, Library &library, const QList<IntakeItem> &items)
{
    if (items.size() != 1)
        return usage(Sentences::tr("intake split takes one paper at a time."));
    VT_TRY(const IntakeItem paper, opened(session, library, items.first()));
    VT_TRY(const QList<int> cuts, cutsOf(session.arguments(), paper));
    VT_CHECK(makePapers(session, library, splitPlan(paper, cuts)));
    return Exit::Done;
}

Result<Exit> mergePapers(Session &session, Library &library, const QList<IntakeItem> &items)
{
    if (items.size() < 2)
        return usage(Sentences::tr("intake merge needs two papers or more, in the order of their "
                                   "pages."));
    QList<IntakeItem> papers;
    for (const IntakeItem &item : items) {
        VT_TRY(const IntakeItem paper, opened(session, library, item));
        papers.append(paper);
    }
    VT_CHECK(makePapers(session, library, {joinPlan(papers)}));
    return Exit::Done;
}

Result<Exit> keepPapers(Session &session, Library &library, const QList<IntakeItem> &items)
{
    for (const IntakeItem &item : items) {
        VT_CHECK(await(library.keepAsOne(item.id)));
        session.output().line(Sentences::tr("Kept as one document: %1").arg(item.name));
    }
    return Exit::Done;
}

} // namespace vanthu::ctl
