// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/documents/details.h"
#include "core/intake/intake_item.h"

#include <QJsonObject>

namespace vanthu::ctl {

/// The keys every document has in answers (CLI.md).
[[nodiscard]] QJsonObject toJson(const DocumentRow &row);
[[nodiscard]] QJsonObject toJson(const Document &document, Validity status);
[[nodiscard]] QJsonObject toJson(const Link &link);
[[nodiscard]] QJsonObject toJson(const ValidityReport &report, const Document &document);
[[nodiscard]] QJsonObject toJson(const SearchResult &result);
[[nodiscard]] QJsonObject toJson(const ImportLine &line);
[[nodiscard]] QJsonObject toJson(const AuditEvent &event);

/// "…<mark>phong trào</mark>…"
[[nodiscard]] QString marked(const MarkedText &text);

/// Rows for people: number, date, status, issuer, subject.
void printDocuments(const Output &output, const QList<DocumentRow> &rows);
[[nodiscard]] QString dateText(const std::optional<QDate> &date,
                               DatePrecision precision = DatePrecision::Day);
[[nodiscard]] QString nameOf(const DocumentRow &row);

} // namespace vanthu::ctl
