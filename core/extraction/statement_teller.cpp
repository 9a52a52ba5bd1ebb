// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/statement_teller_p.h"
#include "core/text/fold.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype farFromVerb = 120;
constexpr qsizetype longestJoint = 12;

/// What stands right before a citation and makes it one of several.
bool endsWithJoint(QStringView folded)
{
    folded = folded.trimmed();
    for (const char16_t *word : {u"cac", u"so", u"ca", u"hai", u"ban hanh kem theo"}) {
        const qsizetype length = QStringView(word).size();
        if (folded.endsWith(QStringView(word))
            && (folded.size() == length || !isWordCharacter(folded.at(folded.size() - length - 1))))
            folded = folded.chopped(length).trimmed();
    }
    return folded.isEmpty() || folded.endsWith(u',') || folded.endsWith(u';')
           || folded.endsWith(u" va") || folded == u"va" || folded.endsWith(u" hoac")
           || folded.endsWith(u" cung") || folded.endsWith(u'+');
}

/// What has a first day and may have a last one.
bool changesForce(RelationKind kind)
{
    return kind == RelationKind::Repeals || kind == RelationKind::Replaces
           || kind == RelationKind::Amends || kind == RelationKind::Suspends
           || kind == RelationKind::Resumes;
}

/// A verb that governs all of its sentence: "Bãi bỏ các quy định … tại Quyết định số …".
bool commands(RelationKind kind)
{
    return kind == RelationKind::Repeals || kind == RelationKind::Amends
           || kind == RelationKind::Suspends || kind == RelationKind::Corrects;
}
} // namespace

StatementTeller::StatementTeller(const Surroundings &surroundings, const Statement &statement,
                                 qsizetype first, qsizetype last, const QList<CueMark> &cues,
                                 ListContexts &lists)
    : m_surroundings(surroundings)
    , m_source(surroundings.source)
    , m_citations(surroundings.citations)
    , m_statement(statement)
    , m_first(first)
    , m_last(last)
    , m_cues(cues)
    , m_lists(lists)
    , m_owners(last - first, thePaper)
{
}

QList<Told> StatementTeller::tell()
{
    for (qsizetype index = m_first; index < m_last; ++index)
        m_told.append(tellOf(index));
    readExpiry();
    const Period period = periodIn(m_source, m_statement.body, m_statement.end);
    for (Told &told : m_told) {
        if (!told.inner && changesForce(told.governor.kind))
            told.period = period;
    }
    m_lists.note(m_statement, headingOf(), m_outer, m_last > m_first);
    return m_told;
}

Told StatementTeller::tellOf(qsizetype index)
{
    const Citation &citation = m_citations.at(index);
    qsizetype scopeStart = citation.begin;
    const QString scope = scopeBefore(m_source, citation.begin, &scopeStart);
    scopeStart = qMax(scopeStart, m_statement.body);
    if (index > m_first)
        scopeStart = qMax(scopeStart, qMin(m_citations.at(index - 1).end, citation.begin));
    auto told = index > m_first ? tellInTitle(index, scopeStart) : std::nullopt;
    if (!told)
        told = Told{governorOutside(index, scopeStart), {}, false, {}};
    told->scope = scope;
    if (told->governor.ends && !scope.isEmpty())
        told->governor.kind = RelationKind::Repeals;
    if (isQuoted(citation.begin))
        told->governor = Governor{};
    return *told;
}

bool StatementTeller::isQuoted(qsizetype at) const
{
    const QList<QuotedWording> &all = m_surroundings.quotations;
    const auto after = std::upper_bound(
        all.cbegin(), all.cend(), at,
        [](qsizetype offset, const QuotedWording &wording) { return offset < wording.begin; });
    return after != all.cbegin() && at < std::prev(after)->end;
}

/// The last cue between two places; a verb that opens the sentence stays in force over what only
/// says where the rules stand.
const CueMark *StatementTeller::lastCue(qsizetype from, qsizetype until) const
{
    const CueMark *found = nullptr;
    const CueMark *opening = nullptr;
    for (const CueMark &cue : m_cues) {
        if (cue.begin >= until)
            break;
        if (cue.begin < from || cue.end > until || cue.sense == CueSense::Expires)
            continue;
        // a verb inside the sentence does not reach over a semicolon
        if (cue.begin != m_statement.body && between(cue.end, until).contains(u';'))
            continue;
        const bool doubled = opening && cue.kind == opening->kind
                             && between(opening->end, cue.begin).trimmed().isEmpty();
        if (doubled || (!opening && cue.begin == m_statement.body))
            opening = &cue;
        found = &cue;
    }
    if (!found || !opening || found == opening || opening->sense != CueSense::Relates)
        return found;
    if (commands(opening->kind) && found->kind != RelationKind::Replaces)
        return opening;
    const bool mentioned =
        found->sense == CueSense::Locates && !between(opening->end, found->begin).contains(u',');
    return opening->kind == RelationKind::BasedOn && mentioned ? opening : found;
}

/// "được sửa đổi, bổ sung một số điều bởi …": nothing else stands between the verb and who acts.
bool StatementTeller::isAgent(const CueMark &cue, qsizetype scopeStart) const
{
    QString words = between(cue.end, scopeStart).toString();
    for (const QLatin1String word :
         {"mot so dieu"_L1, "mot so noi dung"_L1, "lan thu"_L1, "boi"_L1, "theo"_L1, "tai"_L1,
          "bang"_L1, "quy dinh"_L1, "cac"_L1, "cua"_L1, ","_L1, ":"_L1, "("_L1})
        words.remove(word);
    return words.trimmed().isEmpty();
}

/// "A được sửa đổi bởi B": the last document before the verb that B can act on.
Governor StatementTeller::passiveOf(qsizetype index, qsizetype scopeStart, const CueMark &cue) const
{
    Governor governor;
    if (!isAgent(cue, scopeStart))
        return governor;
    for (qsizetype at = index - 1; at >= m_first && governor.patient < 0; --at) {
        if (m_citations.at(at).begin < cue.begin
            && mayAct(m_citations.at(index), cue.kind, m_citations.at(at)))
            governor.patient = at;
    }
    if (governor.patient >= 0) {
        governor.kind = cue.kind;
        governor.words = wordsOf(cue);
        governor.certainty = cue.certainty;
    }
    return governor;
}

/// "Chỉ thị A … thay thế Chỉ thị B": the document before the verb does it.
bool StatementTeller::isDoneBy(qsizetype actor, qsizetype index, const CueMark &cue) const
{
    if (actor < m_first || m_owners.at(actor - m_first) != thePaper)
        return false;
    const qsizetype from = m_citations.at(actor).end;
    return cue.begin >= from && (changesForce(cue.kind) || cue.kind == RelationKind::Guides)
           && (!m_outer || m_outer->kind == RelationKind::Cites)
           && mayAct(m_citations.at(actor), cue.kind, m_citations.at(index))
           && !isOnlyIntended(QStringView(m_source.flat()).sliced(from, cue.begin - from));
}

Governor StatementTeller::governorOf(qsizetype index, qsizetype begun, qsizetype scopeStart,
                                     const CueMark &cue)
{
    if (cue.sense != CueSense::Relates)
        return {};
    if (cue.passive)
        return passiveOf(index, scopeStart, cue);
    // "theo hướng dẫn tại", "thực hiện theo": it is gone by
    const QStringView near = between(cue.end, m_citations.at(index).begin);
    const bool goneBy = near.trimmed().startsWith(u"theo ") || near.trimmed() == u"theo"
                        || (cue.kind == RelationKind::Implements && near.contains(u" theo "));
    if (cue.kind != RelationKind::BasedOn && goneBy)
        return {};
    Governor governor{cue.kind, thePaper, -1, wordsOf(cue), cue.certainty, false};
    if (near.size() > farFromVerb)
        governor.certainty -= 0.15;
    const bool byBefore = isDoneBy(index - 1, index, cue);
    if (isSaidOfThePaper(m_source, m_statement, begun, cue)) {
        if (m_surroundings.article && byBefore)
            governor.actor = index - 1;
        return governor;
    }
    if (!byBefore)
        return {};
    governor.actor = index - 1;
    governor.certainty = qMin(governor.certainty, 0.75);
    return governor;
}

/// What the title of a document says of another that it names; nothing when the citation goes on
/// with a list that stands outside the title.
std::optional<Told> StatementTeller::tellInTitle(qsizetype index, qsizetype scopeStart)
{
    const Citation &citation = m_citations.at(index);
    const Citation &before = m_citations.at(index - 1);
    qsizetype owner = -1;
    for (qsizetype at = index - 1; at >= m_first && owner < 0; --at) {
        const Citation &outer = m_citations.at(at);
        if (outer.subjectBegin >= 0 && citation.begin >= outer.subjectBegin
            && citation.begin < outer.subjectEnd && outer.key != citation.key)
            owner = at;
    }
    if (owner < 0)
        return std::nullopt;
    const QStringView gap = between(before.end, scopeStart).trimmed();
    // "sửa đổi Nghị định A quy định … và Nghị định B": both are changed
    if (index - 1 == owner && ownerOf(owner) >= 0 && gap.endsWith(u" va")
        && citation.type == m_citations.at(owner).type)
        owner = ownerOf(owner);
    const bool goesOn = gap.size() < longestJoint || gap.endsWith(u" va");
    if (index - 1 == owner || ownerOf(index - 1) != owner || !goesOn || !endsWithJoint(gap))
        return tellInTitleOf(owner, index, scopeStart);
    if (isLater(citation, m_citations.at(owner)))
        return std::nullopt;
    Told told = m_told.at(index - 1 - m_first);
    told.scope.clear();
    ownerOf(index) = owner;
    return told;
}

std::optional<Told> StatementTeller::tellInTitleOf(qsizetype owner, qsizetype index,
                                                   qsizetype scopeStart)
{
    const Citation &citation = m_citations.at(index);
    const Citation &outer = m_citations.at(owner);
    const qsizetype from = qMax(outer.end, m_citations.at(index - 1).end);
    const CueMark *cue = nullptr;
    for (const CueMark &mark : m_cues) {
        if (mark.begin >= from && mark.end <= scopeStart && mark.sense != CueSense::Expires)
            cue = &mark;
    }
    Told told;
    told.inner = true;
    if (cue && cue->passive) {
        told.governor = passiveOf(index, scopeStart, *cue);
        if (told.governor.patient < 0)
            return std::nullopt;
        ownerOf(index) = owner;
        return told;
    }
    const bool possible =
        cue && cue->sense == CueSense::Relates && mayAct(outer, cue->kind, citation)
        && !isOnlyIntended(QStringView(m_source.flat()).sliced(outer.end, cue->begin - outer.end));
    const bool joint = endsWithJoint(between(m_citations.at(index - 1).end, scopeStart));
    // a title that only names another is no relation of the two; an article has no other
    if (!possible && (joint || !m_surroundings.article))
        return std::nullopt;
    ownerOf(index) = owner;
    told.governor.actor = owner;
    if (possible)
        told.governor = Governor{cue->kind, owner, -1, wordsOf(*cue), cue->certainty, false};
    return told;
}

Governor StatementTeller::governorOutside(qsizetype index, qsizetype scopeStart)
{
    const Citation &citation = m_citations.at(index);
    qsizetype from = m_statement.body;
    bool titled = false;
    bool alone = true;
    for (qsizetype at = index - 1; at >= m_first; --at) {
        const Citation &outer = m_citations.at(at);
        if (isQuoted(outer.begin)) // "thay thế cụm từ “Thông tư số …” …": the verb reaches over it
            continue;
        alone = false;
        from = qMax(from, qMax(outer.end, qMin(outer.subjectEnd, citation.begin)));
        titled = titled || outer.subjectEnd > citation.begin;
        if (ownerOf(at) == thePaper)
            break;
    }
    if (!titled) {
        if (const CueMark *cue = lastCue(from, scopeStart)) {
            m_outer = governorOf(index, alone ? m_statement.body : from, scopeStart, *cue);
            return *m_outer;
        }
    }
    if (alone) {
        const QStringView gap = between(qMin(from, scopeStart), scopeStart).trimmed();
        const bool begins = endsWithJoint(gap) || gap == u"toan bo" || gap == u"mot phan";
        m_outer = begins ? m_lists.inherited(m_statement) : std::nullopt;
        return m_outer.value_or(Governor{});
    }
    const qsizetype before =
        qMin(qMax(m_citations.at(index - 1).end, m_statement.body), scopeStart);
    const bool goesOn = endsWithJoint(between(before, scopeStart));
    return goesOn ? m_outer.value_or(Governor{}) : Governor{};
}

/// "Các Nghị định số … và số … hết hiệu lực": all that the sentence named before and said nothing
/// of ends; what ended before is only told.
void StatementTeller::readExpiry()
{
    for (const CueMark &cue : m_cues) {
        if (cue.sense != CueSense::Expires || isQuoted(cue.begin))
            continue;
        const QStringView lead =
            QStringView(m_source.flat())
                .sliced(m_statement.body, qMax<qsizetype>(0, cue.begin - m_statement.body))
                .trimmed();
        static const QStringList past{u"đã"_s, u"chưa"_s, u"khi"_s, u"ngày"_s, u"không"_s};
        if (std::any_of(past.cbegin(), past.cend(),
                        [lead](const QString &word) { return lead.endsWith(word); }))
            continue;
        // "Các Quyết định sau đây hết hiệu lực …: Quyết định số …; Quyết định số …"
        const bool announces = m_last > m_first && m_citations.at(m_first).begin > cue.begin
                               && between(cue.end, m_citations.at(m_first).begin).contains(u':');
        for (qsizetype index = m_first; index < m_last; ++index) {
            Told &told = m_told[index - m_first];
            const bool before = m_citations.at(index).begin < cue.begin;
            if (before == announces || told.inner || told.governor.kind != RelationKind::Cites
                || told.governor.patient >= 0)
                continue;
            const RelationKind kind =
                told.scope.isEmpty() ? RelationKind::Replaces : RelationKind::Repeals;
            told.governor = Governor{kind, thePaper, -1, wordsOf(cue), cue.certainty, true};
        }
    }
}

/// What a sentence that ends with a colon says of the documents that follow.
std::optional<Governor> StatementTeller::headingOf() const
{
    if (!m_statement.opensList)
        return std::nullopt;
    const qsizetype from = m_last > m_first ? m_citations.at(m_last - 1).end : m_statement.body;
    for (qsizetype at = m_cues.size() - 1; at >= 0 && m_cues.at(at).begin >= from; --at) {
        const CueMark &cue = m_cues.at(at);
        if (cue.sense == CueSense::Expires)
            return Governor{RelationKind::Replaces, thePaper, -1, wordsOf(cue), 0.93, true};
        if (cue.passive && m_last > m_first)
            return Governor{cue.kind, thePaper, m_first, wordsOf(cue), cue.certainty, false};
        if (cue.sense == CueSense::Relates && isSaidOfThePaper(m_source, m_statement, from, cue))
            return Governor{cue.kind, thePaper, -1, wordsOf(cue), cue.certainty - 0.02, false};
    }
    return std::nullopt;
}

} // namespace vanthu
