// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/document_json.h"
#include "app/ctl/validity_json.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

Result<std::optional<Provision>> provisionOption(const Arguments &arguments)
{
    const auto text = arguments.value(u"--provision"_s);
    if (!text)
        return std::nullopt;
    const Scope scope = parseScope(*text);
    if (scope.provisions.size() != 1) {
        return usage(
            Sentences::tr("--provision needs one provision, like “khoản 2 Điều 7”, not “%1”.")
                .arg(*text));
    }
    return scope.provisions.first();
}

QString spanText(const StatusPeriod &period)
{
    const QString from = period.from ? dateText(period.from) : u"…"_s;
    return from + u" – "_s + (period.until ? dateText(period.until->addDays(-1)) : u"…"_s);
}

Outcome print(const Output &output, Library &library, const DocumentDetails &details,
              const ValidityReport &report, const QList<TimelinePeriod> &periods)
{
    QString name = details.document.fields.number;
    if (report.provision)
        name = provisionText(*report.provision) + u' ' + name;
    output.line(u"%1: %2"_s.arg(name, textOf(validityNames, report.status, output.language())));
    VT_CHECK(printReasons(output, library, report.reasons));
    if (!report.notes.isEmpty()) {
        output.line(Sentences::tr("Besides:"));
        VT_CHECK(printReasons(output, library, report.notes));
    }
    for (const TimelinePeriod &one : periods) {
        output.line(u"%1: %2"_s.arg(spanText(one.period),
                                    textOf(validityNames, one.period.status, output.language())));
        VT_CHECK(printReasons(output, library, one.reasons));
    }
    return {};
}

Result<Exit> runStatus(Session &session)
{
    const Arguments &arguments = session.arguments();
    VT_TRY(const std::optional<QDate> day, dayOption(arguments, u"--as-of"_s));
    VT_TRY(const std::optional<Provision> provision, provisionOption(arguments));
    VT_TRY(Library * library, session.library());
    VT_TRY(const DocumentId id, onlyDocument(session, *library));
    VT_TRY(const ValidityReport report,
           await(library->status(id, day.value_or(Clock::today()), provision)));
    VT_TRY(const DocumentDetails details, await(library->details(id)));
    QList<TimelinePeriod> periods;
    if (arguments.has(u"--timeline"_s)) {
        VT_TRY(periods, await(library->timeline(id, provision)));
    }
    if (!session.output().isJson()) {
        VT_CHECK(print(session.output(), *library, details, report, periods));
        return Exit::Done;
    }
    VT_TRY(QJsonObject json, toJson(*library, report, details.document));
    if (!periods.isEmpty()) {
        VT_TRY(const QJsonArray timeline, toJson(*library, periods));
        json.insert("timeline"_L1, timeline);
    }
    session.output().object(json);
    return Exit::Done;
}
} // namespace

QList<Command> statusCommands()
{
    return {
        {"status",
         "DOC [--as-of DATE] [--provision TEXT] [--timeline]",
         QT_TRANSLATE_NOOP("Sentences", "In force or not, since when, why and where it says so"),
         {u"--as-of"_s, u"--provision"_s},
         {u"--timeline"_s},
         false,
         runStatus},
    };
}

} // namespace vanthu::ctl
