// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/validity.h"

#include "core/documents/document.h"
#include "core/documents/legal_class.h"
#include "core/documents/validity_words_p.h"

#include <algorithm>
#include <tuple>

namespace vanthu {

namespace {
LifeDays daysOf(const ValiditySubject &document)
{
    const bool normative = isNormative(document.type, document.number);
    LifeDays days =
        lifeDaysOf(document.issued, document.issuedPrecision, document.effective, document.expiry,
                   normative ? SilentBeginning::Unknown : SilentBeginning::FromItsDate);
    days.stub = document.stub;
    return days;
}

LifeDays daysOf(const ActingDocument &by)
{
    const bool normative = isNormative(by.type, by.number);
    return lifeDaysOf(by.issued, by.issuedPrecision, by.effective, by.expiry,
                      normative ? SilentBeginning::Unknown : SilentBeginning::FromItsDate);
}

/// A document with all that acts on it, and perhaps one of its provisions.
class ValidityCase {
public:
    ValidityCase(const ValiditySubject &document, const QList<ActingDocument> &acting,
                 const std::optional<Provision> &provision);

    [[nodiscard]] Life life() const { return lifeOf(m_days, m_acts); }
    [[nodiscard]] ValidityReport report(QDate asOf, UiLanguage language) const;
    [[nodiscard]] QList<TimelinePeriod> timeline(UiLanguage language) const;

private:
    struct Acting {
        ActingDocument by;
        Scope scope;
        Life life;
        LifeDays days;
    };

    void fall();
    void look(const Provision &at);
    [[nodiscard]] QList<ValidityReason> reasons(const LifeWalk &walk,
                                                const ValidityWords &words) const;
    [[nodiscard]] QList<ValidityReason> ends(const LifeWalk &walk,
                                             const ValidityWords &words) const;
    [[nodiscard]] QList<ValidityReason> doubts(const LifeWalk &walk,
                                               const ValidityWords &words) const;
    void append(QList<ValidityReason> &reasons, size_t act, const ValidityWords &words) const;
    void appendWorking(QList<ValidityReason> &reasons, const LifeWalk &walk,
                       const ValidityWords &words, bool (*wanted)(const LifeAct &)) const;
    [[nodiscard]] QList<ValidityReason> notes(const LifeWalk &walk,
                                              const ValidityWords &words) const;

    const ValiditySubject &m_document;
    std::optional<Provision> m_provision;
    LifeDays m_days;
    std::vector<Acting> m_acting; ///< in the order of their works, whatever order they came in
    std::vector<LifeAct> m_acts;
    std::optional<size_t> m_adding; ///< the act that puts the provision in
    const DetailedDocument *m_fellWith = nullptr;
};

bool isEnd(const LifeAct &act)
{
    return act.reach != LifeAct::Reach::Part
           && (act.kind == RelationKind::Replaces || act.kind == RelationKind::Repeals);
}

bool isSuspension(const LifeAct &act)
{
    return act.kind == RelationKind::Suspends && act.reach != LifeAct::Reach::Part;
}

bool isPartSuspension(const LifeAct &act)
{
    return act.kind == RelationKind::Suspends && act.reach == LifeAct::Reach::Part;
}

bool isResumption(const LifeAct &act)
{
    return act.kind == RelationKind::Resumes;
}

bool isPart(const LifeAct &act)
{
    return act.kind == RelationKind::Amends
           || (act.reach == LifeAct::Reach::Part
               && (act.kind == RelationKind::Replaces || act.kind == RelationKind::Repeals));
}

ValidityCase::ValidityCase(const ValiditySubject &document, const QList<ActingDocument> &acting,
                           const std::optional<Provision> &provision)
    : m_document(document)
    , m_provision(provision)
    , m_days(daysOf(document))
{
    m_acting.reserve(static_cast<size_t>(acting.size()));
    for (const ActingDocument &by : acting) {
        if (by.id != document.id || document.id == DocumentId{}) // none acts on itself
            m_acting.push_back({by, parseScope(by.scope), lifeFrom(by.life), daysOf(by)});
    }
    std::sort(m_acting.begin(), m_acting.end(), [](const Acting &left, const Acting &right) {
        return std::tie(left.days.issued.first, left.by.number, left.by.kind, left.by.scope)
               < std::tie(right.days.issued.first, right.by.number, right.by.kind, right.by.scope);
    });
    for (const Acting &one : m_acting) {
        ActWords words;
        words.kind = one.by.kind;
        words.scope = one.scope.isWhole() ? nullptr : &one.scope;
        words.from = dayOf(one.by.from, sinceEver);
        words.until = one.by.until ? dayOf(*one.by.until, forEver) + 1 : forEver;
        words.disputed = one.by.disputed;
        m_acts.push_back(actOn(m_days, {one.days, one.life}, words));
    }
    fall();
    if (provision)
        look(*provision);
}

void ValidityCase::fall()
{
    if (m_document.details.isEmpty() || !isNormative(m_document.type, m_document.number))
        return;
    std::vector<Life> lives;
    std::vector<LifeSource> parents;
    lives.reserve(static_cast<size_t>(m_document.details.size()));
    for (const DetailedDocument &parent : m_document.details) {
        if (!isNormative(parent.type, parent.number))
            continue;
        lives.push_back(lifeFrom(parent.life));
        LifeDays days;
        days.issued = rangeOf(parent.issued, parent.issuedPrecision);
        parents.push_back({days, lives.back()});
    }
    m_days.falls = fallWith(parents, m_days);
    for (const DetailedDocument &parent : m_document.details) {
        const Life life = lifeFrom(parent.life);
        if (m_days.falls != forEver && statusAt(life, m_days.falls) == Validity::Expired
            && statusAt(life, m_days.falls - 1) != Validity::Expired)
            m_fellWith = &parent;
    }
}

/// Turns what acts on the document into what acts on one place of it.
void ValidityCase::look(const Provision &place)
{
    std::vector<Acting> acting;
    std::vector<LifeAct> acts;
    for (size_t at = 0; at < m_acts.size(); ++at) {
        LifeAct &act = m_acts[at];
        const Scope &scope = m_acting[at].scope;
        const bool amendsAll = scope.isWhole() && act.kind == RelationKind::Amends;
        const Overlap overlap = amendsAll ? Overlap::Unknown : overlapOf(scope, place);
        if (overlap == Overlap::None)
            continue;
        const bool adds = std::any_of(
            scope.provisions.cbegin(), scope.provisions.cend(), [&place](const Provision &one) {
                const Overlap lies = overlapOf(one, place);
                return one.added && (lies == Overlap::Same || lies == Overlap::Contains);
            });
        act.reach = overlap == Overlap::Unknown  ? LifeAct::Reach::Unclear
                    : overlap == Overlap::Within ? LifeAct::Reach::Part
                                                 : LifeAct::Reach::Whole;
        if (adds && !m_adding) { // it makes the place and does nothing else to it
            m_adding = acts.size();
            m_days.begins = {std::max(m_days.begins.first, act.works.first),
                             std::max(m_days.begins.last, act.works.last)};
            act.works = {forEver, forEver};
        }
        acts.push_back(act);
        acting.push_back(m_acting[at]);
    }
    m_acting = std::move(acting);
    m_acts = std::move(acts);
    for (size_t at = 0; at < m_acts.size(); ++at)
        m_acts[at].scope = m_acts[at].scope ? &m_acting[at].scope : nullptr;
}

void ValidityCase::append(QList<ValidityReason> &reasons, size_t act,
                          const ValidityWords &words) const
{
    reasons.append(words.works(m_acting[act].by, m_acts[act]));
    reasons.append(words.basis(m_acting[act].by, m_acts[act]));
}

void ValidityCase::appendWorking(QList<ValidityReason> &reasons, const LifeWalk &walk,
                                 const ValidityWords &words, bool (*wanted)(const LifeAct &)) const
{
    for (size_t act = 0; act < m_acts.size(); ++act) {
        if (wanted(m_acts[act]) && walk.work(act) == LifeWalk::Work::Works)
            append(reasons, act, words);
    }
}

/// What ended it first; what ended it once more does not matter.
QList<ValidityReason> ValidityCase::ends(const LifeWalk &walk, const ValidityWords &words) const
{
    Day first = walk.expired() ? m_days.expires : forEver;
    if (walk.fallen())
        first = std::min(first, m_days.falls);
    for (size_t act = 0; act < m_acts.size(); ++act) {
        if (isEnd(m_acts[act]) && walk.work(act) == LifeWalk::Work::Works)
            first = std::min(first, m_acts[act].works.last);
    }
    QList<ValidityReason> reasons;
    for (size_t act = 0; act < m_acts.size(); ++act) {
        if (isEnd(m_acts[act]) && walk.work(act) == LifeWalk::Work::Works
            && m_acts[act].works.last == first)
            append(reasons, act, words);
    }
    if (walk.expired() && m_days.expires == first)
        reasons.append(words.expired());
    if (walk.fallen() && m_days.falls == first && m_fellWith)
        reasons.append(words.fell(first, *m_fellWith));
    return reasons;
}

QList<ValidityReason> ValidityCase::doubts(const LifeWalk &walk, const ValidityWords &words) const
{
    QList<ValidityReason> reasons;
    for (size_t act = 0; act < m_acts.size(); ++act) {
        if (walk.work(act) == LifeWalk::Work::Pending && !isPartSuspension(m_acts[act]))
            reasons.append(words.open(m_acting[act].by, m_acts[act]));
    }
    if (!reasons.isEmpty())
        return reasons;
    if (m_document.stub)
        reasons.append(words.stub());
    if (!walk.begun())
        reasons.append(words.beginningUnknown(m_days));
    return reasons;
}

QList<ValidityReason> ValidityCase::reasons(const LifeWalk &walk, const ValidityWords &words) const
{
    QList<ValidityReason> reasons;
    switch (walk.status()) {
    case Validity::Expired: return ends(walk, words);
    case Validity::Unknown: return doubts(walk, words);
    case Validity::NotYetInForce:
        return {m_adding ? words.adds(m_acting[*m_adding].by, m_days.begins.first)
                         : words.notYet(m_days)};
    case Validity::Suspended: appendWorking(reasons, walk, words, isSuspension); return reasons;
    case Validity::PartlyExpired: appendWorking(reasons, walk, words, isPart); break;
    case Validity::InForce:
        reasons.append(m_adding ? words.adds(m_acting[*m_adding].by, m_days.begins.first)
                                : words.inForce(m_days));
        break;
    }
    appendWorking(reasons, walk, words, isResumption);
    appendWorking(reasons, walk, words, isPartSuspension);
    return reasons;
}

QList<ValidityReason> ValidityCase::notes(const LifeWalk &walk, const ValidityWords &words) const
{
    QList<ValidityReason> notes;
    for (size_t at = 0; at < m_acts.size(); ++at) {
        const LifeAct &act = m_acts[at];
        const ActingDocument &by = m_acting[at].by;
        if (m_adding == at)
            continue;
        if (isOlder(m_acting[at].days, m_days))
            notes.append(words.tooOld(by));
        else if (act.works.first == forEver)
            notes.append(words.powerless(by));
        else if (walk.work(at) == LifeWalk::Work::TakenBack)
            notes.append(words.takenBack(by, act));
        else if (walk.work(at) == LifeWalk::Work::Ended)
            notes.append(words.over(by, act));
        else if (walk.work(at) == LifeWalk::Work::None && act.works.isKnown())
            notes.append(words.later(by, act));
    }
    return notes;
}

ValidityReport ValidityCase::report(QDate asOf, UiLanguage language) const
{
    const ValidityWords words(m_document, language);
    const Day day = dayOf(asOf, sinceEver);
    LifeWalk walk(m_days, m_acts);
    walk.goTo(day);
    ValidityReport report;
    report.asOf = asOf;
    report.provision = m_provision;
    report.status = walk.status();
    report.reasons = reasons(walk, words);
    report.notes = notes(walk, words);
    const Life steps = life();
    std::optional<Validity> before;
    for (const LifeStep &step : steps) {
        const bool another = before != step.status;
        before = step.status;
        if (another && step.from > day) {
            report.until = dateOf(step.from);
            break;
        }
        if (another)
            report.since = dateOf(step.from);
    }
    return report;
}

QList<TimelinePeriod> ValidityCase::timeline(UiLanguage language) const
{
    const ValidityWords words(m_document, language);
    LifeWalk walk(m_days, m_acts);
    walk.goTo(sinceEver);
    QList<TimelinePeriod> periods{{{walk.status(), {}, {}}, reasons(walk, words)}};
    std::vector<std::pair<Day, size_t>> parts; // by the day from which they work
    for (size_t act = 0; act < m_acts.size(); ++act) {
        if (isPart(m_acts[act]))
            parts.emplace_back(m_acts[act].works.last, act);
    }
    std::sort(parts.begin(), parts.end());
    while (walk.next()) {
        QList<ValidityReason> because;
        if (walk.status() == Validity::PartlyExpired
            && periods.last().period.status == Validity::PartlyExpired) {
            // what came on this day; what came before stands in the periods before
            auto part =
                std::lower_bound(parts.begin(), parts.end(), std::pair(walk.day(), size_t{0}));
            for (; part != parts.end() && part->first == walk.day(); ++part)
                append(because, part->second, words);
            if (because.isEmpty())
                continue;
        } else {
            because = reasons(walk, words);
            if (walk.status() == periods.last().period.status && because == periods.last().reasons)
                continue;
        }
        periods.last().period.until = dateOf(walk.day());
        periods.append({{walk.status(), dateOf(walk.day()), {}}, because});
    }
    return periods;
}
} // namespace

ValiditySubject validitySubject(const DocumentFields &fields, DocumentId id, bool stub)
{
    ValiditySubject subject;
    subject.id = id;
    subject.type = fields.type;
    subject.number = fields.number;
    subject.issued = fields.date;
    subject.issuedPrecision = fields.datePrecision;
    subject.effective = fields.effective;
    subject.expiry = fields.expiry;
    subject.stub = stub;
    return subject;
}

ValidityReport computeValidity(const ValiditySubject &document, const QList<ActingDocument> &acting,
                               QDate asOf, UiLanguage language,
                               const std::optional<Provision> &provision)
{
    return ValidityCase(document, acting, provision).report(asOf, language);
}

QList<TimelinePeriod> computeTimeline(const ValiditySubject &document,
                                      const QList<ActingDocument> &acting, UiLanguage language,
                                      const std::optional<Provision> &provision)
{
    return ValidityCase(document, acting, provision).timeline(language);
}

QList<StatusPeriod> statusPeriods(const ValiditySubject &document,
                                  const QList<ActingDocument> &acting)
{
    return periodsOf(ValidityCase(document, acting, {}).life());
}

} // namespace vanthu
