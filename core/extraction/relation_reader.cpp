// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/relation_reader_p.h"
#include "core/extraction/statement_teller_p.h"

#include <QHash>
#include <QSet>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
/// Of several things that are said of one document the heaviest counts.
int weightOf(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Cites: return 0;
    case RelationKind::Guides: return 1;
    case RelationKind::BasedOn:
    case RelationKind::Implements:
    case RelationKind::Continues:
    case RelationKind::RepliesTo: return 2;
    default: return 3;
    }
}

/// Reads the sentences of a text one after the other.
class RelationReader {
public:
    RelationReader(const SpeakingText &text, const QList<Citation> &citations)
        : m_text(text)
        , m_citations(citations)
        , m_article(text.self.kind == PaperKind::Article)
        , m_consolidation(text.self.type == "VBHN"_L1 || text.self.number.contains("VBHN"_L1))
    {
    }

    QList<ReadRelation> read();

private:
    [[nodiscard]] QList<CueMark> cuesOf(const Statement &statement, qsizetype first,
                                        qsizetype last);
    void report(qsizetype index, const Told &told);
    void reportOfThePaper(const Citation &citation, const Told &told);
    void add(const QString &source, const Citation &target, const Told &told);

    const SpeakingText &m_text;
    const QList<Citation> &m_citations;
    QList<CueMark> m_cues;
    qsizetype m_nextCue = 0;
    bool m_article;
    bool m_consolidation;
    QSet<QString> m_related; ///< keys that another document accounts for
    QHash<QString, qsizetype> m_known;
    QList<ReadRelation> m_relations;
};

void RelationReader::report(qsizetype index, const Told &told)
{
    const Citation &citation = m_citations.at(index);
    const Governor &governor = told.governor;
    if (governor.patient >= 0) {
        const Citation &patient = m_citations.at(governor.patient);
        Told acted = told;
        acted.scope.clear();
        if (patient.key != citation.key)
            add(citation.key, patient, acted);
        if (told.inner || m_article) {
            m_related.insert(citation.key);
            return;
        }
        Told plain;
        plain.governor.kind = m_consolidation ? RelationKind::Consolidates : RelationKind::Cites;
        plain.scope = told.scope;
        add({}, citation, plain);
        return;
    }
    if (governor.actor >= 0) {
        const Citation &actor = m_citations.at(governor.actor);
        if (actor.key != citation.key)
            add(actor.key, citation, told);
        m_related.insert(citation.key);
        return;
    }
    reportOfThePaper(citation, told);
}

void RelationReader::reportOfThePaper(const Citation &citation, const Told &told)
{
    if (m_article) {
        const Citation &main = m_citations.first();
        if (!main.reported || citation.key == main.key || m_related.contains(citation.key))
            return;
        // it is what the article reports that changes others, and else cites them
        const RelationKind kind = told.governor.kind;
        const bool acts =
            weightOf(kind) > weightOf(RelationKind::BasedOn) && mayAct(main, kind, citation);
        Told beside;
        beside.scope = told.scope;
        beside.governor.kind = acts ? kind : RelationKind::Cites;
        beside.governor.words = acts ? told.governor.words : QString();
        beside.governor.certainty = acts ? 0.8 : 0.7;
        add(main.key, citation, beside);
        return;
    }
    Told said = told;
    // a consolidation opens with the document whose wording it gives
    if (m_consolidation && m_relations.isEmpty() && told.governor.kind == RelationKind::Cites)
        said.governor.kind = RelationKind::Consolidates;
    add({}, citation, said);
}

void RelationReader::add(const QString &source, const Citation &target, const Told &told)
{
    const Governor &governor = told.governor;
    const QString pair = source + u'\n' + target.key;
    if (const auto at = m_known.constFind(pair); at != m_known.constEnd()) {
        ReadRelation &known = m_relations[*at];
        // a later mention says more than a plain one, never less
        if (weightOf(governor.kind) > weightOf(known.kind)) {
            known.kind = governor.kind;
            known.cue = governor.words;
            known.scope = told.scope;
            known.certainty = governor.certainty;
            known.from = told.period.from;
            known.until = told.period.until;
        } else if (known.kind == governor.kind && !known.from && !known.until) {
            known.from = told.period.from;
            known.until = told.period.until;
        }
        return;
    }
    m_known.insert(pair, m_relations.size());
    ReadRelation relation;
    relation.source = source;
    relation.kind = governor.kind;
    relation.target = target.key;
    relation.scope = told.scope;
    relation.cue = governor.words;
    relation.certainty = governor.certainty;
    relation.from = told.period.from;
    relation.until = told.period.until;
    m_relations.append(relation);
}

/// The cues of a sentence; a type's own word is no verb: "Hướng dẫn số 5-HD/TW".
QList<CueMark> RelationReader::cuesOf(const Statement &statement, qsizetype first, qsizetype last)
{
    QList<CueMark> own;
    qsizetype covered = first;
    for (; m_nextCue < m_cues.size() && m_cues.at(m_nextCue).begin < statement.end; ++m_nextCue) {
        const CueMark &cue = m_cues.at(m_nextCue);
        while (covered < last && m_citations.at(covered).numberEnd <= cue.begin)
            ++covered;
        const bool name = covered < last && m_citations.at(covered).begin <= cue.begin;
        if (cue.begin >= statement.begin && !name)
            own.append(cue);
    }
    return own;
}

QList<ReadRelation> RelationReader::read()
{
    const SourceText &source = m_text.source;
    const QList<QuotedWording> quotations = readQuotedWordings(source, m_text.from, m_text.until);
    const Surroundings surroundings{source, m_citations, quotations, m_article};
    ListContexts lists;
    m_cues = findCues(source, m_text.from, m_text.until);
    qsizetype next = 0;
    const QList<Statement> statements = readStatements(source, m_text.from, m_text.until);
    for (const Statement &statement : statements) {
        while (next < m_citations.size() && m_citations.at(next).begin < statement.begin)
            ++next;
        const qsizetype first = next;
        while (next < m_citations.size() && m_citations.at(next).begin < statement.end)
            ++next;
        const QList<CueMark> cues = cuesOf(statement, first, next);
        const QList<Told> told =
            StatementTeller(surroundings, statement, first, next, cues, lists).tell();
        for (qsizetype at = 0; at < told.size(); ++at)
            report(first + at, told.at(at));
    }
    return m_relations;
}
} // namespace

QList<ReadRelation> readRelations(const SpeakingText &text, const QList<Citation> &citations)
{
    return RelationReader(text, citations).read();
}

} // namespace vanthu
