// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/check_rules_p.h"
#include "core/documents/document_number.h"
#include "core/documents/document_type.h"
#include "core/documents/legal_class.h"
#include "core/documents/organization.h"

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
const QDate firstDay(1945, 1, 1);
const QDate lastDay(2100, 12, 31);
constexpr int longSuspensionDays = 365;

bool fits(const DocumentNumber &number, const QString &type)
{
    const DocumentType *known = findDocumentType(type);
    if (!known || known->symbols.isEmpty() || number.typeSymbol().isEmpty())
        return true;
    return number.typeCode().isEmpty() || number.typeCode() == type
           || known->symbols.contains(number.typeSymbol(), Qt::CaseInsensitive);
}
} // namespace

void DocumentCheck::lookAtDates()
{
    const CheckedDocument &document = m_case.document;
    if (!document.issued && document.kind == DocumentKind::Official)
        add(CheckCode::Undated, {}, {own()});
    if (document.issued && *document.issued > m_today)
        add(CheckCode::DateInFuture, {}, {own(), checkedDay(*document.issued)});
    for (const auto &day : {document.issued, document.effective, document.expiry}) {
        if (day && (*day < firstDay || *day > lastDay)) {
            add(CheckCode::DateImplausible, {}, {own(), checkedDay(*day)});
            break;
        }
    }
    const DayRange issued = rangeOf(document.issued, document.issuedPrecision);
    if (document.issued && document.effective && dayOf(document.effective, 0) < issued.first) {
        add(CheckCode::EffectiveBeforeIssue, {},
            {own(), checkedDay(*document.effective), checkedDay(*document.issued)});
    }
    const auto begins = document.effective ? document.effective : document.issued;
    if (document.expiry && begins && *document.expiry <= *begins) {
        add(CheckCode::ExpiryBeforeEffective, {},
            {own(), checkedDay(*document.expiry), checkedDay(*begins)});
    }
    if (!document.effective && document.issued && isNormative(document.type, document.number))
        add(CheckCode::EffectiveMissing, {}, {own()});
}

void DocumentCheck::lookAtNumber()
{
    const CheckedDocument &document = m_case.document;
    const auto number = DocumentNumber::parse(document.number);
    if (!number)
        return;
    if (!document.type.isEmpty() && !fits(*number, document.type)) {
        add(CheckCode::NumberAndType, {},
            {own(), documentTypeName(number->typeCode(), m_language),
             documentTypeName(document.type, m_language)});
    }
    if (number->year() && document.issued && *number->year() != document.issued->year()) {
        add(CheckCode::NumberAndYear, {},
            {own(), QString::number(*number->year()), checkedDay(*document.issued)});
    }
}

void DocumentCheck::lookAtIssuer()
{
    const CheckedDocument &document = m_case.document;
    if (document.kind != DocumentKind::Official)
        return;
    if (document.issuer.isEmpty()) {
        add(CheckCode::IssuerMissing, {}, {own()});
        return;
    }
    const Organization *issuer = findOrganization(document.issuer);
    if (issuer && issuer->until && document.issued && document.issued->year() > *issuer->until)
        add(CheckCode::IssuerGone, {}, {own(), document.issuer, checkedDay(*document.issued)});
}

void DocumentCheck::lookAtSuspension()
{
    const Life life = lifeFrom(m_case.document.life);
    const Day today = dayOf(m_today, forEver);
    if (statusAt(life, today) != Validity::Suspended)
        return;
    Day since = sinceEver;
    for (const LifeStep &step : life) {
        if (step.from > today)
            return; // an end of it is known
        since = step.from;
    }
    if (today - since > longSuspensionDays)
        add(CheckCode::NeverResumed, {}, {own(), checkedDay(dateOf(since).value_or(QDate()))});
}

} // namespace vanthu
