// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/cue_words_p.h"
#include "core/extraction/relation_reader_p.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
class RelationReader {
public:
    RelationReader(const SourceText &source, const QList<Citation> &citations, PaperKind kind)
        : m_source(source)
        , m_citations(citations)
        , m_kind(kind)
    {
    }

    QList<ReadRelation> read();

private:
    /// The citation in whose subject this one stands; -1 when it stands in the text itself.
    [[nodiscard]] qsizetype ownerOf(qsizetype index) const;
    [[nodiscard]] Cue cueOf(qsizetype index, qsizetype owner) const;
    [[nodiscard]] bool continuesList(qsizetype index) const;
    [[nodiscard]] bool standsInClauseOf(qsizetype before, qsizetype index) const;
    /// What was said of the citation before a ";" this one follows.
    [[nodiscard]] Cue cueOfEnumeration(qsizetype index) const;
    /// What the line that opens a list of documents says: "Bãi bỏ các văn bản sau đây:".
    [[nodiscard]] Cue cueOfHeading(const Citation &citation) const;
    void add(const QString &source, const Citation &target, const Cue &cue);

    const SourceText &m_source;
    const QList<Citation> &m_citations;
    PaperKind m_kind;
    QList<ReadRelation> m_relations;
};

qsizetype RelationReader::ownerOf(qsizetype index) const
{
    const Citation &inner = m_citations.at(index);
    for (qsizetype at = index - 1; at >= 0; --at) {
        const Citation &outer = m_citations.at(at);
        // a type's name may reach back over what stands before it
        if (outer.subjectBegin < 0 || inner.begin < outer.subjectBegin)
            continue;
        if (clauseEnd(m_source, outer.subjectBegin) >= inner.numberEnd && outer.key != inner.key) {
            // a letter that only hands a paper on: the paper is cited by who received it
            const QString between =
                m_source.folded().sliced(outer.subjectBegin, inner.begin - outer.subjectBegin);
            if (between.trimmed().endsWith("chuyen"_L1))
                return -1;
            // a bracket closes the subject: what stands in it speaks of the sentence
            const qsizetype bracket = m_source.flat().indexOf(u'(', outer.subjectBegin);
            if (bracket >= 0 && bracket < inner.begin)
                return -1;
            return at;
        }
    }
    return -1;
}

bool RelationReader::continuesList(qsizetype index) const
{
    if (index == 0)
        return false;
    const Citation &before = m_citations.at(index - 1);
    const Citation &here = m_citations.at(index);
    if (here.carriesType)
        return true;
    const QString between = m_source.folded()
                                .sliced(before.end, qMax<qsizetype>(0, here.begin - before.end))
                                .simplified();
    return between == ","_L1 || between == "va"_L1 || between == ", va"_L1 || between == "; va"_L1;
}

Cue RelationReader::cueOf(qsizetype index, qsizetype owner) const
{
    const Citation &citation = m_citations.at(index);
    qsizetype from = owner >= 0 ? m_citations.at(owner).end : 0;
    for (qsizetype at = index - 1; at >= 0 && at > owner; --at)
        from = qMax(from, m_citations.at(at).numberEnd);
    Cue cue = cueBefore(m_source, from, citation.begin);
    if (cue.words.isEmpty())
        cue = cueBehind(m_source, citation.begin, citation.end, cue);
    if (cue.words.isEmpty() && continuesList(index) && ownerOf(index - 1) == owner)
        return cueOf(index - 1, owner);
    if (cue.words.isEmpty() && owner < 0) {
        Cue listed = cueOfEnumeration(index);
        if (listed.words.isEmpty())
            listed = cueOfHeading(citation);
        listed.scope = cue.scope;
        return listed.words.isEmpty() ? cue : listed;
    }
    return cue;
}

Cue RelationReader::cueOfEnumeration(qsizetype index) const
{
    const QString &text = m_source.flat();
    qsizetype at = m_citations.at(index).begin;
    while (at > 0 && text.at(at - 1).isSpace())
        --at;
    if (at == 0 || text.at(at - 1) != u';')
        return {};
    for (qsizetype before = index - 1; before >= 0; --before) {
        if (ownerOf(before) >= 0)
            continue;
        const bool reaches = clauseEnd(m_source, m_citations.at(before).numberEnd) >= at - 1;
        return reaches ? cueOf(before, -1) : Cue{};
    }
    return {};
}

Cue RelationReader::cueOfHeading(const Citation &citation) const
{
    struct Opening {
        const char16_t *folded;
        RelationKind kind;
    };
    static constexpr std::array openings{
        Opening{u"bai bo", RelationKind::Repeals}, Opening{u"het hieu luc", RelationKind::Repeals},
        Opening{u"thay the", RelationKind::Replaces}, Opening{u"huy bo", RelationKind::Repeals}};
    constexpr qsizetype longestList = 120;
    static const QRegularExpression item(u"^(\\d{1,2}[.)]|[a-zđ]\\)|[-–+•])\\s"_s);
    const QList<SourceLine> &lines = m_source.lines();
    const auto after = std::upper_bound(
        lines.cbegin(), lines.cend(), citation.begin,
        [](qsizetype offset, const SourceLine &line) { return offset < line.offset; });
    qsizetype at = after - lines.cbegin() - 1;
    const auto textOf = [this, &lines](qsizetype line) {
        const qsizetype end =
            line + 1 < lines.size() ? lines.at(line + 1).offset : m_source.flat().size();
        return m_source.flat().sliced(lines.at(line).offset, end - lines.at(line).offset).trimmed();
    };
    if (at < 0)
        return {};
    const QRegularExpressionMatch first = item.match(textOf(at));
    // the document stands right behind the number of its item
    if (!first.hasMatch()
        || citation.begin - lines.at(at).offset
               > first.capturedEnd() + QStringView(u"toàn bộ ").size())
        return {};
    for (qsizetype line = at - 1; line >= 0 && line >= at - longestList; --line) {
        const QString text = textOf(line);
        if (!text.endsWith(u':'))
            continue;
        const QString folded = fold((line > 0 ? textOf(line - 1) + u' ' : QString()) + text);
        if (!folded.contains(" sau"_L1))
            return {};
        for (const Opening &opening : openings) {
            if (folded.contains(QStringView(opening.folded)))
                return {opening.kind, text, {}, 0.9};
        }
        return {};
    }
    return {};
}

void RelationReader::add(const QString &source, const Citation &target, const Cue &cue)
{
    for (ReadRelation &known : m_relations) {
        if (known.source != source || known.target != target.key)
            continue;
        // a later mention says more than a plain one, never less
        if (known.kind == RelationKind::Cites && cue.kind != RelationKind::Cites) {
            known.kind = cue.kind;
            known.cue = cue.words;
            known.scope = cue.scope;
            known.certainty = cue.certainty;
        }
        return;
    }
    ReadRelation relation;
    relation.source = source;
    relation.kind = cue.kind;
    relation.target = target.key;
    relation.scope = cue.scope;
    relation.cue = cue.words;
    relation.certainty = cue.certainty;
    m_relations.append(relation);
}

bool RelationReader::standsInClauseOf(qsizetype before, qsizetype index) const
{
    return clauseEnd(m_source, m_citations.at(before).numberEnd) >= m_citations.at(index).begin;
}

QList<ReadRelation> RelationReader::read()
{
    const bool article = m_kind == PaperKind::Article;
    QStringList related;
    qsizetype changed = -2; ///< the last that was said to act on another
    qsizetype target = -1;  ///< and what it acts on
    for (qsizetype index = 0; index < m_citations.size(); ++index) {
        const Citation &citation = m_citations.at(index);
        const qsizetype owner = ownerOf(index);
        Cue cue = cueOf(index, owner);
        if (cue.passive) {
            const bool sameClause = index > 0 && standsInClauseOf(index - 1, index);
            // "được sửa đổi bởi A và B": both act on what stands before A
            if (!(continuesList(index) && changed == index - 1))
                target = index - 1;
            changed = index;
            const bool acts = sameClause && m_citations.at(target).key != citation.key;
            if (acts)
                add(citation.key, m_citations.at(target), cue);
            cue = Cue{};
            if (acts && owner >= 0) {
                related << citation.key;
                continue;
            }
        }
        if (owner >= 0) {
            add(m_citations.at(owner).key, citation, cue);
            related << citation.key;
            continue;
        }
        if (!article) {
            if (!related.contains(citation.key) || cue.kind != RelationKind::Cites)
                add({}, citation, cue);
            continue;
        }
        const QString &main = m_citations.first().key;
        if (citation.key == main || related.contains(citation.key))
            continue;
        // beside the main document: it is what the article reports that cites
        cue = Cue{RelationKind::Cites, {}, {}, 0.7};
        add(main, citation, cue);
    }
    return m_relations;
}
} // namespace

QList<ReadRelation> readRelations(const SourceText &source, const QList<Citation> &citations,
                                  PaperKind kind)
{
    return RelationReader(source, citations, kind).read();
}

void readEffect(const SourceText &source, qsizetype from, qsizetype until, ReadSelf &self)
{
    const QString &folded = source.folded();
    for (qsizetype at = folded.indexOf(" nay co hieu luc"_L1, from); at >= 0 && at < until;
         at = folded.indexOf(" nay co hieu luc"_L1, at + 1)) {
        const qsizetype end = qMin(clauseEnd(source, at), at + 120);
        const QStringView clause = QStringView(source.flat()).sliced(at, end - at);
        const QList<FoundDate> days = findDays(clause);
        const QString words = folded.sliced(at, end - at);
        if (!days.isEmpty()) {
            self.effective = days.first().date;
        } else if (words.contains("ngay ky"_L1) && !words.contains("sau "_L1)) {
            self.effective = self.date;
        }
        if (self.effective) {
            self.evidence.insert(u"effective"_s, source.evidence(at + 1, end - at - 1, 0.95));
            return;
        }
    }
}

} // namespace vanthu
