// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/details.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace vanthu {

/// A document as a line of JSON (CLI.md, "The document record"): what `export --jsonl` writes,
/// `import` reads back without loss.
struct DocumentRecord {
    struct Target {
        RelationKind kind = RelationKind::Cites;
        DocumentFields fields; ///< type, number, issuer, date, subject
        QString scope;
        std::optional<QDate> from;
        std::optional<QDate> until; ///< of a suspension: its last day

        friend bool operator==(const Target &, const Target &) = default;
    };

    QString uid; ///< empty: a new one
    bool stub = false;
    DocumentFields fields; ///< unknown keys of the line are in `extra`
    QList<Target> relations;
    QStringList text;        ///< a page an entry
    QList<Attachment> files; ///< role, name and sha256
    QStringList notes;       ///< what was kept but not understood

    friend bool operator==(const DocumentRecord &, const DocumentRecord &) = default;
};

/// Errors: Invalid, with a sentence that names what is wrong with the line.
[[nodiscard]] Result<DocumentRecord> parseRecord(const QByteArray &line);
[[nodiscard]] QByteArray writtenRecord(const DocumentRecord &record);
/// Of a catalogued document; keys in the order of the contract are not promised.
[[nodiscard]] QJsonObject recordToJson(const DocumentRecord &record);
[[nodiscard]] DocumentRecord recordOf(const DocumentDetails &details, const QStringList &text);

} // namespace vanthu
