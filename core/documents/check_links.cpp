// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/check_rules_p.h"
#include "core/documents/document_number.h"
#include "core/documents/impact.h"
#include "core/documents/legal_class.h"
#include "core/documents/provision.h"

#include <algorithm>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
bool isGround(RelationKind kind)
{
    return std::find(restingKinds.begin(), restingKinds.end(), kind) != restingKinds.end();
}

bool isEnd(RelationKind kind)
{
    return kind == RelationKind::Replaces || kind == RelationKind::Repeals;
}

bool endsWhole(const CheckedLink &link)
{
    return isEnd(link.kind) && parseScope(link.scope).isWhole();
}

Family familyOf(const QString &number)
{
    const auto parsed = DocumentNumber::parse(number);
    return parsed ? parsed->family() : Family::Unknown;
}

/// Of two that stand in one link only one is to be found fault with.
bool isTold(const CheckedDocument &one, const CheckedLink &link)
{
    return link.other.stub || one.id < link.other.id;
}
} // namespace

QString DocumentCheck::verb(const CheckedLink &link) const
{
    const QString text = relationText(link.kind, Direction::Outgoing, m_language);
    return text.left(1).toLower() + text.mid(1);
}

DocumentCheck::Act DocumentCheck::actOf(const CheckedLink &link) const
{
    const CheckedDocument &document = m_case.document;
    const bool dated = document.issued && document.issuedPrecision == DatePrecision::Day;
    std::optional<QDate> works = link.from ? link.from : document.effective;
    if (!works && dated)
        works = document.issued;
    return {link, rangeOf(document.issued, document.issuedPrecision),
            rangeOf(link.other.issued, link.other.issuedPrecision), works,
            lifeFrom(link.other.life)};
}

void DocumentCheck::lookAtActs()
{
    for (const CheckedLink &link : m_case.links) {
        if (link.direction != Direction::Outgoing)
            continue;
        if (link.evidenceGone)
            add(CheckCode::EvidenceGone, {link.other.id}, {own(), name(link), verb(link)});
        if (bearsOnValidity(link.kind))
            lookAtAct(actOf(link));
    }
}

void DocumentCheck::lookAtAct(const Act &act)
{
    const CheckedLink &link = act.link;
    if (act.issued.last < act.otherIssued.first) {
        add(CheckCode::ActsOnLater, {link.other.id},
            {own(), name(link), checkedDay(*m_case.document.issued), checkedDay(*link.other.issued),
             verb(link)});
        return; // everything else follows from that
    }
    lookAtRank(link);
    lookAtDays(act);
    lookAtWhatWasLeft(act);
    lookAtReading(link);
}

void DocumentCheck::lookAtRank(const CheckedLink &link)
{
    const CheckedDocument &document = m_case.document;
    const int rank = legalRank(document.type, document.number);
    const int other = legalRank(link.other.type, link.other.number);
    if (rank > other && other > 0)
        add(CheckCode::LowerBody, {link.other.id}, {own(), name(link), verb(link)});
    const Family family = familyOf(document.number);
    const Family theirs = familyOf(link.other.number);
    if (family != Family::Unknown && theirs != Family::Unknown && family != theirs)
        add(CheckCode::OtherFamily, {link.other.id}, {own(), name(link), verb(link)});
}

void DocumentCheck::lookAtDays(const Act &act)
{
    const CheckedLink &link = act.link;
    if (!act.works) {
        add(CheckCode::ActDayUnknown, {link.other.id}, {own(), name(link), verb(link)});
        return;
    }
    if (link.from && dayOf(link.from, 0) < act.issued.first && act.issued.first != sinceEver) {
        add(CheckCode::ActsBeforeIssue, {link.other.id},
            {own(), name(link), verb(link), checkedDay(*link.from)});
    }
    if (link.until && *link.until < *act.works) {
        add(CheckCode::SuspensionBackwards, {link.other.id},
            {own(), name(link), checkedDay(*act.works), checkedDay(*link.until)});
    }
}

/// Whether there was something left to act on.
void DocumentCheck::lookAtWhatWasLeft(const Act &act)
{
    if (!act.works)
        return;
    const CheckedLink &link = act.link;
    const Validity before = statusAt(act.otherLife, dayOf(act.works, 0) - 1);
    const QString day = checkedDay(*act.works);
    if (before == Validity::Expired && link.kind != RelationKind::Resumes) {
        add(endsWhole(link) ? CheckCode::EndedTwice : CheckCode::ActsAfterEnd, {link.other.id},
            {own(), name(link), verb(link), day});
    }
    if (before == Validity::InForce && link.kind == RelationKind::Resumes && link.scope.isEmpty())
        add(CheckCode::ResumesNothing, {link.other.id}, {own(), name(link), day});
}

/// What the program read or could not read.
void DocumentCheck::lookAtReading(const CheckedLink &link)
{
    const Scope scope = parseScope(link.scope);
    if (!scope.unclear.isEmpty())
        add(CheckCode::ScopeUnclear, {link.other.id}, {own(), name(link), verb(link), link.scope});
    if (!link.confirmed)
        add(CheckCode::UnconfirmedAct, {link.other.id}, {own(), name(link), verb(link)});
}

void DocumentCheck::lookAtGrounds()
{
    int grounds = 0;
    int fallen = 0;
    bool fellLater = false;
    const Day today = dayOf(m_today, forEver);
    QList<DocumentId> fell;
    for (const CheckedLink &link : m_case.links) {
        if (link.direction != Direction::Outgoing || !isGround(link.kind))
            continue;
        const Act act = actOf(link);
        lookAtGround(act);
        if (link.kind == RelationKind::Guides)
            lookAtParent(act);
        ++grounds;
        if (statusAt(act.otherLife, today) == Validity::Expired) {
            ++fallen;
            fell.append(link.other.id);
            fellLater = fellLater
                        || (act.issued.isKnown()
                            && statusAt(act.otherLife, act.issued.first) != Validity::Expired);
        }
    }
    const Validity status = statusAt(lifeFrom(m_case.document.life), today);
    const bool inForce = status == Validity::InForce || status == Validity::PartlyExpired;
    if (inForce && fellLater && grounds == fallen)
        add(CheckCode::BasisAllFallen, fell, {own()});
}

void DocumentCheck::lookAtGround(const Act &act)
{
    const CheckedLink &link = act.link;
    if (act.issued.last < act.otherIssued.first) {
        add(CheckCode::RestsOnLater, {link.other.id},
            {own(), name(link), checkedDay(*m_case.document.issued), checkedDay(*link.other.issued),
             verb(link)});
        return;
    }
    if (act.issued.isKnown() && statusAt(act.otherLife, act.issued.first) == Validity::Expired
        && statusAt(act.otherLife, act.issued.first - 1) == Validity::Expired) {
        add(CheckCode::BasisExpiredAtIssue, {link.other.id},
            {own(), name(link), checkedDay(*m_case.document.issued)});
    }
}

void DocumentCheck::lookAtParent(const Act &act)
{
    const CheckedDocument &document = m_case.document;
    const CheckedLink &link = act.link;
    const bool normative = isNormative(document.type, document.number)
                           && isNormative(link.other.type, link.other.number);
    if (normative && document.effective && link.other.effective
        && *document.effective < *link.other.effective) {
        add(CheckCode::DetailsBeforeParent, {link.other.id},
            {own(), name(link), checkedDay(*document.effective),
             checkedDay(*link.other.effective)});
    }
    const Day today = dayOf(m_today, forEver);
    const Validity status = statusAt(lifeFrom(document.life), today);
    if (statusAt(act.otherLife, today) != Validity::Expired
        || (status != Validity::InForce && status != Validity::PartlyExpired))
        return;
    Day fell = sinceEver;
    for (const LifeStep &step : act.otherLife) {
        if (step.from <= today && step.status == Validity::Expired)
            fell = step.from;
    }
    add(CheckCode::GuideSurvivesParent, {link.other.id},
        {own(), name(link), checkedDay(dateOf(fell).value_or(QDate()))});
}

/// Two documents that say the same of each other.
void DocumentCheck::lookAtPairs()
{
    for (const CheckedLink &link : m_case.links) {
        if (link.direction != Direction::Outgoing || !isTold(m_case.document, link))
            continue;
        const auto back = [&link](const CheckedLink &other) {
            return other.direction == Direction::Incoming && other.other.id == link.other.id;
        };
        const auto endsBack = [&back](const CheckedLink &other) {
            return back(other) && endsWhole(other);
        };
        const auto sameBack = [&back, &link](const CheckedLink &other) {
            return back(other) && other.kind == link.kind;
        };
        if (endsWhole(link) && std::any_of(m_case.links.cbegin(), m_case.links.cend(), endsBack)) {
            add(CheckCode::EndsEachOther, {link.other.id}, {own(), name(link)});
        } else if (link.kind != RelationKind::Cites && link.kind != RelationKind::Related
                   && std::any_of(m_case.links.cbegin(), m_case.links.cend(), sameBack)) {
            add(CheckCode::BothDirections, {link.other.id}, {own(), name(link), verb(link)});
        }
    }
}

QList<Finding> checkDocument(const CheckedCase &one, QDate today, UiLanguage language)
{
    DocumentCheck check(one, today, language);
    if (!one.document.stub) {
        check.lookAtDates();
        check.lookAtNumber();
        check.lookAtIssuer();
        check.lookAtSuspension();
        check.lookAtGrounds();
    }
    check.lookAtActs();
    check.lookAtPairs();
    return check.findings();
}

} // namespace vanthu
