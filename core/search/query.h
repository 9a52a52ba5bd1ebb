// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/relation.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace vanthu {

/// A field that a query can name.
enum class QueryField {
    Number,
    Type,
    Issuer,
    Date,
    Year,
    Signer,
    Subject,
    Status,
    Tag,
    Has,
    Missing,
    Relation,
};

/// A part of a query. Words and phrases keep their marks; `folded` decides whether marks bind.
struct QueryNode {
    enum class Kind { All, Any, Not, Word, Phrase, Field };

    Kind kind = Kind::All;
    QList<std::shared_ptr<const QueryNode>> parts; ///< of All, Any, Not (one)
    QStringList syllables; ///< of Word and Phrase, canonical (lower case, with marks)
    bool prefix = false;   ///< of a Word: its last syllable is being typed
    QueryField field = QueryField::Number;
    QString value; ///< of a Field
    QString low;   ///< of a range: ISO days, empty = open
    QString high;
    RelationKind relation = RelationKind::Cites;
};

using QueryPart = std::shared_ptr<const QueryNode>;

/// What a person typed, understood.
///
///     query = part *( [ "OR" ] part )        parts stand together unless OR divides them
///     part  = [ "-" ] ( word | '"' words '"' | field ":" value | "(" query ")" )
///
/// Fields have English and Vietnamese names, with or without marks and case: number/số, type/loại,
/// issuer/cơquan, date/ngày, year/năm, signer/ngườiký, subject/tríchyếu, status/trạngthái (also
/// hiệulực), tag/thẻ, has/có (file, stub), missing/thiếu (file), and every relation code
/// (implements:44-KL/TW). Dates take 2019, 2019-01, 22/7/2019, A..B, >A, <A.
struct Query {
    QueryPart root; ///< null for an empty query
    QString text;   ///< as typed
    QString
        number; ///< the whole query as a folded number ("174 kh tu"), where it begins with digits
};

/// Accepts every string: what cannot be an operator is a word.
[[nodiscard]] Query parseQuery(QStringView text);

/// The field of a name as typed, and the relation where it names one.
struct NamedField {
    QueryField field = QueryField::Number;
    RelationKind relation = RelationKind::Cites;
};
[[nodiscard]] std::optional<NamedField> queryFieldByName(QStringView name);

/// The syllables that a person looked for, for marking them on a page.
[[nodiscard]] QStringList soughtTerms(const Query &query);

} // namespace vanthu
