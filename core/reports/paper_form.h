// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/blocks.h"
#include "core/reports/sample_paper.h"

namespace vanthu {

/// The parts of a paper in legal form, from top to bottom.

/// Nghị định 30/2020/NĐ-CP, Phụ lục I: Quốc hiệu, issuer, number, place and date, type, subject.
[[nodiscard]] QList<Block> statePaperHead(const SamplePaper &paper);
/// Hướng dẫn 36-HD/VPTW: the Party's heading line, issuer over a star, number, type over hyphens.
[[nodiscard]] QList<Block> partyPaperHead(const SamplePaper &paper);
/// The text up to the first "===".
[[nodiscard]] QList<Block> paperBody(const SamplePaper &paper);
/// Recipients left, signature right.
[[nodiscard]] SideBySide statePaperEnd(const SamplePaper &paper);
[[nodiscard]] SideBySide partyPaperEnd(const SamplePaper &paper);
/// What follows the signature, each on a new sheet.
[[nodiscard]] QList<Block> paperAnnexes(const SamplePaper &paper);

} // namespace vanthu
