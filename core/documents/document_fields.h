// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QJsonObject>
#include <QString>

namespace vanthu {

/// The fields under their JSON names (CLI.md, "The document record"); what is not there is null.
[[nodiscard]] QJsonObject fieldsToJson(const DocumentFields &fields);
/// And back. Keys that are no field go to `extra`. A date that does not exist is none, and a
/// sentence about it is in `notes`.
struct FieldsRead {
    DocumentFields fields;
    QStringList notes;
};
[[nodiscard]] FieldsRead fieldsFromJson(const QJsonObject &json);

/// Puts a text into the field with that JSON name, as `vanthuctl set` and the forms do; an empty
/// text clears it, a list is divided by ";" or line ends.
/// Errors: Invalid (no such field, no such day, no such level), with a sentence.
[[nodiscard]] Outcome setField(DocumentFields &fields, const QString &name, const QString &text);

/// An empty text instead of a null one: columns are NOT NULL.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace vanthu
