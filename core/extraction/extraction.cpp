// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/extraction.h"

#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/extraction/adoption_reader_p.h"
#include "core/extraction/article_reader_p.h"
#include "core/extraction/citation_reader_p.h"
#include "core/extraction/copy_block_p.h"
#include "core/extraction/cue_words_p.h"
#include "core/extraction/effect_reader_p.h"
#include "core/extraction/head_reader_p.h"
#include "core/extraction/issuer_rules_p.h"
#include "core/extraction/parts_reader_p.h"
#include "core/extraction/relation_reader_p.h"
#include "core/extraction/short_forms_p.h"
#include "core/extraction/tail_reader_p.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// One entry a document, however often it is cited; a later mention fills what is still missing.
class CitedDocuments {
public:
    void add(const SourceText &source, const Citation &citation)
    {
        CitedDocument &document = entryOf(citation);
        if (document.issuer.isEmpty())
            document.issuer = organizationSpelling(citation.issuer);
        if (!document.date)
            document.date = citation.date;
        if (document.subject.isEmpty())
            document.subject = citation.subject;
        if (document.type.isEmpty())
            document.type = citation.type;
        for (const QString &alias : citation.aliases) {
            if (!document.aliases.contains(alias))
                document.aliases << alias;
        }
        qsizetype scopeStart = citation.begin;
        const QString scope = scopeBefore(source, citation.begin, &scopeStart);
        document.mentions.append(
            {source.evidence(citation.begin,
                             qMax(citation.end, citation.numberEnd) - citation.begin,
                             citation.certainty),
             scope});
        double &certainty = m_certainty[citation.key];
        certainty = qMax(certainty, document.mentions.last().evidence.certainty);
    }

    /// How surely both ends of a relation were read: no more is certain of the relation.
    [[nodiscard]] double certaintyOf(const ReadRelation &relation) const
    {
        const double target = m_certainty.value(relation.target, 1);
        return relation.source.isEmpty() ? target
                                         : qMin(target, m_certainty.value(relation.source, 1));
    }

    QList<CitedDocument> list;

private:
    CitedDocument &entryOf(const Citation &citation)
    {
        if (const auto known = m_places.constFind(citation.key); known != m_places.constEnd())
            return list[*known];
        m_places.insert(citation.key, list.size());
        CitedDocument document;
        document.key = citation.key;
        document.type = citation.type;
        document.number = citation.number;
        list.append(document);
        return list.last();
    }

    QHash<QString, qsizetype> m_places;
    QHash<QString, double> m_certainty; ///< of the surest mention
};

/// The year that tells two laws of one name apart: of the day, of the name, or of the number.
int yearOf(const Citation &citation)
{
    if (citation.date)
        return citation.date->year();
    const auto number =
        citation.number.isEmpty() ? std::nullopt : DocumentNumber::find(citation.number);
    return number && number->number.year() ? *number->number.year() : citation.year;
}

/// The same number with and without leading zeros or marks is one document: the first spelling. A
/// law named without its number is the one whose number was given beside that name and year; one
/// named without year, the one of that name.
void unifyKeys(QList<Citation> &citations)
{
    QHash<QString, QString> keys;
    const auto note = [&keys](const QString &name, const QString &key) {
        if (!keys.contains(name))
            keys.insert(name, key);
    };
    for (const Citation &citation : std::as_const(citations)) {
        if (citation.number.isEmpty() || citation.aliases.isEmpty())
            continue;
        const QString name = fold(citation.aliases.first());
        note(name, citation.key);
        note(name + u' ' + QString::number(yearOf(citation)), citation.key);
    }
    for (Citation &citation : citations) {
        if (!citation.number.isEmpty()) {
            const QString number = foldedNumber(citation.number);
            note(number, citation.key);
            citation.key = keys.value(number);
            continue;
        }
        const QString printed = fold(citation.key);
        const int year = yearOf(citation);
        const QString plain = citation.aliases.isEmpty() ? printed : fold(citation.aliases.first());
        const QString dated = year > 0 ? plain + u' ' + QString::number(year) : plain;
        note(dated, citation.key);
        note(printed, keys.value(dated));
        citation.key = keys.value(dated);
    }
}

/// Annexes cite too; what stands under another national or Party title is another paper or a form.
qsizetype nextHead(const SourceText &source, qsizetype from)
{
    for (const SourceLine &line : source.lines()) {
        if (line.offset < from)
            continue;
        for (const Segment &segment : line.segments) {
            if (isCapitals(segment.text)
                && (segment.folded.startsWith("cong hoa xa hoi chu nghia"_L1)
                    || segment.folded.startsWith("dang cong san viet nam"_L1)))
                return line.offset;
        }
    }
    return source.flat().size();
}

/// Where documents may be named: from the title on, or behind the number where grounds stand before
/// the title, which then is an annex's own.
qsizetype bodyBegin(const SourceText &source, const ReadSelf &self, qsizetype headEnd)
{
    const Evidence subject = self.evidence.value(u"subject"_s);
    const Evidence number = self.evidence.value(u"number"_s);
    const qsizetype title = subject.length > 0 ? qMin(subject.offset, headEnd) : headEnd;
    const qsizetype behind = number.offset + number.length;
    const bool grounds =
        number.length > 0 && behind < title
        && QStringView(source.folded()).sliced(behind, title - behind).contains(u"\ncan cu ");
    return grounds ? behind : title;
}

void readOfficial(const SourceText &source, ReadSelf &self, qsizetype &from, qsizetype &until)
{
    const Head head = readHead(source, self);
    if (!head.found)
        return;
    self.kind = PaperKind::Official;
    const Tail tail = readTail(source, head.end, self);
    settleIssuer(source, head, tail.signedFor, self);
    if (!self.date)
        readAdoption(source, head, self);
    from = bodyBegin(source, self, head.end);
    until = nextHead(source, qMax(head.end, tail.begin));
    readEffect(source, head.end, until, self);
    if (source.hasPages())
        self.pages = source.pageCount();
}

Extraction extractFrom(const SourceText &source)
{
    Extraction result;
    qsizetype from = 0;
    qsizetype until = source.flat().size();
    readOfficial(source, result.self, from, until);
    const bool official = result.self.kind == PaperKind::Official;
    if (!official) {
        ReadSelf article;
        if (readArticle(source, article)) {
            result.self = article;
            from = 0;
            until = source.flat().size();
        }
    }
    QList<Citation> citations = readCitations(source, from, until, result.self.number);
    unifyKeys(citations);
    citations += readShortForms(source, from, until, citations);
    std::stable_sort(citations.begin(), citations.end(),
                     [](const Citation &a, const Citation &b) { return a.begin < b.begin; });
    CitedDocuments documents;
    for (const Citation &citation : std::as_const(citations))
        documents.add(source, citation);
    result.documents = documents.list;
    result.relations = readRelations({source, result.self, from, until}, citations);
    for (ReadRelation &relation : result.relations)
        relation.certainty = qMin(relation.certainty, documents.certaintyOf(relation));
    return result;
}
} // namespace

Extraction extract(const TextDocument &text)
{
    const SourceText source(text);
    Extraction result;
    if (const auto copy = copyBlock(source)) {
        const TextDocument original = textBefore(text, *copy);
        result = extractFrom(SourceText(original));
        if (result.self.pages)
            result.self.pages = source.pageCount();
    } else {
        result = extractFrom(source);
    }
    if (source.hasPages())
        result.parts = readParts(text);
    return result;
}

} // namespace vanthu
