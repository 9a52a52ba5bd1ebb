// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/documents/details.h"
#include "core/intake/intake_item.h"

#include <QJsonObject>

namespace vanthu::ctl {

[[nodiscard]] QJsonValue textOrNull(const QString &text);
[[nodiscard]] QJsonValue dayOrNull(const std::optional<QDate> &day);

/// The keys every document has in answers (CLI.md).
[[nodiscard]] QJsonObject toJson(const DocumentRow &row);
[[nodiscard]] QJsonObject toJson(const Document &document, Validity status);
[[nodiscard]] QJsonObject toJson(const Link &link);
[[nodiscard]] QJsonObject toJson(const SearchResult &result);
[[nodiscard]] QJsonObject toJson(const ImportLine &line);
[[nodiscard]] QJsonObject toJson(const AuditEvent &event);

/// {"page", "boxes", "text", "sha256", "file_is_gone"}; null where nothing is known of it.
[[nodiscard]] QJsonValue toJson(const SourcePlace &place);

/// "…<mark>phong trào</mark>…"
[[nodiscard]] QString marked(const MarkedText &text);

/// Rows for people: number, date, status, issuer, subject.
void printDocuments(const Output &output, const QList<DocumentRow> &rows);
[[nodiscard]] QString dateText(const std::optional<QDate> &date,
                               DatePrecision precision = DatePrecision::Day);
[[nodiscard]] QString nameOf(const DocumentRow &row);

} // namespace vanthu::ctl
