// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/import_lines.h"

#include "app/ctl/document_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vanthu::ctl {
using namespace Qt::StringLiterals;

namespace {
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};
} // namespace

void printLine(const Output &output, const ImportLine &line)
{
    output.endProgress();
    if (output.isJson()) {
        output.object(toJson(line));
        return;
    }
    QString text = u"%1  %2"_s.arg(
        textOf(importResultNames, line.result, output.language()).leftJustified(10), line.path);
    if (!line.number.isEmpty())
        text += u"  "_s + line.number;
    if (!line.reasons.isEmpty())
        text += u"  ("_s + line.reasons.join(u' ') + u')';
    output.line(text);
}

QJsonObject summaryJson(const ImportSummary &summary)
{
    return {{u"accepted"_s, summary.accepted},
            {u"waiting"_s, summary.waiting},
            {u"duplicates"_s, summary.duplicates},
            {u"failed"_s, summary.failed},
            {u"remarks"_s, QJsonArray::fromStringList(summary.remarks)},
            {u"seconds"_s, summary.seconds}};
}

void printSummary(const Output &output, const ImportSummary &summary)
{
    output.line(Sentences::tr("Accepted %1, waiting %2, duplicates %3, failed %4 in %5 s.")
                    .arg(summary.accepted)
                    .arg(summary.waiting)
                    .arg(summary.duplicates)
                    .arg(summary.failed)
                    .arg(summary.seconds, 0, 'f', 1));
    for (const QString &remark : summary.remarks)
        output.line(remark);
}

} // namespace vanthu::ctl
