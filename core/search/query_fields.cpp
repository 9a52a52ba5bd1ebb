// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"
#include "core/text/fold.h"

#include <array>

namespace vanthu {
using namespace Qt::StringLiterals;

namespace {
struct FieldName {
    const char16_t *folded;
    QueryField field;
};

constexpr std::array fieldNames{
    FieldName{u"number", QueryField::Number},    FieldName{u"so", QueryField::Number},
    FieldName{u"sohieu", QueryField::Number},    FieldName{u"type", QueryField::Type},
    FieldName{u"loai", QueryField::Type},        FieldName{u"issuer", QueryField::Issuer},
    FieldName{u"coquan", QueryField::Issuer},    FieldName{u"date", QueryField::Date},
    FieldName{u"ngay", QueryField::Date},        FieldName{u"year", QueryField::Year},
    FieldName{u"nam", QueryField::Year},         FieldName{u"signer", QueryField::Signer},
    FieldName{u"nguoiky", QueryField::Signer},   FieldName{u"subject", QueryField::Subject},
    FieldName{u"trichyeu", QueryField::Subject}, FieldName{u"status", QueryField::Status},
    FieldName{u"trangthai", QueryField::Status}, FieldName{u"hieuluc", QueryField::Status},
    FieldName{u"tag", QueryField::Tag},          FieldName{u"the", QueryField::Tag},
    FieldName{u"has", QueryField::Has},          FieldName{u"co", QueryField::Has},
    FieldName{u"missing", QueryField::Missing},  FieldName{u"thieu", QueryField::Missing},
};
} // namespace

std::optional<NamedField> queryFieldByName(QStringView name)
{
    const QString folded = fold(name).remove(u' ');
    for (const FieldName &entry : fieldNames) {
        if (folded == QStringView(entry.folded))
            return NamedField{entry.field, RelationKind::Cites};
    }
    for (const RelationName &entry : relationNames) {
        const QString code = QString::fromUtf16(entry.code);
        if (folded == code || folded == QString(code).remove(u'_')
            || folded == QString(code).replace(u'_', u'-'))
            return NamedField{QueryField::Relation, entry.kind};
    }
    return std::nullopt;
}

} // namespace vanthu
