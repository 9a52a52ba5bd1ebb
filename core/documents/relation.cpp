// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/relation.h"

namespace vanthu {

namespace {
const RelationName &nameOf(RelationKind kind)
{
    for (const RelationName &name : relationNames) {
        if (name.kind == kind)
            return name;
    }
    Q_UNREACHABLE();
}
} // namespace

QString relationCode(RelationKind kind)
{
    return QString::fromUtf16(nameOf(kind).code);
}

std::optional<RelationKind> relationFromCode(QStringView code)
{
    for (const RelationName &name : relationNames) {
        if (QStringView(name.code) == code)
            return name.kind;
    }
    return std::nullopt;
}

QString relationText(RelationKind kind, Direction direction, UiLanguage language)
{
    const RelationName &name = nameOf(kind);
    const bool outgoing = direction == Direction::Outgoing;
    if (language == UiLanguage::Vietnamese)
        return QString::fromUtf16(outgoing ? name.vi : name.viInverse);
    return QString::fromUtf16(outgoing ? name.en : name.enInverse);
}

} // namespace vanthu
