// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/document_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QJsonObject toJson(const ReviewItem &item, UiLanguage language)
{
    const CheckRule rule = checkRule(item.finding.code, language);
    QJsonArray related;
    for (const DocumentRow &row : item.related)
        related.append(ctl::toJson(row));
    return {{u"code"_s, rule.code},
            {u"severity"_s, codeOf(severityNames, item.finding.severity)},
            {u"document"_s, ctl::toJson(item.document)},
            {u"related"_s, related},
            {u"message"_s, item.finding.message},
            {u"explanation"_s, rule.explanation},
            {u"remedy"_s, rule.remedy}};
}

void print(const Output &output, const CheckReport &report)
{
    std::optional<CheckCode> before;
    int contradictions = 0;
    for (const ReviewItem &item : report.items) {
        const CheckRule rule = checkRule(item.finding.code, output.language());
        if (before != item.finding.code) {
            output.line(u"%1 [%2]"_s.arg(textOf(severityNames, rule.severity, output.language()),
                                         rule.code));
            output.line(u"  "_s + rule.explanation);
            output.line(u"  → "_s + rule.remedy);
        }
        before = item.finding.code;
        contradictions += item.finding.severity == Severity::Note ? 0 : 1;
        output.line(u"  • "_s + item.finding.message);
    }
    output.line(Sentences::tr("%n document(s) checked.", nullptr, report.documents) + u' '
                + Sentences::tr("%n contradiction(s).", nullptr, contradictions) + u' '
                + Sentences::tr("%n note(s).", nullptr,
                                static_cast<int>(report.items.size()) - contradictions));
}

Exit listCodes(const Output &output)
{
    QJsonArray array;
    for (const CheckCode code : checkCodes()) {
        const CheckRule rule = checkRule(code, output.language());
        array.append(QJsonObject{{u"code"_s, rule.code},
                                 {u"severity"_s, codeOf(severityNames, rule.severity)},
                                 {u"explanation"_s, rule.explanation},
                                 {u"remedy"_s, rule.remedy}});
        if (output.isJson())
            continue;
        output.line(
            u"%1 [%2]"_s.arg(rule.code, textOf(severityNames, rule.severity, output.language())));
        output.line(u"  "_s + rule.explanation);
        output.line(u"  → "_s + rule.remedy);
    }
    if (output.isJson())
        output.object({{u"codes"_s, array}});
    return Exit::Done;
}

Result<Exit> runCheck(Session &session)
{
    const Output &output = session.output();
    if (session.arguments().has(u"--codes"_s))
        return listCodes(output);
    VT_TRY(Library * library, session.library());
    std::optional<DocumentId> only;
    if (!session.arguments().positional().isEmpty()) {
        VT_TRY(only, onlyDocument(session, *library));
    }
    const auto report = await(library->check(
        only, [&output](const Progress &progress) { output.progress(progress); },
        session.cancel()));
    output.endProgress();
    if (!report)
        return tl::unexpected(report.error());
    if (output.isJson()) {
        QJsonArray findings;
        for (const ReviewItem &item : report->items)
            findings.append(toJson(item, session.language()));
        output.object({{u"documents"_s, report->documents}, {u"findings"_s, findings}});
    } else {
        print(output, *report);
    }
    const bool sound =
        std::all_of(report->items.cbegin(), report->items.cend(),
                    [](const ReviewItem &item) { return item.finding.severity == Severity::Note; });
    return sound ? Exit::Done : Exit::No;
}
} // namespace

QList<Command> checkCommands()
{
    return {
        {"check",
         "[DOC] | --codes",
         QT_TRANSLATE_NOOP("Sentences",
                           "Contradictions of dates, numbers, relations and statuses, and how to "
                           "mend them; ends with 1 when there are some"),
         {},
         {u"--codes"_s},
         false,
         runCheck},
    };
}

} // namespace vanthu::ctl
