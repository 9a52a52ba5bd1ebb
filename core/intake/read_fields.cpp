// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_fields_p.h"

#include <array>
#include <utility>

namespace vanthu {

namespace {
constexpr std::array texts{
    std::pair{&ReadSelf::type, &DocumentFields::type},
    std::pair{&ReadSelf::number, &DocumentFields::number},
    std::pair{&ReadSelf::issuer, &DocumentFields::issuer},
    std::pair{&ReadSelf::place, &DocumentFields::place},
    std::pair{&ReadSelf::subject, &DocumentFields::subject},
    std::pair{&ReadSelf::signer, &DocumentFields::signer},
    std::pair{&ReadSelf::signerTitle, &DocumentFields::signerTitle},
    std::pair{&ReadSelf::authority, &DocumentFields::authority},
};
constexpr std::array days{
    std::pair{&ReadSelf::date, &DocumentFields::date},
    std::pair{&ReadSelf::effective, &DocumentFields::effective},
    std::pair{&ReadSelf::expiry, &DocumentFields::expiry},
};
} // namespace

DocumentFields fieldsOfSelf(const ReadSelf &self)
{
    DocumentFields fields;
    for (const auto &[read, field] : texts)
        fields.*field = self.*read;
    for (const auto &[read, field] : days)
        fields.*field = self.*read;
    fields.secrecy = fromCode(secrecyNames, self.secrecy).value_or(Secrecy::None);
    fields.urgency = fromCode(urgencyNames, self.urgency).value_or(Urgency::None);
    fields.recipients = self.recipients;
    fields.pages = self.pages;
    return fields;
}

ReadSelf selfOfFields(const DocumentFields &fields)
{
    ReadSelf self;
    self.kind = PaperKind::Official;
    for (const auto &[read, field] : texts)
        self.*read = fields.*field;
    for (const auto &[read, field] : days)
        self.*read = fields.*field;
    self.secrecy = codeOf(secrecyNames, fields.secrecy);
    self.urgency = codeOf(urgencyNames, fields.urgency);
    self.recipients = fields.recipients;
    self.pages = fields.pages;
    return self;
}

} // namespace vanthu
