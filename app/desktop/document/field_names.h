// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace vanthu::desktop {

/// The fields of the information tab by their JSON names, in the order of the form.
[[nodiscard]] QStringList editableFields();
[[nodiscard]] QString fieldName(const QString &name);
/// The value as the form shows it and takes it back: days as 22/7/2019, lists with "; " between.
[[nodiscard]] QString shownField(const QJsonObject &fields, const QString &name);
/// An action of the log for people: "catalogued".
[[nodiscard]] QString actionName(const QString &action);

} // namespace vanthu::desktop
