// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/impact.h"
#include "core/documents/legal_checks.h"

namespace vanthu {

/// A finding with the documents it speaks of, as a list shows them.
struct ReviewItem {
    Finding finding;
    DocumentRow document;
    QList<DocumentRow> related;

    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

struct CheckReport {
    int documents = 0; ///< looked at, stubs included
    QList<ReviewItem>
        items; ///< errors, warnings, notes; in each by code, then in the order of arrival

    friend bool operator==(const CheckReport &, const CheckReport &) = default;
};

} // namespace vanthu
