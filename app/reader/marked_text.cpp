// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/marked_text.h"

#include "app/reader/flow_writer.h"

#include <QRegularExpression>
#include <QStringList>

namespace vanthu::reader {
using namespace Qt::StringLiterals;

namespace {
bool isTableRow(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.size() > 2 && trimmed.startsWith(u'|') && trimmed.endsWith(u'|')
           && trimmed.count(u'|') > 2;
}

/// "| --- | :---: |" under the first row.
bool isTableRule(const QString &line)
{
    static const QRegularExpression rule(u"^\\s*\\|(\\s*:?-{2,}:?\\s*\\|)+\\s*$"_s);
    return rule.match(line).hasMatch();
}

QString tableOnPaper(const QStringList &rows)
{
    static const QRegularExpression lineBreak(u"<br\\s*/?>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    FlowWriter writer;
    for (const QString &row : rows) {
        writer.beginRow();
        const QStringList cells = row.trimmed().sliced(1).chopped(1).split(u'|');
        for (const QString &cell : cells) {
            writer.beginCell();
            const QStringList lines = cell.split(lineBreak);
            for (const QString &line : lines) {
                writer.text(line.trimmed());
                writer.endParagraph();
            }
            writer.endCell();
        }
        writer.endRow();
    }
    return writer.takePages().join(u'\f');
}

/// A star or two around words; a lone pair of stars under an issuer stays.
QString withoutEmphasis(QString line)
{
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    static const QRegularExpression italic(u"(?<![\\w*])\\*([^\\s*][^*]*)\\*(?![\\w*])"_s);
    static const QRegularExpression heading(u"^ {0,3}#{1,6}\\s+"_s);
    line.replace(bold, u"\\1"_s);
    line.replace(italic, u"\\1"_s);
    line.remove(heading);
    return line;
}
} // namespace

QString withoutMarkup(const QString &text)
{
    const bool marked = text.contains(u"**"_s) || text.contains(u"\n#"_s) || text.startsWith(u'#')
                        || text.contains(u"|--"_s) || text.contains(u"| -"_s);
    if (!marked)
        return text;
    QStringList clean;
    QStringList rows;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (isTableRow(line)) {
            if (!isTableRule(line))
                rows << withoutEmphasis(line);
            continue;
        }
        if (!rows.isEmpty())
            clean << tableOnPaper(rows);
        rows.clear();
        clean << withoutEmphasis(line);
    }
    if (!rows.isEmpty())
        clean << tableOnPaper(rows);
    return clean.join(u'\n');
}

} // namespace vanthu::reader
