// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/names.h"

#include <QDate>

#include <array>
#include <optional>

namespace vanthu {

/// In force or not on a day (DOMAIN.md 8.1).
enum class Validity { Unknown, NotYetInForce, InForce, PartlyExpired, Suspended, Expired };

/// The one place where a status meets text. `vi` are the words of the portals and regulations.
inline constexpr std::array validityNames{
    EnumName<Validity>{Validity::Unknown, u"unknown", u"Không xác định", u"Unknown"},
    EnumName<Validity>{Validity::NotYetInForce, u"not_yet_in_force", u"Chưa có hiệu lực",
                       u"Not yet in force"},
    EnumName<Validity>{Validity::InForce, u"in_force", u"Còn hiệu lực", u"In force"},
    EnumName<Validity>{Validity::PartlyExpired, u"partly_expired", u"Hết hiệu lực một phần",
                       u"Partly expired"},
    EnumName<Validity>{Validity::Suspended, u"suspended", u"Ngưng hiệu lực", u"Suspended"},
    EnumName<Validity>{Validity::Expired, u"expired", u"Hết hiệu lực", u"Expired"},
};

/// Days on which a document has one status. Periods of a document follow each other without a gap.
struct StatusPeriod {
    Validity status = Validity::Unknown;
    std::optional<QDate> from;  ///< the first day; none: since ever
    std::optional<QDate> until; ///< the first day after it; none: for ever
    bool withParents = false;   ///< expired only with what it details: its acts on others stay

    friend bool operator==(const StatusPeriod &, const StatusPeriod &) = default;
};

} // namespace vanthu
