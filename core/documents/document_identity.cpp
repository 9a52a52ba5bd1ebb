// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_identity.h"

#include "core/documents/document_number.h"
#include "core/documents/organization.h"
#include "core/text/fold.h"

namespace vanthu {
using namespace Qt::StringLiterals;

DocumentIdentity identityOf(const DocumentFields &fields)
{
    DocumentIdentity identity;
    identity.type = fields.type;
    identity.date = fields.date;
    identity.foldedIssuer = foldedOrganization(fields.issuer);
    if (fields.date)
        identity.year = fields.date->year();
    if (fields.number.isEmpty()) {
        identity.numberKey = fold(fields.subject.isEmpty() ? fields.shortName : fields.subject);
        return identity;
    }
    identity.foldedNumber = foldedNumber(fields.number);
    const auto number = DocumentNumber::parse(fields.number);
    if (!number) {
        identity.numberKey = fields.number.simplified().toUpper();
        return identity;
    }
    identity.numberKey = number->key();
    identity.serial = number->serial();
    identity.symbol = number->symbol();
    if (number->year())
        identity.year = number->year();
    return identity;
}

bool maybeSame(const DocumentIdentity &left, const DocumentIdentity &right)
{
    if (left.foldedNumber.isEmpty() || left.foldedNumber != right.foldedNumber)
        return false;
    if (left.date && right.date && *left.date != *right.date)
        return false;
    if (!left.type.isEmpty() && !right.type.isEmpty() && left.type != right.type)
        return false;
    return sameOrganization(left.foldedIssuer, right.foldedIssuer);
}

} // namespace vanthu
