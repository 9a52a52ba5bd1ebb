// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/head_lines_p.h"
#include "core/extraction/person_name_p.h"
#include "core/extraction/recipients_reader_p.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestList = 60; ///< lines

bool isBullet(QChar c)
{
    return c == u'-' || c == u'–' || c == u'•' || c == u'*' || c == u'+';
}

bool closes(const QString &text)
{
    return text.endsWith(u';') || text.endsWith(u'.') || text.endsWith(u',');
}
} // namespace

bool opensRecipients(const QList<SourceLine> &lines, qsizetype at)
{
    if (lines.at(at).isBlank())
        return false;
    for (const Segment &segment : lines.at(at).segments) {
        if (segment.folded.startsWith("noi nhan"_L1))
            return true;
    }
    const QString &left = lines.at(at).segments.first().folded;
    const bool torn = left == "noi"_L1 || left == "nhan:"_L1;
    return torn && at + 1 < lines.size() && !lines.at(at + 1).isBlank()
           && lines.at(at + 1).segments.first().text.startsWith(u'-');
}

void readRecipients(const QList<SourceLine> &lines, qsizetype from, qsizetype end, ReadSelf &self)
{
    constexpr double leftColumn = 0.4;
    bool bulleted = false;
    for (qsizetype at = from; at < qMin(end, from + longestList); ++at) {
        if (lines.at(at).isBlank())
            continue;
        const Segment &left = lines.at(at).segments.first();
        QString text = left.text.simplified();
        if (left.left > leftColumn || left.folded.startsWith("noi nhan"_L1))
            continue;
        const bool item = isBullet(text.at(0));
        bulleted = bulleted || item;
        if (!item) {
            if (isCapitals(text) || personNameIn(text))
                continue;
            const bool goesOn = !self.recipients.isEmpty() && !closes(self.recipients.last());
            if (goesOn)
                self.recipients.last() += u' ' + text;
            else if (!bulleted && closes(text))
                self.recipients << text;
        } else if (text = text.sliced(1).trimmed(); !text.isEmpty()) {
            self.recipients << text;
        }
        if (left.folded.contains("luu"_L1))
            break;
    }
    for (QString &recipient : self.recipients) {
        while (closes(recipient))
            recipient.chop(1);
    }
}

} // namespace vanthu
