// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/names.h"
#include "core/search/query.h"

namespace vanthu {

/// A name in front of a colon, understood.
struct NamedField {
    QueryField field = QueryField::Number;
    RelationKind relation = RelationKind::Cites;
    Direction direction = Direction::Outgoing;
    bool anySteps = false;

    friend bool operator==(const NamedField &, const NamedField &) = default;
};

/// By any of its names; with marks where two names differ in marks only ("sổ", "số").
[[nodiscard]] std::optional<NamedField> fieldByName(QStringView name);

/// A field as it is offered to people: its first name in each language.
struct FieldChoice {
    NamedField named;
    QString vi;
    QString en;
    QString viMeaning; ///< "số, ký hiệu"
    QString enMeaning;
};
/// All fields and relations, the most used first.
[[nodiscard]] const QList<FieldChoice> &fieldChoices();

} // namespace vanthu
