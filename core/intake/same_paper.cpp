// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/same_paper.h"

#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/text/fold.h"
#include "core/text/likeness.h"
#include "core/text/word_difference.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace vanthu {

namespace {
/// Recognised office papers keep 96 to 99 % of their words; different papers of one form that were
/// met share up to 85 %.
constexpr double nearlySame = 0.80;
/// The same subject, however it was read.
constexpr double sameSubject = 0.6;
constexpr int daysToSign = 15; ///< between the day on a draft and the day of signing

/// Levenshtein's distance.
int distance(QStringView left, QStringView right)
{
    std::vector<int> row(static_cast<size_t>(right.size()) + 1);
    for (size_t at = 0; at < row.size(); ++at)
        row.at(at) = static_cast<int>(at);
    for (qsizetype at = 0; at < left.size(); ++at) {
        int diagonal = std::exchange(row.front(), static_cast<int>(at) + 1);
        for (size_t to = 1; to < row.size(); ++to) {
            const bool same = left.at(at) == right.at(static_cast<qsizetype>(to) - 1);
            const int best =
                std::min({row.at(to) + 1, row.at(to - 1) + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row.at(to), best);
        }
    }
    return row.back();
}

/// Whether one may be a misreading of the other; only scans are misread.
bool readAlike(const QString &left, const QString &right, bool scanned)
{
    if (!scanned || left == right)
        return left == right;
    const qsizetype longer = std::max(left.size(), right.size());
    return std::abs(left.size() - right.size()) * 3 <= longer
           && distance(left, right) * 3 <= static_cast<int>(longer);
}

bool isTelling(const QString &word)
{
    return word.at(0).isUpper() || word.at(0).isDigit();
}

bool hasWholeNumber(const DocumentFields &fields)
{
    const auto number = DocumentNumber::parse(fields.number);
    return number && number->serial();
}

/// The symbol of a number, whether its serial is there or not.
QString symbolOf(const DocumentFields &fields)
{
    const auto number = DocumentNumber::parse(fields.number);
    return number ? fold(number->symbol()) : QString();
}

bool datesSpeakAgainst(const DocumentFields &paper, const DocumentFields &known)
{
    const bool bothDays = paper.date && known.date && paper.datePrecision == DatePrecision::Day
                          && known.datePrecision == DatePrecision::Day;
    if (!bothDays || *paper.date == *known.date)
        return false;
    // minutes and reports without numbers are told apart by their days alone
    if (!hasWholeNumber(paper) && !hasWholeNumber(known))
        return true;
    return std::abs(paper.date->daysTo(*known.date)) > daysToSign;
}

/// Words that took the place of others of which they are no misreading, in the order of the text.
using Replacements = QList<std::pair<QString, QString>>;

Replacements replacementsIn(const ComparedPaper &paper, const ComparedPaper &known,
                            const QList<WordRun> &runs)
{
    const bool scanned = paper.recognized || known.recognized;
    Replacements found;
    for (const WordRun &run : runs) {
        if (run.same || run.leftCount != run.rightCount)
            continue;
        for (qsizetype at = 0; at < run.leftCount; ++at) {
            const qsizetype left = run.left + at;
            const qsizetype right = run.right + at;
            if (isTelling(paper.words.at(left)) && isTelling(known.words.at(right))
                && !readAlike(paper.folded.at(left), known.folded.at(right), scanned))
                found.append({paper.folded.at(left), known.folded.at(right)});
        }
    }
    return found;
}

/// The same name stands for the same other one more than once: it is about someone else.
bool isAboutSomethingElse(const Replacements &replacements)
{
    QHash<std::pair<QString, QString>, int> times;
    return std::any_of(replacements.cbegin(), replacements.cend(), [&times](const auto &pair) {
        const bool name = !pair.first.at(0).isDigit() && !pair.second.at(0).isDigit();
        return name && ++times[pair] > 1;
    });
}

bool subjectsAgree(const ComparedPaper &paper, const ComparedPaper &known)
{
    if (paper.fields.subject.isEmpty() || known.fields.subject.isEmpty())
        return true;
    const ComparedPaper left({}, {paper.fields.subject}, paper.recognized);
    const ComparedPaper right({}, {known.fields.subject}, known.recognized);
    const QList<WordRun> runs = compareWords(left.folded, right.folded);
    const bool scanned = paper.recognized || known.recognized;
    if (!scanned && !replacementsIn(left, right, runs).isEmpty())
        return false;
    qsizetype same = 0;
    for (const WordRun &run : runs) {
        if (run.same) {
            same += run.leftCount;
            continue;
        }
        for (qsizetype at = 0; at < std::min(run.leftCount, run.rightCount); ++at)
            same +=
                readAlike(left.folded.at(run.left + at), right.folded.at(run.right + at), scanned)
                    ? 1
                    : 0;
    }
    const qsizetype shorter = std::min(left.folded.size(), right.folded.size());
    return static_cast<double>(same) >= sameSubject * static_cast<double>(shorter);
}
} // namespace

ComparedPaper::ComparedPaper(DocumentFields itsFields, const QStringList &pages,
                             bool itIsRecognized)
    : fields(std::move(itsFields))
    , folded(foldedWords(pages))
    , recognized(itIsRecognized)
{
    for (const QString &page : pages) {
        const QList<Syllable> places = syllables(page);
        for (const Syllable &place : places)
            words << page.mid(place.offset, place.length);
    }
}

bool mayBeSame(const DocumentFields &paper, const DocumentFields &known)
{
    const bool bothNumbered = hasWholeNumber(paper) && hasWholeNumber(known);
    if (bothNumbered && foldedNumber(paper.number) != foldedNumber(known.number))
        return false;
    const QString symbol = symbolOf(paper);
    const QString knownSymbol = symbolOf(known);
    if (!symbol.isEmpty() && !knownSymbol.isEmpty() && symbol != knownSymbol)
        return false;
    if (!paper.type.isEmpty() && !known.type.isEmpty() && paper.type != known.type)
        return false;
    if (!sameOrganization(foldedOrganization(paper.issuer), foldedOrganization(known.issuer)))
        return false;
    return !datesSpeakAgainst(paper, known);
}

std::optional<Sameness> samenessOf(const ComparedPaper &paper, const ComparedPaper &known)
{
    const QList<WordRun> runs = compareWords(paper.folded, known.folded);
    Sameness sameness;
    sameness.likeness = shareOfSame(runs);
    if (sameness.likeness < nearlySame || !subjectsAgree(paper, known)
        || isAboutSomethingElse(replacementsIn(paper, known, runs)))
        return std::nullopt;
    const bool numbered = hasWholeNumber(paper.fields);
    const bool knownNumbered = hasWholeNumber(known.fields);
    if (numbered != knownNumbered)
        sameness.kind = numbered ? DuplicateKind::SignedCopy : DuplicateKind::Draft;
    else
        sameness.kind = paper.recognized ? DuplicateKind::Scan : DuplicateKind::File;
    return sameness;
}

} // namespace vanthu
