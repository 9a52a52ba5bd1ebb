// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/statement_reader_p.h"
#include "core/text/fold.h"

#include <QSet>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestQuotation = 40000;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\f';
}

/// Blanks, the marks of a markup language and of a table.
bool isFiller(QChar c)
{
    return c.isSpace() || c == u'*' || c == u'|' || c == u'>' || c == u'#' || c == u'_';
}

bool isAbbreviation(const QString &word)
{
    static const QSet<QString> known{u"tp"_s, u"tx"_s, u"tt"_s,  u"ths"_s, u"ts"_s, u"gs"_s,
                                     u"bs"_s, u"ks"_s, u"pgs"_s, u"kt"_s,  u"tm"_s, u"st"_s};
    return known.contains(word) || (word.size() == 1 && word.at(0).isLetter());
}

/// The number or letter that opens an item, and where the text behind it begins.
struct Opening {
    ListSign sign = ListSign::None;
    qsizetype body = 0;
};

Opening openingAt(const SourceText &source, qsizetype at, qsizetype end)
{
    const QString &text = source.flat();
    const auto skipFiller = [&](qsizetype place) {
        while (place < end && isFiller(text.at(place)))
            ++place;
        return place;
    };
    const bool bullet = at + 1 < end && text.at(at) == u'*' && text.at(at + 1).isSpace();
    qsizetype place = skipFiller(at);
    if (bullet)
        return {ListSign::Dash, place};
    if (place >= end)
        return {ListSign::None, end};
    const QChar first = text.at(place);
    if (first == u'-' || first == u'+' || first == u'•' || first == u'–' || first == u'—')
        return {ListSign::Dash, skipFiller(place + 1)};
    const bool article = QStringView(source.folded()).sliced(place).startsWith(u"dieu ");
    qsizetype number = article ? place + 5 : place;
    const bool bracket = number < end && text.at(number) == u'(';
    number += bracket;
    qsizetype stop = number;
    int dots = 0;
    while (stop < end && stop - number < 8
           && (text.at(stop).isLetterOrNumber()
               || (text.at(stop) == u'.' && stop + 1 < end && text.at(stop + 1).isDigit()))) {
        dots += text.at(stop) == u'.';
        ++stop;
    }
    if (stop == number || stop >= end)
        return {ListSign::None, place};
    const QStringView sign = QStringView(text).sliced(number, stop - number);
    const bool closed = text.at(stop) == u'.' || text.at(stop) == u')' || text.at(stop) == u'-'
                        || text.at(stop) == u':';
    const bool apart = stop + 1 < end && (text.at(stop + 1).isSpace() || text.at(stop + 1) == u'*');
    if (!closed || !(apart || sign.front().isDigit()))
        return {ListSign::None, place};
    const qsizetype body = skipFiller(stop + 1);
    if (sign.front().isDigit()) {
        if (!apart && (text.at(stop) != u'.' || (stop + 1 < end && text.at(stop + 1).isDigit())))
            return {ListSign::None, place};
        return {article ? ListSign::Article : dots ? ListSign::SubNumber : ListSign::Number, body};
    }
    if (sign.size() == 1 && sign.front().isLower())
        return {ListSign::Letter, body};
    for (const QChar c : sign) {
        if (c != u'I' && c != u'V' && c != u'X' && c != u'L')
            return {ListSign::None, place};
    }
    return {ListSign::Roman, body};
}

/// The last letter or sign of a span that is no blank or filler.
QChar lastSign(const QString &text, qsizetype begin, qsizetype end)
{
    while (end > begin && isFiller(text.at(end - 1)))
        --end;
    return end > begin ? text.at(end - 1) : QChar();
}
} // namespace

qsizetype sentenceEnd(const SourceText &source, qsizetype at)
{
    const QString &text = source.flat();
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isLineEnd(c))
            return at;
        if (c != u'.' || (at + 1 < text.size() && !text.at(at + 1).isSpace()))
            continue;
        qsizetype next = at + 1;
        while (next < text.size() && text.at(next) == u' ')
            ++next;
        if (next < text.size() && (text.at(next).isLower() || text.at(next) == u')'))
            continue;
        qsizetype word = at;
        while (word > 0 && isWordCharacter(text.at(word - 1)))
            --word;
        if (!isAbbreviation(source.folded().sliced(word, at - word)))
            return at;
    }
    return at;
}

QList<Statement> readStatements(const SourceText &source, qsizetype from, qsizetype until)
{
    const QString &text = source.flat();
    QList<Statement> found;
    qsizetype at = from;
    while (at < until) {
        if (isLineEnd(text.at(at))) {
            ++at;
            continue;
        }
        qsizetype lineEnd = at;
        while (lineEnd < until && !isLineEnd(text.at(lineEnd)))
            ++lineEnd;
        const Opening opening = openingAt(source, at, lineEnd);
        const bool blank = opening.sign == ListSign::None && opening.body >= lineEnd;
        qsizetype begin = at;
        qsizetype body = opening.body;
        while (!blank && begin < lineEnd) {
            const qsizetype end = qMin(lineEnd, sentenceEnd(source, qMin(lineEnd, body)));
            Statement statement{begin,       qMin(body, end), end,  opening.sign,
                                begin == at, false,           false};
            const QChar last = lastSign(text, begin, end);
            statement.opensList = end == lineEnd && last == u':';
            statement.endsOpen = end == lineEnd && last == u';';
            found.append(statement);
            begin = end < lineEnd ? end + 1 : lineEnd;
            body = begin;
            while (body < lineEnd && isFiller(text.at(body)))
                ++body;
            if (body >= lineEnd)
                break;
        }
        at = lineEnd + 1;
    }
    return found;
}

QList<QuotedWording> readQuotedWordings(const SourceText &source, qsizetype from, qsizetype until)
{
    const QString &text = source.flat();
    constexpr int mostUnclosed = 5; // more of them tell nothing, and cost
    QList<QuotedWording> found;
    int unclosed = 0;
    qsizetype at = text.indexOf(u'“', from);
    while (at >= 0 && at < until && unclosed < mostUnclosed) {
        int depth = 1;
        qsizetype end = at + 1;
        while (end < until && depth > 0 && end - at < longestQuotation) {
            depth += text.at(end) == u'“';
            depth -= text.at(end) == u'”';
            ++end;
        }
        unclosed += depth > 0;
        const qsizetype lead = qMax(from, at - 40);
        const QStringView before = QStringView(source.folded()).sliced(lead, at - lead);
        const bool wording = depth == 0
                             && (QStringView(text).sliced(at, end - at).contains(u'\n')
                                 || before.trimmed().endsWith(u':') || before.contains(u"cum tu"));
        if (wording)
            found.append({at, end});
        at = text.indexOf(u'“', depth == 0 ? end : at + 1);
    }
    return found;
}

} // namespace vanthu
