// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QJsonObject>

namespace vanthu::ctl {

/// A status with its reasons; each names its document with the keys every document has.
[[nodiscard]] Result<QJsonObject> toJson(Library &library, const ValidityReport &report,
                                         const Document &document);
/// [{"status", "from", "until", "reasons"}], oldest first.
[[nodiscard]] Result<QJsonArray> toJson(Library &library, const QList<TimelinePeriod> &periods);

/// The reasons as indented lines, each with the page where it stands.
[[nodiscard]] Outcome printReasons(const Output &output, Library &library,
                                   const QList<ValidityReason> &reasons);

} // namespace vanthu::ctl
