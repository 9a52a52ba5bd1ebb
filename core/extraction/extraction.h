// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/relation.h"
#include "core/text/layout.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vanthu {

/// Where a value was read and how sure the reading is.
struct Evidence {
    std::optional<int> page; ///< from 1; none for formats without pages
    QList<PageBox> boxes;    ///< one a line; empty for plain text
    QString text;            ///< the words on the paper
    qsizetype offset = 0;    ///< UTF-16 units in TextDocument::fullText()
    qsizetype length = 0;
    double certainty = 0; ///< 0 to 1; 0.95 and more counts as certain

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

enum class PaperKind { Unknown, Official, Article };

/// What the paper says of itself. Texts that are not there are empty, dates none.
struct ReadSelf {
    PaperKind kind = PaperKind::Unknown;
    QString type; ///< code: "KH"
    QString number;
    QString issuer;
    std::optional<QDate> date;
    std::optional<QDate> effective;
    std::optional<QDate> expiry;
    QString place;
    QString subject;
    QString signer;
    QString signerTitle;
    QString authority;
    QString secrecy; ///< "Mật" …
    QString urgency;
    QStringList recipients;
    std::optional<int> pages;
    // of an article
    QString title;
    QString publisher;
    QString category;
    std::optional<QDateTime> published; ///< local, minutes
    QString author;

    QHash<QString, Evidence> evidence; ///< by the field's JSON name: "number", "signer_title"

    friend bool operator==(const ReadSelf &, const ReadSelf &) = default;
};

/// One place where the text names a document.
struct Mention {
    Evidence evidence;
    QString scope; ///< "khoản 2 Điều 7"; empty = the whole

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A document that the text cites: one entry however often it is cited.
struct CitedDocument {
    QString key; ///< normalised number, or the name where it has none
    QString type;
    QString number; ///< empty where it has none
    QString issuer;
    std::optional<QDate> date;
    QString subject;
    QStringList aliases;
    QList<Mention> mentions;

    friend bool operator==(const CitedDocument &, const CitedDocument &) = default;
};

struct ReadRelation {
    QString source; ///< empty = the paper itself; else a key of `documents`
    RelationKind kind = RelationKind::Cites;
    QString target; ///< a key of `documents`
    QString scope;
    std::optional<QDate> from;
    std::optional<QDate> until;
    QString cue; ///< the words that told: "về việc thực hiện"
    double certainty = 0;

    friend bool operator==(const ReadRelation &, const ReadRelation &) = default;
};

/// One of the documents that a file holds, where it holds several.
struct PaperPart {
    int first = 1; ///< page, from 1
    int last = 1;
    QString type;         ///< code; empty when it was not read
    QString number;       ///< the same
    double certainty = 0; ///< that a document begins here

    friend bool operator==(const PaperPart &, const PaperPart &) = default;
};

/// Everything a paper was found to say.
struct Extraction {
    ReadSelf self;
    QList<CitedDocument> documents; ///< in the order of first mention
    QList<ReadRelation> relations;
    QList<PaperPart> parts; ///< empty for a file that holds one document

    friend bool operator==(const Extraction &, const Extraction &) = default;
};

/// Reads metadata, citations and relations out of a text. Never fails: what is not found is not
/// there. Pure; any thread.
[[nodiscard]] Extraction extract(const TextDocument &text);

/// The shape of `vanthuctl extract --json` (CLI.md), and back again (it is how the intake queue
/// keeps a reading).
[[nodiscard]] QJsonObject toJson(const Extraction &extraction);
[[nodiscard]] Extraction extractionFromJson(const QJsonObject &json);

} // namespace vanthu
