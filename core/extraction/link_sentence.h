// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/extraction.h"

namespace vanthu {

/// A link that a sentence tells of a document.
struct SentenceLink {
    RelationKind kind = RelationKind::Cites;
    Direction direction = Direction::Outgoing; ///< incoming: the other one acts on the document
    CitedDocument other;
    QString scope;
    std::optional<QDate> from;
    std::optional<QDate> until;
    double certainty = 0;

    friend bool operator==(const SentenceLink &, const SentenceLink &) = default;
};

/// Reads what a sentence says of the document with that type and number: "được thay thế bởi Nghị
/// định số 30/2020/NĐ-CP", "Quyết định này bãi bỏ Điều 7 Quyết định số …", "khoản 2 Điều 5 được sửa
/// đổi, bổ sung bởi …". Of a document that is only named, a mention. Never fails; pure.
[[nodiscard]] QList<SentenceLink> readLinkSentence(const QString &sentence, const QString &type,
                                                   const QString &number);

} // namespace vanthu
