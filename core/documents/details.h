// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/relation.h"
#include "core/documents/validity.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace vanthu {

/// A document as a list shows it.
struct DocumentRow {
    DocumentId id;
    QString uid;
    DocumentKind kind = DocumentKind::Official;
    QString type; ///< code
    QString number;
    QString issuer;
    std::optional<QDate> date;
    DatePrecision datePrecision = DatePrecision::Day;
    QString subject;
    Validity status = Validity::Unknown; ///< today
    bool stub = false;
    bool hasFile = false;

    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

/// A link as seen from one document.
struct Link {
    Relation relation;
    Direction direction = Direction::Outgoing;
    DocumentRow other;

    friend bool operator==(const Link &, const Link &) = default;
};

/// Everything that a document's page and data sheet show.
struct DocumentDetails {
    Document document;
    ValidityReport validity; ///< today
    QList<Attachment> attachments;
    QList<Link> links; ///< in the order of relationNames, outgoing first

    friend bool operator==(const DocumentDetails &, const DocumentDetails &) = default;
};

/// One change in the log.
struct AuditEvent {
    AuditId id;
    QDateTime at;   ///< UTC
    QString who;    ///< account name at this desk
    QString action; ///< "document.add", "document.set", "link.add" …
    std::optional<DocumentId> document;
    QString summary;    ///< for people, as far as the change has words of its own
    QJsonObject before; ///< the changed values as they were
    QJsonObject after;

    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

/// A piece of text in which some runs are marked.
struct MarkedText {
    struct Run {
        qsizetype start = 0;
        qsizetype length = 0;

        friend bool operator==(const Run &, const Run &) = default;
    };

    QString text;
    QList<Run> marks; ///< ascending, not overlapping

    friend bool operator==(const MarkedText &, const MarkedText &) = default;
};

enum class SearchField { Number, Subject, Issuer, ShortName, Signer, Note, Text };

inline constexpr std::array searchFieldNames{
    EnumName<SearchField>{SearchField::Number, u"number", u"số, ký hiệu", u"number"},
    EnumName<SearchField>{SearchField::Subject, u"subject", u"trích yếu", u"subject"},
    EnumName<SearchField>{SearchField::Issuer, u"issuer", u"cơ quan", u"issuer"},
    EnumName<SearchField>{SearchField::ShortName, u"short_name", u"tên gọi tắt", u"short name"},
    EnumName<SearchField>{SearchField::Signer, u"signer", u"người ký", u"signer"},
    EnumName<SearchField>{SearchField::Note, u"note", u"ghi chú", u"note"},
    EnumName<SearchField>{SearchField::Text, u"text", u"nội dung", u"text"},
};

struct SearchHit {
    DocumentRow document;
    QList<SearchField> matched;
    MarkedText subject; ///< the whole subject with the found words marked
    MarkedText
        snippet; ///< from the text or the field that matched; empty when the subject says all
    std::optional<int> page; ///< of the snippet, from 1

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// What one part of a query finds alone.
struct PartCount {
    QString part; ///< as typed
    int total = 0;
    bool totalIsExact = true;

    friend bool operator==(const PartCount &, const PartCount &) = default;
};

/// What may stand where a query is being typed.
struct QueryCompletion {
    QString text;    ///< "ngườiký:", "loại:KH"
    QString meaning; ///< for people; may be empty
    qsizetype start = 0;
    qsizetype length = 0; ///< of the part of the query whose place it takes

    friend bool operator==(const QueryCompletion &, const QueryCompletion &) = default;
};

/// A search that is kept under a name.
struct SavedSearch {
    QString name;
    QString query;
    int count = 0; ///< how many it finds now

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

struct SearchResult {
    QString query;
    int total = 0;
    bool totalIsExact = true; ///< false: at least so many; the rest was not looked into
    double tookMs = 0;
    QList<SearchHit> hits;
    QStringList terms;         ///< the words and phrases to mark on a page; "tra*" for a beginning
    QList<PartCount> parts;    ///< of a query that finds nothing and has several
    QString suggestion;        ///< the nearest spelling that finds something, when nothing is found
    QStringList notes;         ///< what was passed over of the query, as sentences
    int waiting = 0;           ///< documents that are still being indexed anew
    bool indexDamaged = false; ///< a part of the index could not be read; it is being mended

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

} // namespace vanthu
