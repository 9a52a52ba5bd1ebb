// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_item.h"

namespace vanthu {

/// "1-3, 5": pages that count from 1, those that follow each other as a run.
[[nodiscard]] QString pageRuns(const QList<int> &pages);
/// As many as a sentence can hold: of a long list the first ones and "…".
[[nodiscard]] QStringList shortened(const QStringList &list);
/// "This file holds 3 documents: pages 1-3 (12/QĐ-UBND), 4-5, 6-9."; empty for one.
[[nodiscard]] QString splitOffer(const QList<PaperPart> &parts);

/// All pages of a paper, as they stand.
[[nodiscard]] QList<QueuePage> allPages(const IntakeItem &item);
/// The papers that a file holds, cut before these pages (from 1); none given: where its reading
/// says.
[[nodiscard]] QList<PaperPlan> splitPlan(const IntakeItem &item, const QList<int> &cuts = {});
/// All pages of these papers in their order, as one.
[[nodiscard]] PaperPlan joinPlan(const QList<IntakeItem> &items);
/// Gives the papers of one operation file names that tell where their pages came from.
void namePlans(QList<PaperPlan> &plans);

} // namespace vanthu
