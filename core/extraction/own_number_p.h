// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_number.h"
#include "core/extraction/source_text_p.h"

namespace vanthu {

/// The number that a paper gives itself: "Số: 15/QĐ-SNV", "Luật số: 64/2025/QH15", "Số 74-KH/TU".
struct OwnNumber {
    DocumentNumber number;
    QString type;         ///< code, where the cue says it ("Luật số"); else empty
    qsizetype length = 0; ///< of cue and number
    double certainty = 0.99;
};

/// The number with which a segment begins, behind its cue "số"; none where it says none. What
/// stands behind the number is not looked at.
[[nodiscard]] std::optional<OwnNumber> ownNumberIn(const Segment &segment);
/// A number of full form that fills a segment without the cue, which pictures lose: "5521/QĐ-SXD".
[[nodiscard]] std::optional<OwnNumber> bareNumberIn(const Segment &segment);

/// Whether a segment says to whom the paper goes: "Kính gửi: …".
[[nodiscard]] bool isAddress(const Segment &segment);
/// An address or the first ground: behind it no number is the paper's own.
[[nodiscard]] bool endsHead(const Segment &segment);

} // namespace vanthu
