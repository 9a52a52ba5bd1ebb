// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"
#include "core/storage/connection.h"

namespace vanthu {

/// The columns of `document` that hold its fields, in the order of `fieldsFrom`.
[[nodiscard]] QString documentFieldColumns();
/// The fields but for the tags, which have a table of their own.
[[nodiscard]] DocumentFields fieldsFrom(const Rows &rows, int firstColumn);
/// A value for every column that depends on the fields, keys for searching and sorting included.
[[nodiscard]] Bindings bindingsOf(const DocumentFields &fields);
/// The names of those columns.
[[nodiscard]] QStringList boundColumns();

/// ISO day or NULL.
[[nodiscard]] QVariant dayValue(const std::optional<QDate> &day);
[[nodiscard]] std::optional<QDate> dayFrom(const QVariant &value);

/// "[3,7]": what `Dialect::numbersOf` takes apart.
[[nodiscard]] QString jsonList(const QList<DocumentId> &ids);

/// The fields that differ, by their JSON names, as they are on the left.
[[nodiscard]] QJsonObject differences(const DocumentFields &left, const DocumentFields &right);

} // namespace vanthu
