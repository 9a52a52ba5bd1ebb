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
    Effective,
    Expiry,
    Added,
    Changed,
    Subject,
    ShortName,
    Signer,
    SignerTitle,
    Authority,
    Place,
    Recipient,
    Source,
    Note,
    Language,
    Secrecy,
    Urgency,
    Kind,
    Pages,
    Copies,
    Status,
    Tag,
    Register,
    Dossier,
    File,
    Text,
    Has,
    Missing,
    Relation,
    RestsOn,
};

/// Days or numbers from one to another, both meant; none = open.
struct DayRange {
    std::optional<QDate> first;
    std::optional<QDate> last;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};
struct CountRange {
    std::optional<int> least;
    std::optional<int> most;

    friend bool operator==(const CountRange &, const CountRange &) = default;
};

/// A part of a query.
struct QueryNode {
    enum class Kind { All, Any, Not, Word, Phrase, Field };

    Kind kind = Kind::All;
    QList<std::shared_ptr<const QueryNode>> parts; ///< of All, Any, Not (one)
    QString typed;           ///< as it stands in the query; empty for what was added to it
    bool oneMeaning = false; ///< of Any: names of one thing, the typed one first
    /// Of Word and Phrase, and of the value of a Field: canonical (lower case, with marks).
    QStringList syllables;
    bool prefix = false; ///< of a Word: its last syllable may go on

    QueryField field = QueryField::Number;
    QString value; ///< of a Field, without its quotes
    DayRange days;
    CountRange counts;
    RelationKind relation = RelationKind::Cites;
    Direction direction = Direction::Outgoing;
    bool anySteps = false;   ///< of a relation: also through others
    std::optional<QDate> on; ///< of a status: on that day instead of today
};

using QueryPart = std::shared_ptr<const QueryNode>;

/// What was passed over of a query, for people.
struct QueryNote {
    enum class Kind {
        TooLong,      ///< the end of the query was cut off
        TooManyParts, ///< so were parts of it
        NoValue,      ///< a field without a value
        NotAValue,    ///< a value that the field cannot have; looked for as words
    };

    Kind kind = Kind::NoValue;
    QString part;

    friend bool operator==(const QueryNote &, const QueryNote &) = default;
};

/// What a person typed, understood. The help page "search" says it to people.
///
///     query = part *( [ "OR" ] part )        parts stand together unless OR divides them
///     part  = [ "-" ] ( word [ "*" ] | '"' words '"' | field ":" value | "(" query ")" )
///     value = text without blanks | '"' text '"'
///
/// Fields and relations have a Vietnamese and an English name, with or without marks, case,
/// hyphens ("cơquan", "co-quan", "issuer"). Days take 2019, 2019-01, 22/7/2019, "tháng này",
/// A..B, >A, <=A; a status takes "@" and a day. The last word may be the beginning of one.
struct Query {
    QueryPart root; ///< null for an empty query
    QString text;   ///< as typed
    QString number; ///< the words as a folded number ("174 kh tu"), where they begin with digits
    QString typedNumber; ///< the same as typed
    QList<QueryNote> notes;
};

/// Accepts every string: what cannot be an operator is a word. Words like "this month" are meant
/// as of `today`.
[[nodiscard]] Query parseQuery(QStringView text, QDate today);
[[nodiscard]] Query parseQuery(QStringView text); ///< as of the day at this desk

/// The words and phrases that a person looked for, for marking them on a page; "tra*" for a
/// beginning.
[[nodiscard]] QStringList soughtTerms(const Query &query);

} // namespace vanthu
