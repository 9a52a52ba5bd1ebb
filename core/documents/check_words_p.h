// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/legal_checks.h"

#include <QStringList>

namespace vanthu {

/// "Quyết định 12/QĐ-UBND"; without a number its subject.
[[nodiscard]] QString checkedName(const CheckedDocument &document, UiLanguage language);
[[nodiscard]] QString checkedDay(QDate day);

/// A finding whose sentence is that of its code, with `arguments` for %1, %2 …
[[nodiscard]] Finding finding(CheckCode code, UiLanguage language, const CheckedDocument &document,
                              const QList<DocumentId> &related, const QStringList &arguments);

} // namespace vanthu
