// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/validity.h"
#include "core/search/query.h"

namespace vanthu {

/// What `has:` and `missing:` can ask for.
enum class Part {
    File,
    Text,
    Number,
    Type,
    Issuer,
    Date,
    Subject,
    ShortName,
    Signer,
    Place,
    Note,
    Recipients,
    Source,
    Tag,
    Effective,
    Expiry,
    Register,
    Dossier,
    Links,
    Basis,
    Stub, ///< it is one: others cite it, but it is not in the library
};

/// A value that can be offered: its words in both languages; the first is the one offered.
struct ValueChoice {
    QString code;
    QStringList vi;
    QStringList en;
};

[[nodiscard]] std::optional<Part> partByName(QStringView name);
[[nodiscard]] std::optional<Validity> statusByName(QStringView name);
/// The codes of a level of secrecy, of urgency, of a kind of document; none for another word.
[[nodiscard]] std::optional<QString> levelByName(QueryField field, QStringView name);
/// Codes of types whose code or name is meant, or begins so; empty for none.
[[nodiscard]] QStringList typesByName(QStringView name);

/// The values of a field that has few, in order; empty for others.
[[nodiscard]] QList<ValueChoice> valueChoices(QueryField field);

/// Understands the value of a field node, or says that it is none.
[[nodiscard]] bool readValue(QueryNode &node, QDate today);

} // namespace vanthu
