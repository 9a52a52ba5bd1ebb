// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/recognized_spelling.h"

#include "core/text/fold.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct Phrases {
    QHash<QString, QStringList> byFolded; ///< "giam doc" -> giám, đốc
    qsizetype longest = 0;                ///< words
};

const Phrases &phrases()
{
    static const Phrases loaded = [] {
        Phrases made;
        QFile file(u":/catalogues/office_phrases.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return made;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            if (words.size() < 2 || line.startsWith(u'#'))
                continue;
            made.byFolded.insert(fold(words.join(u' ')), words);
            made.longest = qMax(made.longest, words.size());
        }
        return made;
    }();
    return loaded;
}

/// Where the letters of a word stand between its punctuation.
struct Core {
    qsizetype begin = 0;
    qsizetype length = 0;
};

Core coreOf(const QString &word)
{
    const auto letter = [](QChar c) { return c.isLetter(); };
    const auto first = std::find_if(word.cbegin(), word.cend(), letter);
    const auto behind = std::find_if_not(first, word.cend(), letter);
    return {first - word.cbegin(), behind - first};
}

/// `right` with the capitals of `seen`; both have the same letters but for marks.
QString inCaseOf(const QString &seen, const QString &right)
{
    QString mended = right;
    for (qsizetype at = 0; at < mended.size() && at < seen.size(); ++at)
        mended[at] = seen.at(at).isUpper() ? mended.at(at).toUpper() : mended.at(at).toLower();
    return mended;
}

/// The number of words from `at` on that were found to be a phrase; 0 for none.
qsizetype mendPhraseAt(QStringList &words, qsizetype at)
{
    const Phrases &known = phrases();
    for (qsizetype count = qMin(known.longest, words.size() - at); count > 1; --count) {
        QStringList folded;
        for (qsizetype word = at; word < at + count; ++word) {
            const Core core = coreOf(words.at(word));
            folded << fold(words.at(word).sliced(core.begin, core.length));
        }
        const auto found = known.byFolded.constFind(folded.join(u' '));
        if (found == known.byFolded.constEnd())
            continue;
        for (qsizetype word = at; word < at + count; ++word) {
            const Core core = coreOf(words.at(word));
            const QString seen = words.at(word).sliced(core.begin, core.length);
            words[word].replace(core.begin, core.length, inCaseOf(seen, found->at(word - at)));
        }
        return count;
    }
    return 0;
}

/// "tién" -> "tiến", "quyét" -> "quyết": i, y and uy before e and a final letter take ê.
QString mendedSyllable(const QString &word)
{
    constexpr QChar circumflex(0x0302);
    QString parts = word.normalized(QString::NormalizationForm_D);
    const bool marked = std::any_of(parts.cbegin(), parts.cend(),
                                    [](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    if (!marked)
        return word;
    for (qsizetype at = 1; at < parts.size(); ++at) {
        const QChar before = parts.at(at - 1).toLower();
        if (parts.at(at).toLower() != u'e' || (before != u'i' && before != u'y'))
            continue;
        qsizetype behind = at + 1;
        while (behind < parts.size() && parts.at(behind).category() == QChar::Mark_NonSpacing)
            ++behind;
        const bool final =
            behind < parts.size() && u"nmtcpu"_s.contains(parts.at(behind).toLower());
        const bool round = QStringView(parts).sliced(at, behind - at).contains(circumflex);
        if (final && behind > at + 1 && !round)
            parts.insert(at + 1, circumflex);
    }
    return parts.normalized(QString::NormalizationForm_C);
}
} // namespace

void mendRecognized(QStringList &words)
{
    qsizetype at = 0;
    while (at < words.size()) {
        const qsizetype mended = mendPhraseAt(words, at);
        if (mended == 0)
            words[at] = mendedSyllable(words.at(at));
        // "31-TIr/UBKTTU": no code but Tờ trình's looks like this
        static const QRegularExpression submission(u"(?<=[-/])T[Il1]r(?=[-/])"_s);
        words[at].replace(submission, u"TTr"_s);
        // "QĐĐ-UBND": the bar of a Đ was read as a letter of its own
        static const QRegularExpression doubled(u"(?<=[-/QNH])ĐĐ(?=[-/N])"_s);
        words[at].replace(doubled, u"Đ"_s);
        if (words.at(at).startsWith(u'Ñ')) // no letter of Vietnamese: an N with dirt above it
            words[at][0] = u'N';
        at += qMax<qsizetype>(1, mended);
    }
}

} // namespace vanthu
