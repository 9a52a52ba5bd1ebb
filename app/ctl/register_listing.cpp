// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/register_listing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(u"dd/MM/yyyy"_s) : QString();
}

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray formattedOf(const QList<RegisterEntry> &entries)
{
    QJsonArray numbers;
    for (const RegisterEntry &entry : entries)
        numbers.append(entry.formatted);
    return numbers;
}
} // namespace

QJsonObject toJson(const RegisterEntry &entry)
{
    QJsonObject json{
        {u"register"_s, entry.registerName},
        {u"period"_s, entry.periodName},
        {u"number"_s, entry.number.number},
        {u"formatted"_s, entry.formatted},
        {u"day"_s, entry.day.toString(Qt::ISODate)},
        {u"state"_s, codeOf(entryStateNames, entry.state)},
        {u"note"_s, entry.note},
        {u"until"_s, dayJson(entry.reservedUntil)},
        {u"document"_s, entry.document ? QJsonValue(entry.document->uid) : QJsonValue()}};
    if (!entry.number.suffix.isEmpty())
        json.insert(u"suffix"_s, entry.number.suffix);
    if (!entry.series.isEmpty())
        json.insert(u"series"_s, entry.series);
    return json;
}

Result<Exit> listRegisters(Session &session, Library &library, const QStringList &)
{
    VT_TRY(const QList<Register> all, await(library.registers()));
    QList<QStringList> rows;
    for (const Register &one : all) {
        VT_TRY(const QList<RegisterPeriod> periods, await(library.registerPeriods(one.name)));
        QJsonArray list;
        QStringList names;
        for (const RegisterPeriod &period : periods) {
            list.append(QJsonObject{{u"period"_s, period.name},
                                    {u"from"_s, period.from.toString(Qt::ISODate)},
                                    {u"until"_s, dayJson(period.until)},
                                    {u"closed"_s, period.closed}});
            names << period.name;
        }
        if (session.output().isJson()) {
            session.output().object({{u"register"_s, one.name},
                                     {u"type"_s, codeOf(registerKindNames, one.kind)},
                                     {u"pattern"_s, one.pattern.text()},
                                     {u"counting"_s, codeOf(countingNames, one.counting)},
                                     {u"inserts"_s, one.insertsAllowed},
                                     {u"periods"_s, list}});
        }
        rows << QStringList{
            one.name, textOf(registerKindNames, one.kind, session.language()), one.pattern.text(),
            textOf(countingNames, one.counting, session.language()), names.join(u", "_s)};
    }
    if (!session.output().isJson()) {
        session.output().table({Sentences::tr("Register"), Sentences::tr("Holds"),
                                Sentences::tr("Numbers"), Sentences::tr("Counting"),
                                Sentences::tr("Periods")},
                               rows);
    }
    return Exit::Done;
}

Result<Exit> showEntries(Session &session, Library &library, const QStringList &words)
{
    const QString wanted = session.arguments().value(u"--period"_s).value_or(QString());
    VT_TRY(const QList<RegisterPeriod> periods, await(library.registerPeriods(words.first())));
    QList<QStringList> rows;
    bool found = wanted.isEmpty();
    for (const RegisterPeriod &period : periods) {
        if (!wanted.isEmpty() && period.name != wanted)
            continue;
        found = true;
        VT_TRY(const QList<RegisterEntry> entries, await(library.registerEntries(period.id)));
        for (const RegisterEntry &entry : entries) {
            if (session.output().isJson())
                session.output().object(toJson(entry));
            rows << QStringList{
                period.name,        entry.formatted,
                dayText(entry.day), textOf(entryStateNames, entry.state, session.language()),
                entry.note,         entry.document ? entry.document->subject : QString()};
        }
    }
    if (!found) {
        return fail(
            Error::Code::NotFound,
            Sentences::tr("The register “%1” has no period “%2”.").arg(words.first(), wanted));
    }
    if (!session.output().isJson()) {
        session.output().table({Sentences::tr("Period"), Sentences::tr("Number"),
                                Sentences::tr("Day"), Sentences::tr("State"), Sentences::tr("Note"),
                                Sentences::tr("Subject")},
                               rows);
    }
    return Exit::Done;
}

Result<Exit> showGaps(Session &session, Library &library, const QStringList &words)
{
    const QString period = session.arguments().value(u"--period"_s).value_or(QString());
    VT_TRY(const RegisterGaps gaps, await(library.registerGaps(words.first(), period)));
    const Exit exit = gaps.isEmpty() ? Exit::Done : Exit::No;
    if (session.output().isJson()) {
        QJsonArray missing;
        for (const RegisterGaps::Run &run : gaps.missing) {
            missing.append(QJsonObject{
                {u"series"_s, run.series}, {u"first"_s, run.first}, {u"last"_s, run.last}});
        }
        session.output().object({{u"register"_s, words.first()},
                                 {u"missing"_s, missing},
                                 {u"unused"_s, formattedOf(gaps.unused)},
                                 {u"backwards"_s, formattedOf(gaps.backwards)},
                                 {u"documents"_s, formattedOf(gaps.documents)}});
        return exit;
    }
    for (const RegisterGaps::Run &run : gaps.missing) {
        const QString series = run.series.isEmpty() ? QString() : run.series + u' ';
        session.output().line(run.first == run.last
                                  ? Sentences::tr("%1%2 was never given").arg(series).arg(run.first)
                                  : Sentences::tr("%1%2 to %3 were never given")
                                        .arg(series)
                                        .arg(run.first)
                                        .arg(run.last));
    }
    for (const RegisterEntry &entry : gaps.unused) {
        session.output().line(Sentences::tr("%1 was reserved until %2 and is unused")
                                  .arg(entry.formatted, dayText(entry.reservedUntil)));
    }
    for (const RegisterEntry &entry : gaps.backwards) {
        session.output().line(Sentences::tr("%1 bears an earlier day (%2) than a smaller number")
                                  .arg(entry.formatted, dayText(entry.day)));
    }
    for (const RegisterEntry &entry : gaps.documents) {
        session.output().line(
            Sentences::tr("%1 was given to a document that does not bear it any more")
                .arg(entry.formatted));
    }
    if (gaps.isEmpty())
        session.output().line(Sentences::tr("Without a gap."));
    return exit;
}

} // namespace vanthu::ctl
